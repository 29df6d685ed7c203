"""The files of a pack in a folder."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from interviewer.authoring.packing.member import DIGESTS, MAX_FILE, MAX_TOTAL, Member, refused, too_much, unfit_names
from interviewer.authoring.problem import Diagnostic, PackError
from interviewer.core.regex import regex

_BUILT = regex(r"[a-z0-9][a-z0-9-]*-[0-9.]+\.zip")
"""What ``interviewer pack build`` leaves in the folder that it was called in; never packed, and no reason to refuse."""


def read_folder(folder: Path, source: str) -> tuple[Member, ...]:
    """Its files by name, without hidden ones and what an earlier build left. Raises ``PackError`` with all that is wrong."""
    found = {name: entry for name, entry in _entries(folder, "") if name != DIGESTS and not _BUILT.fullmatch(name)}
    problems = [*unfit_names(source, found)]
    members, total = [], 0
    for name, entry in sorted(found.items()):
        status = entry.stat(follow_symlinks=False)
        total += status.st_size
        if not stat.S_ISREG(status.st_mode):
            problems.append(refused(source, name, "P902", "is a link or another special file"))
        elif status.st_size > MAX_FILE:
            problems.append(refused(source, name, "P904", f"holds more than {MAX_FILE:,} bytes"))
        elif total <= MAX_TOTAL:
            members.append(Member(name, _bytes(Path(entry.path))))
    problems += too_much(source, len(found), total)
    if problems:
        raise PackError(tuple(sorted(problems)))
    return tuple(members)


def unread(folder: Path, source: str) -> Diagnostic:
    """The finding for a place that holds no pack at all."""
    return refused(source, "", "P901", "is no folder and no zip" if folder.exists() else "does not exist")


def _entries(folder: Path, above: str) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """(name below the pack, entry) of everything that is not hidden; folders that are links are not entered."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(Path(entry.path), f"{above}{entry.name}/")
            else:
                yield f"{above}{entry.name}", entry


def _bytes(file: Path) -> bytes:
    """The content of ``file``, which may have been swapped for a link since it was looked at."""
    with open(os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb") as stream:
        return stream.read(MAX_FILE + 1)
