"""The file under the history: made private, opened safely, set aside when it is damaged."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from interviewer.history.problem import HistoryError
from interviewer.history.schema import VERSION, migrate, prepare, version_of

WAIT_S = 10.0
"""Seconds to wait for another writer."""
MAGIC = b"SQLite format 3\0"
ASIDE = ".corrupt-"
"""Stands between the name of the history and the time when it was set aside."""
_PRIMARY = 0xFF
"""The bits of an error's code that say its kind; those above say more of it."""
MEND = (
    "`interviewer doctor --mend` sets it aside and goes on from the newest backup, or anew; until then nothing is saved"
)


def opened(path: Path, utc: str) -> sqlite3.Connection:
    """A connection to the history at ``path``, which is created (0600, in a 0700 folder) or migrated as needed."""
    try:
        _create(path)
        _distrust(path, utc)
        db = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.OperationalError) as error:
        raise unwritable(path, error) from error
    try:
        prepare(db)
        version = version_of(db)
        if version > VERSION:
            raise HistoryError(
                "H802",
                f"{path} has format {version}, this program knows {VERSION}",
                "Update the program; the file was left as it is",
            )
        if version < VERSION:
            if version:
                backup(db, path.with_name(f"{path.name}.v{version}"))
            migrate(db, version)
    except sqlite3.DatabaseError as error:
        db.close()
        raise refused(error, path) from error
    except HistoryError:
        db.close()
        raise
    return db


def unwritable(path: Path, error: Exception) -> HistoryError:
    """What the system says against writing at ``path``, as one of our errors."""
    told = (getattr(error, "strerror", None) or str(error)).lower()  # without the path, which is told already
    return HistoryError(
        "H801", f"{path}: {told}", "Practise without history, or set INTERVIEWER_HOME to a folder you can write"
    )


def refused(error: sqlite3.Error, path: Path) -> HistoryError:
    """The error of SQLite as one of ours."""
    kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return HistoryError("H804", f"{path}", "Close the other window, or wait and try again")
    if kind == sqlite3.SQLITE_FULL:
        return HistoryError("H805", f"{path}", "Free some space; what was saved before is safe")
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return unwritable(path, error)
    return HistoryError("H803", f"{path}: {error}", MEND)


def backup(db: sqlite3.Connection, to: Path) -> None:
    """A whole copy of the history in one file, private, never half written."""
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600))
    with closing(sqlite3.connect(part)) as copy:
        db.backup(copy)
    os.replace(part, to)


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.is_symlink():
        raise OSError("it is a link; the history must be a file")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600))
    except FileExistsError:
        if not path.is_file():
            raise OSError("it is no file") from None
    else:
        marker(path).unlink(missing_ok=True)


def _distrust(path: Path, utc: str) -> None:
    """Set a file aside that is no history: never take an emptied file for a new user."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(len(MAGIC))
    emptied = size < len(MAGIC) and marker(path).exists()
    foreign = size >= 1 and head != MAGIC
    if emptied or foreign:
        aside = set_aside(path, utc)
        copies = backups(path)
        newest = f"the newest backup is {copies[-1].name}" if copies else "there is no backup"
        raise HistoryError(
            "H803",
            f"{path} held no history and was kept as {aside.name}",
            f"Start again for an empty history; {newest}",
        )


def set_aside(path: Path, utc: str) -> Path:
    """Give a damaged history, with what was under way in it, another name; returns that. OSError."""
    aside = path.with_name(f"{path.name}{ASIDE}{utc.replace(':', '')}")
    os.replace(path, aside)
    with suppress(FileNotFoundError):
        os.replace(path.with_name(f"{path.name}-journal"), aside.with_name(f"{aside.name}-journal"))
    marker(path).unlink(missing_ok=True)
    return aside


def backups(path: Path) -> list[Path]:
    """The backups beside the history, oldest first."""
    return sorted(path.parent.glob(f"{path.name}.backup-*"))


def marker(path: Path) -> Path:
    """The small file that says that this history held something."""
    return path.with_name(f"{path.name}.seen")
