"""A story played: the interview after each turn, and everything that is not as expected."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from interviewer.authoring.testing.expectation import (
    After,
    Difference,
    Expectation,
    credits_of,
    differences,
    report_differences,
)
from interviewer.authoring.testing.story import Step, Story
from interviewer.core.case import Case
from interviewer.core.coverage import Coverage
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.report.proof import shown
from interviewer.core.report.reporter import report_on

_OF_THE_END = frozenset({"ended", "silent"})
"""Keys of a turn that is meant to come after the end."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A turn of which something was expected that did not come."""

    turn: int
    """From 1; 0 is the opening, -1 the report."""
    line: int
    """Where the turn stands in the file, from 1."""
    said: str
    """What the candidate said or did there."""
    answer: str
    """What the interviewer said to it."""
    because: str
    """Why the interviewer said so."""
    heard: str
    """What was understood of the candidate's words."""
    differences: tuple[Difference, ...]
    """What did not come, at least one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one story."""

    missed: tuple[Missed, ...]
    """In order; empty: the story holds."""
    credits: tuple[tuple[str, str, str], ...]
    """The last word of the story on each consideration: (id, wanted level, actual level)."""


def played(case: Case, story: Story) -> Iterator[tuple[Step | None, After]]:
    """Each turn of ``story`` with what came of it; the opening comes first, as no step."""
    interview, moves = begin(case, story.settings)
    yield None, After(interview, moves)
    for one in story.steps:
        if not one.until:
            interview, moves = step(interview, one.act)
        while one.until and not interview.is_over and interview.thread.id != one.until:
            interview, moves = step(interview, one.act)
        yield one, After(interview, moves)


def play(case: Case, story: Story) -> Outcome:
    """``story`` from its opening to its report. ``case`` must have everything that the story names."""
    return judged(story, played(case, story))


def judged(story: Story, course: Iterable[tuple[Step | None, After]]) -> Outcome:
    """What came of ``story`` in its ``course``, which is ``played``."""
    missed: list[Missed] = []
    credits: dict[str, tuple[str, str, str]] = {}
    ended = -1
    for number, (one, after) in enumerate(course):
        expected = one.expected if one else story.opening
        credits |= _credits(after.interview.coverage, expected)
        found = list(_beyond(one, after.interview, ended)) if one else []
        found = found or differences(after, expected)
        ended = number if ended < 0 and after.interview.is_over else ended
        if found:
            missed.append(_missed(number, one, story, after, found))
    if story.report:
        credits |= _credits(shown(after.interview), story.report)
        found = report_differences(after.interview, report_on(after.interview), story.report)
        if found:
            missed.append(Missed(-1, story.line, "(the report)", "", "", "", tuple(found)))
    return Outcome(tuple(missed), tuple(credits.values()))


def _beyond(one: Step, interview: Interview, ended: int) -> Iterator[Difference]:
    """What cannot hold of a turn because the interview was over: at turn ``ended`` before it, or before ``until`` was reached."""
    if one.until and interview.thread.id != one.until:
        over = f"the interview ended at turn {ended}" if ended >= 0 else "the interview ended here"
        yield Difference((), "until", one.until, f"not reached: {over} ({interview.ended})", None)
    elif ended >= 0 and not any(each.key in _OF_THE_END for each in one.expected):
        yield Difference(
            (), "turn", "said to a running interview", f"it ended at turn {ended} ({interview.ended})", None
        )


def _credits(coverage: Coverage, expected: tuple[Expectation, ...]) -> dict[str, tuple[str, str, str]]:
    """What ``expected`` says of considerations, and what there is of them in ``coverage``, by id."""
    found: dict[str, tuple[str, str, str]] = {}
    for one in expected:
        if one.key == "credits" and isinstance(one.wanted, Mapping):
            actual = credits_of(coverage, one.wanted)
            found |= {id: (id, text.split(" ")[0], actual[id].split(" ")[0]) for id, text in one.wanted.items()}
    return found


def _missed(number: int, one: Step | None, story: Story, after: After, found: list[Difference]) -> Missed:
    return Missed(
        number,
        one.line if one else story.line,
        one.said if one else "(the opening)",
        after.text,
        "; ".join(dict.fromkeys(move.because for move in after.moves)),
        _heard(after.interview) if one else "",
        tuple(found),
    )


def _heard(interview: Interview) -> str:
    """The considerations, pitfalls, acts and topics of the last reply in one line; empty when nobody spoke."""
    found = interview.turns[-1].understanding
    if found is None:
        return ""
    points = [f"{one.id} {one.level.name.lower()}" for one in found.findings]
    points += [f"pitfall {one.id}" for one in found.pitfalls]
    points += [f"asks for {topic}" for topic in found.topics] + [f"leads to {lead}" for lead in found.leads]
    return f"{', '.join(points) or 'no point'}; does: {', '.join(found.acts) or 'nothing'}"
