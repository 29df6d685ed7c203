"""Where an interview stands: what a stage line shows."""

from dataclasses import dataclass

from interviewer.core.dialogue import Interview
from interviewer.core.rubric import Area, Level
from interviewer.core.thread import ThreadKind


@dataclass(frozen=True, slots=True)
class Standing:
    """What a stage line shows."""

    area: Area
    """The part of a design that is talked about."""
    question: str
    """Question id; empty in a twist, a loose end or the closing."""
    kind: ThreadKind
    """What is being talked about."""
    number: int
    """Questions put so far, from 1."""
    elapsed_s: float
    """Seconds since the interview began."""
    remaining_s: float
    """Infinite when untimed."""
    hints: int
    """How many were asked for."""
    explained: int
    """Expected considerations explained so far."""
    mentioned: int
    """Expected considerations mentioned and not yet explained."""
    expected: int
    """Considerations that the case asks for."""


def standing(interview: Interview, at_s: float | None = None) -> Standing:
    """Where ``interview`` stands at ``at_s`` (default: at its last act)."""
    levels = [interview.coverage.level(id) for id in interview.expected]
    return Standing(
        area=interview.thread.area,
        question=interview.question.id if interview.question else "",
        kind=interview.thread.kind,
        number=len(interview.said.visited),
        elapsed_s=interview.elapsed_s(at_s),
        remaining_s=interview.remaining_s(at_s),
        hints=interview.hints_used,
        explained=sum(level == Level.EXPLAINED for level in levels),
        mentioned=sum(level == Level.MENTIONED for level in levels),
        expected=len(levels),
    )
