"""The side panel: stages and time; coverage in study mode; the candidate's own notes."""

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.reporting.times import clock
from interviewer.tui.bars import bar, sparkline, stacked
from interviewer.tui.box import Box

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview
    from interviewer.core.rubric import Area

VIEWS = ("all", "stages", "coverage", "notes")
"""What the panel can show; coverage only in study mode, where nothing is given away by it."""
WIDE = 30
"""Cells of text in the panel."""


class Panel(Vertical):
    """What a candidate may see beside the talk. In an interview: no verdicts."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.facts = Static(Content.styled("The case is being opened.", "$muted"), id="facts", markup=False)
        hint = "Numbers, doubts, ideas. F2 goes back."
        self.notes = Box("", id="notes", compact=True, placeholder=hint, highlight_cursor_line=False)
        self.notes.cursor_blink = False
        self.notes.border_title = "Notes, yours only (F2)"
        self._facts = Content("")
        """What is drawn."""
        self.view = "all"
        """One of ``VIEWS``."""

    async def furnish(self) -> None:
        """Facts above, notes below; mounted once the first paint is done."""
        await self.mount(self.facts, self.notes)

    def show(self, interview: "Interview", elapsed_s: float) -> None:
        """Draw the facts as they are now."""
        parts: list[Content] = []
        if self.view in ("all", "stages"):
            parts += [*_stages(interview, elapsed_s), *_help(interview), *_pace(interview)]
        if self.view in ("all", "coverage") and interview.settings.mode == "study":
            parts += _coverage(interview)
        self.facts.display = bool(parts)
        self.notes.display = self.view in ("all", "notes")
        facts = Content("\n").join(parts)
        if (facts.plain, facts.spans) != (self._facts.plain, self._facts.spans):
            same = facts.plain.count("\n") == self._facts.plain.count("\n")
            self._facts = facts
            self.facts.update(facts, layout=not same)  # a clock that ticks moves nothing else


def heading(text: str, right: str = "") -> Content:
    """A heading of the panel."""
    return Content.assemble((text, "bold $secondary"), (right.rjust(WIDE - len(text)), "$muted"))


def _stages(interview: "Interview", elapsed_s: float) -> list[Content]:
    from interviewer.core.report.pace import spent  # here: the first paint waits for nothing of the core

    taken = spent(interview, elapsed_s)
    planned = {phase.area: phase.end_s - phase.start_s for phase in interview.plan}
    now = None if interview.thread.kind == "closing" else interview.thread.area
    rows = [heading("STAGES", "spent / plan" if planned else "spent")]
    for area in interview.case.areas:
        share, used = planned.get(area, 0.0), taken.get(area, 0.0)
        over = share and used > share * 1.25
        mark, style = ("▶", "bold $accent") if area == now else ("•", "") if area in taken else ("·", "$muted")
        time = f"{clock(used) if used else '-':>6}" + (f" / {clock(share)}" if planned else "")
        rows.append(
            Content.assemble(
                (f"{mark} {AREA_NAMES[area]:<14}", style),
                (time.rjust(WIDE - 16), "$warning" if over else "$muted" if not used else ""),
            )
        )
    if interview.settings.minutes:
        rows.append(bar(elapsed_s / (interview.settings.minutes * 60), WIDE, "$primary"))
    return [*rows, Content("")]


def _help(interview: "Interview") -> list[Content]:
    used = interview.hints_used
    words = "none so far" if not used else counted(used, "hint")
    return [heading("HELP", words), Content("")]


def _pace(interview: "Interview") -> list[Content]:
    sizes = [len(turn.text.split()) for turn in interview.turns if turn.reply]
    if len(sizes) < 2:
        return []
    return [heading("YOUR ANSWERS", counted(sum(sizes), "word")), sparkline(sizes, WIDE), Content("")]


def _coverage(interview: "Interview") -> list[Content]:
    from interviewer.core.rubric import AREAS, Level

    rows = [heading("COVERAGE")]
    by_area: dict[Area, list[Level]] = {}
    for id in interview.expected:
        by_area.setdefault(interview.case.area(id), []).append(interview.coverage.level(id))
    for area in (a for a in (*interview.case.areas, *AREAS) if a in by_area):
        levels = by_area.pop(area)
        explained, mentioned = levels.count(Level.EXPLAINED), levels.count(Level.MENTIONED)
        parts = (
            (explained, "━", "$covered"),
            (mentioned, "╍", "$touched"),
            (len(levels) - explained - mentioned, "┄", "$track"),
        )
        figures = f"✓{explained} ~{mentioned}/{len(levels)}"
        rows.append(
            Content.assemble(
                f"{AREA_NAMES[area]:<14} ",
                stacked(parts, WIDE - 16 - len(figures)),
                (f" {figures}", "$muted"),
            )
        )
    rows.append(Content.assemble(("✓ explained", "$covered"), ("  ~ mentioned", "$touched"), ("  /all", "$muted")))
    return [*rows, Content("")]
