"""The files that a rubric names beside its own: its parts, and its tables of words."""

from pathlib import Path, PurePosixPath
from typing import NamedTuple

from interviewer.authoring.document import Document
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.seal import seal_of

LARGEST_TABLE = 16_777_216
"""Bytes of a table of words."""


class WordTable(NamedTuple):
    """A table of words that a rubric names."""

    key: str
    """The rubric's own name of it: english, leanings or askings."""
    path: str
    """Relative to the library's root."""
    seal: bytes = b""
    """``seal_of`` its bytes."""
    text: str = ""
    """What stands in it; empty when it cannot be read."""
    problem: Diagnostic | None = None
    """Why it cannot be read."""


def word_table(manifest: Path, document: Document, key: str, name: str) -> WordTable:
    """The table that ``document``, which is the file ``manifest``, calls ``name`` under ``key``."""
    path = (PurePosixPath(document.path).parent / name).as_posix()
    read = _bytes_of(manifest, name)
    if isinstance(read, str):
        return WordTable(key, path, problem=document.diagnose(Problem("S209", document.path, (key,), read)))
    return WordTable(key, path, seal_of(read), read.decode("utf-8", "replace"))


def _bytes_of(manifest: Path, name: str) -> bytes | str:
    """The bytes of a table of words, or what is wrong with it."""
    path = PurePosixPath(name)
    place = manifest.parent / path
    if not _is_inside(path):
        return f"`{name}` is not a path inside the rubric's folder"
    if not place.is_file() or not place.resolve().is_relative_to(manifest.parent.resolve()):
        return f"there is no file `{name}`"
    if place.stat().st_size > LARGEST_TABLE:
        return f"`{name}` is larger than {LARGEST_TABLE} bytes"
    return place.read_bytes()


def part_at(manifest: Path, part: str, before: tuple[str, ...]) -> Path | str:
    """Where ``part`` lies, or what is wrong with it."""
    path = PurePosixPath(part)
    if part in before:
        return f"part `{part}` is listed twice"
    if not _is_inside(path) or path.suffix != ".yaml":
        return f"part `{part}` is not a path to a .yaml file inside the rubric's folder"
    place = manifest.parent / path
    if not place.is_file():
        return f"there is no file `{part}`"
    if not place.resolve().is_relative_to(manifest.parent.resolve()):
        return f"part `{part}` leads out of the rubric's folder"
    return place


def _is_inside(path: PurePosixPath) -> bool:
    """Whether the words of ``path`` lead nowhere but down, on every system."""
    return not path.is_absolute() and ".." not in path.parts and "\\" not in str(path)
