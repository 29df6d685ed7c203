"""Cache files that are either whole and ours or count as absent: a magic line, a table, the parts, a CRC for each.

A reader pays only for the parts it wants. The sums tell a torn or rotten file; they are no guard against somebody who may
write there, and neither is needed: nothing in a part can run.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import Struct
from struct import error as struct_error
from threading import get_ident
from zlib import crc32

from interviewer.library.folders import user_folder
from interviewer.library.search import Search

MAGIC = b"interviewer-compiled/3\n"
"""First bytes of every file; the number changes with the layout."""
_NUMBER = Struct("<I")
_ROW = Struct("<QI")
"""Of the table: bytes of a part and their CRC."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def _no_more(head: memoryview) -> tuple[int, ...]:  # noqa: ARG001  # whatever the head says
    return ()


def read_sealed(file: Path, wanted: Callable[[memoryview], Iterable[int] | None] = _no_more) -> tuple[memoryview, ...]:
    """Part 0 of ``file`` and the parts that ``wanted`` names once it has seen that, as views of the mapped file.

    Nothing when the file is not there, torn or not ours, or when ``wanted`` has no use for it and says None. A file is
    only ever replaced whole, so what is mapped stays as it is.
    """
    try:
        with open(file, "rb", buffering=0) as stream:
            mapped = mmap(stream.fileno(), 0, access=ACCESS_READ)
        places = _table(memoryview(mapped))
        head = _part(mapped, *places[0])
        numbers = wanted(head)
        if numbers is None:
            return ()
        return (head, *(_part(mapped, *places[number]) for number in numbers))
    except (OSError, ValueError, struct_error, _TornError):  # ValueError: an empty file cannot be mapped
        return ()


class _TornError(Exception):
    """Something is not what was written."""


def _table(body: memoryview) -> list[tuple[int, int, int]]:
    """(first byte, one past the last, sum) of each part."""
    end = len(MAGIC) + _NUMBER.size
    count = _NUMBER.unpack(body[len(MAGIC) : end])[0]
    table = body[end : (begin := end + count * _ROW.size)]
    if body[: len(MAGIC)] != MAGIC or not count or body[begin : begin + 4] != _NUMBER.pack(crc32(table)):
        raise _TornError
    places, at = [], begin + _NUMBER.size
    for size, seal in _ROW.iter_unpack(table):
        places.append((at, at + size, seal))
        at += size
    return places


def _part(mapped: mmap, first: int, end: int, seal: int) -> memoryview:
    part = memoryview(mapped)[first:end]
    if len(part) != end - first or crc32(part) != seal:
        raise _TornError
    return part


def write_sealed(file: Path, parts: Iterable[bytes | memoryview]) -> None:
    """Write ``parts`` so that a reader sees the old file or the new one, never half of it. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_name(f".{file.name}.{os.getpid()}-{get_ident()}")
    bodies = tuple(parts)
    table = b"".join(_ROW.pack(len(body), crc32(body)) for body in bodies)
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _NO_LINK, 0o600), "wb") as stream:
            stream.write(MAGIC + _NUMBER.pack(len(bodies)) + table + _NUMBER.pack(crc32(table)))
            stream.writelines(bodies)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(fresh, file)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise


def user_file(name: str, search: Search) -> Path:
    """The file of ``name`` in the user's cache; one a search path, so that two libraries in turn keep both."""
    where = crc32("\n".join(map(str, search)).encode(errors="surrogateescape"))
    return user_folder("cache") / "compiled" / f"{name}-{where:08x}.msgpack"
