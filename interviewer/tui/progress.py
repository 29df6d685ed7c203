"""The progress screen: what is next and why, the trend, and every consideration by its state."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.actions.action import Where
from interviewer.tui.listing import Glance
from interviewer.tui.mastery import STYLES, next_page, state_page
from interviewer.tui.page import HELP_TOO, Page, SmallCard, bindings_of
from interviewer.tui.paged import Paged
from interviewer.tui.sections import Sections

if TYPE_CHECKING:
    from collections.abc import Callable


class ProgressScreen(Page):
    """How it goes over all interviews."""

    where: ClassVar[Where] = "progress"
    BINDINGS: ClassVar = [*bindings_of("progress"), HELP_TOO]
    AUTO_FOCUS = "Sections"

    def __init__(self) -> None:
        super().__init__()
        self.glance: Glance | None = None
        self._pages: list[Callable[[], Content]] = []
        self.sections: Sections | None = None
        self.main = Horizontal(id="body")
        self.body = Static(Content.styled("Reading your interviews ...", "$muted"), id="text", markup=False)
        self.reader = Paged(self.body, id="reader")

    def compose(self) -> ComposeResult:
        """A title, the parts, the page."""
        yield Static(Content.styled(" Progress", "bold"), id="head", markup=False)
        with self.main:
            yield self.reader
        yield self.keys_line
        yield SmallCard(id="small", markup=False)

    def on_mount(self) -> None:
        """Paint first, read then."""
        self.call_after_refresh(lambda: self.run_worker(self._load(), group="load"))

    async def _load(self) -> None:
        try:
            glance = await asyncio.to_thread(lambda: self.house.desk.glance(derive=True))
        except Exception as error:
            self.body.update(Content("The history cannot be read."))
            self.say(str(error), serious=True, title="The history cannot be read")
            return
        if self.is_attached:
            self.glance = glance
            await self._furnish(glance)

    async def _furnish(self, glance: Glance) -> None:
        from interviewer.reporting.progress import STATES

        progress = glance.progress
        names = [("Next and trend", Content(""))]
        self._pages = [lambda: next_page(glance, self.body.size.width or 80)]
        for state in STATES:
            if number := progress.count(state):
                behind = Content.styled(f"{STATES[state]} {number}", STYLES[state])
                names.append((state.capitalize(), behind))
                self._pages.append(lambda state=state: state_page(progress, state))  # type: ignore[misc]  # bound now
        self.sections = Sections(names, id="sections")
        await self.main.mount(self.sections, before=0)
        self.sections.focus()
        self.call_after_refresh(self._open)  # the page is as wide as the parts leave it

    @on(Sections.Chosen)
    def _open(self) -> None:
        if self.sections is not None:
            self.body.update(self._pages[self.sections.chosen]())
            self.reader.scroll_home(animate=False)

    def on_resize(self) -> None:
        """Pages follow the width."""
        super().on_resize()
        self.call_after_refresh(self._open)

    def refocus(self) -> None:
        """Back to the parts."""
        if self.sections is not None:
            self.sections.focus()

    def action_next(self) -> None:
        """Do what is proposed."""
        if self.glance is None or not self.glance.advice.case:
            return
        if self.glance.advice.kind == "drill":
            self.house.drill()
        else:
            self.house.set_up(self.house.desk.case(self.glance.advice.case))

    def action_drill(self) -> None:
        """A short interview about what was missed."""
        self.house.drill()

    def action_read_down(self) -> None:
        """On in this part."""
        self.reader.page(1)

    def action_read_up(self) -> None:
        """Back in this part."""
        self.reader.page(-1)

    def action_home(self) -> None:
        """To the list of cases."""
        self.house.go_home()
