"""All rules over a loaded rubric or scenario, in one place: what ``check`` reports and what loading insists on."""

from collections.abc import Iterable, Iterator

from interviewer.authoring.document import Document, Table
from interviewer.authoring.merge import merge_case, merge_rubrics
from interviewer.authoring.pack import LoadedRubric
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.rules.cues import check_cues
from interviewer.authoring.rules.examples import check_examples
from interviewer.authoring.rules.graph import check_graph
from interviewer.authoring.rules.guards import check_guards, check_probe_guards
from interviewer.authoring.rules.names import check_acts, check_clashes, check_facts, check_names
from interviewer.authoring.rules.vocabulary import vocabulary_of
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import compile_index
from interviewer.core.understanding.match import Matcher


def check_rubric(loaded: LoadedRubric, wanted: Iterable[Document]) -> tuple[Diagnostic, ...]:
    """What the rules say of ``loaded``, examples included, for the ``wanted`` of its documents."""
    rubric = loaded.rubric
    sources = Sources(wanted)
    if rubric is None or not sources.documents:
        return ()
    index, compiled = compile_index(rubric)
    vocabulary = vocabulary_of(rubric, complete=not loaded.diagnostics)
    return sources.diagnose((
        *check_cues(sources, rubric, compiled, _written(loaded.documents), complete=loaded.complete),
        *check_acts(sources, rubric),
        *check_probe_guards(sources, rubric, vocabulary),
        *check_examples(sources, rubric, Matcher(index)),
    ))  # fmt: skip


def check_scenario(
    scenario: Scenario, document: Document, rubrics: Iterable[LoadedRubric], *, whole: bool
) -> tuple[Diagnostic, ...]:
    """What the rules say of ``scenario``; ``rubrics`` are those it uses.

    ``whole`` is False when some of its own entries were refused, so that the graph has holes that are no mistakes.
    """
    loaded = list(rubrics)
    complete = whole and all(one.rubric is not None and not one.diagnostics for one in loaded)
    shared = merge_rubrics(one.rubric for one in loaded if one.rubric)
    merged = merge_case(scenario, shared)
    sources = Sources([document])
    problems: list[Problem] = [*check_facts(document.path, scenario, shared, complete=complete)]
    problems += check_clashes(document.path, scenario, shared)
    if whole:
        vocabulary = vocabulary_of(merged, scenario, complete=complete)
        problems += check_graph(document.path, scenario)
        problems += check_names(document.path, scenario, vocabulary)
        problems += check_guards(document.path, scenario, vocabulary)
    problems += _own(sources, scenario, merged, _written([document]), complete)
    return sources.diagnose(problems)


def _own(
    sources: Sources, scenario: Scenario, merged: Rubric, written: frozenset[str], complete: bool
) -> Iterator[Problem]:
    """The scenario's own cues and examples, which may use every concept of its rubrics."""
    own = scenario.own
    if not (own.concepts or own.considerations or own.pitfalls or any(fact.asked for fact in scenario.facts)):
        return
    index, compiled = compile_index(merged)
    yield from check_cues(sources, merged, compiled, written, complete=complete)
    if complete:
        yield from check_examples(sources, own, Matcher(index))


def _written(documents: Iterable[Document]) -> frozenset[str]:
    """Concepts that stand in a file, whether or not their entry could be used."""
    nodes = (document.node(("concepts",)) for document in documents if document.has(("concepts",)))
    return frozenset(id for node in nodes if isinstance(node, Table) for id in node.entries)
