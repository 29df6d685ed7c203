"""What the screens list: cases, sessions, and how it goes over all of them; light values, for the reason that ``desk`` gives."""

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interviewer.reporting.advice import Advice
    from interviewer.reporting.progress import Progress


class CaseLine(NamedTuple):
    """One case in a list."""

    id: str
    """Of the scenario."""
    title: str
    """As the author wrote it."""
    summary: str = ""
    """What is designed, in a line."""
    level: str = "mid"
    """What the author had in mind: one of ``LEVELS``."""
    minutes: int = 45
    """The case's own length."""
    tried: int = 0
    """Interviews about it so far."""
    last: str = ""
    """UTC of the last one, ISO 8601; empty when there is none."""
    broken: str = ""
    """Why it cannot be used; empty when it can."""


class SessionLine(NamedTuple):
    """One past or unfinished interview in a list."""

    id: str
    """Of the session."""
    case: str
    """Id of the scenario."""
    title: str
    """Of the case."""
    started: str
    """UTC, ISO 8601."""
    replies: int = 0
    """How often the candidate answered."""
    at_s: float = 0.0
    """Seconds into the interview."""
    finished: bool = False
    """Whether it has come to its end."""
    level: str = ""
    """Interviewed for; empty when it is not known."""
    mode: str = "interview"
    """interview, study or drill."""
    credit: float | None = None
    """Of its report, 0 to 1; None while it is not known."""
    open_in: int = 0
    """The other process that has it open; 0 when none has."""


class Glance(NamedTuple):
    """How it goes over all interviews, and what to do next."""

    progress: "Progress"
    """Over all finished interviews."""
    advice: "Advice"
    """What to do next."""
    unread: int = 0
    """Finished interviews that are not in it yet."""
    credits: "Mapping[str, float]" = MappingProxyType({})
    """Session to the credit of its report, 0 to 1."""
