"""What ``interviewer doctor`` finds out about a history."""

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewer.history.file import backup, opened
from interviewer.history.seal import seal


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    good: bool
    what: str


def examine(path: Path, utc: str) -> Iterator[Finding]:
    """Look at the file, its permissions and every event; changes nothing."""
    yield Finding(True, f"SQLite {sqlite3.sqlite_version}, rollback journal, full sync")
    if not path.exists():
        yield Finding(True, f"no history yet at {path}")
        return
    mode = path.stat().st_mode & 0o777
    yield Finding(
        mode & 0o077 == 0, f"{path} can be read by {'you only' if mode & 0o077 == 0 else 'others (chmod 600 mends it)'}"
    )
    db = opened(path, utc)
    try:
        found = db.execute("PRAGMA quick_check").fetchone()[0]
        yield Finding(found == "ok", f"file structure: {found}")
        broken = tuple(_broken(db))
        count = db.execute("SELECT count(*) FROM events").fetchone()[0]
        yield Finding(
            not broken, f"{count} events sealed" if not broken else f"changed or missing events in {', '.join(broken)}"
        )
    finally:
        db.close()


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
    for old in sorted(path.parent.glob(f"{path.name}.backup-*"))[:-KEPT]:
        os.unlink(old)
    return to
