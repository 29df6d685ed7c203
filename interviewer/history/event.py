"""The values of the history."""

from dataclasses import dataclass
from typing import Any

BACK = "back"
"""Kind of the event that takes the skip before it back."""
OPEN = "open"
"""Kind of the event that holds the opening; interviews from before it was kept have none."""


@dataclass(frozen=True, slots=True)
class Event:
    """One stored act of an interview and what followed it."""

    seq: int
    """From 1, without a gap."""
    kind: str
    """open for the opening; reply, hint, skip, finish or tick; back: the skip before it was taken back."""
    at_s: float
    """Seconds since the interview began."""
    body: dict[str, Any]
    """``text`` of a reply, and ``moves`` as they were said, with the fields of ``core.act.Move``; an older program stored fewer of them, and
    ``cli.moves`` reads these, too."""
    utc: str
    """When it was stored, ISO 8601."""


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One interview in a list."""

    id: str
    """Its date, time and a few digits."""
    scenario: str
    """Its id."""
    title: str
    """Of the scenario, as it was then."""
    digest: str
    """Of the files of its case and rubrics as it was begun with them; empty when unknown."""
    settings: dict[str, Any]
    """As ``cli.sitting.settings_body`` makes them, and ``piped`` and ``library`` where there is something to say."""
    started: str
    """UTC, ISO 8601."""
    last: str
    """UTC of the last event; ``started`` when there is none."""
    replies: int
    """How many were stored."""
    at_s: float
    """Seconds into the interview when anything of it was stored last: an event, or the time itself while nothing was said."""
    finished: bool
    """Whether it came to its end."""
    begun: bool = True
    """Whether anything was said, pressed or written in it; else it was only looked at."""
    open_in: int = 0
    """The other process that has it open; 0 when none has."""

    @property
    def piped(self) -> bool:
        """Whether its replies came through a pipe or from a file: it is kept, and counts as nobody's practice."""
        return bool(self.settings.get("piped"))

    @property
    def library(self) -> str:
        """The folder that its case was in; empty for one that came with the program, or when unknown."""
        return str(self.settings.get("library") or "")


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One interview with all that happened in it."""

    summary: SessionSummary
    """Its line in the list."""
    events: tuple[Event, ...]
    """In order, the first is number 1."""
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
