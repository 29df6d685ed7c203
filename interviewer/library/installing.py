"""Packs into and out of the user's data folder: staged and checked first, renamed into place last.

Whoever reads the library meanwhile sees a pack as it was or as it is, never half of it.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from interviewer.authoring.check import check_paths
from interviewer.authoring.packing.digests import digests_of
from interviewer.authoring.packing.member import DIGESTS, path_in, refused
from interviewer.authoring.packing.whole import Pack
from interviewer.authoring.places import Kind, find_pack
from interviewer.authoring.problem import Diagnostic, PackError
from interviewer.library.packs import sound_index
from interviewer.library.search import Search, pack_folders, packs_folder, search_path, shipped

_KINDS: tuple[Kind, ...] = ("scenario", "rubric")
_FRESH, _OLD = ".fresh-", ".old-"
"""Names of folders that no search sees: a pack that is being checked, and one that is on its way out."""


def install(pack: Pack) -> bool:
    """Put ``pack`` into the data folder; True when it replaced another version.

    Raises ``PackError`` with all problems, in which case nothing has changed, and ``OSError``.
    """
    name = pack.manifest.id
    with _alone() as folder:
        taken = tuple(_taken(pack))
        if taken:
            raise PackError(taken)
        fresh = folder / f"{_FRESH}{name}"
        try:
            stage(pack, fresh)
            return _into_place(fresh, folder / name)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def stage(pack: Pack, place: Path) -> None:
    """Write ``pack`` to the new folder ``place`` and check it there. Raises ``PackError`` and ``OSError``."""
    members = [member for member in pack.members if member.name != DIGESTS]
    for member in (*members, digests_of(members)):
        file = place / member.name
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(member.data)
            stream.flush()
            os.fsync(stream.fileno())
    problems = check_paths((place,), (place, *_without(pack.manifest.id)), at_hand=sound_index).problems
    if problems:
        raise PackError(tuple(_at_source(problem, place, pack.source) for problem in problems))


def remove(name: str) -> None:
    """Take the pack ``name`` away. Raises ``OSError``; ``KeyError`` when there is none."""
    with _alone() as folder:
        place = pack_folders()[name]
        if place.is_symlink():
            place.unlink()
            return
        old = folder / f"{_OLD}{name}"
        place.rename(old)
        shutil.rmtree(old)


def _into_place(fresh: Path, place: Path) -> bool:
    """``fresh`` becomes ``place``; what stood there is kept until then and put back when that fails."""
    old = place.with_name(f"{_OLD}{place.name}")
    was_there = place.is_dir()
    if was_there:
        place.rename(old)
    try:
        fresh.rename(place)
    except OSError:
        if was_there:
            old.rename(place)
        raise
    if was_there and not old.is_symlink():
        shutil.rmtree(old, ignore_errors=True)
    return was_there


@contextmanager
def _alone() -> Iterator[Path]:
    """The folder of packs, for one process at a time, tidied up after one that was killed."""
    folder = packs_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _tidy(folder)
        yield folder


def _tidy(folder: Path) -> None:
    """Finish what a killed process left: an old version without a successor comes back, all else goes."""
    for old in folder.glob(f"{_OLD}*"):
        place = folder / old.name.removeprefix(_OLD)
        if not place.exists():
            old.rename(place)
        elif old.is_symlink():
            old.unlink()
        else:
            shutil.rmtree(old, ignore_errors=True)
    for fresh in folder.glob(f"{_FRESH}*"):
        shutil.rmtree(fresh, ignore_errors=True)


def _without(name: str) -> Search:
    """The search path as if no version of the pack ``name`` were installed."""
    old = pack_folders().get(name)
    return tuple(place for place in search_path() if old is None or place != old.resolve())


def _taken(pack: Pack) -> Iterator[Diagnostic]:
    """Ids of ``pack`` that the shipped library or another pack has."""
    others = {name: place for name, place in pack_folders().items() if name != pack.manifest.id}
    for kind in _KINDS:
        for id in pack.ids(kind):
            for owner, place in (*others.items(), ("", shipped())):
                if find_pack(kind, id, (place,)):
                    whose = f"the pack `{owner}`" if owner else "interviewer itself"
                    yield refused(pack.source, f"{kind}s/{id}.yaml", "P908", f"{whose} has a {kind} `{id}`")


def _at_source(problem: Diagnostic, place: Path, source: str) -> Diagnostic:
    """``problem`` with the path that the reader knows instead of the staged one."""
    whole = (Path.cwd() / problem.path).resolve()
    staged = place.resolve()
    if not whole.is_relative_to(staged):
        return problem
    return replace(problem, path=path_in(source, whole.relative_to(staged).as_posix()))
