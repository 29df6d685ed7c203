"""The report screen: sections at the side, one open."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.actions import Where
from interviewer.tui.bottom import KeysLine
from interviewer.tui.card import overview, tally
from interviewer.tui.evidence import area_page, course_page, extras_page, mistakes_page, outline_page, transcript_page
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.sections import Sections
from interviewer.tui.wording import AREA_TITLES, when

if TYPE_CHECKING:
    from interviewer.core.report import AreaPart
    from interviewer.tui.desk import Held

Section = tuple[str, Content, Callable[[], Content]]
"""Name, what stands behind it in the list, and the page."""


class ReportScreen(Page):
    """What an interview has shown."""

    where: ClassVar[Where] = "report"
    BINDINGS: ClassVar = bindings_of("report")
    AUTO_FOCUS = "#sections"

    def __init__(self, held: "Held") -> None:
        super().__init__()
        self.held = held
        self._pages = self._sections()
        self.sections = Sections([(name, behind) for name, behind, _ in self._pages], id="sections")
        self.body = Static("", id="text", markup=False)
        self.reader = VerticalScroll(self.body, id="reader")

    def compose(self) -> ComposeResult:
        """A title, the sections, the page."""
        started = f"   {when(self.held.started)}" if self.held.started else ""
        yield Static(Content.assemble((" Report", "bold"), (started, "$muted")), id="head", markup=False)
        with Horizontal(id="body"):
            yield self.sections
            yield self.reader
        yield KeysLine("report")
        yield SmallCard(id="small", markup=False)

    @property
    def _width(self) -> int:
        return self.body.size.width or 80

    def _sections(self) -> list[Section]:
        report, lines = self.held.report, self.held.lines
        found: list[Section] = [("Overview", Content(""), lambda: overview(report, self._width))]
        found += [
            (AREA_TITLES[part.area], Content.styled(tally(part), "$muted"), self._page_of(part))
            for part in report.areas
        ]
        if report.extras:
            found.append(("Beyond the case", _number(len(report.extras)), lambda: extras_page(report, self._width)))
        if report.pitfalls:
            found.append(("Mistakes", _number(len(report.pitfalls)), lambda: mistakes_page(report, self._width)))
        found.append(("Pace and course", Content(""), lambda: course_page(report, self._width)))
        found.append(("A strong answer", Content(""), lambda: outline_page(report)))
        found.append(("Transcript", Content(""), lambda: transcript_page(report, lines)))
        return found

    def _page_of(self, part: "AreaPart") -> Callable[[], Content]:
        return lambda: area_page(part, self._width)

    @on(Sections.Chosen)
    def _open(self) -> None:
        self.body.update(self._pages[self.sections.chosen][2]())
        self.reader.scroll_home(animate=False)

    def on_resize(self) -> None:
        """Bars follow the width."""
        super().on_resize()
        self.call_after_refresh(self._open)

    def refocus(self) -> None:
        """Back to the sections."""
        self.sections.focus()

    def action_read_down(self) -> None:
        """On in this section; at its end to the next one."""
        if self.reader.scroll_y >= self.reader.max_scroll_y:
            self.sections.action_step(1)
        else:
            self.reader.scroll_page_down(animate=False)

    def action_read_up(self) -> None:
        """Back in this section."""
        self.reader.scroll_page_up(animate=False)

    def action_export_markdown(self) -> None:
        """Write Markdown."""
        self._export("markdown")

    def action_export_html(self) -> None:
        """Write HTML."""
        self._export("html")

    def action_export_json(self) -> None:
        """Write JSON."""
        self._export("json")

    def _export(self, format: str) -> None:
        self.run_worker(self._write(format), group="export")

    async def _write(self, format: str) -> None:
        try:
            path = await asyncio.to_thread(self.house.desk.export, self.held.id, format)
        except Exception as error:
            self.say(str(error), serious=True, title="The report could not be written")
        else:
            self.say(path, title="Written")

    def action_again(self) -> None:
        """The same case once more, after a look at the settings."""
        self.house.set_up(self.house.desk.case(self.held.report.scenario))

    def action_home(self) -> None:
        """To the list of cases."""
        self.house.go_home()


def _number(count: int) -> Content:
    return Content.styled(str(count), "$muted")
