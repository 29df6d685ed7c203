"""What a compiled pack was made from and by: the digest that tells a fresh one from a stale one."""

import os
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from interviewer import __version__
from interviewer.authoring.places import Kind, find_pack
from interviewer.authoring.seal import seal_of, seal_of_file
from interviewer.library.search import Search, package

_MISSING = b"missing"
_SETTLED_NS = 5_000_000_000
"""Age from which a file that is written again has another time of change, on any file system."""
_seals: dict[Path, tuple[tuple[int, ...], bytes]] = {}
"""File to its inode, size and times, and the seal that it had then."""
_MAKERS = (
    "authoring/*.py",
    "core/text.py",
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
        return _seal(place[0] / name) if place else _MISSING

    return _digest(places, seal)


def digest_then(sources: Iterable[Source], seals: Mapping[str, bytes]) -> bytes:
    """The same over ``seals``, the ``seal_of`` the bytes that were compiled."""
    return _digest(sources, lambda _, name: seals.get(name, _MISSING))


def _digest(sources: Iterable[Source], seal: Callable[[Source, str], bytes]) -> bytes:
    return b"".join(
        f"{source.kind} {source.id} {name}\n".encode() + seal(source, name)
        for source in sources
        for name in source.files
    )


def _seal(file: Path) -> bytes:
    try:
        with open(file, "rb", buffering=0) as stream:
            return _remembered(file, stream)
    except OSError:
        return _MISSING


def _remembered(file: Path, stream: FileIO) -> bytes:
    """The seal of ``file``, read once a process: a case and its rubrics are made of the same sources.

    What changed in the last seconds is read again, since a second change may leave every number of it as it is.
    """
    found = os.fstat(stream.fileno())
    state = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    if (held := _seals.get(file)) and held[0] == state:
        return held[1]
    seal = seal_of_file(stream)
    if time.time_ns() - max(state[2:]) > _SETTLED_NS:
        _seals[file] = state, seal
    return seal


@cache
def maker() -> str:
    """The version of the program that compiles; in a checkout also the digest of the code that decides the outcome."""
    folder = package()
    if (folder / "_library").is_dir():
        return __version__
    code = b"".join(file.read_bytes() for pattern in _MAKERS for file in sorted(folder.glob(pattern)))
    return f"{__version__}+{seal_of(code).hex()}"
