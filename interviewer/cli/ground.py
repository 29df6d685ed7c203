"""Whose files a command may change: those of the library that somebody stands in or names, and nobody else's."""

import os
from collections.abc import Iterable
from pathlib import Path

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.parser import HELD, library_here


def own_library(folder: Path | None) -> Path | None:
    """The library that is named (``--library`` or $INTERVIEWER_LIBRARY) or stood in; None where there is none.

    The one that comes with the program counts only for who stands in it, as its authors do.
    """
    from interviewer.library.search import NAMED, shipped

    if folder is not None:
        return folder.resolve()
    if named := os.environ.get(NAMED, ""):
        return Path(named).resolve()
    here = library_here()
    if here is not None:
        return here.resolve()
    own = shipped()
    try:
        place = Path.cwd()
    except OSError:
        return None
    return own if own in (place, place.parent if place.name in (*HELD, "tests") else place) else None


def library_to_change(folder: Path | None) -> Path:
    """``own_library``; CommandError with what to do where there is none."""
    own = own_library(folder)
    if own is None:
        raise CommandError(
            "you stand in no library, and files of other people's stay as they are; go into the folder "
            "with your scenarios/ or rubrics/, or name it with --library (`interviewer new` begins one)",
            USAGE,
        )
    return own


def library_to_judge(folder: Path | None) -> Path:
    """``own_library``, or the user's own; CommandError where there is neither: what others wrote is no news of one's own."""
    from interviewer.library.search import data_folder

    mine = data_folder() / "library"
    own = own_library(folder) or (mine.resolve() if mine.is_dir() else None)
    if own is None:
        raise CommandError(
            "no library here; go into the folder with your scenarios/ or rubrics/, or name it with --library "
            "(`interviewer new` begins one)",
            USAGE,
        )
    return own


def may_change(file: Path, named: Iterable[Path]) -> bool:
    """Whether ``file`` lies in what is ``named``, also behind links, and is not somebody else's that only lies below it."""
    place, places = file.resolve(), [one.resolve() for one in named]
    root = anothers(place)
    return any(
        place.is_relative_to(one) and (root is None or one.is_relative_to(root) or _standing_in(root)) for one in places
    )


def _standing_in(root: Path) -> bool:
    try:
        return Path.cwd().is_relative_to(root)
    except OSError:
        return False


def anothers(place: Path) -> Path | None:
    """The library that comes with the program, or the installed pack, that holds ``place``; None for one's own."""
    from interviewer.library.search import packs_folder, shipped

    packs = packs_folder().resolve()
    if place.is_relative_to(packs) and place != packs:
        return packs / place.relative_to(packs).parts[0]
    return shipped() if any(place.is_relative_to(shipped() / name) for name in (*HELD, "tests")) else None
