"""Who has a session open: a lock that the system itself lets go when the process ends, however it ends.

The number of a process proves nothing: after a crash another one bears it, and in another container it is somebody else.
"""

import os
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, LOCK_UN, lockf
from hashlib import sha256
from pathlib import Path
from threading import Lock
from time import sleep
from weakref import WeakValueDictionary, finalize

TRIES, PAUSE_S = 20, 0.01
"""How often, and how many seconds apart, a session is asked for: who looks at a list locks it for an instant."""


class Leases:
    """The sessions of one history that this process has open.

    Each is a byte of one small file that is never removed. The locks are those that SQLite uses, so they hold where it does;
    they belong to the process, and closing the file once gives all of them back: hence one object for each file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._held: set[str] = set()
        self._lock = Lock()

    def take(self, session: str) -> bool:
        """Hold ``session``; False when another process does. OSError when nothing can be locked here."""
        with self._lock:
            if session not in self._held and _locked(self._opened(os.O_CREAT), LOCK_EX, session, TRIES):
                self._held.add(session)
            return session in self._held

    def leave(self, session: str) -> None:
        """Let others have ``session``."""
        with self._lock:
            if session in self._held:
                self._held.remove(session)
                lockf(self._opened(), LOCK_UN, 1, _place(session))

    def held(self, session: str) -> bool:
        """Whether this process has ``session`` open."""
        return session in self._held

    def held_elsewhere(self, session: str) -> bool:
        """Whether another process has ``session`` open; nothing is changed by asking."""
        with self._lock:
            if session in self._held:
                return False
            try:
                file = self._opened()
                if not _locked(file, LOCK_SH, session, 1):
                    return True
                lockf(file, LOCK_UN, 1, _place(session))
            except OSError:  # nobody ever had one open here, or nobody could lock it
                return False
            return False

    def _opened(self, flags: int = 0) -> int:
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC | flags, 0o600)
            finalize(self, os.close, self._file)
        return self._file


_SHARED: WeakValueDictionary[str, Leases] = WeakValueDictionary()
_SHARING = Lock()


def leases_beside(history: Path) -> Leases:
    """The leases on the sessions of the file ``history``, the same ones for all that this process opens of it."""
    path = Path(os.path.realpath(history.parent), f"{history.name}.open")
    with _SHARING:
        found = _SHARED.get(str(path)) or Leases(path)
        _SHARED[str(path)] = found
        return found


def _locked(file: int, kind: int, session: str, tries: int) -> bool:
    """Whether the place of ``session`` could be locked."""
    for left in reversed(range(tries)):
        try:
            lockf(file, kind | LOCK_NB, 1, _place(session))
        except (BlockingIOError, PermissionError):  # the two answers that POSIX allows for "another has it"
            if left:
                sleep(PAUSE_S)
        else:
            return True
    return False


def _place(session: str) -> int:
    """The byte of ``session``, far apart from any other's; no file has to be that long."""
    return int.from_bytes(sha256(session.encode()).digest()[:7])
