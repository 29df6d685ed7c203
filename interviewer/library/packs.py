"""Scenarios and rubrics by id, compiled once and then read from the cache."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec

from interviewer.authoring.places import is_id
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.packed import Packed
from interviewer.library.garbage import uncollected
from interviewer.library.mapped import decoded
from interviewer.library.search import Search, UnknownIdError, locate, search_path
from interviewer.library.stamp import digest_then, maker
from interviewer.library.store import Entry, Head, cached, keep

if TYPE_CHECKING:
    from interviewer.core.rubric import Rubric
    from interviewer.core.scenario import Scenario
    from interviewer.core.way import Ways
    from interviewer.library.compile import Origin


class Marking(msgspec.Struct, frozen=True):
    """A rubric ready to read replies with."""

    rubric: "Rubric"
    """All of what was asked for, as one."""
    index: Index
    """Compiled from it."""


class CompiledCase(msgspec.Struct, frozen=True):
    """One interview case, ready to run."""

    scenario: "Scenario"
    rubric: "Rubric"
    """The rubrics it uses, with its own considerations, pitfalls, concepts and ways to ask; of the shared ones only what
    is spoken and told, without cues and examples."""
    index: Index
    """Compiled from the whole of them."""
    ways: "Ways"
    """Between its questions, from its graph."""
    digest: str
    """Of its own file and those of its rubrics, 16 hexadecimal digits."""


def load_rubric(id: str, search: Search | None = None, *, lenient: bool = False) -> "Rubric":
    """The rubric ``id``; see ``load_marking``. Cheaper than that, as the index is left alone.

    ``lenient`` leaves out what is broken in it, and raises only when nothing usable is left.
    """
    from interviewer.core.rubric import Rubric

    entry = _rubrics((id,), search_path() if search is None else search, ("rubric",), lenient=lenient)
    return _decoded(entry, "rubric", Rubric)


def load_index(ids: tuple[str, ...], search: Search | None = None) -> Index:
    """Only the index of the rubrics ``ids``; see ``load_marking``."""
    return _index(*_stack(ids, search_path() if search is None else search, ("index",)))


def sound_index(ids: tuple[str, ...], search: Search) -> Index | None:
    """The index of the rubrics ``ids``, where it has one layer and is made of files without problems; see ``load_marking``."""
    from interviewer.authoring.problem import PackError

    with suppress(PackError, UnknownIdError):
        entry = _rubrics(ids, search, ("index",))
        return None if entry.head.base else Index(_decoded(entry, "index", Packed))
    return None


def load_marking(ids: tuple[str, ...], search: Search | None = None) -> Marking:
    """The rubrics ``ids`` as one with its index; ``search`` is ``search_path()`` when left out.

    Raises ``UnknownIdError`` when a rubric does not exist and ``PackError`` when anything is wrong with one.
    """
    from interviewer.core.rubric import Rubric

    below, entry = _stack(ids, search_path() if search is None else search, ("rubric", "index"))
    return Marking(_decoded(entry, "rubric", Rubric), _index(below, entry))


def load_case(id: str, search: Search | None = None) -> CompiledCase:
    """The scenario ``id`` with everything an interview needs; errors as for ``load_marking``."""
    from hashlib import sha256

    from interviewer.authoring.merge import merge_case
    from interviewer.core.rubric import Rubric
    from interviewer.core.scenario import Scenario
    from interviewer.core.way import Way

    search = search_path() if search is None else search
    entry = _case(id, search)
    scenario = _decoded(entry, "scenario", Scenario)
    below, shared = _stack(scenario.uses, search, _SPOKEN)
    while entry.head.base not in (b"", shared.head.digest):  # a rubric was saved while the case was compiled
        entry = _compiled_case(id, search)
        scenario = _decoded(entry, "scenario", Scenario)
        below, shared = _stack(scenario.uses, search, _SPOKEN)
    rubric = merge_case(scenario, _decoded(shared, "spoken", Rubric))
    own = _decoded(entry, "own", Packed) if "own" in entry.values else None
    ways = _decoded(entry, "ways", dict[str, tuple[Way, ...]])
    return CompiledCase(scenario, rubric, _index(below, shared, own), ways, sha256(entry.head.digest).hexdigest()[:16])


def is_compiled(id: str, search: Search) -> bool:
    """Whether ``load_case`` would find the scenario ``id`` and its rubrics in the cache."""
    entry = cached(f"scenario-{id}", search, ()) if is_id(id) else None
    uses = tuple(source.id for source in entry.head.sources if source.kind == "rubric") if entry else ()
    rubrics = cached(name_of(uses), search, ())
    below = rubrics is None or not rubrics.head.base or cached(name_of(uses[:1]), search, ())
    return entry is not None and rubrics is not None and below is not None


def compiled_rubrics(
    ids: tuple[str, ...], search: Search, first: Callable[[tuple[str, ...]], Entry] | None = None, *, lenient: bool
) -> Entry:
    """The rubrics ``ids`` compiled from their files, over the first of them, for which ``first`` gives the entry."""
    from interviewer.authoring.merge import without_cues
    from interviewer.library.compile import Base, compile_rubrics

    below: list[Entry] = []

    def base(id: str) -> Base:
        assert first is not None
        below.append(first((id,)))
        return Base(Index(_decoded(below[0], "index", Packed)), below[0].head.whole)

    with uncollected():
        rubric, index, origin = compile_rubrics(ids, search, base if first else None, lenient=lenient)
        values = {"rubric": rubric, "spoken": without_cues(rubric), "index": index.layers[-1]}
    return _entry(origin, values, below[0].head.digest if below else b"")


Stack = tuple[Entry | None, Entry]
"""The entry of several rubrics, behind the one whose index theirs lies on, if it does."""


def compiled_case(id: str, search: Search, rubrics: Callable[[tuple[str, ...]], Stack]) -> Entry:
    """The scenario ``id`` compiled from its file and its rubrics, for which ``rubrics`` gives the entries."""
    from interviewer.core.graph import ways_of
    from interviewer.library.compile import compile_case

    below: list[Entry] = []

    def base(ids: tuple[str, ...]) -> Index:
        lowest, shared = rubrics(ids)
        below.append(shared)
        return Index(_decoded(lowest or shared, "index", Packed))

    with uncollected():
        scenario, own, origin = compile_case(id, search, base)
        values = {"scenario": scenario, "ways": ways_of(scenario)} | ({} if own is None else {"own": own})
    return _entry(origin, values, below[0].head.digest if below else b"")


_SPOKEN = ("spoken", "index")
"""What an interview needs of its rubrics."""


def _entry(origin: "Origin", values: dict[str, object], base: bytes = b"") -> Entry:
    encoded = {name: memoryview(msgspec.msgpack.encode(value)) for name, value in values.items()}
    digest = digest_then(origin.sources, origin.seals)
    return Entry(Head(maker(), origin.sources, digest, not origin.problems, tuple(encoded), base), encoded)


def _rubrics(ids: tuple[str, ...], search: Search, wanted: tuple[str, ...], *, lenient: bool = False) -> Entry:
    """``lenient``: as far as they can be used; where something lies on them, what is wrong with them is told with what is wrong with that."""
    for id in ids:
        locate("rubric", id, search)  # before any other path is made of an id
    entry = cached(name_of(ids), search, wanted)
    if entry is None or not (entry.head.whole or lenient):
        entry = _compiled_rubrics(ids, search, lenient=lenient)
    return entry


def _compiled_rubrics(ids: tuple[str, ...], search: Search, *, lenient: bool = False) -> Entry:
    first = partial(_rubrics, search=search, wanted=("index",), lenient=True)
    entry = compiled_rubrics(ids, search, first, lenient=lenient)
    keep(name_of(ids), search, entry)
    return entry


def _stack(ids: tuple[str, ...], search: Search, wanted: tuple[str, ...], *, lenient: bool = False) -> Stack:
    entry = _rubrics(ids, search, wanted, lenient=lenient)
    if not entry.head.base:
        return None, entry
    below = _rubrics(ids[:1], search, ("index",), lenient=True)
    while entry.head.base != below.head.digest:  # a rubric was saved in between
        entry = _compiled_rubrics(ids, search, lenient=lenient)
        below = _rubrics(ids[:1], search, ("index",), lenient=True)
    return below, entry


def _index(below: Entry | None, entry: Entry, own: Packed | None = None) -> Index:
    """The index of ``entry``, or what a case has of its ``own``, over that of ``below``."""
    lowest = _decoded(below or entry, "index", Packed)
    return Index(lowest, _decoded(entry, "index", Packed) if below and own is None else own)


def name_of(rubrics: tuple[str, ...]) -> str:
    """Of the file that the compiled ``rubrics`` lie in, without its ending."""
    return f"rubric-{'+'.join(rubrics)}"


def _case(id: str, search: Search) -> Entry:
    locate("scenario", id, search)
    entry = cached(f"scenario-{id}", search, ("scenario", "ways", "own"))
    return _compiled_case(id, search) if entry is None else entry


def _compiled_case(id: str, search: Search) -> Entry:
    rubrics = partial(_stack, search=search, wanted=("index",), lenient=True)
    entry = compiled_case(id, search, rubrics)
    keep(f"scenario-{id}", search, entry)
    return entry


_Value = TypeVar("_Value")


def _decoded(entry: Entry, name: str, kind: type[_Value]) -> _Value:
    with uncollected():
        return decoded(entry.values[name], kind)
