"""What all interviews together show: the trend by area, every consideration from missed often to solid, what is due."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from interviewer.core.report.outcome import Outcome, Result
from interviewer.core.report.verdict import VERDICTS, Verdict
from interviewer.core.rubric import AREAS, Area
from interviewer.reporting.schedule import AGAIN, HARD, MOST_REVIEWS, due_day, rating

State = Literal["missed often", "missed", "touched", "recovered", "covered", "solid"]
STATES: dict[State, str] = {
    "missed often": "✗✗",
    "missed": "✗",
    "touched": "~",
    "recovered": "↗",
    "covered": "✓",
    "solid": "●",
}
"""State to glyph, the most urgent first; the word always stands beside it."""
LATELY = 3
"""Attempts that say how an area stands now."""


@dataclass(frozen=True, slots=True)
class AreaTrend:
    """One area over the interviews."""

    area: Area
    """Which one."""
    shares: tuple[float, ...]
    """Weighted credit, 0 to 1, of each interview that expected something here, oldest first; drills are left out."""

    @property
    def lately(self) -> float:
        """Mean of the last ``LATELY`` shares."""
        newest = self.shares[-LATELY:]
        return sum(newest) / len(newest)

    @property
    def change(self) -> float | None:
        """``lately`` less the mean of what was before; None while nothing was."""
        before = self.shares[:-LATELY]
        return self.lately - sum(before) / len(before) if before else None


@dataclass(frozen=True, slots=True)
class Mastery:
    """One consideration over the interviews that reached it."""

    id: str
    """Of the consideration."""
    name: str
    """As a reader knows it."""
    area: Area
    """What of a design it belongs to."""
    state: State
    """How well it is mastered now."""
    verdicts: tuple[Verdict, ...]
    """Oldest first, at least one."""
    due: str
    """UTC from which it is to be practised again, ISO 8601 to the second; at once when an interview has just missed it."""
    is_due: bool
    """Whether that time has come and there is something to mend."""
    weak: bool
    """Whether it was missed or needed help in one of the last two interviews that reached it."""
    cases: tuple[str, ...]
    """Cases that expect it, the one where it went wrong last first."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything at a glance; all of it derived from outcomes."""

    attempts: int
    """Finished interviews, drills left out."""
    drills: int
    """Finished drills."""
    scores: tuple[float, ...]
    """Weighted credit over all areas, 0 to 1, of each attempt, oldest first."""
    areas: tuple[AreaTrend, ...]
    """In the order of an interview."""
    mastery: tuple[Mastery, ...]
    """The most urgent state first, then the longest due."""

    @property
    def due(self) -> tuple[Mastery, ...]:
        """What a drill asks for, longest due first."""
        return tuple(sorted((item for item in self.mastery if item.is_due), key=lambda item: item.due))

    @property
    def next_due(self) -> str:
        """UTC at which the next one falls due; empty when nothing is to be mended."""
        return min((item.due for item in self.mastery if item.weak and not item.is_due), default="")

    def count(self, state: State) -> int:
        """How many considerations stand so."""
        return sum(item.state == state for item in self.mastery)

    @property
    def weakest(self) -> Area | None:
        """The area with the least credit lately; None before the first interview."""
        return min(self.areas, key=lambda trend: trend.lately).area if self.areas else None


def progress_on(outcomes: Iterable[Outcome], now: datetime) -> Progress:
    """The progress that ``outcomes`` show at ``now`` (with its zone); those of one second keep their order."""
    held = sorted((one for one in outcomes if one.results), key=lambda one: one.utc)
    attempts = [one for one in held if one.mode != "drill"]
    state_order = list(STATES)
    mastery = sorted(_mastery(held, now), key=lambda item: (state_order.index(item.state), item.due, item.id))
    return Progress(
        len(attempts),
        len(held) - len(attempts),
        tuple(share(one.results) for one in attempts),
        tuple(_trends(attempts)),
        tuple(mastery),
    )


def share(results: Iterable[Result]) -> float:
    """Weighted credit of ``results``, 0 to 1; 0 for none."""
    total = earned = 0.0
    for result in results:
        total += result.weight
        earned += result.weight * result.earned
    return earned / total if total else 0.0


def _trends(attempts: list[Outcome]) -> Iterator[AreaTrend]:
    shares: dict[Area, list[float]] = {area: [] for area in AREAS}
    for one in attempts:
        parts: dict[Area, list[Result]] = {}
        for result in one.results:
            parts.setdefault(result.area, []).append(result)
        for area, part in parts.items():
            shares[area].append(share(part))
    yield from (AreaTrend(area, tuple(found)) for area, found in shares.items() if found)


def _mastery(held: list[Outcome], now: datetime) -> Iterator[Mastery]:
    found: dict[str, list[tuple[Outcome, Result]]] = {}
    for one in held:
        for result in one.results:
            if result.reached:
                found.setdefault(result.id, []).append((one, result))
    for id, seen in found.items():
        yield _mastered(id, seen, now)


def _mastered(id: str, seen: list[tuple[Outcome, Result]], now: datetime) -> Mastery:
    newest = seen[-MOST_REVIEWS:]
    rated = [rating(result) for _, result in newest]
    last_time = _moment(newest[-1][0].utc)
    missed_now = rated[-1] == AGAIN and newest[-1][0].mode != "drill"
    due = last_time if missed_now else due_day(zip(rated, (_moment(one.utc) for one, _ in newest), strict=True))
    weak = min(rated[-2:]) <= HARD
    verdicts = tuple(VERDICTS[result.level] for _, result in seen)
    wrong = [one.scenario for (one, _), rate in zip(newest, rated, strict=True) if rate <= HARD]
    cases = dict.fromkeys([*reversed(wrong), *(one.scenario for one, _ in reversed(seen))])
    last = seen[-1][1]
    return Mastery(
        id,
        last.name,
        last.area,
        _state(verdicts),
        verdicts,
        due.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        weak and due <= now,
        weak,
        tuple(cases),
    )


def _state(verdicts: tuple[Verdict, ...]) -> State:
    last = verdicts[-1]
    if last == "missed":
        return "missed often" if verdicts.count("missed") > 1 else "missed"
    if last == "touched":
        return "touched"
    if verdicts[-2:] == ("covered", "covered"):
        return "solid"
    return "covered" if len(verdicts) == 1 else "recovered"


def _moment(utc: str) -> datetime:
    """``utc`` with its zone; the beginning of time when it is no time."""
    try:
        found = datetime.fromisoformat(utc)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
