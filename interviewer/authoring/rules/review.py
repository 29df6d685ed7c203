"""What a good author would still mend: rules that need a library whose files load. Only ``check`` runs them."""

from collections.abc import Iterable, Iterator

from interviewer.authoring.document import Document
from interviewer.authoring.loaded import LANGUAGE, LoadedRubric
from interviewer.authoring.merge import adds_cues, merge_case, merge_rubrics
from interviewer.authoring.problem import Diagnostic, Problem, Route
from interviewer.authoring.rulebook.rule import Level
from interviewer.authoring.rules.breadth import check_breadth
from interviewer.authoring.rules.course import check_course, check_times
from interviewer.authoring.rules.echoes import check_echoes
from interviewer.authoring.rules.overlaps import check_overlaps
from interviewer.authoring.rules.pack import compiled, extended
from interviewer.authoring.rules.proof import check_proof
from interviewer.authoring.rules.reach import check_reach
from interviewer.authoring.rules.remains import is_sure
from interviewer.authoring.rules.spelling import check_beside, check_frequent
from interviewer.authoring.rules.strange_words import check_strange
from interviewer.authoring.rules.weighing import check_weighing
from interviewer.authoring.rules.wording import check_wording
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Matcher


def review_rubric(
    loaded: LoadedRubric,
    wanted: Iterable[Document],
    level: Level,
    beside: tuple[Rubric, Index] | None = None,
    wrong: frozenset[str] = frozenset(),
) -> tuple[Diagnostic, ...]:
    """What ``level`` asks of the ``wanted`` documents of a rubric; ``beside`` as for ``check_rubric``, ``wrong`` as for ``review_scenario``."""
    sources = Sources(wanted)
    if loaded.rubric is None or not sources.documents:
        return ()
    problems: list[Problem] = []
    if loaded.whole and _speaks(wrong):
        index, everything = compiled(loaded.rubric)[0], loaded.rubric
        if beside:
            everything = merge_rubrics([beside[0], loaded.rubric])
        over = extended(beside[1], everything)[0] if beside else index
        problems += _cues(sources, over, everything, loaded.rubric, level)
        problems += check_reach(sources, loaded.rubric, Matcher(index)) if level == "shared" else ()
    if level == "shared":
        problems += (problem for document in sources.documents.values() for problem in check_wording(document))
    return sources.diagnose(one for one in problems if is_sure(one, loaded.torn.get(one.path, frozenset())))


def review_scenario(
    scenario: Scenario,
    document: Document,
    rubrics: Iterable[LoadedRubric],
    level: Level,
    base: Index | None = None,
    wrong: frozenset[str] = frozenset(),
    torn: frozenset[Route] = frozenset(),
) -> tuple[Diagnostic, ...]:
    """What ``level`` asks of a ``scenario``; ``base`` and ``torn`` as for ``check_scenario``.

    ``wrong`` are the codes of what keeps it from loading. What merely follows from that is left out, the rest is told at once.
    """
    sources, path = Sources([document]), document.path
    loaded = list(rubrics)
    walks = _walks(wrong, torn)
    problems = [*(check_course(path, scenario) if walks else check_times(path, scenario))]
    wants = walks and wrong.isdisjoint(_OF_WANTS)
    problems += (one for one in check_weighing(path, scenario) if wants or one.code != "R508")
    if all(one.rubric and one.whole for one in loaded) and _speaks(wrong) and not _torn(torn, LANGUAGE):
        shared = merge_rubrics(one.rubric for one in loaded if one.rubric)
        merged = merge_case(scenario, shared) if adds_cues(scenario) else shared
        index = base or compiled(shared)[0]
        if base or adds_cues(scenario):
            index = extended(index, merged)[0]
        opening = " ".join(
            one for question in scenario.questions if question.id == scenario.start for one in question.say
        )
        problems += _cues(sources, index, merged, scenario.own, level, opening) if adds_cues(scenario) else ()
        if level == "shared" and not any(code[0] in "CRSY" for code in wrong):
            problems += check_echoes(path, scenario, Matcher(index))
    sure = [one for one in problems if is_sure(one, torn)]
    return sources.diagnose([*sure, *(check_wording(document) if level == "shared" else ())])


_OF_WANTS = frozenset({"G305", "R502", "R514"})
"""Codes that leave open what is wanted."""
_OF_PLACES = frozenset({"G305", "G306", "G307", "G308", "G310"})
"""Codes about questions after which the ways between them are still known; a condition that cannot be read may be true or false."""


def _walks(wrong: frozenset[str], torn: frozenset[Route]) -> bool:
    """Whether the ways between the questions are known well enough to say which of them are dead."""
    lost = any(code[0] == "Y" or (code[0] == "G" and code not in _OF_PLACES) for code in wrong)
    return not lost and not _torn(torn, ("questions", "start", "twists", "minutes"))


def _speaks(wrong: frozenset[str]) -> bool:
    """Whether the cues are known well enough to be compared with each other."""
    return not any(code[0] == "Y" or code in ("R501", "R502", "S209") for code in wrong)


def _torn(torn: frozenset[Route], sections: tuple[str, ...]) -> bool:
    return any(route[0] in sections for route in torn)


def _cues(
    sources: Sources, index: Index, everything: Rubric, own: Rubric, level: Level, opening: str = ""
) -> Iterator[Problem]:
    """Rules about the cues and examples of ``own``, beside those of ``everything``, which ``index`` was compiled from.

    ``opening`` is the question that opens the case which ``own`` is a part of.
    """
    yield from check_overlaps(sources, index)
    yield from check_breadth(sources, own, opening)
    if not own.english:
        yield from check_beside(sources, index, own)
    if level == "shared":
        yield from check_frequent(sources, own) if own.english else check_strange(sources, index, own)
        yield from check_proof(sources, everything, own)
