"""G3, guards: each parses, and names only what exists."""

from collections.abc import Iterator

from interviewer.authoring.lost import Lost
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.rules.guard_slips import read_guard
from interviewer.authoring.rules.vocabulary import Vocabulary
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario


def check_guards(path: str, scenario: Scenario, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Problems of every guard in the scenario in file ``path``."""
    for route, text in guards_of(scenario):
        yield from _guard(path, route, text, vocabulary)


def check_probe_guards(sources: Sources, rubric: Rubric, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Problems of the guards on the probes of a rubric."""
    for consideration in rubric.considerations:
        for order, probe in enumerate(consideration.probes):
            if probe.guard:
                path = sources.of("considerations", consideration.id, "G306", "").path
                yield from _guard(
                    path, ("considerations", consideration.id, "probes", order, "if"), probe.guard, vocabulary
                )


def _guard(path: str, route: Route, text: str, vocabulary: Vocabulary) -> Iterator[Problem]:
    read = read_guard(text)
    for slip in read.slips:
        yield Problem("G306", path, route, f"condition does not parse: {slip.message}", offset=slip.column - 1)
    for part in read.names:
        noun, known = vocabulary.of_predicate(part.predicate)
        if known is not None and part.id not in known:
            help = vocabulary.instead(noun, part.id, known)
            lost, meant = Lost(noun, part.id), vocabulary.meant(noun, part.id, known)
            yield Problem("G307", path, route, f"`{part}` names no {noun}", help, part.column - 1, lost, meant)


def guards_of(scenario: Scenario) -> Iterator[tuple[Route, str]]:
    """Every guard with its route, in file order."""
    for question in scenario.questions:
        for order, probe in enumerate(question.probes):
            if probe.guard:
                yield ("questions", question.id, "probes", order, "if"), probe.guard
        for order, edge in enumerate(question.next):
            if edge.guard:
                yield ("questions", question.id, "next", order, "if"), edge.guard
    for twist in scenario.twists:
        yield ("twists", twist.id, "when"), twist.when
