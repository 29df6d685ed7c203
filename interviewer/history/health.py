"""What ``interviewer doctor`` finds out about a history."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from interviewer.history.file import ASIDE, MEND, backup, backups, opened, refused, set_aside
from interviewer.history.seal import seal


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing that was looked at."""

    good: bool
    """Whether it is as it should be."""
    what: str
    """What was found, and what to do when it is not good."""


def examine(path: Path, utc: str) -> Iterator[Examined]:
    """Look at the file, its permissions and every event; changes nothing."""
    yield Examined(True, f"SQLite {sqlite3.sqlite_version}, rollback journal, full sync")
    for aside in sorted(path.parent.glob(f"{path.name}{ASIDE}*")):
        if not aside.name.endswith("-journal"):
            yield Examined(True, f"a damaged history was set aside as {aside}; delete it when you do not need it")
    yield from _writable(path)
    if not path.exists():
        return
    if not path.is_file():
        opened(path, utc)  # says so
    mode = path.stat().st_mode & 0o777
    yield Examined(
        mode & 0o077 == 0, f"{path} can be read by {'you only' if mode & 0o077 == 0 else 'others (chmod 600 mends it)'}"
    )
    db = opened(path, utc)
    try:
        found = db.execute("PRAGMA quick_check").fetchone()[0]
        yield Examined(found == "ok", f"file structure: {found}" + ("" if found == "ok" else f". {MEND}"))
        broken = tuple(_broken(db))
        count = db.execute("SELECT count(*) FROM events").fetchone()[0]
        yield Examined(
            not broken, f"{count} events sealed" if not broken else f"changed or missing events in {', '.join(broken)}"
        )
    except sqlite3.DatabaseError as error:
        raise refused(error, path) from error
    finally:
        db.close()


def _writable(path: Path) -> Iterator[Examined]:
    """Whether interviews can be kept at ``path``, found out without a trace."""
    folder = next(place for place in path.parents if os.path.lexists(place))
    there = path.exists()
    good = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK) and (not there or os.access(path, os.W_OK))
    if not good:
        why = "cannot be written" if folder.is_dir() else "is no folder"
        where = f"{path}" if there else f"{path} cannot be made, since {folder}"
        yield Examined(False, f"history is off: {where} {why}; set INTERVIEWER_HOME to a folder you can write")
    elif not there:
        yield Examined(True, f"no history yet at {path}")


def mend(path: Path, utc: str) -> Iterator[Examined]:
    """Set a damaged history aside and go on from the newest backup that is whole, else anew. HistoryError, OSError."""
    if not path.exists() or not _damage(path):
        yield Examined(True, f"there is nothing to mend at {path}")
        return
    yield Examined(True, f"the damaged history was set aside as {set_aside(path, utc)}")
    for copy in reversed(backups(path)):
        if not _damage(copy):
            with closing(sqlite3.connect(copy)) as db:
                backup(db, path)
            yield Examined(True, f"the history goes on from {copy.name}")
            return
    yield Examined(True, "there is no backup that is whole; the next interview begins a new history")


def _damage(path: Path) -> str:
    """What is wrong with the structure of a history; empty when nothing is."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for table in ("sessions", "events", "marks"):
                if table not in there:
                    return f"no such table: {table}"
                db.execute(f"SELECT count(*) FROM {table}").fetchone()  # of ours
            found = str(db.execute("PRAGMA quick_check").fetchone()[0])
    except sqlite3.OperationalError as error:
        raise refused(error, path) from error
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else found


def _broken(db: sqlite3.Connection) -> Iterator[str]:
    """Sessions whose chain of seals does not close."""
    for id, head, last in db.execute("SELECT id, head, seq FROM sessions").fetchall():
        before, count = "", 0
        for seq, kind, at_s, body, utc, sealed in db.execute(
            "SELECT seq, kind, at_s, body, utc, seal FROM events WHERE session = ? ORDER BY seq", (id,)
        ):
            count += 1
            if seq != count or seal(before, id, seq, kind, at_s, body, utc) != sealed:
                break
            before = sealed
        if before != head or count != last:
            yield id


KEPT = 12
"""Backups that are kept, the newest ones."""


def back_up(path: Path, utc: str) -> Path:
    """A copy of the history beside it, named by the time; the oldest of more than ``KEPT`` are removed."""
    to = path.with_name(f"{path.name}.backup-{utc.replace(':', '')}")
    db = opened(path, utc)
    try:
        backup(db, to)
    finally:
        db.close()
    for old in backups(path)[:-KEPT]:
        os.unlink(old)
    return to
