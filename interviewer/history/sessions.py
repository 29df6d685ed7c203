"""What all keepers of interviews can do: ``store.History`` on disk, ``memory.Memory`` where there is none."""

from typing import Any, Protocol

from interviewer.history.event import SessionSummary, StoredSession


class Sessions(Protocol):
    """All interviews of one person. What cannot be stored or read is a HistoryError."""

    @property
    def warning(self) -> str:
        """Why nothing is saved; empty when everything is."""

    def begin(self, scenario: str, title: str, digest: str, settings: dict[str, Any], utc: str) -> str:
        """Store a new session, open in this process, and return its id, which sorts by time."""

    def append(self, session: str, kind: str, at_s: float, body: dict[str, Any], utc: str) -> int:
        """Store one event behind the ones before it; returns its number, from 1, once it is safe."""

    def draft(self, session: str, text: str, utc: str, at_s: float = 0.0) -> None:
        """Keep the unsent answer, which is gone when the next reply is stored, and how far the clock has come."""

    def note(self, session: str, kind: str, body: dict[str, Any], utc: str) -> None:
        """Keep something beside the conversation: notes, a disputed verdict."""

    def notes(self, session: str) -> tuple[tuple[str, dict[str, Any]], ...]:
        """(kind, body) of all that was kept beside a session, oldest first."""

    def kept(self, kind: str) -> tuple[tuple[str, str, dict[str, Any]], ...]:
        """(session, UTC of its last event, body) of all marks of ``kind`` beside finished sessions, oldest first."""

    def sessions(self, limit: int = 1000, *, trashed: bool = False) -> tuple[SessionSummary, ...]:
        """The newest ``limit`` sessions that are not in the trash, or those that are, newest first."""

    def find(self, prefix: str) -> str:
        """The full id of the one session that ``prefix`` begins; HistoryError when there is none or more than one."""

    def load(self, session: str) -> StoredSession:
        """A session with its events; a unique beginning of its id will do."""

    def trash(self, session: str, *, restore: bool = False) -> None:
        """Put a session out of sight, or back; nothing is deleted."""

    def empty_trash(self) -> int:
        """Delete for good all sessions in the trash that no other process has open; returns how many."""

    def take(self, session: str) -> bool:
        """Become the one that writes this session; False when another process has it open."""

    def leave(self, session: str) -> None:
        """Stop being the one that writes this session."""

    def close(self) -> None:
        """Give back what is held open."""
