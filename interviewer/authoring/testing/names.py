"""T8: a test names only cases, questions, considerations, pitfalls and facts that exist."""

from collections.abc import Iterator, Mapping

from interviewer.authoring.near import did_you_mean
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.testing.expectation import NONE, Expectation
from interviewer.authoring.testing.story import Story
from interviewer.core.case import Case
from interviewer.core.persona import personas_of

_CLOSING = {"risk", "week", "back"}


def check_story(story: Story, case: Case) -> Iterator[Problem]:
    """What ``story`` names and ``case`` does not have."""
    top: Route = story.at[:-1]
    nouns = _nouns(case)
    personas = [persona.id for persona in personas_of(case.scenario)]
    if story.settings.persona not in personas:
        yield from _unknown(story, (*top, "persona"), "persona", story.settings.persona, personas)
    for id in story.settings.focus:
        yield from _unknown(story, (*top, "focus"), "consideration", id, nouns["consideration"])
    for step, route in zip(story.steps, _turns(story), strict=True):
        if step.until:
            yield from _unknown(story, (*route, "until"), "thread", step.until, nouns["thread"])
        for one in step.expected:
            yield from _named(story, one, nouns)
    for one in (*story.opening, *story.report):
        yield from _named(story, one, nouns)


def _turns(story: Story) -> Iterator[Route]:
    yield from (("tests", story.name, "turns", number) for number in range(len(story.steps)))


def _nouns(case: Case) -> dict[str, frozenset[str]]:
    threads = {*case.questions, *case.twists, *case.considerations, *_CLOSING, NONE}
    wants = {*case.considerations, *case.pitfalls, *case.facts, NONE}
    return {
        "consideration": frozenset(case.considerations),
        "pitfall": frozenset(case.pitfalls),
        "fact": frozenset(case.facts),
        "thread": frozenset(threads),
        "question": frozenset(case.questions),
        "point": frozenset(wants),
        "consideration or pitfall": frozenset({*case.considerations, *case.pitfalls}),
    }


_KEYS = {
    "asks": "thread",
    "thread": "thread",
    "thread-not": "thread",
    "want": "point",
    "want-not": "point",
    "credits": "consideration",
    "covered": "consideration",
    "touched": "consideration",
    "missed": "consideration",
    "pitfalls": "pitfall",
    "told": "fact",
    "visited-not": "question",
    "fixes": "consideration or pitfall",
}
"""Key to the noun of what it names."""


def _named(story: Story, one: Expectation, nouns: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    noun = _KEYS.get(one.key)
    if noun is None:
        return
    if isinstance(one.wanted, Mapping):
        for id in one.wanted:
            yield from _unknown(story, (*one.route, id), noun, id, nouns[noun])
        return
    several = isinstance(one.wanted, tuple)
    for order, id in enumerate(one.wanted if isinstance(one.wanted, tuple) else (str(one.wanted),)):
        yield from _unknown(story, (*one.route, order) if several else one.route, noun, id, nouns[noun])


def _unknown(story: Story, route: Route, noun: str, id: str, known: frozenset[str] | list[str]) -> Iterator[Problem]:
    if id not in known:
        help = did_you_mean(id, known) or f"This case has no {noun}."
        yield Problem("T802", story.path, route, f"there is no {noun} `{id}` in `{story.scenario}`", help)
