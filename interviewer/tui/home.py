"""The home screen: go on, begin, or look back. Typing searches; arrows and Enter do the rest."""

import asyncio
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from interviewer.history.problem import HistoryError
from interviewer.reporting.started import typed
from interviewer.tui.actions.action import Where
from interviewer.tui.choosing import Choosing
from interviewer.tui.filters import Filter, FilterLine, mending
from interviewer.tui.forgetting import forget
from interviewer.tui.listed import Listed
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.rows import Row, about_advice, about_case, about_session, glanced
from interviewer.tui.search import Search
from interviewer.tui.shelf import Shelf


class HomeScreen(Page):
    """What there is to do."""

    where: ClassVar[Where] = "home"
    BINDINGS: ClassVar = bindings_of("home")
    AUTO_FOCUS = "#search"

    def __init__(self) -> None:
        super().__init__()
        self._listed = Listed()
        self._loaded = False
        self._choosing = Choosing(self)
        self.filters = FilterLine(id="filters")
        self.filters.finds = lambda filter: any(
            filter.passes(case, self._listed.mending) for case in self._listed.cases
        )
        self.glance = Static("", id="glance", markup=False)
        self.search = Search(placeholder="Search: a word, a level, a number of minutes, or new", id="search")
        self.rows = Shelf("Looking into the library ...", id="rows")
        self.about = Static("", id="about", markup=False)
        self.welcome = Static("", id="welcome", markup=False)

    def compose(self) -> ComposeResult:
        """Search above, list and details below."""
        yield Static(
            Content.assemble((" interviewer", "bold"), ("   mock interviews in ML system design", "$muted")),
            id="head",
            markup=False,
        )
        yield self.welcome
        yield self.glance
        yield self.search
        yield self.filters
        with Horizontal(id="body"):
            yield self.rows
            with Vertical(id="side"):
                yield self.about
        yield self.keys_line
        yield SmallCard(id="small", markup=False)

    def on_mount(self) -> None:
        """Paint first, look into the library then."""
        self.call_after_refresh(lambda: self.run_worker(self._load(), group="load"))

    def refocus(self) -> None:
        """Back to the search."""
        self.search.focus()

    async def _load(self) -> None:
        desk = self.house.desk
        cases = await asyncio.to_thread(desk.cases)
        self._listed = self._listed._replace(cases=cases)
        try:
            sessions = await asyncio.to_thread(desk.sessions)
            self._listed = self._listed._replace(sessions=sessions)
        except HistoryError as error:
            self.say(str(error), serious=True, title="The history cannot be read")
        warning = await asyncio.to_thread(lambda: desk.warning)
        if warning:
            self.say(warning, serious=True, title="Nothing will be saved")
        if not self.is_attached:
            return
        if not self._loaded:
            self.watch(self.filters, "value", self._list, init=False)
        self._loaded = True
        self._greet()
        self._list()
        if any(session.finished for session in self._listed.sessions):
            await self._look_back()

    async def _look_back(self) -> None:
        """Progress, once the list stands; the list is as useful without it."""
        try:
            glance = await asyncio.to_thread(self.house.desk.glance)
        except Exception as error:
            self.say(str(error), serious=True, title="Progress cannot be shown")
            return
        if not self.is_attached:
            return
        sessions = tuple(s._replace(credit=glance.credits.get(s.id)) for s in self._listed.sessions)
        self._listed = self._listed._replace(sessions=sessions, glance=glance, mending=mending(glance.progress))
        self.set_class(bool(glance.progress.mastery), "-known")
        self._stand()
        self._list(keep=self.marked)

    def _stand(self) -> None:
        """Progress in a line or two, as wide as the screen is now."""
        if self._listed.glance is not None:
            self.glance.update(glanced(self._listed.glance, self.size.width - 4))

    def _greet(self) -> None:
        """For those who are here for the first time."""
        self.set_class(not self._listed.sessions, "-first")
        if self._listed.sessions or not self._listed.cases:
            return
        self.welcome.update(
            Content.assemble(
                ("Welcome. ", "bold"),
                "An interviewer gives you an open problem; you ask, decide and explain; at the end you see what you covered, in your own words.\n",
                ("Press Enter for the marked case, and Enter again to begin.", "bold $accent"),
            )
        )

    # the list -----------------------------------------------------------------------------------------

    @on(Input.Changed, "#search")
    def _list(self, *_: object, keep: Row | None = None) -> None:
        if not self._loaded:
            return
        words = self.search.value.casefold().split()
        self.rows.fill(self._listed.groups(words, self.filters.value), self._nothing(), keep)
        self.describe()

    def _nothing(self) -> str:
        """Why the list is empty, and what to do."""
        if self.search.value or self.filters.value != Filter():
            return "Nothing is found. Escape empties the search and takes the filters away."
        return typed("The library holds no cases. `interviewer doctor` says where it looks.")

    def action_step(self, by: int) -> None:
        """Move the mark."""
        self.rows.step(by)

    @property
    def marked(self) -> Row | None:
        """What the mark is on."""
        return self.rows.marked

    @on(OptionList.OptionHighlighted)
    def describe(self) -> None:
        """Say more about the marked row."""
        row = self.marked
        if row is None:
            self.about.update("")
        elif row.case is not None:
            self.about.update(about_case(row.case))
        elif row.session is not None:
            self.about.update(about_session(row.session))
        elif row.advice is not None:
            self.about.update(about_advice(row.advice))

    def on_resize(self) -> None:
        """Rows follow the width."""
        super().on_resize()
        self._stand()
        self.call_after_refresh(self._list)

    # choosing -----------------------------------------------------------------------------------------

    @on(Input.Submitted, "#search")
    @on(OptionList.OptionSelected)
    def _choose(self) -> None:
        self._choosing.choose()

    def action_begin_now(self) -> None:
        """Begin the marked case with what was chosen last."""
        self._choosing.begin_now()

    def action_forget(self) -> None:
        """Put the marked interview away, after a question."""
        forget(self)

    async def load_again(self) -> None:
        """The lists and the figures as they are now."""
        self._listed = self._listed._replace(glance=None)
        self.remove_class("-known")
        await self._load()

    def action_clear(self) -> None:
        """Empty the search, and let all cases through."""
        self.search.value = ""
        self.filters.clear()

    def action_progress(self) -> None:
        """How it goes over all interviews."""
        self.house.show_progress()

    def action_drill(self) -> None:
        """A short interview about what was missed."""
        self.house.drill()

    def _turn(self, name: str) -> None:
        if not self.filters.turn(name):
            self.say("No choice of that finds a case here.")

    def action_filter_level(self) -> None:
        """The next level."""
        self._turn("level")

    def action_filter_minutes(self) -> None:
        """The next length."""
        self._turn("minutes")

    def action_filter_area(self) -> None:
        """The next area."""
        self._turn("area")

    def action_filter_new(self) -> None:
        """All cases, or those never tried."""
        self._turn("new")
