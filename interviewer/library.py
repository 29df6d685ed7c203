"""Packs on disk: where they are searched, and how a scenario or rubric is found by its id."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.core.rubric import Rubric

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
"""Only such ids ever become part of a path."""


class UnknownIdError(LookupError):
    """No pack of that id in the library."""

    def __init__(self, kind: str, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no {kind} is called `{id[:80]}`")
        self.known = known
        """The ids that do exist."""


def search_path(library: Path | None = None) -> tuple[Path, ...]:
    """Existing library folders, first wins: ``library``, $INTERVIEWER_LIBRARY, the user's, the shipped one."""
    from platformdirs import user_data_path

    named = os.environ.get("INTERVIEWER_LIBRARY", "")
    places = [library, Path(named) if named else None, user_data_path("interviewer") / "library", shipped()]
    return tuple(place for place in places if place is not None and place.is_dir())


def shipped() -> Path:
    """The library that comes with the program: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "_library"
    return inside if inside.is_dir() else package.parent


def load_rubric(id: str, search: tuple[Path, ...] | None = None, *, lenient: bool = False) -> "Rubric":
    """The rubric ``id`` of the first folder in ``search`` that has it.

    ``lenient`` leaves out broken entries and missing parts instead of raising ``PackError``.
    Raises ``UnknownIdError`` when no folder has it, ``PackError`` when it cannot be used.
    """
    from interviewer.authoring.pack import load_rubric_file
    from interviewer.authoring.problem import PackError

    root, file = _find("rubric", id, search_path() if search is None else search)
    loaded = load_rubric_file(file, root)
    if loaded.rubric is None or (loaded.diagnostics and not lenient):
        raise PackError(loaded.diagnostics)
    return loaded.rubric


def _find(kind: str, id: str, search: tuple[Path, ...]) -> tuple[Path, Path]:
    """(library folder, file) of the first pack of ``kind`` called ``id``."""
    for root in search if ID.fullmatch(id) else ():
        file = root / f"{kind}s" / f"{id}.yaml"
        if file.is_file() and file.resolve().is_relative_to(root.resolve()):
            return root, file
    raise UnknownIdError(kind, id, _known(kind, search))


def _known(kind: str, search: tuple[Path, ...]) -> tuple[str, ...]:
    files = (file for root in search for file in (root / f"{kind}s").glob("*.yaml"))
    return tuple(sorted({file.stem for file in files if ID.fullmatch(file.stem)}))
