"""A file is there in whole or not at all: written beside its place, forced to the disk, then put there."""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from interviewer.cli.exits import STORAGE, CommandError

PART = ".part"
SYSTEM = ("/dev/", "/proc/", "/sys/")
"""Where links are the system's: ``/dev/stdout`` is one, also while it leads to a file."""


def write_new(path: Path, text: str | Iterable[str], *, force: bool = False) -> None:
    """Write ``text``, or its parts as they come, as UTF-8 to ``path``; CommandError when it cannot be, see ``refuse_place``."""
    refuse_place(path, force=force)
    _sweep(path)
    part = path.with_name(f".{path.name}.{os.getpid()}{PART}")
    try:
        _fill(part, (text.encode(),) if isinstance(text, str) else (one.encode() for one in text))
        _place(part, path, force=force)
    except FileExistsError as error:
        raise CommandError(f"{path}: there is something already; --force replaces it") from error
    except OSError as error:
        told = f"{path}: cannot be written: {error.strerror or error}; choose another place"
        raise CommandError(told, STORAGE) from error
    finally:
        with suppress(OSError):
            part.unlink()


def refuse_place(path: Path, *, force: bool = False) -> None:
    """CommandError when nothing can be written at ``path``, or when something is there without ``force``.

    A link at ``path`` is never followed: without ``force`` it is in the way, with it the link itself is replaced. What is
    no file, as a device or a pipe, is never replaced, nor is a link to one.
    """
    if path.is_dir() and not path.is_symlink():
        raise CommandError(f"{path}: this is a folder; name a file in it")
    if _is_end(path):
        raise CommandError(
            f"{path}: this is no file, and stays; to write there, print it: leave the file out and use >"
        )
    if os.path.lexists(path) and not force:
        raise CommandError(f"{path}: there is something already; --force replaces it")


def replace_file(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of the file at ``path``, with its permissions; a link's own target is replaced. OSError."""
    place = path.resolve()
    part = place.with_name(f".{place.name}.{os.getpid()}{PART}")
    try:
        _fill(part, (data,))
        os.chmod(part, place.stat().st_mode & 0o7777)
        _place(part, place, force=True)
    finally:
        with suppress(OSError):
            part.unlink()


def _is_end(path: Path) -> bool:
    """Whether there is something at ``path`` that no file may take the place of: a device, a pipe, or a link of the system's."""
    try:
        kinds = (os.lstat(path).st_mode, os.stat(path).st_mode)
    except OSError:  # nothing, or a link to nothing
        return False
    systems = os.path.islink(path) and str(path.absolute()).startswith(SYSTEM)
    return systems or not all(stat.S_ISREG(kind) or stat.S_ISLNK(kind) or stat.S_ISDIR(kind) for kind in kinds)


def _fill(part: Path, parts: Iterable[bytes]) -> None:
    number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666)
    with os.fdopen(number, "wb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())


def _place(part: Path, path: Path, *, force: bool) -> None:
    """Put ``part`` at ``path``; without ``force`` by a link, which unlike a renaming never replaces what came meanwhile."""
    if force:
        os.replace(part, path)
    else:
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            os.replace(part, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _sweep(path: Path) -> None:
    """Remove what writers of the same file left behind that were killed."""
    with suppress(OSError):
        for name in os.listdir(path.parent):
            middle = name.removeprefix(f".{path.name}.").removesuffix(PART)
            if middle.isdecimal() and name == f".{path.name}.{middle}{PART}" and not _alive(int(middle)):
                with suppress(OSError):
                    os.unlink(path.parent / name)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return process != os.getpid()
