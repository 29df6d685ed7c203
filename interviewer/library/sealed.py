"""Cache files that are either whole and ours or count as absent: a magic line, a table, the parts, a CRC for each.

A reader pays only for the parts it wants. The sums tell a torn or rotten file; they are no guard against somebody who may
write there, and neither is needed: nothing in a part can run.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from struct import Struct
from threading import get_ident
from typing import BinaryIO
from zlib import crc32

from interviewer.library.search import Search

MAGIC = b"interviewer-compiled/3\n"
"""First bytes of every file; the number changes with the layout."""
_NUMBER = Struct("<I")
_ROW = Struct("<QI")
"""Of the table: bytes of a part and their CRC."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def _no_more(head: bytes) -> tuple[int, ...]:  # noqa: ARG001  # whatever the head says
    return ()


def read_sealed(file: Path, wanted: Callable[[bytes], Iterable[int] | None] = _no_more) -> tuple[bytes, ...]:
    """Part 0 of ``file`` and the parts that ``wanted`` names once it has seen that.

    Nothing when the file is not there, torn or not ours, or when ``wanted`` has no use for it and says None.
    """
    try:
        with open(file, "rb", buffering=0) as stream:
            sizes, seals, begin = _table(stream)
            head = _part(stream, begin, sizes[0], seals[0])
            numbers = wanted(head)
            if numbers is None:
                return ()
            return (head, *(_part(stream, begin + sum(sizes[:n]), sizes[n], seals[n]) for n in numbers))
    except (OSError, _TornError):
        return ()


class _TornError(Exception):
    """Something is not what was written."""


def _table(stream: BinaryIO) -> tuple[list[int], list[int], int]:
    """(bytes of each part, their sums, where the first part begins)."""
    if _take(stream, len(MAGIC)) != MAGIC:
        raise _TornError
    count = _NUMBER.unpack(_take(stream, _NUMBER.size))[0]
    table = _take(stream, count * _ROW.size)
    if not count or _take(stream, _NUMBER.size) != _NUMBER.pack(crc32(table)):
        raise _TornError
    sizes, seals = zip(*_ROW.iter_unpack(table), strict=True)
    return list(sizes), list(seals), stream.tell()


def _part(stream: BinaryIO, begin: int, size: int, seal: int) -> bytes:
    stream.seek(begin)
    body = _take(stream, size)
    if crc32(body) != seal:
        raise _TornError
    return body


def _take(stream: BinaryIO, size: int) -> bytes:
    if size > os.fstat(stream.fileno()).st_size:  # a harmed number is no reason to ask for so much memory
        raise _TornError
    taken = stream.read(size)
    if len(taken) != size:
        raise _TornError
    return taken


def write_sealed(file: Path, parts: Iterable[bytes]) -> None:
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
    from platformdirs import user_cache_path

    where = sha256("\n".join(map(str, search)).encode(errors="surrogateescape")).hexdigest()[:12]
    return user_cache_path("interviewer") / "compiled" / f"{name}-{where}.msgpack"
