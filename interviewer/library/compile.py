"""Source files to compiled packs. Imports YAML and the models, so it is imported only when a cache misses."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from interviewer.authoring.loaded import LoadedRubric
from interviewer.authoring.merge import adds_cues, leans_on_shared, merge_case, merge_rubrics
from interviewer.authoring.pack import load_rubric_file, load_scenario_file
from interviewer.authoring.places import SHARED
from interviewer.authoring.problem import Diagnostic, PackError
from interviewer.authoring.rules.pack import check_rubric, check_scenario, compiled, extended
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.packed import Packed
from interviewer.library.search import Search, locate
from interviewer.library.stamp import Source


class Origin(NamedTuple):
    """What something was compiled from."""

    sources: tuple[Source, ...]
    """Every pack that went into it."""
    seals: Mapping[str, bytes]
    """``seal_of`` each file's bytes, as they were when compiled; files that were not there are left out."""
    problems: tuple[Diagnostic, ...]
    """Found while they were read."""


class Base(NamedTuple):
    """What an index can lie on."""

    lowest: Index
    """Of one layer."""
    whole: bool
    """Whether it was made without problems."""


def compile_rubrics(
    ids: tuple[str, ...], search: Search, first: Callable[[str], Base] | None = None, *, lenient: bool
) -> tuple[Rubric, Index, Origin]:
    """The rubrics ``ids`` as one, and its index: where ``first`` gives that of the first of them, the others are a layer over it.

    Raises ``PackError`` for any problem; ``lenient`` only when a rubric has no usable manifest. The examples are not
    run: they measure a rubric, they do not make it unusable.
    """
    loaded = tuple(_rubric(id, search) for id in ids)
    layered = len(ids) > 1 and all(one.rubric and not _has_tables(one.rubric) for one in loaded[1:])
    base = first(ids[0]) if layered and first else None
    problems = tuple(
        problem
        for order, one in enumerate(loaded)
        for problem in (
            *one.diagnostics,
            *(() if base and base.whole and not order else _checked(one, loaded[0], base)),
        )
    )
    if problems and not (lenient and all(one.rubric is not None for one in loaded)):
        raise PackError(tuple(sorted(problems)))
    rubric = merge_rubrics(one.rubric for one in loaded if one.rubric)
    index = extended(base.lowest, rubric)[0] if base else compiled(rubric)[0]
    # the tables of words live on in the index
    return (
        replace(rubric, english="", leanings="", askings=""),
        index,
        Origin(_sources(ids, loaded), _seals(loaded), problems),
    )


def compile_case(
    id: str, search: Search, base: Callable[[tuple[str, ...]], Index]
) -> tuple[Scenario, Packed | None, Origin]:
    """The scenario ``id``, with what it adds to the index of its rubrics when it adds cues; ``base`` gives that index.

    Raises ``PackError`` for any problem.
    """
    library, file = locate("scenario", id, search)
    found = load_scenario_file(file, library)
    if found.scenario is None or found.document is None:
        raise PackError(found.diagnostics)
    scenario = found.scenario
    loaded = tuple(_rubric(used, search) for used in scenario.uses)
    shared = base(scenario.uses) if adds_cues(scenario) else None
    rules = check_scenario(scenario, found.document, loaded, examples=False, base=shared)
    problems = (*found.diagnostics, *rules)
    if problems:
        raise PackError(tuple(sorted(problems)))
    own = None
    if shared is not None:
        merged = merge_case(scenario, merge_rubrics(one.rubric for one in loaded if one.rubric))
        own = extended(shared, merged)[0].layers[-1]
    sources = (Source("scenario", id, (found.document.path,)), *_sources(scenario.uses, loaded))
    seals = {found.document.path: found.document.seal} | _seals(loaded)
    return scenario, own, Origin(sources, seals, ())


def _has_tables(rubric: Rubric) -> bool:
    """Whether it brings words of its own to the lowest layer of an index."""
    return bool(rubric.english or rubric.leanings or rubric.askings)


def _checked(one: LoadedRubric, first: LoadedRubric, base: Base | None) -> tuple[Diagnostic, ...]:
    """What keeps ``one`` from loading beside the ``first``."""
    leans = base and first.rubric and first.rubric.id == SHARED and one.rubric and leans_on_shared(one.rubric)
    beside = (first.rubric, base.lowest) if base and first.rubric and leans else None
    return check_rubric(one, one.documents, examples=False, beside=beside)


def _rubric(id: str, search: Search) -> LoadedRubric:
    library, file = locate("rubric", id, search)
    return load_rubric_file(file, library)


def _sources(ids: tuple[str, ...], loaded: tuple[LoadedRubric, ...]) -> tuple[Source, ...]:
    return tuple(Source("rubric", id, one.files) for id, one in zip(ids, loaded, strict=True))


def _seals(loaded: tuple[LoadedRubric, ...]) -> dict[str, bytes]:
    documents = {document.path: document.seal for one in loaded for document in one.documents}
    return documents | dict(table for one in loaded for table in one.tables)
