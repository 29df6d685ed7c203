"""What a run of tests reaches in its cases and rubrics."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from interviewer.authoring.testing.items import Key, cue_key
from interviewer.authoring.testing.play import played
from interviewer.authoring.testing.run import Staged, Suite, Unit, shared, units_of
from interviewer.authoring.testing.touched import touched
from interviewer.core.dialogue import Interview
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read

Reached = frozenset[tuple[str, Key]]
"""(file of the case, or empty for what any case may reach in a rubric, key)."""


def reached(suite: Suite, jobs: int = 1) -> Reached:
    """Everything that the examples and stories of ``suite`` reach."""
    return frozenset[tuple[str, Key]]().union(*shared(partial(_reached, suite), units_of(suite), jobs))


def _reached(suite: Suite, unit: Unit) -> Reached:
    place, first, end = unit
    if place < 0:
        return frozenset(_by_story(suite.stories[first]))
    graded = suite.graded[place]
    texts = (cue.text for _, cue, _ in graded.examples[first:end])
    return frozenset(("", key) for text in texts for key in _fired(graded.matcher, text, ""))


def _by_story(staged: Staged) -> Iterator[tuple[str, Key]]:
    interview = [after.interview for _, after in played(staged.case, staged.story)][-1]
    for key in touched(interview):
        yield _whose(staged.file, interview, key), key
    message = ""
    for turn in interview.turns:
        if turn.text:
            yield from (("", key) for key in _fired(staged.matcher, turn.text, message))
        message = turn.message or message


def _whose(file: Path, interview: Interview, key: Key) -> str:
    """The file of the case, unless the rubric's own words were used."""
    kind, owner, _ = key
    case = interview.case
    shared = (kind == "probe" and owner not in case.questions) or (
        kind == "challenge" and owner not in {one.pitfall for one in case.scenario.challenges}
    )
    own = {one.id for one in case.scenario.own.considerations} | {one.id for one in case.scenario.own.pitfalls}
    return "" if shared and owner not in own else str(file)


def _fired(matcher: Matcher, text: str, asked: str) -> Iterator[Key]:
    index = matcher.index
    for reading in read(matcher, text, asked=asked).readings:
        for hit in reading.hits:
            yield cue_key(index.lines[index.cues[hit.cue].line])
