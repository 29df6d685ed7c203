"""Times, counts and names as the screens write them."""

from datetime import UTC, datetime
from math import isinf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.core.rubric import Area

AREA_TITLES: "dict[Area, str]" = {
    "framing": "Framing",
    "data": "Data",
    "modelling": "Modelling",
    "evaluation": "Evaluation",
    "serving": "Serving",
    "operations": "Operations",
    "responsibility": "Responsibility",
}
MARKS: dict[str, tuple[str, str]] = {
    "covered": ("✓", "$covered"),
    "touched": ("~", "$touched"),
    "missed": ("✗", "$missed"),
}
"""Verdict to glyph and colour; the word itself always stands beside them."""
PROVENANCE: dict[str, str] = {
    "unprompted": "unprompted",
    "asked": "when asked",
    "nudged": "after a nudge",
    "hinted": "after a hint",
    "told": "after it was told",
}


def clock(seconds: float) -> str:
    """``m:ss``, or ``h:mm:ss`` from an hour on."""
    if isinf(seconds):
        return "untimed"
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 reply``, ``2 replies``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def when(utc: str) -> str:
    """A UTC time as day and time here; the text itself when it is none."""
    try:
        local = datetime.fromisoformat(utc).astimezone()
    except ValueError:
        return utc[:16]
    days = (datetime.now(UTC).astimezone().date() - local.date()).days
    day = {0: "today", 1: "yesterday"}.get(days, f"{local.day} {local:%b}" if days < 300 else f"{local:%b %Y}")
    return f"{day} {local:%H:%M}"


def box(minutes: int | None) -> str:
    """A time box in words."""
    return f"{minutes} min" if minutes else "untimed"
