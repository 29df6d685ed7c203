"""Scenarios and rubrics by id, compiled once and then read from the cache."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import msgspec

from interviewer.authoring.merge import merge_case
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index, Packed
from interviewer.library.garbage import uncollected
from interviewer.library.search import Search, locate, search_path
from interviewer.library.stamp import digest_then, maker
from interviewer.library.store import Entry, cached, keep


@dataclass(frozen=True, slots=True)
class Marking:
    """A rubric ready to read replies with."""

    rubric: Rubric
    index: Index


@dataclass(frozen=True, slots=True)
class Case:
    """One interview case, ready to run."""

    scenario: Scenario
    rubric: Rubric
    """The rubrics it uses, with its own considerations, pitfalls, concepts and ways to ask."""
    index: Index
    """Compiled from ``rubric``."""


def load_rubric(id: str, search: Search | None = None, *, lenient: bool = False) -> Rubric:
    """The rubric ``id``; see ``load_marking``. Cheaper than that, as the index is left alone."""
    entry = _rubrics((id,), search_path() if search is None else search, lenient=lenient)
    return _decoded(entry, "rubric", Rubric)


def load_index(ids: tuple[str, ...], search: Search | None = None, *, lenient: bool = False) -> Index:
    """Only the index of the rubrics ``ids``; see ``load_marking``."""
    return Index(_decoded(_rubrics(ids, search_path() if search is None else search, lenient=lenient), "index", Packed))


def load_marking(ids: tuple[str, ...], search: Search | None = None, *, lenient: bool = False) -> Marking:
    """The rubrics ``ids`` as one with its index; ``search`` is ``search_path()`` when left out.

    Raises ``UnknownIdError`` when a rubric does not exist and ``PackError`` when anything is wrong with one;
    ``lenient`` leaves out what is broken or missing instead, and raises only when nothing usable is left.
    """
    entry = _rubrics(ids, search_path() if search is None else search, lenient=lenient)
    return Marking(_decoded(entry, "rubric", Rubric), Index(_decoded(entry, "index", Packed)))


def load_case(id: str, search: Search | None = None, *, lenient: bool = False) -> Case:
    """The scenario ``id`` with everything an interview needs; errors and ``lenient`` as for ``load_marking``."""
    search = search_path() if search is None else search
    entry = _case(id, search, lenient=lenient)
    scenario = _decoded(entry, "scenario", Scenario)
    shared = _rubrics(scenario.uses, search, lenient=lenient)
    while entry.base not in (b"", shared.digest):  # a rubric was saved while the case was compiled
        entry = _compiled_case(id, search, lenient=lenient)
        scenario = _decoded(entry, "scenario", Scenario)
        shared = _rubrics(scenario.uses, search, lenient=lenient)
    rubric = merge_case(scenario, _decoded(shared, "rubric", Rubric))
    own = _decoded(entry, "own", Packed) if "own" in entry.values else None
    return Case(scenario, rubric, Index(_decoded(shared, "index", Packed), own))


def compiled_rubrics(ids: tuple[str, ...], search: Search, *, lenient: bool) -> Entry:
    """The rubrics ``ids`` compiled from their files."""
    from interviewer.library.compile import compile_rubrics

    with uncollected():
        rubric, index, origin = compile_rubrics(ids, search, lenient=lenient)
    values = {"rubric": _encoded(rubric), "index": _encoded(index.layers[0])}
    return Entry(maker(), origin.sources, digest_then(origin.sources, origin.seals), not origin.problems, values)


def compiled_case(id: str, search: Search, rubrics: Callable[[tuple[str, ...]], Entry], *, lenient: bool) -> Entry:
    """The scenario ``id`` compiled from its file and its rubrics, for which ``rubrics`` gives the entry."""
    from interviewer.library.compile import compile_case

    below: list[Entry] = []

    def base(ids: tuple[str, ...]) -> Index:
        below.append(rubrics(ids))
        return Index(_decoded(below[0], "index", Packed))

    with uncollected():
        scenario, own, origin = compile_case(id, search, base, lenient=lenient)
    values = {"scenario": _encoded(scenario)}
    if own is not None:
        values["own"] = _encoded(own)
    digest = digest_then(origin.sources, origin.seals)
    return Entry(maker(), origin.sources, digest, not origin.problems, values, below[0].digest if below else b"")


def _rubrics(ids: tuple[str, ...], search: Search, *, lenient: bool) -> Entry:
    for id in ids:
        locate("rubric", id, search)  # before any other path is made of an id
    name = f"rubric-{'+'.join(ids)}"
    entry = cached(name, search)
    if entry is None or not (entry.whole or lenient):
        entry = compiled_rubrics(ids, search, lenient=lenient)
        keep(name, search, entry)
    return entry


def _case(id: str, search: Search, *, lenient: bool) -> Entry:
    locate("scenario", id, search)
    entry = cached(f"scenario-{id}", search)
    if entry is None or not (entry.whole or lenient):
        entry = _compiled_case(id, search, lenient=lenient)
    return entry


def _compiled_case(id: str, search: Search, *, lenient: bool) -> Entry:
    entry = compiled_case(id, search, partial(_rubrics, search=search, lenient=True), lenient=lenient)
    keep(f"scenario-{id}", search, entry)
    return entry


_Value = TypeVar("_Value", Rubric, Scenario, Packed)


def _encoded(value: Rubric | Scenario | Packed) -> msgspec.Raw:
    return msgspec.Raw(msgspec.msgpack.encode(value))


def _decoded(entry: Entry, name: str, kind: type[_Value]) -> _Value:
    with uncollected():
        return msgspec.msgpack.decode(entry.values[name], type=kind)
