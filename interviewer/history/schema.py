"""The tables, and how an older file becomes a newer one."""

import sqlite3

VERSION = 1
"""``user_version`` of files written by this program."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY, scenario TEXT NOT NULL, title TEXT NOT NULL, digest TEXT NOT NULL, settings TEXT NOT NULL,
            started TEXT NOT NULL, last TEXT NOT NULL, replies INTEGER NOT NULL DEFAULT 0, at_s REAL NOT NULL DEFAULT 0,
            finished INTEGER NOT NULL DEFAULT 0, trashed INTEGER NOT NULL DEFAULT 0, head TEXT NOT NULL DEFAULT '',
            seq INTEGER NOT NULL DEFAULT 0, holder INTEGER NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '') STRICT""",
        """CREATE TABLE events (
            session TEXT NOT NULL REFERENCES sessions(id), seq INTEGER NOT NULL, kind TEXT NOT NULL, at_s REAL NOT NULL,
            body TEXT NOT NULL, utc TEXT NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (session, seq)) STRICT, WITHOUT ROWID""",
        """CREATE TABLE marks (
            id INTEGER PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions(id), kind TEXT NOT NULL, body TEXT NOT NULL,
            utc TEXT NOT NULL) STRICT""",
        "CREATE INDEX sessions_by_time ON sessions (started DESC, id DESC)",
    ),
)
"""The statements that lead from each version to the next."""


def prepare(db: sqlite3.Connection) -> None:
    """Set the pragmas of a connection: durable, strict, and distrustful of the file."""
    for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF"):
        db.execute(f"PRAGMA {pragma}")


def version_of(db: sqlite3.Connection) -> int:
    """``user_version``: 0 for a new file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring a file of ``version`` to ``VERSION`` in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    try:
        if version_of(db) == version:  # another process may have been faster
            for step in STEPS[version:]:
                for statement in step:
                    db.execute(statement)
            db.execute(f"PRAGMA user_version={VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
