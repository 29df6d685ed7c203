"""Where packs are searched."""

import os
from collections.abc import Iterable
from pathlib import Path

from interviewer.authoring.places import Kind, find_pack, packs

Search = tuple[Path, ...]
"""Library folders, first wins."""


class UnknownIdError(LookupError):
    """No pack of that id in the library."""

    def __init__(self, kind: Kind, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no {kind} is called `{id[:80]}`")
        self.known = known
        """The ids that do exist, sorted."""


def search_path(library: Path | None = None) -> Search:
    """The folders that exist of: ``library``, $INTERVIEWER_LIBRARY, the user's data folder, the shipped library."""
    from platformdirs import user_data_path

    named = os.environ.get("INTERVIEWER_LIBRARY", "")
    places = (library, Path(named) if named else None, user_data_path("interviewer") / "library", shipped())
    return tuple(dict.fromkeys(place.resolve() for place in places if place is not None and place.is_dir()))


def shipped() -> Path:
    """The library that comes with the program: inside the wheel, or beside the package in a checkout."""
    inside = package() / "_library"
    return inside if inside.is_dir() else package().parent


def package() -> Path:
    """The folder of the program's own code."""
    return Path(__file__).resolve().parent.parent


def locate(kind: Kind, id: str, search: Iterable[Path]) -> tuple[Path, Path]:
    """(library, file) of the pack; raises ``UnknownIdError``."""
    folders = tuple(search)
    place = find_pack(kind, id, folders)
    if place is None:
        raise UnknownIdError(kind, id, known(kind, folders))
    return place


def known(kind: Kind, search: Iterable[Path]) -> tuple[str, ...]:
    """The ids of all packs of ``kind``, sorted."""
    return tuple(file.stem for _, file in packs(kind, search))
