"""What a good author would still mend: rules that need a library whose files load. Only ``check`` runs them."""

from collections.abc import Iterable, Iterator

from interviewer.authoring.document import Document
from interviewer.authoring.merge import adds_cues, merge_case, merge_rubrics
from interviewer.authoring.pack import LoadedRubric
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.rulebook.rule import Level
from interviewer.authoring.rules.breadth import check_breadth, check_spelling
from interviewer.authoring.rules.course import check_course
from interviewer.authoring.rules.echoes import check_echoes
from interviewer.authoring.rules.overlaps import check_overlaps
from interviewer.authoring.rules.pack import compiled, extended
from interviewer.authoring.rules.proof import check_proof
from interviewer.authoring.rules.reach import check_reach
from interviewer.authoring.rules.weighing import check_weighing
from interviewer.authoring.rules.wording import check_wording
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Matcher


def review_rubric(
    loaded: LoadedRubric, wanted: Iterable[Document], level: Level, beside: tuple[Rubric, Index] | None = None
) -> tuple[Diagnostic, ...]:
    """What ``level`` asks of the ``wanted`` documents of a rubric that loads without problems; ``beside`` as for ``check_rubric``."""
    sources = Sources(wanted)
    if loaded.rubric is None or not sources.documents:
        return ()
    index, everything = compiled(loaded.rubric)[0], loaded.rubric
    if beside:
        everything = merge_rubrics([beside[0], loaded.rubric])
        problems = [*_cues(sources, extended(beside[1], everything)[0], everything, loaded.rubric, level)]
    else:
        problems = [*_cues(sources, index, everything, everything, level)]
    if level == "shared":
        problems += check_reach(sources, loaded.rubric, Matcher(index))
        problems += (problem for document in sources.documents.values() for problem in check_wording(document))
    return sources.diagnose(problems)


def review_scenario(
    scenario: Scenario, document: Document, rubrics: Iterable[LoadedRubric], level: Level, base: Index | None = None
) -> tuple[Diagnostic, ...]:
    """What ``level`` asks of a ``scenario`` that loads without problems; ``base`` as for ``check_scenario``."""
    sources, path = Sources([document]), document.path
    shared = merge_rubrics(one.rubric for one in rubrics if one.rubric)
    merged = merge_case(scenario, shared) if adds_cues(scenario) else shared
    index = base or compiled(shared)[0]
    if base or adds_cues(scenario):
        index = extended(index, merged)[0]
    problems = [*check_course(path, scenario), *check_weighing(path, scenario)]
    if adds_cues(scenario):
        problems += _cues(sources, index, merged, scenario.own, level)
    if level == "shared":
        problems += check_wording(document)
        problems += check_echoes(path, scenario, Matcher(index))
    return sources.diagnose(problems)


def _cues(sources: Sources, index: Index, everything: Rubric, own: Rubric, level: Level) -> Iterator[Problem]:
    """Rules about the cues and examples of ``own``, beside those of ``everything``, which ``index`` was compiled from."""
    yield from check_overlaps(sources, index)
    yield from check_breadth(sources, own)
    if level == "shared":
        yield from check_spelling(sources, everything)
        yield from check_proof(sources, everything, own)
