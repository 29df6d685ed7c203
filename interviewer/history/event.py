"""The values of the history."""

from dataclasses import dataclass
from typing import Any

BACK = "back"
"""Kind of the event that takes the skip before it back."""


@dataclass(frozen=True, slots=True)
class Event:
    """One stored act of an interview and what followed it."""

    seq: int
    """From 1, without a gap."""
    kind: str
    """reply, hint, skip, finish or tick; back: the skip before it was taken back."""
    at_s: float
    """Seconds since the interview began."""
    body: dict[str, Any]
    """``text`` of a reply, and ``moves`` as they were said."""
    utc: str


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One interview in a list."""

    id: str
    scenario: str
    title: str
    digest: str
    """Digest of the pack it was held with."""
    settings: dict[str, Any]
    started: str
    """UTC, ISO 8601."""
    last: str
    """UTC of the last event; ``started`` when there is none."""
    replies: int
    at_s: float
    """Seconds into the interview at the last event."""
    finished: bool
    begun: bool = True
    """Whether anything was said, pressed or written in it; else it was only looked at."""

    @property
    def piped(self) -> bool:
        """Whether its replies came through a pipe or from a file: it is kept, and counts as nobody's practice."""
        return bool(self.settings.get("piped"))


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One interview with all that happened in it."""

    summary: SessionSummary
    events: tuple[Event, ...]
    draft: str
    """The unsent answer; empty when there is none."""

    @property
    def standing(self) -> tuple[Event, ...]:
        """The events without a skip that was taken back, oldest first."""
        found: list[Event] = []
        for event in self.events:
            if event.kind == BACK:
                while found and found.pop().kind != "skip":
                    pass
            else:
                found.append(event)
        return tuple(found)
