"""An interview that begins in the middle, for authors who want to see one question without the way to it."""

from dataclasses import dataclass, replace

from interviewer.core.act import Move
from interviewer.core.case import Case, Settings
from interviewer.core.course.course import enter
from interviewer.core.coverage import Coverage, Credit
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin
from interviewer.core.message import Message
from interviewer.core.rubric import Level


@dataclass(frozen=True, slots=True)
class Given:
    """What is taken as having happened before."""

    met: tuple[str, ...] = ()
    """Considerations that were mentioned."""
    explained: tuple[str, ...] = ()
    """Considerations at level 2."""
    prompted: tuple[str, ...] = ()
    """Considerations that a nudge was given for."""
    asked: tuple[str, ...] = ()
    """Fact topics that were told."""
    visited: tuple[str, ...] = ()
    """Questions that were put."""
    minutes: float = 0.0
    """Minutes that have passed, at least 0."""


def unknown(case: Case, question: str, given: Given) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """(noun, id, known ids) of what ``begin_at`` would not find in ``case``; empty when all is there."""
    topics = (*(topic.id for topic in case.rubric.topics), *case.facts)
    asked = (
        ("question", (*([question] if question else []), *given.visited), tuple(case.questions)),
        ("consideration", (*given.met, *given.explained, *given.prompted), tuple(case.considerations)),
        ("fact", given.asked, topics),
    )
    return tuple((noun, id, known) for noun, ids, known in asked for id in ids if id not in known)


def begin_at(case: Case, settings: Settings, question: str, given: Given) -> tuple[Interview, tuple[Move, ...]]:
    """An interview at ``question`` (empty: at the start) with ``given``, and what is said there; KeyError for unknown ids."""
    opened, moves = begin(case, settings)
    if not question and given == Given():
        return opened, moves
    start = case.questions[question or case.scenario.start]
    credits = {id: _credit(id, Level.MENTIONED) for id in given.met}
    credits |= {id: _credit(id, Level.EXPLAINED) for id in given.explained}
    visited = tuple(id for id in dict.fromkeys((case.scenario.start, *given.visited)) if id != start.id)
    said = replace(opened.said, visited=visited, told=given.asked, given=dict.fromkeys(given.prompted, "nudge"))
    if start.id == case.scenario.start:
        said = replace(said, sentences=frozenset(), lines=frozenset())  # it was not put yet
    before = replace(opened, coverage=Coverage(credits), said=said, turns=())
    m = Message(before, given.minutes * 60)
    enter(m, start.id, "played from here")
    return m.sent(None)


def _credit(id: str, level: Level) -> Credit:
    return Credit(id, level, "unprompted", "unprompted", 1, ())
