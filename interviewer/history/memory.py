"""Sessions without a disk, for a home that cannot be written."""

from typing import Any

from interviewer.history.event import SessionSummary, StoredSession
from interviewer.history.problem import HistoryError


class Memory:
    """Forgets everything when the program ends, and says so by ``warning``."""

    def __init__(self, warning: str) -> None:
        self.warning = warning
        """Why there is no history, for the face to show."""
        self._count = 0

    def begin(self, scenario: str, title: str, digest: str, settings: dict[str, Any], utc: str) -> str:  # noqa: ARG002  # the interface of Sessions
        """An id for this run."""
        return "unsaved"

    def append(self, session: str, kind: str, at_s: float, body: dict[str, Any], utc: str) -> int:  # noqa: ARG002
        """Counts."""
        self._count += 1
        return self._count

    def draft(self, session: str, text: str, utc: str, at_s: float = 0.0) -> None:
        """Nothing to keep."""

    def note(self, session: str, kind: str, body: dict[str, Any], utc: str) -> None:
        """Nothing to keep."""

    def notes(self, session: str) -> tuple[tuple[str, dict[str, Any]], ...]:  # noqa: ARG002
        """None."""
        return ()

    def kept(self, kind: str) -> tuple[tuple[str, str, dict[str, Any]], ...]:  # noqa: ARG002
        """None."""
        return ()

    def sessions(self, limit: int = 1000, *, trashed: bool = False) -> tuple[SessionSummary, ...]:  # noqa: ARG002
        """None."""
        return ()

    def load(self, session: str) -> StoredSession:
        """There is nothing to load."""
        raise HistoryError("H806", f"`{session[:60]}`", self.warning)

    def find(self, prefix: str) -> str:
        """There is nothing to find."""
        raise HistoryError("H806", f"`{prefix[:60]}`", self.warning)

    def trash(self, session: str, *, restore: bool = False) -> None:  # noqa: ARG002
        """There is nothing to forget."""
        raise HistoryError("H806", f"`{session[:60]}`", self.warning)

    def empty_trash(self) -> int:
        """There was nothing in it."""
        return 0

    def take(self, session: str) -> bool:  # noqa: ARG002
        """Nobody else can hold it."""
        return True

    def leave(self, session: str) -> None:
        """Nothing to give back."""

    def close(self) -> None:
        """Nothing to close."""
