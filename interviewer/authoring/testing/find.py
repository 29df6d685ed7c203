"""Which files of an author hold tests, and which library each belongs to."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewer.core.regex import regex

_FORMAT = regex(rb"^format:[ \t]*[\"']?([a-z-]+/\d+)", re.MULTILINE)
FOLDERS = ("rubrics", "scenarios", "tests")
"""What a library, and a pack, may hold."""
_HEAD = 4_096
_SAYS = regex(rb"^(?:format|tests):", re.MULTILINE)
"""What a file that was meant to be a test says at the beginning of a line."""
_FORMATS = frozenset({"tests/1", "scenario/1", "rubric/1", "rubric-part/1", "pack/1"})


@dataclass(frozen=True, slots=True)
class Place:
    """One file that can be tested."""

    format: str
    """``rubric/1``, ``rubric-part/1``, ``scenario/1``, ``tests/1``, or what a named file says."""
    file: Path
    """Where it lies."""
    library: Path
    """The folder whose rubrics and scenarios come first for this file."""


def tested_files(paths: Iterable[Path]) -> tuple[Place, ...]:
    """Files at ``paths``, each once, sorted within a folder. A library folder counts only its packs and tests.

    In a folder, a file counts that stands where its format belongs, and one among the tests that says ``format`` or ``tests``, but no
    format that exists: it must not be passed over. A file that is named itself is taken whatever its format and place; ``format``
    is then empty when it says none.
    """
    found: dict[Path, Place] = {}
    for path in paths:
        top = path.resolve()
        whole = [name for name in FOLDERS if (top / name).is_dir()]
        for file in _files(top):
            format = format_of(file)
            home = file.relative_to(top).parts[0] if whole and file != top else ""
            if file == top or _belongs(format, file, home) or (format not in _FORMATS and _is_meant(file)):
                found.setdefault(file, Place(format, file, tested_library(file)))
    return tuple(found.values())


def _belongs(format: str, file: Path, home: str) -> bool:
    """Whether ``file`` stands where files of ``format`` are looked for; ``home`` is its folder in a library, if in one."""
    match format:
        case "tests/1":
            return home in ("", "tests")
        case "scenario/1":
            return home in ("", "scenarios") and file.parent.name == "scenarios"
        case "rubric/1":
            return home in ("", "rubrics") and file.parent.name == "rubrics"
        case "rubric-part/1":
            return home in ("", "rubrics")
    return False


def _is_meant(file: Path) -> bool:
    """Whether ``file`` stands among the tests and looks like one."""
    home = next((folder.name for folder in file.parents if folder.name in FOLDERS), "")
    head = _head(file)
    blank = all(not line.strip() or line.lstrip().startswith(b"#") for line in head.splitlines())
    return home == "tests" and (blank or bool(_SAYS.search(head)))


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
        return
    inside = [place / name for name in FOLDERS if (place / name).is_dir()]
    for folder in inside or [place]:
        for file in sorted(folder.rglob("*.yaml")):
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts):
                yield file


def format_of(file: Path) -> str:
    """What ``file`` says of its format, as ``scenario/1``; empty when it says nothing, or cannot be read."""
    found = _FORMAT.search(_head(file))
    return found[1].decode() if found else ""


def _head(file: Path) -> bytes:
    """The first bytes of ``file`` behind its mark, if it has one; none when it cannot be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(_HEAD).removeprefix(BOM_UTF8)
    except OSError:
        return b""


def tested_library(file: Path) -> Path:
    """The folder above the nearest of ``FOLDERS``; the file's own when it stands alone."""
    return next((folder.parent for folder in file.parents if folder.name in FOLDERS), file.parent)
