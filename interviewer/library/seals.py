"""Seals of files, each taken once: what nobody wrote to since is not read again, in this process or a later one.

A file is known again by its place on the disk, its size and both its times to the nanosecond; whoever sets the time of writing back
leaves the time of change behind. The content decides, and this only says that it cannot have changed.
"""

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from interviewer.authoring.seal import seal_of_file
from interviewer.library.folders import user_folder
from interviewer.library.sealed import read_sealed, write_sealed

MISSING = b"missing"
"""The seal of a file that is not there or cannot be read."""
MOST = 2_000
"""Files that are kept in mind; of more than these, those that were kept before are forgotten."""
_SETTLED_NS = 5_000_000_000
"""Age from which a file that is written again has another time of change, on any file system."""
_TELLS = os.name == "posix"
"""Whether the system has a time of change that nobody can set."""


class Sealed(NamedTuple):
    """A file at one moment."""

    state: tuple[int, ...]
    """Device, inode, size in bytes, times of writing and of change in nanoseconds."""
    seal: bytes
    """``seal_of`` its bytes then."""


class Seals:
    """What is known of files; loaded when the first is asked for."""

    def __init__(self) -> None:
        self._known: dict[str, Sealed] | None = None
        self._fresh: dict[str, Sealed] = {}
        """Those of them that no file of ours holds yet."""

    def of(self, file: Path) -> bytes:
        """``seal_of`` the bytes of ``file``, or ``MISSING``.

        What changed in the last seconds is read each time, since a second change may leave every number of it as it is.
        """
        name = str(file)
        try:
            held = self._held().get(name)
            if held and held.state == _state(os.stat(name)):
                return held.seal
            with open(name, "rb", buffering=0) as stream:
                state = _state(os.fstat(stream.fileno()))
                seal = seal_of_file(stream)
        except (OSError, ValueError):  # ValueError: a zero byte in the name
            return MISSING
        if _TELLS and time.time_ns() - max(state[3:]) > _SETTLED_NS:
            self._held()[name] = self._fresh[name] = Sealed(state, seal)
        return seal

    def keep(self) -> None:
        """Leave what was found to later processes; does nothing when that cannot be written."""
        if self._fresh:
            known = [*{**_read(), **self._fresh}.items()][-MOST:]
            self._fresh = {}
            with suppress(OSError):
                write_sealed(_file(), [json.dumps({name: (one.state, one.seal.hex()) for name, one in known}).encode()])

    def _held(self) -> dict[str, Sealed]:
        if self._known is None:
            self._known = _read()
        return self._known


def _state(found: os.stat_result) -> tuple[int, ...]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _file() -> Path:
    return user_folder("cache") / "seals.msgpack"


def _read() -> dict[str, Sealed]:
    """What earlier processes left; nothing where the file is not whole or not ours."""
    with suppress(ValueError, TypeError, AttributeError):
        (body,) = read_sealed(_file())
        rows = json.loads(bytes(body)).items()
        return {name: Sealed(tuple(state), bytes.fromhex(seal)) for name, (state, seal) in rows}
    return {}


SEALS = Seals()
"""Those of this process."""
