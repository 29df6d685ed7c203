"""Where packs lie in a library folder: ``scenarios/<id>.yaml`` and ``rubrics/<id>.yaml``."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from interviewer.core.regex import regex

Kind = Literal["scenario", "rubric"]
CALLED: dict[Kind, str] = {"scenario": "case", "rubric": "rubric"}
"""What people call a pack of each kind."""
SHARED = "core"
"""The rubric that holds how people speak of anything: acts, negation, reasons."""

_ID = regex(r"[a-z0-9][a-z0-9-]{0,63}")


def is_id(text: str) -> bool:
    """Whether ``text`` may become part of a path: lower-case letters, digits and hyphens, 1 to 64, no hyphen first."""
    return _ID.fullmatch(text) is not None


def find_pack(kind: Kind, id: str, libraries: Iterable[Path]) -> tuple[Path, Path] | None:
    """(library, file) of the first pack of ``kind`` called ``id``; None when there is none inside the libraries."""
    for library in libraries if is_id(id) else ():
        file = library / f"{kind}s" / f"{id}.yaml"
        if file.is_file() and file.resolve().is_relative_to(library.resolve()):
            return library, file
    return None


def packs(kind: Kind, libraries: Iterable[Path]) -> tuple[tuple[Path, Path], ...]:
    """(library, file) of every pack of ``kind`` by id; earlier libraries hide later ones."""
    found: dict[str, tuple[Path, Path]] = {}
    for library in libraries:
        for file in sorted((library / f"{kind}s").glob("*.yaml")):
            if is_id(file.stem) and file.is_file():
                found.setdefault(file.stem, (library, file))
    return tuple(found[id] for id in sorted(found))


def shown_path(path: Path | str) -> str:
    """``path`` relative to where the reader stands, when it lies below."""
    here, place = Path.cwd(), Path(path)
    return place.relative_to(here).as_posix() if place.is_relative_to(here) else str(path)


def library_of(file: Path) -> Path:
    """The library folder that ``file`` belongs to; its own folder when it stands alone."""
    for folder in file.parents:
        if folder.name in {"rubrics", "scenarios"}:
            return folder.parent
    return file.parent
