"""What a compiled pack was made from and by: the digest that tells a fresh one from a stale one."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from interviewer import __version__
from interviewer.authoring.places import Kind, find_pack
from interviewer.authoring.seal import seal_of
from interviewer.library.seals import MISSING, SEALS
from interviewer.library.search import Search, package

_MAKERS = (
    "authoring/*.py",
    "core/text.py",
    "core/speech.py",
    "core/numbers.py",
    "core/rubric.py",
    "core/criteria.py",
    "core/terms.py",
    "core/scenario.py",
    "core/act.py",
    "core/guard/*.py",
    "core/graph.py",
    "core/way.py",
    "core/understanding/*.py",
)
"""The code that makes a compiled pack: the loader, the values, the index. Rooms below ``authoring`` only read what these built."""


class Source(NamedTuple):
    """The files of one pack."""

    kind: Kind
    """What it is a pack of."""
    id: str
    """Of the scenario or rubric."""
    files: tuple[str, ...]
    """Relative to the library that holds the pack; files that are named but missing count as such."""


def digest_now(sources: Iterable[Source], search: Search) -> bytes:
    """Names and seals of all sources as ``search`` finds them now."""
    places = {source: find_pack(source.kind, source.id, search) for source in sources}

    def seal(source: Source, name: str) -> bytes:
        place = places[source]
        return SEALS.of(place[0] / name) if place else MISSING

    digest = _digest(places, seal)
    SEALS.keep()
    return digest


def digest_then(sources: Iterable[Source], seals: Mapping[str, bytes]) -> bytes:
    """The same over ``seals``, the ``seal_of`` the bytes that were compiled."""
    return _digest(sources, lambda _, name: seals.get(name, MISSING))


def _digest(sources: Iterable[Source], seal: Callable[[Source, str], bytes]) -> bytes:
    return b"".join(
        f"{source.kind} {source.id} {name}\n".encode() + seal(source, name)
        for source in sources
        for name in source.files
    )


@cache
def maker() -> str:
    """The version of the program that compiles; in a checkout also the digest of the code that decides the outcome."""
    folder = package()
    if (folder / "_library").is_dir():
        return __version__
    code = b"".join(SEALS.of(file) for pattern in _MAKERS for file in sorted(folder.glob(pattern)))
    return f"{__version__}+{seal_of(code).hex()}"
