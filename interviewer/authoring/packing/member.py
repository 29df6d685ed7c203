"""What a pack may hold: names, kinds of file and sizes. Nothing in a pack is ever run, and nothing leaves its folder."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from interviewer.authoring.beside import LARGEST_TABLE
from interviewer.authoring.codes import remedy
from interviewer.authoring.problem import Diagnostic
from interviewer.core.regex import regex

MANIFEST, DIGESTS = "pack.yaml", "digests.txt"
MAX_FILES = 1_000
MAX_FILE = LARGEST_TABLE
"""Bytes of one file; YAML may hold less, see ``authoring.source``."""
MAX_TOTAL = 33_554_432
"""Bytes of all files together."""
MAX_RATIO = 100
"""Most bytes that one packed byte may become."""

_PART = regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_FOLDERS = frozenset({"scenarios", "rubrics", "tests"})
_KINDS = frozenset({"yaml", "yml", "txt", "tsv", "md"})
_DEEPEST = 6


class Member(NamedTuple):
    """One file of a pack."""

    name: str
    """Path below the pack's folder, with forward slashes."""
    data: bytes
    """All of it."""


def refused(source: str, name: str, code: str, message: str, help: str = "") -> Diagnostic:
    """A finding about ``name`` in the pack at ``source``, or about the whole pack when ``name`` is empty."""
    return Diagnostic(path_in(source, name), 0, 0, code, message, help or remedy(code))


def path_in(source: str, name: str) -> str:
    """How messages call the file ``name`` of the pack at ``source``: as one would open it."""
    return (PurePath(source) / name).as_posix() if name else source


def unfit_names(source: str, names: Iterable[str]) -> Iterator[Diagnostic]:
    """What is wrong with the ``names`` of the files of one pack, in their order."""
    seen: dict[str, str] = {}
    for name in names:
        reason = _outside(name)
        if reason:
            yield refused(source, name, "P902", reason)
            continue
        if not _allowed(name):
            yield refused(source, name, "P903", "is no file of a pack")
        twin = seen.setdefault(name.casefold(), name)
        if twin is not name:
            told = "is there twice" if twin == name else f"differs from `{twin}` only in capitals"
            yield refused(source, name, "P905", told)


def unfit_texts(source: str, members: Iterable[Member]) -> Iterator[Diagnostic]:
    """Members that are no text, whatever they are called."""
    for member in members:
        try:
            binary = "\0" in member.data.decode("utf-8")
        except UnicodeDecodeError:
            binary = True
        if binary:
            yield refused(source, member.name, "P903", "is no text in UTF-8")


def too_much(source: str, count: int, total: int) -> Iterator[Diagnostic]:
    """Whether ``count`` files of ``total`` bytes are more than a pack may hold."""
    if count > MAX_FILES:
        yield refused(source, "", "P904", f"holds more than {MAX_FILES:,} files")
    if total > MAX_TOTAL:
        yield refused(source, "", "P904", f"holds more than {MAX_TOTAL:,} bytes")


def _outside(name: str) -> str:
    """Why ``name`` is no plain path inside a folder; empty when it is one."""
    parts = name.split("/")
    if name.startswith("/") or re.match(r"[A-Za-z]:", name):
        return "is an absolute path"
    if ".." in parts:
        return "leads out of the pack"
    if len(parts) > _DEEPEST or not all(_PART.fullmatch(part) for part in parts):
        return "is not a path of plain letters, digits, dots, hyphens and underscores, at most six folders deep"
    return ""


def _allowed(name: str) -> bool:
    top, _, rest = name.partition("/")
    ending = name.rpartition(".")[2].lower() if "." in name.rpartition("/")[2] else ""
    if not rest:
        is_licence = name.partition(".")[0] == "LICENSE" and ending in {"", "txt"}
        return is_licence or ending == "md" or name in {MANIFEST, DIGESTS}
    is_licence = name.endswith(("/LICENSE", ".LICENSE"))
    return top in _FOLDERS and (ending in _KINDS or is_licence)
