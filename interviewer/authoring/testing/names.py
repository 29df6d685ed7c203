"""T8: a test names only cases, questions, considerations, pitfalls and facts that exist."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from interviewer.authoring.document import Document
from interviewer.authoring.lost import Lost
from interviewer.authoring.near import did_you_mean, meant_by
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.testing.expectation import NONE, Expectation
from interviewer.authoring.testing.story import Story
from interviewer.core.persona import personas_of
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

_CLOSING = {"risk", "week", "back"}


def check_case(story: Story, known: Collection[str]) -> Iterator[Problem]:
    """The case of ``story`` when it is none of ``known``."""
    if story.scenario not in known:
        help = did_you_mean(story.scenario, known) or "There is no case in this library."
        message = f"there is no case `{story.scenario}`" if story.scenario else f"`{story.name}` names no scenario"
        yield Problem("T801", story.path, story.at, message, help, 0 if story.scenario else None)


def check_story(
    story: Story, scenario: Scenario, rubric: Rubric, written: tuple[Document, ...] = ()
) -> Iterator[Problem]:
    """What ``story`` names and its case does not have; ``rubric`` is all that the case can recognise.

    ``written`` are the files of the case, its own first: ids that stand there count even where their entry could not be used.
    """
    top: Route = ("tests", story.name)
    nouns = _nouns(scenario, rubric, written)
    personas = [persona.id for persona in personas_of(scenario)]
    if story.settings.persona not in personas:
        yield from _unknown(story, (*top, "persona"), "persona", story.settings.persona, personas)
    for id in story.settings.focus:
        yield from _unknown(story, (*top, "focus"), "consideration", id, nouns["consideration"])
    for step, route in zip(story.steps, _turns(story), strict=True):
        if step.until:
            yield from _unknown(
                story, (*route, "until"), "question", step.until, nouns["thread"], offered=nouns["question"]
            )
        for one in step.expected:
            yield from _named(story, one, nouns)
    for one in (*story.opening, *story.report):
        yield from _named(story, one, nouns)


def _turns(story: Story) -> Iterator[Route]:
    yield from (("tests", story.name, "turns", number) for number in range(len(story.steps)))


def _nouns(scenario: Scenario, rubric: Rubric, written: tuple[Document, ...]) -> dict[str, frozenset[str]]:
    """Noun to the ids that it may be."""

    def known(ids: Iterable[str], section: str) -> frozenset[str]:
        documents = written[:1] if section == "facts" else written
        return frozenset(ids).union(*(document.keys(section) for document in documents))

    considerations = known((one.id for one in rubric.considerations), "considerations")
    pitfalls = known((one.id for one in rubric.pitfalls), "pitfalls")
    facts = known((fact.topic for fact in scenario.facts), "facts")
    questions = known((question.id for question in scenario.questions), "questions")
    twists = known((twist.id for twist in scenario.twists), "twists")
    return {
        "consideration": considerations,
        "pitfall": pitfalls,
        "fact": facts,
        "thread": questions | twists | considerations | _CLOSING | {NONE},
        "question": questions,
        "point": considerations | pitfalls | facts | {NONE},
        "consideration or pitfall": considerations | pitfalls,
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
    "mistaken": "consideration",
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
            yield from _unknown(story, (*one.route, id), noun, id, nouns[noun], at=None)
        return
    several = isinstance(one.wanted, tuple)
    for order, id in enumerate(one.wanted if isinstance(one.wanted, tuple) else (str(one.wanted),)):
        yield from _unknown(story, (*one.route, order) if several else one.route, noun, id, nouns[noun])


def _unknown(
    story: Story,
    route: Route,
    noun: str,
    id: str,
    known: frozenset[str] | list[str],
    at: int | None = 0,
    offered: frozenset[str] = frozenset(),
) -> Iterator[Problem]:
    """``at`` as ``Problem.offset``: None where ``id`` is the key itself; ``offered``: what is proposed, where not all that is ``known``."""
    if id not in known:
        help = did_you_mean(id, offered or known) or f"This case has no {noun}."
        lost, meant = Lost(noun, id, story.scenario), meant_by(id, offered or known)
        message = f"there is no {noun} `{id}` in `{story.scenario}`"
        yield Problem("T802", story.path, route, message, help, at, lost, meant)
