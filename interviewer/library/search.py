"""Where packs are searched."""

import os
from collections.abc import Iterable
from pathlib import Path

from interviewer.authoring.places import Kind, find_pack, is_id, packs
from interviewer.library.folders import user_folder

Search = tuple[Path, ...]
"""Library folders, first wins."""


class UnknownIdError(LookupError):
    """No pack of that id in the library."""

    def __init__(self, kind: Kind, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no {'case' if kind == 'scenario' else kind} is called `{id[:80]}`")
        self.id = id
        """The one that was asked for."""
        self.known = known
        """The ids that do exist, sorted."""


NAMED = "INTERVIEWER_LIBRARY"
"""Environment variable that names a library folder."""


class NoFolderError(LookupError):
    """``$INTERVIEWER_LIBRARY`` names no folder: without a word, cases would look lost that are only misspelt."""


def search_path(library: Path | None = None) -> Search:
    """The folders that exist of: ``library``, $INTERVIEWER_LIBRARY, the user's own, the installed packs, the shipped.

    Raises ``NoFolderError`` when the second is set and does not.
    """
    named = os.environ.get(NAMED, "")
    if named and not os.path.isdir(named):
        raise NoFolderError(f"{NAMED}: there is no folder {named}; set it to a library, or leave it out")
    own = data_folder() / "library"
    places = (library, Path(named) if named else None, own, *pack_folders().values(), shipped())
    return tuple(dict.fromkeys(place.resolve() for place in places if place is not None and place.is_dir()))


def data_folder() -> Path:
    """The user's data folder; it need not exist."""
    return user_folder("data")


def packs_folder() -> Path:
    """Where ``interviewer pack install`` puts packs, one folder each; it need not exist."""
    return data_folder() / "packs"


def pack_folders() -> dict[str, Path]:
    """Installed packs by name, sorted; what is just being installed or removed has no name yet."""
    try:
        with os.scandir(packs_folder()) as entries:
            return {
                name: packs_folder() / name
                for name in sorted(entry.name for entry in entries if entry.is_dir())
                if is_id(name)
            }
    except OSError:
        return {}


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
