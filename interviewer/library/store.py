"""Compiled packs on disk. A cache only: whatever is stale, torn, foreign or unwritable just costs the time to compile.

Values are MessagePack: nothing in a file can run.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from interviewer.library.sealed import read_sealed, user_file, write_sealed
from interviewer.library.search import Search, shipped
from interviewer.library.stamp import Source, digest_now, maker


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One compiled pack, its values still encoded."""

    maker: str
    """``stamp.maker`` of the program that wrote it."""
    sources: tuple[Source, ...]
    digest: bytes
    """``stamp.digest_then`` of the sources it was made from."""
    whole: bool
    """False when broken entries or missing files were left out."""
    values: dict[str, msgspec.Raw]
    """Encoded values by name."""
    base: bytes = b""
    """``digest`` of the entry whose index this one's lies on; empty when it has none of its own."""


def cached(name: str, search: Search) -> Entry | None:
    """The fresh entry called ``name``, from the shipped ones or the user's cache; None when there is none."""
    for file in _files(name, search):
        entry = _read(file)
        if entry is not None and entry.maker == maker() and entry.digest == digest_now(entry.sources, search):
            return entry
    return None


def keep(name: str, search: Search, entry: Entry) -> None:
    """Put ``entry`` into the user's cache; does nothing when that cannot be written."""
    with suppress(OSError):
        write_sealed(user_file(name, search), msgspec.msgpack.encode(entry))


def _read(file: Path) -> Entry | None:
    try:
        return msgspec.msgpack.decode(read_sealed(file), type=Entry)
    except msgspec.MsgspecError:
        return None


def _files(name: str, search: Search) -> Iterator[Path]:
    yield shipped() / "compiled" / f"{name}.msgpack"
    yield user_file(name, search)
