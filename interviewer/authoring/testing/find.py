"""Which files of an author hold tests, and which library each belongs to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_FORMAT = re.compile(rb"^format:[ \t]*[\"']?([a-z-]+/\d+)", re.MULTILINE)
FOLDERS = ("rubrics", "scenarios", "tests")
"""What a library, and a pack, may hold."""
TESTED = ("rubric/1", "rubric-part/1", "scenario/1", "tests/1")
_HEAD = 4_096


@dataclass(frozen=True, slots=True)
class Place:
    """One file that can be tested."""

    format: str
    """One of ``TESTED``."""
    file: Path
    library: Path
    """The folder whose rubrics and scenarios come first for this file."""


def places(paths: Iterable[Path]) -> tuple[Place, ...]:
    """Files at ``paths``, each once, sorted within a folder. A library folder counts only its packs and tests.

    A file that is named itself is taken whatever its format; ``format`` is then empty when it says none.
    """
    found: dict[Path, Place] = {}
    for path in paths:
        for file in _files(path.resolve()):
            format = _format(file)
            if format in TESTED or file == path.resolve():
                found.setdefault(file, Place(format, file, library_of(file)))
    return tuple(found.values())


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
        return
    inside = [place / name for name in FOLDERS if (place / name).is_dir()]
    for folder in inside or [place]:
        for file in sorted(folder.rglob("*.yaml")):
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts):
                yield file


def _format(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            found = _FORMAT.search(stream.read(_HEAD))
    except OSError:
        return ""
    return found[1].decode() if found else ""


def library_of(file: Path) -> Path:
    """The folder above the nearest of ``FOLDERS``; the file's own when it stands alone."""
    return next((folder.parent for folder in file.parents if folder.name in FOLDERS), file.parent)


def shown(path: Path) -> str:
    """``path`` relative to where the reader stands, when it lies below."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
