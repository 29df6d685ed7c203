"""What home lists and tells: rows for cases, interviews and the proposal, what stands beside each, progress in a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import counted
from interviewer.reporting.times import clock
from interviewer.tui.flow import flow
from interviewer.tui.listing import CaseLine, Glance, SessionLine
from interviewer.tui.shown import shown
from interviewer.tui.wording import when

if TYPE_CHECKING:
    from interviewer.reporting.advice import Advice


@dataclass(frozen=True, slots=True)
class Row:
    """Something that can be chosen."""

    case: CaseLine | None = None
    """A case to begin."""
    session: SessionLine | None = None
    """An interview to go on with, or to read the report of."""
    advice: "Advice | None" = None
    """What is proposed next. One of the three is there."""

    @property
    def key(self) -> str:
        """What tells it from all others, whatever is known of it by now."""
        if self.case is not None:
            return f"case {self.case.id}"
        return f"session {self.session.id}" if self.session is not None else "advice"

    def found_by(self, words: Sequence[str]) -> bool:
        """Whether every one of ``words`` occurs in it."""
        if self.case is not None:
            text = f"{self.case.id} {self.case.title} {self.case.summary} {self.case.level} {self.case.minutes}{'' if self.case.tried else ' new'}"
        elif self.session is not None:
            text = f"{self.session.case} {self.session.title} {when(self.session.started)} {'report' if self.session.finished else 'continue'}"
        else:
            return not words
        return all(word in text.casefold() for word in words)


def texts(row: Row) -> tuple[str, str]:
    """What stands at the left and at the right of a row."""
    if row.case is not None:
        case = row.case
        tried = "cannot be used" if case.broken else f"tried {case.tried}x" if case.tried else "new"
        return case.title, f"{case.level:<6} {case.minutes:>3} min  {tried:>9}"
    if row.advice is not None:
        return row.advice.what, {"drill": "drill", "again": "once more"}.get(row.advice.kind, "new case")
    session = row.session
    assert session is not None
    credit = "" if session.credit is None else _earned(session.credit)
    if session.open_in:
        return session.title, f"open elsewhere  {when(session.started)}"
    level = "drill" if session.mode == "drill" else session.level
    figures = f"{level:<6} {credit:>4}  " if session.finished else f"{level:<6}  " if level else ""
    return session.title, f"{figures}{clock(session.at_s):>6}  {when(session.started)}"


def _earned(credit: float) -> str:
    """A share of 1 as the report has it."""
    from interviewer.core.report.seniority import percent  # not for the first paint

    return percent(credit)


def about_case(case: CaseLine) -> Content:
    """A case in full."""
    last = (
        f"Tried {counted(case.tried, 'time')}, last {when(case.last)}."
        if case.tried
        else "You have not tried this one."
    )
    rows = [
        shown(case.title, "bold"),
        Content.styled(f"{case.level} · {case.minutes} min", "$muted"),
        Content(""),
        shown(case.summary),
        Content(""),
        Content.styled(last, "$muted"),
    ]
    if case.broken:
        rows += [Content(""), shown(case.broken, "$error")]
    else:
        rows += [
            Content(""),
            Content.assemble(("⏎ ", "bold $accent"), "choose how, then begin"),
            Content.assemble(("^t ", "bold $accent"), "begin at once"),
        ]
    return Content("\n").join(rows)


def about_session(session: SessionLine) -> Content:
    """An interview that was held or left."""
    facts = f"{when(session.started)} · {clock(session.at_s)} · {counted(session.replies, 'answer')}"
    if session.credit is not None:
        facts += f" · {_earned(session.credit)} of the credit"
    if session.level:
        facts += f" · for {session.level}"
    if session.open_in:
        facts += f" · open in another window (process {session.open_in}); close it there first"
    what = "open the report" if session.finished else "go on where you stopped; the clock stood still"
    return Content("\n").join(
        [
            shown(session.title, "bold"),
            Content.styled(facts, "$muted"),
            Content(""),
            Content.assemble(("⏎ ", "bold $accent"), what),
            Content.assemble(("F7 ", "bold $accent"), "forget it"),
        ]
    )


def about_advice(advice: "Advice") -> Content:
    """What to practise next, and why."""
    what = "begin the drill" if advice.kind == "drill" else "choose how, then begin"
    return Content("\n").join(
        [
            shown(advice.what, "bold"),
            Content(""),
            Content.assemble(("Why: ", "$muted"), shown(advice.why)),
            Content(""),
            Content.assemble(("⏎ ", "bold $accent"), what),
            Content.assemble(("^y ", "bold $accent"), "your progress"),
        ]
    )


def glanced(glance: Glance, width: int) -> Content:
    """Progress in one or two lines of ``width`` cells."""
    from interviewer.reporting.progress import STATES
    from interviewer.reporting.progress_text import blocks
    from interviewer.tui.mastery import STYLES

    progress = glance.progress
    due = len(progress.due)
    held = (f"{counted(progress.attempts, 'interview')} ", "$foreground")
    parts = [Content.assemble(held, (blocks(progress.scores[-10:]), "$primary"))]
    parts.append(Content.styled(f"{due} due" if due else "nothing due", "bold $accent" if due else "$muted"))
    parts += [
        Content.styled(f"{glyph} {state} {progress.count(state)}", STYLES[state])
        for state, glyph in STATES.items()
        if progress.count(state)
    ]
    return flow(parts, width)
