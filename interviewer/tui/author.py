"""The author's side panel: why this was said, what was heard, what is open, and what comes next."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.times import clock
from interviewer.tui.panel import Panel, heading
from interviewer.tui.shown import shown_line

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview, Turn

LEVELS = ("absent", "mentioned", "explained")


class AuthorPanel(Panel):
    """Everything that a candidate must not see."""

    def __init__(self, line: "Callable[[Interview], int]", file: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self._line = line
        self._file = file
        self._drawn: Interview | None = None

    def show(self, interview: "Interview", elapsed_s: float) -> None:  # noqa: ARG002  # nothing here moves by itself
        """Draw the reasons once for each turn; the panel's views are reasons with notes, either alone."""
        self.facts.display, self.notes.display = self.view != "notes", self.view in ("all", "notes")
        if interview is not self._drawn:
            self._drawn = interview
            self.facts.update(Content("\n").join(self._rows(interview)))

    def _rows(self, interview: "Interview") -> Iterator[Content]:
        thread = interview.thread
        yield heading("HERE", clock(interview.at_s))
        yield shown_line(f"{thread.kind} {thread.id}", "bold")
        yield shown_line(f"{self._file}:{self._line(interview)}", "$muted")
        yield Content("")
        last = next((turn for turn in reversed(interview.turns) if turn.moves), None)
        if last is not None:
            yield from _why(last)
        heard = next((turn for turn in reversed(interview.turns) if turn.understanding), None)
        if heard is not None:
            yield from _heard(heard)
        yield from _open(interview)
        if not interview.is_over:
            yield from _next(interview)


def _why(turn: "Turn") -> Iterator[Content]:
    yield heading("WHY THIS")
    for move in turn.moves:
        yield Content.assemble((f"{move.kind}  ", "$accent"), shown_line(move.because or "no reason given"))
    yield Content("")


def _heard(turn: "Turn") -> Iterator[Content]:
    understanding = turn.understanding
    assert understanding is not None
    yield heading("HEARD", ", ".join(understanding.acts)[:22])
    for finding in (*understanding.findings, *understanding.pitfalls):
        why = str(finding.why[0]) if finding.why else ""
        yield Content.assemble((f"{LEVELS[finding.level]}  ", "$covered"), shown_line(finding.id, "bold"))
        if why:
            yield shown_line(why, "$muted")
    if understanding.topics:
        yield shown_line(f"asks for {', '.join(understanding.topics)}")
    if not (understanding.findings or understanding.pitfalls or understanding.topics):
        yield Content.styled("nothing that a cue knows", "$muted")
    yield Content("")


def _open(interview: "Interview") -> Iterator[Content]:
    wants = interview.wants()
    if wants:
        yield heading("WANTS")
        for want in wants:
            level = interview.coverage.level(want)
            yield Content.assemble(
                f"{'✓' if level == 2 else '~' if level else '·'} ", shown_line(want), (f"  {LEVELS[level]}", "$muted")
            )
        yield Content("")


def _next(interview: "Interview") -> Iterator[Content]:
    from interviewer.core.course.course import ahead_of

    choice = ahead_of(interview)
    yield heading("WHEN THIS IS DONE")
    yield shown_line(f"{choice.question or 'the end'}", "bold")
    yield shown_line(choice.because, "$muted")
    yield Content("")
