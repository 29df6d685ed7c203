"""Outcomes made by hand, a day apart."""

from datetime import UTC, datetime, timedelta

from interviewer.core.report.outcome import Outcome, Result
from interviewer.core.rubric import Area, Level

FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)
AREAS: dict[str, Area] = {"labels": "data", "goal": "framing", "latency": "serving", "privacy": "responsibility"}


def day(number: float) -> datetime:
    """Noon of day ``number``, from 0."""
    return FIRST + timedelta(days=number)


def result(id: str, level: int, provenance: str = "unprompted", *, reached: bool = True) -> Result:
    """One result of weight 1."""
    return Result(id, id.title(), AREAS[id], Level(level), provenance, 1.0, reached)  # type: ignore[arg-type]  # checked words


def outcome(number: float, *results: Result, case: str = "bikes", mode: str = "interview") -> Outcome:
    """The interview of day ``number``."""
    utc = day(number).isoformat().replace("+00:00", "Z")
    return Outcome(f"s{number}", case, "Bikes", "mid", mode, utc, results)  # type: ignore[arg-type]  # checked words
