"""Sessions in one SQLite file. A method returns only after COMMIT, so "saved" is true when it is shown."""

import json
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from interviewer.history.event import Event, SessionSummary, StoredSession
from interviewer.history.file import marker, opened, refused, unwritable
from interviewer.history.lease import leases_beside
from interviewer.history.problem import HistoryError
from interviewer.history.seal import body_text, seal, whole

_SUMMARY = (
    "id, scenario, title, digest, settings, started, last, replies, at_s, finished, (replies > 0 OR draft <> '' OR EXISTS "
    "(SELECT 1 FROM events WHERE session = sessions.id AND kind NOT IN ('tick', 'open')) OR EXISTS "
    "(SELECT 1 FROM marks WHERE session = sessions.id AND kind = 'notes')), holder"
)


class History:
    """All interviews of one person. Safe to use from several threads and processes."""

    warning = ""
    """All that is said is saved."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self._path = path
        self._lock = Lock()
        self._leases = leases_beside(path)

    @classmethod
    def open(cls, path: Path, utc: str) -> "History":
        """The history at ``path``; HistoryError says why there is none."""
        return cls(opened(path, utc), path)

    def close(self) -> None:
        """Give the file back."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    yield self._db
                    self._db.execute("COMMIT")
                except BaseException:
                    if self._db.in_transaction:
                        self._db.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise refused(error, self._path) from error

    def _rows(self, query: str, values: tuple[Any, ...] = ()) -> list[Any]:
        with self._lock:
            try:
                return self._db.execute(query, values).fetchall()
            except sqlite3.Error as error:
                raise refused(error, self._path) from error

    def begin(self, scenario: str, title: str, digest: str, settings: dict[str, Any], utc: str) -> str:
        """Store a new session and return its id, which sorts by time."""
        second = f"{utc[:10].replace('-', '')}-{utc[11:19].replace(':', '')}-"
        with self._writing() as db:
            newest = db.execute("SELECT max(id) FROM sessions WHERE substr(id, 1, ?) = ?", (len(second), second))
            id = second + _after(newest.fetchone()[0])
            db.execute(
                "INSERT INTO sessions (id, scenario, title, digest, settings, started, last, holder) VALUES (?,?,?,?,?,?,?,?)",
                (id, scenario, whole(title), digest, body_text(settings), utc, utc, os.getpid()),
            )
            self._leased(id)
        marker(self._path).touch(mode=0o600)
        return id

    def append(self, session: str, kind: str, at_s: float, body: dict[str, Any], utc: str) -> int:
        """Store one event behind the ones before it; returns its number, from 1."""
        text = body_text(body)
        with self._writing() as db:
            row = db.execute("SELECT seq, head FROM sessions WHERE id = ?", (session,)).fetchone()
            if row is None:
                raise _missing(session)
            seq, sealed = row[0] + 1, seal(row[1], session, row[0] + 1, kind, at_s, text, utc)
            db.execute("INSERT INTO events VALUES (?,?,?,?,?,?,?)", (session, seq, kind, at_s, text, utc, sealed))
            db.execute(
                "UPDATE sessions SET seq = ?, head = ?, last = ?, at_s = max(at_s, ?), replies = replies + ?, finished = max(finished, ?), "
                "draft = CASE WHEN ? THEN '' ELSE draft END WHERE id = ?",
                (seq, sealed, utc, at_s, kind == "reply", bool(body.get("over")), kind == "reply", session),
            )
        return int(seq)

    def draft(self, session: str, text: str, utc: str, at_s: float = 0.0) -> None:
        """Keep the unsent answer, which is gone when the next reply is stored, and how far the clock has come."""
        with self._writing() as db:
            db.execute(
                "UPDATE sessions SET draft = ?, last = max(last, ?), at_s = max(at_s, ?) WHERE id = ?",
                (whole(text), utc, at_s, session),
            )

    def note(self, session: str, kind: str, body: dict[str, Any], utc: str) -> None:
        """Keep something beside the conversation: notes, a disputed verdict."""
        with self._writing() as db:
            db.execute(
                "INSERT INTO marks (session, kind, body, utc) VALUES (?,?,?,?)", (session, kind, body_text(body), utc)
            )

    def notes(self, session: str) -> tuple[tuple[str, dict[str, Any]], ...]:
        """(kind, body) of all that was kept beside a session, oldest first."""
        rows = self._rows("SELECT kind, body FROM marks WHERE session = ? ORDER BY id", (session,))
        return tuple((kind, json.loads(body)) for kind, body in rows)

    def kept(self, kind: str) -> tuple[tuple[str, str, dict[str, Any]], ...]:
        """(session, UTC of its last event, body) of all marks of ``kind`` beside finished sessions, oldest first."""
        rows = self._rows(
            "SELECT s.id, s.last, m.body FROM marks m JOIN sessions s ON s.id = m.session "
            "WHERE m.kind = ? AND s.trashed = 0 AND s.finished = 1 ORDER BY s.started, m.id",
            (kind,),
        )
        return tuple((id, last, json.loads(body)) for id, last, body in rows)

    def sessions(self, limit: int = 1000, *, trashed: bool = False) -> tuple[SessionSummary, ...]:
        """The newest ``limit`` sessions that are not in the trash, or those that are, newest first."""
        rows = self._rows(
            f"SELECT {_SUMMARY} FROM sessions WHERE trashed = ? ORDER BY started DESC, id DESC LIMIT ?",
            (trashed, limit),
        )
        return tuple(self._summary(row) for row in rows)

    def find(self, prefix: str) -> str:
        """The full id of the one session that ``prefix`` begins; HistoryError when there is none or more than one."""
        rows = self._rows("SELECT id FROM sessions WHERE substr(id, 1, ?) = ? LIMIT 2", (len(prefix), prefix))
        if len(rows) != 1 or not prefix:
            raise _missing(prefix, several=bool(rows and prefix))
        return str(rows[0][0])

    def load(self, session: str) -> StoredSession:
        """A session with its events; a unique beginning of its id will do."""
        id = self.find(session)
        row = self._rows(f"SELECT {_SUMMARY}, draft FROM sessions WHERE id = ?", (id,))[0]
        events = self._rows("SELECT seq, kind, at_s, body, utc FROM events WHERE session = ? ORDER BY seq", (id,))
        return StoredSession(
            self._summary(row),
            tuple(Event(seq, kind, at_s, json.loads(body), utc) for seq, kind, at_s, body, utc in events),
            row[-1],
        )

    def trash(self, session: str, *, restore: bool = False) -> None:
        """Put a session out of sight, or back; nothing is deleted."""
        id = self.find(session)
        with self._writing() as db:
            db.execute("UPDATE sessions SET trashed = ? WHERE id = ?", (not restore, id))

    def empty_trash(self) -> int:
        """Delete for good all sessions in the trash that no other process has open; returns how many."""
        rows = self._rows("SELECT id FROM sessions WHERE trashed = 1")
        gone = [id for (id,) in rows if not self._leases.held_elsewhere(id)]
        with self._writing() as db:
            for id in gone:
                for table, column in (("marks", "session"), ("events", "session"), ("sessions", "id")):
                    db.execute(f"DELETE FROM {table} WHERE {column} = ?", (id,))
        return len(gone)

    def take(self, session: str) -> bool:
        """Become the one that writes this session; False when another process has it open."""
        with self._writing() as db:
            if db.execute("SELECT 1 FROM sessions WHERE id = ?", (session,)).fetchone() is None:
                raise _missing(session)
            if not self._leased(session):
                return False
            db.execute("UPDATE sessions SET holder = ? WHERE id = ?", (os.getpid(), session))
        return True

    def leave(self, session: str) -> None:
        """Stop being the one that writes this session."""
        if self._leases.held(session):
            with self._writing() as db:
                db.execute("UPDATE sessions SET holder = 0 WHERE id = ?", (session,))
            self._leases.leave(session)

    def _leased(self, session: str) -> bool:
        try:
            return self._leases.take(session)
        except OSError as error:
            raise unwritable(self._path, error) from error

    def _summary(self, row: Any) -> SessionSummary:
        id, scenario, title, digest, settings, started, last, replies, at_s, finished, begun, holder = row[:12]
        held = holder if holder and self._leases.held_elsewhere(id) else 0
        body = json.loads(settings)
        return SessionSummary(
            id, scenario, title, digest, body, started, last, replies, at_s, bool(finished), bool(begun), held
        )


def _after(newest: str | None) -> str:
    """The end of an id: four digits by chance, low enough to leave room, or behind those of the ``newest`` session of the same second."""
    return f"{secrets.randbelow(0xF000):04x}" if newest is None else f"{int(newest[-4:], 16) + 1:04x}"


def _missing(session: str, *, several: bool = False) -> HistoryError:
    found = "several ids begin with" if several else "no id is, or begins with,"
    return HistoryError("H806", f"{found} `{session[:60]}`", "`interviewer history` lists them")
