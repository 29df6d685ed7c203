"""The report screen: sections at the side, one open."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.tui.actions.action import Where
from interviewer.tui.card import overview, tally
from interviewer.tui.cited import Cited, quotes_on, row_of
from interviewer.tui.crediting import Crediting
from interviewer.tui.evidence import area_page, course_page, extras_page, mistakes_page, outline_page, transcript_page
from interviewer.tui.exporting import write
from interviewer.tui.hindsight import claims_page, comparison_page
from interviewer.tui.page import HELP_TOO, Page, SmallCard, bindings_of
from interviewer.tui.paged import Paged
from interviewer.tui.sections import Sections
from interviewer.tui.seek import Seek
from interviewer.tui.trail import Trail
from interviewer.tui.wording import clock, when

if TYPE_CHECKING:
    from interviewer.core.report import AreaPart, Report
    from interviewer.tui.desk import Held, SessionLine

Section = tuple[str, Content, Callable[[], Content]]
"""Name, what stands behind it in the list, and the page."""


class Quoting(Static):
    """A page; a click on a quote in it opens the answer."""

    def __init__(self, trail: Trail) -> None:
        super().__init__("", id="text", markup=False)
        self._trail = trail

    def on_click(self, event: events.Click) -> None:
        """Follow the quote under the mouse."""
        if "reply" in event.style.meta:
            self._trail.open(Cited(0, 0, int(event.style.meta["reply"]), str(event.style.meta["words"])))


class ReportScreen(Page):
    """What an interview has shown."""

    where: ClassVar[Where] = "report"
    BINDINGS: ClassVar = [*bindings_of("report"), HELP_TOO]
    AUTO_FOCUS = "#sections"

    def __init__(self, held: "Held") -> None:
        super().__init__()
        self.held = held
        self._earlier: tuple[SessionLine, ...] = ()
        self._pages = self._sections()
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
        """Look for an earlier attempt once the report stands."""
        self.call_after_refresh(lambda: self.run_worker(self._look_back(), group="compare"))

    async def _look_back(self) -> None:
        desk = self.house.desk
        try:
            self._earlier = await asyncio.to_thread(desk.earlier, self.held.id)
            if self._earlier and self.held.report.mode != "drill":
                await self._compare(self._earlier[0].id)
        except Exception as error:
            self.say(str(error), serious=True, title="No comparison")

    async def _compare(self, earlier: str) -> None:
        compared = await asyncio.to_thread(self.house.desk.compared, self.held.id, earlier)
        self.show_report(replace(self.held.report, compared=compared))

    def show_report(self, report: "Report") -> None:
        """The report as it is now, at the section that is open."""
        if self.is_attached:
            self.held = self.held._replace(report=report)
            self._pages = self._sections()
            self.sections.put([(name, behind) for name, behind, _ in self._pages])
            self._open()

    @property
    def width(self) -> int:
        """Cells in a row of the page."""
        return self.body.size.width or 80

    def _sections(self) -> list[Section]:
        report, lines = self.held.report, self.held.lines
        found: list[Section] = [("Overview", Content(""), lambda: overview(report, self.width))]
        found += [
            (AREA_NAMES[part.area], Content.styled(tally(part), "$muted"), self._page_of(part)) for part in report.areas
        ]
        if report.compared:
            compared = report.compared
            behind = Content.styled(f"+{len(compared.gained)} -{len(compared.lost)}", "$muted")
            found.insert(1, ("Since last time", behind, lambda: comparison_page(compared, self.width)))
        if report.claims:
            found.append(("Self-credited", _number(len(report.claims)), lambda: claims_page(report, self.width)))
        if report.extras:
            found.append(("Beyond the case", _number(len(report.extras)), lambda: extras_page(report, self.width)))
        if report.pitfalls:
            found.append(("Mistakes", _number(len(report.pitfalls)), lambda: mistakes_page(report, self.width)))
        found.append(("Pace and course", Content(""), lambda: course_page(report, self.width)))
        found.append(("A strong answer", Content(""), lambda: outline_page(report)))
        found.append(("Transcript", Content(""), lambda: transcript_page(report, lines)))
        return found

    def _page_of(self, part: "AreaPart") -> Callable[[], Content]:
        return lambda: area_page(part, self.width)

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
        if self._earlier:
            self.run_worker(self._choose_earlier(), group="compare", exclusive=True)
        else:
            self.say("This is your first finished attempt at this case; the next one is compared with it.")

    async def _choose_earlier(self) -> None:
        from interviewer.tui.dispute import Pick

        lines = [
            Content(f"{when(one.started)}  {clock(one.at_s):>6}  {counted(one.replies, 'answer')}")
            for one in self._earlier
        ]
        place = await self.app.push_screen_wait(Pick("Compare with which attempt?", lines))
        if place is not None:
            await self._compare(self._earlier[place].id)
            self.open("Since last time")

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


def _number(count: int) -> Content:
    return Content.styled(str(count), "$muted")
