"""G305, F4 and R5: what a scenario wants, weighs, tells and challenges exists in its rubrics, and what a mistake is about in its rubric."""

from collections.abc import Iterator

from interviewer.authoring.fields import key_of
from interviewer.authoring.lost import Lost
from interviewer.authoring.near import did_you_mean, meant_by
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.rules.vocabulary import Known, Vocabulary
from interviewer.authoring.sources import Sources
from interviewer.core.act import ACTS
from interviewer.core.criteria import MENDING
from interviewer.core.rubric import Pitfall, Rubric
from interviewer.core.scenario import ANYTHING_ELSE, Scenario


def check_names(path: str, scenario: Scenario, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Unknown considerations and pitfalls in the scenario in file ``path``."""
    for route, id in _wanted(scenario):
        yield from _unknown("G305", path, route, "consideration", id, vocabulary)
    for id, _ in scenario.weights:
        yield from _unknown("R504", path, ("weights", id), "consideration", id, vocabulary)
    for challenge in scenario.challenges:
        entry = ("pitfalls", challenge.pitfall)
        yield from _unknown("R505", path, entry, "pitfall", challenge.pitfall, vocabulary)
    for pitfall in scenario.own.pitfalls:
        yield from _about(path, pitfall, vocabulary)


def check_mended(sources: Sources, rubric: Rubric, known: Known) -> Iterator[Problem]:
    """What the pitfalls of ``rubric`` that stand in ``sources`` are about, and is none of the ``known`` considerations."""
    for path, document in sources.documents.items():
        for pitfall in rubric.pitfalls:
            if document.has(("pitfalls", pitfall.id)):
                yield from _about(path, pitfall, Vocabulary(known, None, None, None))


def _about(path: str, pitfall: Pitfall, vocabulary: Vocabulary) -> Iterator[Problem]:
    for field in MENDING:
        for order, id in enumerate(getattr(pitfall, field)):
            route: Route = ("pitfalls", pitfall.id, key_of(field), order)
            yield from _unknown("R515", path, route, "consideration", id, vocabulary)


def check_facts(
    path: str, scenario: Scenario, rubric: Rubric, written: frozenset[str] = frozenset(), *, complete: bool
) -> Iterator[Problem]:
    """Facts that nobody can ask for, and the one that must not be missing.

    ``rubric`` holds the shared fact topics, ``written`` those whose entry could not be used, too; ``complete`` is False when some of
    them may be missing.
    """
    shared = {topic.id for topic in rubric.topics} | written
    for fact in scenario.facts:
        if complete and not fact.asked and fact.topic not in shared | {ANYTHING_ELSE}:
            message = f"fact `{fact.topic}` is no shared topic and has no `asked`, so nobody can ask for it"
            meant = meant_by(fact.topic, shared)
            help = did_you_mean(fact.topic, shared) if meant else ""
            yield Problem("F401", path, ("facts", fact.topic), message, help, meant=meant)
    if all(fact.topic != ANYTHING_ELSE for fact in scenario.facts):
        message = f"there is no fact `{ANYTHING_ELSE}` for what the case does not settle"
        yield Problem("F402", path, ("facts",), message, lost=Lost("fact", ANYTHING_ELSE))


def check_clashes(path: str, scenario: Scenario, rubrics: Rubric) -> Iterator[Problem]:
    """Ids that the scenario in file ``path`` defines although its ``rubrics`` already do."""
    own = scenario.own
    pairs = (
        ("considerations", own.considerations, rubrics.considerations),
        ("pitfalls", own.pitfalls, rubrics.pitfalls),
        ("concepts", own.concepts, rubrics.concepts),
    )
    for section, mine, shared in pairs:
        taken = {value.id for value in shared}
        for value in mine:
            if value.id in taken:
                message = f"`{value.id}` is already in the rubrics that this scenario uses"
                yield Problem("R501", path, (section, value.id), message)


def check_taken(sources: Sources, rubric: Rubric, beside: Rubric) -> Iterator[Problem]:
    """Ids of ``rubric`` that ``beside``, which goes before it in every case that uses both, has already."""
    for section, mine, others in (
        ("considerations", rubric.considerations, beside.considerations),
        ("pitfalls", rubric.pitfalls, beside.pitfalls),
        ("concepts", rubric.concepts, beside.concepts),
        ("facts", rubric.topics, beside.topics),
        ("acts", rubric.acts, beside.acts),
    ):
        taken = {value.id for value in others}
        for value in mine:
            if value.id in taken:
                help = _WAYS_ROUND.get(section, "Give yours an id of its own.")
                message = f"`{value.id}` is already in rubric `{beside.id}`, so this one would never be heard"
                yield sources.of(section, value.id, "R501", message, help)


_WAYS_ROUND = {
    "facts": "Leave it out, and write more ways to ask under `asked` of the case's fact; or give yours an id of its own.",
    "acts": "Leave it out: the acts of the shared rubric serve every case.",
}


def check_acts(sources: Sources, rubric: Rubric) -> Iterator[Problem]:
    """Acts that the program does not have."""
    for act in rubric.acts:
        if act.id not in ACTS:
            yield sources.of("acts", act.id, "R506", f"there is no act `{act.id}`", did_you_mean(act.id, ACTS))


def _wanted(scenario: Scenario) -> Iterator[tuple[Route, str]]:
    for question in scenario.questions:
        for order, want in enumerate(question.wants):
            yield ("questions", question.id, "wants", order), want
    for twist in scenario.twists:
        for order, want in enumerate(twist.wants):
            yield ("twists", twist.id, "wants", order), want


def _unknown(code: str, path: str, route: Route, noun: str, id: str, vocabulary: Vocabulary) -> Iterator[Problem]:
    known = vocabulary.pitfalls if noun == "pitfall" else vocabulary.considerations
    if known is not None and id not in known:
        help = vocabulary.instead(noun, id, known)
        lost, meant = Lost(noun, id), vocabulary.meant(noun, id, known)
        yield Problem(code, path, route, f"there is no {noun} `{id}`", help, lost=lost, meant=meant)
