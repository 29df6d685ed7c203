"""Compiled packs on disk. A cache only: whatever is stale, torn, foreign or unwritable just costs the time to compile.

Values are MessagePack: nothing in a file can run.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from interviewer.authoring.places import find_pack
from interviewer.library.sealed import read_sealed, user_file, write_sealed
from interviewer.library.search import Search, shipped
from interviewer.library.stamp import Source, digest_now, maker


class Head(msgspec.Struct, array_like=True, frozen=True):
    """What is known of a compiled pack before any of it is read."""

    maker: str
    """``stamp.maker`` of the program that wrote it."""
    sources: tuple[Source, ...]
    digest: bytes
    """``stamp.digest_then`` of the sources it was made from."""
    whole: bool
    """False when broken entries or missing files were left out."""
    names: tuple[str, ...]
    """Of the values, in the order of the parts behind this one."""
    base: bytes = b""
    """``digest`` of the entry whose index this one's lies on; empty when it has none of its own."""


class Entry(NamedTuple):
    """One compiled pack, its values still encoded."""

    head: Head
    """What it was made from and by."""
    values: dict[str, memoryview]
    """Encoded values by name, of those that were asked for."""


def cached(name: str, search: Search, wanted: tuple[str, ...]) -> Entry | None:
    """The fresh entry called ``name`` with the values ``wanted``, as far as it has them; None when there is none.

    It comes from the shipped ones or the user's cache.
    """
    for file in _files(name, search):
        entry = _read(file, search, wanted)
        if entry is not None:
            return entry
    return None


def keep(name: str, search: Search, entry: Entry) -> None:
    """Put ``entry`` into the user's cache; does nothing when that cannot be written."""
    places = {find_pack(source.kind, source.id, search) for source in entry.head.sources}
    theirs = all(place is not None and place[0] == shipped() for place in places)
    with suppress(OSError):
        write_sealed(user_file(name, (shipped(),) if theirs else search), parts_of(entry))


def parts_of(entry: Entry) -> tuple[bytes | memoryview, ...]:
    """``entry`` as a file holds it."""
    return (msgspec.msgpack.encode(entry.head), *entry.values.values())


def _read(file: Path, search: Search, wanted: tuple[str, ...]) -> Entry | None:
    def places(body: memoryview) -> list[int] | None:
        head = _head(body)
        if head is None or head.maker != maker() or head.digest != digest_now(head.sources, search):
            return None
        return [place for place, name in enumerate(head.names, 1) if name in wanted]

    parts = read_sealed(file, places)
    head = _head(parts[0]) if parts else None
    if head is None:
        return None
    return Entry(head, dict(zip((name for name in head.names if name in wanted), parts[1:], strict=True)))


def _head(body: memoryview) -> Head | None:
    with suppress(msgspec.MsgspecError):
        return msgspec.msgpack.decode(body, type=Head)
    return None


def _files(name: str, search: Search) -> Iterator[Path]:
    """Where ``name`` may lie; what is made of the shipped files alone serves every library that they stand behind."""
    yield shipped() / "compiled" / f"{name}.msgpack"
    yield user_file(name, search)
    yield user_file(name, (shipped(),))
