"""The report screen: sections at the side, one open."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.actions.action import Where
from interviewer.tui.attempts import Attempts
from interviewer.tui.cited import quotes_on, row_of
from interviewer.tui.contents import sections_of
from interviewer.tui.crediting import Crediting
from interviewer.tui.exporting import write
from interviewer.tui.page import HELP_TOO, Page, SmallCard, bindings_of
from interviewer.tui.paged import Paged
from interviewer.tui.quoting import Quoting
from interviewer.tui.sections import Sections
from interviewer.tui.seek import Seek
from interviewer.tui.trail import Trail
from interviewer.tui.wording import when

if TYPE_CHECKING:
    from interviewer.core.report.report import Report
    from interviewer.tui.desk import Held


class ReportScreen(Page):
    """What an interview has shown."""

    where: ClassVar[Where] = "report"
    BINDINGS: ClassVar = [*bindings_of("report"), HELP_TOO]
    AUTO_FOCUS = "#sections"

    def __init__(self, held: "Held") -> None:
        super().__init__()
        self.held = held
        self.attempts = Attempts(self)
        self._pages = sections_of(held, lambda: self.width)
        self.sections = Sections([(name, behind) for name, behind, _ in self._pages], id="sections")
        self.page = Content("")
        """The open section as it reads, without marks."""
        self.aim: tuple[int, int] | None = None
        """Start and end on the page of what is looked at: a quote, or a place that was found."""
        self.trail = Trail(self)
        self.seek = Seek(id="finder")
        self.body = Quoting(self.trail)
        self.reader = Paged(self.body, id="reader")

    def compose(self) -> ComposeResult:
        """A title, the sections, the page."""
        started = f"   {when(self.held.started)}" if self.held.started else ""
        yield Static(Content.assemble((" Report", "bold"), (started, "$muted")), id="head", markup=False)
        with Horizontal(id="body"):
            yield self.sections
            yield self.reader
        yield self.seek
        yield self.keys_line
        yield SmallCard(id="small", markup=False)

    def on_mount(self) -> None:
        """Say what is not as it was, and look for an earlier attempt once the report stands."""
        if self.held.note:
            self.say(self.held.note, title="Before you read")
        self.call_after_refresh(lambda: self.run_worker(self.attempts.look_back(), group="compare"))

    def show_report(self, report: "Report") -> None:
        """The report as it is now, at the section that is open."""
        if self.is_attached:
            self.held = self.held._replace(report=report)
            self._pages = sections_of(self.held, lambda: self.width)
            self.sections.put([(name, behind) for name, behind, _ in self._pages])
            self._open()

    @property
    def width(self) -> int:
        """Cells in a row of the page."""
        return self.body.size.width or 80

    # turning the pages --------------------------------------------------------------------------------

    @property
    def names(self) -> list[str]:
        """The sections, in their order."""
        return [name for name, _, _ in self._pages]

    @property
    def section(self) -> str:
        """The section that is open."""
        return self._pages[self.sections.chosen][0]

    def page_of(self, name: str) -> Content:
        """How a section reads."""
        return self._pages[self.names.index(name)][2]()

    def open(self, name: str) -> None:
        """Open a section."""
        self.sections.chosen = self.names.index(name)

    def go(self, name: str, start: int, end: int) -> None:
        """Open a section at what stands from ``start`` to ``end``, and mark it."""
        if name != self.section:
            self.sections.set_reactive(Sections.chosen, self.names.index(name))
            self.sections.refresh()
        self.aim = (start, end)
        self.show_again()
        row = row_of(self.page, start, self.width)
        self.call_after_refresh(self._see, row, row_of(self.page, end, self.width))

    def _see(self, row: int, last: int) -> None:
        """Scroll until the rows from ``row`` to ``last`` are in sight, a third from the top."""
        top, height = self.reader.scroll_y, self.reader.scrollable_content_region.height
        if not top <= row <= last < top + height:
            self.reader.scroll_to(y=max(0, row - height // 3), animate=False, immediate=True)

    def show_again(self) -> None:
        """The open section with its marks as they are now."""
        self.page = self.page_of(self.section)
        content = self.seek.marked(self.section, self.page)
        if self.aim is not None:
            content = content.stylize("reverse", *self.aim)
        self.body.update(content)

    @on(Sections.Chosen)
    def _open(self) -> None:
        self.aim = None
        self.show_again()
        self.reader.scroll_home(animate=False)

    def on_resize(self) -> None:
        """Bars follow the width."""
        super().on_resize()
        self.call_after_refresh(self._again)

    def _again(self) -> None:
        """In another width the words stand elsewhere: to what was looked at, else to the top."""
        quote = next((q for q in quotes_on(self.page) if (q.start, q.end) == self.aim), None)
        self._open()
        again = [q for q in quotes_on(self.page) if quote and q[2:] == quote[2:]]
        if again:
            self.go(self.section, again[0].start, again[0].end)

    def refocus(self) -> None:
        """Back to the sections."""
        self.sections.focus()

    def action_read_down(self) -> None:
        """On in this section; at its end to the next one."""
        if self.reader.at_end:
            self.sections.action_step(1)
        else:
            self.reader.page(1)

    def action_read_up(self) -> None:
        """Back in this section."""
        self.reader.page(-1)

    def action_top(self) -> None:
        """To the beginning of the section."""
        self.reader.scroll_home(animate=False)

    def action_bottom(self) -> None:
        """To its end."""
        self.reader.scroll_end(animate=False)

    def action_quote(self) -> None:
        """The next quote."""
        self.trail.step(1)

    def action_quote_back(self) -> None:
        """The quote before."""
        self.trail.step(-1)

    def action_follow(self) -> None:
        """From a quote to the transcript, and back."""
        self.trail.follow()

    async def action_find(self) -> None:
        """Find words in all sections."""
        await self.seek.begin()

    def action_found(self) -> None:
        """The next place."""
        self.seek.action_step(1)

    def action_found_back(self) -> None:
        """The place before."""
        self.seek.action_step(-1)

    def action_compare(self) -> None:
        """Choose an earlier attempt."""
        if self.attempts:
            self.run_worker(self.attempts.choose(), group="compare", exclusive=True)
        else:
            self.say("This is your first finished attempt at this case; the next one is compared with it.")

    def action_dispute(self) -> None:
        """I did say that."""
        self.run_worker(Crediting(self).ask(), group="dispute", exclusive=True)

    def action_export_markdown(self) -> None:
        """Write Markdown."""
        self.run_worker(write(self, "markdown", "Markdown"), group="export", exclusive=True)

    def action_export_html(self) -> None:
        """Write HTML."""
        self.run_worker(write(self, "html", "HTML"), group="export", exclusive=True)

    def action_export_json(self) -> None:
        """Write JSON."""
        self.run_worker(write(self, "json", "JSON"), group="export", exclusive=True)

    def action_again(self) -> None:
        """The same case once more, after a look at the settings."""
        self.house.set_up(self.house.desk.case(self.held.report.scenario))

    def action_home(self) -> None:
        """Out of what was opened last; with nothing open, to the list of cases."""
        if self.seek.is_open:
            self.seek.action_close()
        elif not self.trail.back():
            self.house.go_home()
