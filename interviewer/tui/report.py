"""The report screen: sections at the side, one open."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.tui.actions.action import Where
from interviewer.tui.card import overview, tally
from interviewer.tui.evidence import area_page, course_page, extras_page, mistakes_page, outline_page, transcript_page
from interviewer.tui.hindsight import claims_page, comparison_page
from interviewer.tui.lines import answers_in
from interviewer.tui.page import Page, SmallCard, bindings_of
from interviewer.tui.paged import Paged
from interviewer.tui.sections import Sections
from interviewer.tui.shown import shown_line
from interviewer.tui.wording import clock, when

if TYPE_CHECKING:
    from interviewer.core.report import AreaPart, Report
    from interviewer.tui.desk import Held, SessionLine

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
        self._earlier: tuple[SessionLine, ...] = ()
        self._pages = self._sections()
        self.sections = Sections([(name, behind) for name, behind, _ in self._pages], id="sections")
        self.body = Static("", id="text", markup=False)
        self.reader = Paged(self.body, id="reader")

    def compose(self) -> ComposeResult:
        """A title, the sections, the page."""
        started = f"   {when(self.held.started)}" if self.held.started else ""
        yield Static(Content.assemble((" Report", "bold"), (started, "$muted")), id="head", markup=False)
        with Horizontal(id="body"):
            yield self.sections
            yield self.reader
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
        self._show(replace(self.held.report, compared=compared))

    def _show(self, report: "Report") -> None:
        """The report as it is now, at the section that is open."""
        if self.is_attached:
            self.held = self.held._replace(report=report)
            self._pages = self._sections()
            self.sections.put([(name, behind) for name, behind, _ in self._pages])
            self._open()

    @property
    def _width(self) -> int:
        return self.body.size.width or 80

    def _sections(self) -> list[Section]:
        report, lines = self.held.report, self.held.lines
        found: list[Section] = [("Overview", Content(""), lambda: overview(report, self._width))]
        found += [
            (AREA_NAMES[part.area], Content.styled(tally(part), "$muted"), self._page_of(part)) for part in report.areas
        ]
        if report.compared:
            compared = report.compared
            behind = Content.styled(f"+{len(compared.gained)} -{len(compared.lost)}", "$muted")
            found.insert(1, ("Since last time", behind, lambda: comparison_page(compared, self._width)))
        if report.claims:
            found.append(("Self-credited", _number(len(report.claims)), lambda: claims_page(report, self._width)))
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
        if self.reader.at_end:
            self.sections.action_step(1)
        else:
            self.reader.page(1)

    def action_read_up(self) -> None:
        """Back in this section."""
        self.reader.page(-1)

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
            self.sections.chosen = 1

    def action_dispute(self) -> None:
        """I did say that."""
        self.run_worker(self._dispute(), group="dispute", exclusive=True)

    async def _dispute(self) -> None:
        from interviewer.tui.dispute import MarkWords, Pick, point_line

        report, said = self.held.report, list(answers_in(self.held.lines))
        name = self._pages[self.sections.chosen][0]
        here = [p for p in report.points if AREA_NAMES[p.area] == name and p.verdict != "covered"]
        points = here or [point for point in report.points if point.verdict != "covered"]
        if not points or not said:
            self.say("There is nothing to dispute: every point is covered, or nothing was said.")
            return
        place = await self.app.push_screen_wait(Pick("Which point did you make?", list(map(point_line, points))))
        if place is None:
            return
        lines = [shown_line(f"{number}  {text}", width=200) for number, text in said]
        chosen = await self.app.push_screen_wait(Pick("In which answer?", lines))
        if chosen is None:
            return
        reply, text = said[chosen]
        span = await self.app.push_screen_wait(MarkWords(text))
        if span is not None:
            await self._credit(points[place].id, reply, *span)

    async def _credit(self, id: str, reply: int, start: int, end: int) -> None:
        """Keep the dispute and show what it is worth."""
        try:
            report = await asyncio.to_thread(self.house.desk.dispute, self.held.id, id, reply, start, end)
        except Exception as error:
            self.say(str(error), serious=True, title="Not kept")
            return
        self._show(replace(report, compared=self.held.report.compared))
        if any(claim.id == id for claim in report.claims):
            names = [name for name, _, _ in self._pages]
            self.sections.chosen = names.index("Self-credited")
            self.say("Kept, and suggested to the author of the case.", title="Self-credited")
        else:
            self.say("These words only name it, as the report says already. Mark the whole thought.")

    def action_export_markdown(self) -> None:
        """Write Markdown."""
        self._export("markdown", "Markdown")

    def action_export_html(self) -> None:
        """Write HTML."""
        self._export("html", "HTML")

    def action_export_json(self) -> None:
        """Write JSON."""
        self._export("json", "JSON")

    def _export(self, format: str, name: str) -> None:
        self.run_worker(self._write(format, name), group="export", exclusive=True)

    async def _write(self, format: str, name: str) -> None:
        """Ask where, write there, and say the whole path."""
        from interviewer.tui.place import Place

        desk, id = self.house.desk, self.held.id
        proposed = await asyncio.to_thread(desk.place, id, format)
        question = f"Write the report as {name} to"
        path = await self.app.push_screen_wait(Place(question, proposed, lambda place: desk.export(id, format, place)))
        if path:
            self.house.change_taste(folder=str(Path(path).parent))
            self.say(path, title="Written", seconds=10)

    def action_again(self) -> None:
        """The same case once more, after a look at the settings."""
        self.house.set_up(self.house.desk.case(self.held.report.scenario))

    def action_home(self) -> None:
        """To the list of cases."""
        self.house.go_home()


def _number(count: int) -> Content:
    return Content.styled(str(count), "$muted")
