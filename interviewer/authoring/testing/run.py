"""Everything that is to be tested, run on one or several processes; the answers keep the order of the files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rules.examples import Owner
from interviewer.authoring.testing.example import Tried, tried
from interviewer.authoring.testing.play import Missed, play
from interviewer.authoring.testing.story import Story
from interviewer.authoring.testing.workers import in_order
from interviewer.core.case import Case
from interviewer.core.rubric import Cue, Level
from interviewer.core.understanding.match import Matcher

TOGETHER = 250
"""Examples that one process takes at a time."""


@dataclass(frozen=True, slots=True)
class Graded:
    """A rubric, or a case's own part of one, with the examples that are to be tried."""

    library: Path
    """What the paths of cues and examples are relative to."""
    matcher: Matcher
    """What hears the examples."""
    examples: tuple[tuple[Owner, Cue, Level | None], ...]
    """Owner, sentence and what is expected of it (None: a known gap), in file order."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A story with the case that it plays."""

    story: Story
    """The test."""
    case: Case
    """The scenario with all that it can recognise."""
    matcher: Matcher
    """What hears the replies."""
    file: Path
    """Of the case."""


@dataclass(frozen=True, slots=True)
class Suite:
    """Everything that is to be tested."""

    graded: tuple[Graded, ...]
    """What has examples, in the order of the files."""
    stories: tuple[Staged, ...]
    """In the order of the files."""
    problems: tuple[Diagnostic, ...]
    """Why some files could not be tested, sorted."""
    files: int
    """How many files were looked at."""

    @property
    def size(self) -> int:
        """Examples and stories together."""
        return sum(len(one.examples) for one in self.graded) + len(self.stories)


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a suite, in its order."""

    examples: tuple[tuple[Graded, tuple[Tried, ...]], ...]
    """Of each rubric, what came of its examples."""
    stories: tuple[tuple[Story, tuple[Missed, ...], tuple[tuple[str, str, str], ...]], ...]
    """Story, what did not come, and ``Outcome.credits``."""


Unit = tuple[int, int, int]
"""(place of a ``Graded``, first example, end), or (-1, story, 0)."""
_Answer = tuple[tuple[Tried, ...], tuple[Missed, ...], tuple[tuple[str, str, str], ...]]


def run(suite: Suite, jobs: int = 1) -> Ran:
    """Try every example and play every story of ``suite`` on ``jobs`` processes."""
    units = units_of(suite)
    answers = shared(partial(_answer, suite), units, jobs)
    examples: dict[int, list[Tried]] = {place: [] for place in range(len(suite.graded))}
    stories = []
    for (place, number, _), (found, missed, credits) in zip(units, answers, strict=True):
        if place >= 0:
            examples[place] += found
        else:
            stories.append((suite.stories[number].story, missed, credits))
    return Ran(tuple((suite.graded[place], tuple(found)) for place, found in examples.items()), tuple(stories))


def units_of(suite: Suite) -> list[Unit]:
    """The pieces of work in ``suite``, in its order."""
    units: list[Unit] = [
        (place, first, min(first + TOGETHER, len(one.examples)))
        for place, one in enumerate(suite.graded)
        for first in range(0, len(one.examples), TOGETHER)
    ]
    return units + [(-1, number, 0) for number in range(len(suite.stories))]


_Result = TypeVar("_Result")


def shared(answer: Callable[[Unit], _Result], units: Sequence[Unit], jobs: int) -> list[_Result]:
    """``answer`` to each of ``units`` in order, on ``jobs`` processes; they inherit what it holds, so that no index is sent anywhere."""
    if jobs < 2 or len(units) < 2:
        return [answer(unit) for unit in units]
    return list(in_order(answer, units, min(jobs, len(units))))


def _answer(suite: Suite, unit: Unit) -> _Answer:
    place, first, end = unit
    if place >= 0:
        graded = suite.graded[place]
        return tuple(tried(graded.matcher, *one) for one in graded.examples[first:end]), (), ()
    staged = suite.stories[first]
    outcome = play(staged.case, staged.story)
    return (), outcome.missed, outcome.credits
