"""Times and verdicts as the screens write them."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interviewer.reporting.names import MARKS

if TYPE_CHECKING:
    from interviewer.core.report.verdict import Verdict

COLOURED: "dict[Verdict, tuple[str, str]]" = {verdict: (glyph, f"${verdict}") for verdict, glyph in MARKS.items()}
"""Verdict to glyph and colour; the word itself always stands beside them."""


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
