"""All rules over a loaded rubric or scenario, in one place: what ``check`` reports and what loading insists on."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from interviewer.authoring.document import Document
from interviewer.authoring.elsewhere import NOWHERE, Elsewhere
from interviewer.authoring.loaded import LoadedRubric
from interviewer.authoring.merge import adds_cues, leans_on_shared, merge_case, merge_rubrics
from interviewer.authoring.problem import Diagnostic, Problem, Route
from interviewer.authoring.rules.cues import check_cues
from interviewer.authoring.rules.examples import check_examples, left_by
from interviewer.authoring.rules.graph import check_graph
from interviewer.authoring.rules.guards import check_guards, check_probe_guards
from interviewer.authoring.rules.left_out import with_one_cause
from interviewer.authoring.rules.names import (
    check_acts,
    check_clashes,
    check_facts,
    check_mended,
    check_names,
    check_taken,
)
from interviewer.authoring.rules.one_cause import with_their_cause
from interviewer.authoring.rules.personas import check_personas
from interviewer.authoring.rules.remains import is_sure
from interviewer.authoring.rules.signs import check_signs
from interviewer.authoring.rules.vocabulary import Known, Vocabulary, vocabulary_of
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.compiler import CueProblem, compile_index, extend_index
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Matcher


@lru_cache(maxsize=2)
def compiled(rubric: Rubric) -> tuple[Index, tuple[CueProblem, ...]]:
    """``compile_index``, remembered: the rules and the cache want the same one, and it takes a second."""
    return compile_index(rubric)


@lru_cache(maxsize=2)
def extended(shared: Index, rubric: Rubric) -> tuple[Index, tuple[CueProblem, ...]]:
    """``extend_index``, remembered like ``compiled``: all that a case recognises, over the rubrics it uses."""
    return extend_index(shared, rubric)


def check_rubric(
    loaded: LoadedRubric,
    wanted: Iterable[Document],
    *,
    examples: bool = True,
    beside: tuple[Rubric, Index] | None = None,
) -> tuple[Diagnostic, ...]:
    """What the rules say of ``loaded``, for the ``wanted`` of its documents; without ``examples`` only what keeps it from loading.

    ``beside`` is the rubric that goes before it in the cases that use it, with its index: the examples are read as they are there.
    """
    rubric = loaded.rubric
    sources = Sources(wanted)
    if rubric is None or not sources.documents:
        return ()
    index, lines = compiled(rubric)
    vocabulary = vocabulary_of(rubric, written=loaded.documents, complete=loaded.complete)
    problems = [
        *check_cues(sources, rubric, lines, _written(loaded.documents, "concepts"), complete=loaded.complete),
        *check_acts(sources, rubric),
        *check_probe_guards(sources, rubric, vocabulary),
        *check_mended(sources, rubric, _considerations(rubric, vocabulary, beside[0] if beside else None)),
    ]
    taken = list(check_taken(sources, rubric, beside[0])) if beside else []
    if examples and not _concepts_torn(loaded.torn.values()):
        index = extended(beside[1], merge_rubrics([beside[0], rubric]))[0] if beside else index
        unheard = {one.route for one in taken}
        read = check_examples(sources, rubric, Matcher(index), left_by(lines, whole=loaded.whole))
        problems += (one for one in read if one.route[:2] not in unheard)
    if examples:
        problems += check_signs(sources, rubric)
    return sources.diagnose(one for one in (*problems, *taken) if is_sure(one, loaded.torn.get(one.path, frozenset())))


def check_scenario(
    scenario: Scenario,
    document: Document,
    rubrics: Iterable[LoadedRubric],
    *,
    examples: bool = True,
    base: Index | None = None,
    torn: frozenset[Route] = frozenset(),
    left_out: Iterable[Rubric] = (),
    elsewhere: Elsewhere = NOWHERE,
) -> tuple[Diagnostic, ...]:
    """What the rules say of ``scenario``, which was read from ``document``; ``rubrics`` are those it uses, ``left_out`` others at hand.

    ``base`` is the index of the first of them, where it is at hand. Entries of the document that could not be used leave holes that are no
    second mistake; ``torn`` are the routes of those that ``rules.remains`` kept in part.
    """
    loaded = list(rubrics)
    complete = all(one.rubric is not None and one.complete for one in loaded) and ("considerations",) not in torn
    shared = merge_rubrics(one.rubric for one in loaded if one.rubric)
    documents = [document, *(part for one in loaded for part in one.documents)]
    sources, path = Sources([document]), document.path

    def unknown(more: Iterable[Rubric]) -> list[Problem]:
        return _check_ids(sources, scenario, documents, merge_rubrics([shared, *more]), complete, elsewhere)

    problems = [
        *check_graph(path, scenario, document.keys("questions"), torn=_ways_torn(torn)),
        *with_one_cause(path, scenario.uses, unknown, left_out),
        *check_clashes(path, scenario, shared),
    ]
    if adds_cues(scenario):
        readable = complete and not any(one.diagnostics for one in loaded) and not _concepts_torn([torn])
        index, merged = base or compiled(shared)[0], merge_case(scenario, shared)
        own = scenario.own if examples and readable else None
        problems += _check_heard(sources, merged, index, _written(documents, "concepts"), own, complete=complete)
    if examples:
        problems += [*check_signs(sources, scenario.own, scenario), *check_personas(path, scenario)]
    return sources.diagnose(problem for problem in with_their_cause(document, problems) if is_sure(problem, torn))


def _check_ids(
    sources: Sources,
    scenario: Scenario,
    documents: Sequence[Document],
    known: Rubric,
    complete: bool,
    elsewhere: Elsewhere,
) -> list[Problem]:
    """What ``scenario``, the first of the ``documents`` with its rubrics, names that is not there, where ``known`` is what rubrics define.

    ``complete``: all that it uses is at hand.
    """
    first, *rubrics = documents
    merged = merge_case(scenario, known)
    vocabulary = vocabulary_of(merged, (scenario, first), rubrics, complete=complete, elsewhere=elsewhere)
    return [
        *check_names(first.path, scenario, vocabulary),
        *check_guards(first.path, scenario, vocabulary),
        *check_facts(first.path, scenario, known, _written(rubrics, "facts"), complete=complete),
        *check_probe_guards(sources, scenario.own, vocabulary),
    ]


def _check_heard(
    sources: Sources, merged: Rubric, base: Index, written: frozenset[str], own: Rubric | None, *, complete: bool
) -> Iterator[Problem]:
    """What the rules say of the cues of a case over ``base``, the index of its rubrics, and of the examples of its ``own``; None: of none.

    ``merged`` is all that it recognises, ``written`` the concepts that it has, broken ones included.
    """
    index, lines = extended(base, merged)
    yield from check_cues(sources, merged, lines, written, complete=complete)
    if own is not None:
        yield from check_examples(sources, own, Matcher(index), left_by(lines))


def _considerations(rubric: Rubric, vocabulary: Vocabulary, beside: Rubric | None) -> Known:
    """The considerations that the pitfalls of ``rubric`` may be about; None where those of the rubric beside it are not at hand."""
    if vocabulary.considerations is None or (leans_on_shared(rubric) and beside is None):
        return None
    return vocabulary.considerations.union(c.id for c in (beside.considerations if beside else ()))


def _written(documents: Iterable[Document], section: str) -> frozenset[str]:
    """Ids that stand in a file under ``section``, whether or not their entry could be used."""
    return frozenset[str]().union(*(document.keys(section) for document in documents))


def _ways_torn(torn: frozenset[Route]) -> bool:
    """Whether a question, or where the interview starts, is known in part only."""
    return any(route[0] in ("questions", "start") for route in torn)


def _concepts_torn(torn: Iterable[frozenset[Route]]) -> bool:
    """Whether a concept lost words: an ``unless`` that calls it may not take back what it should."""
    return any(route[0] == "concepts" for routes in torn for route in routes)
