"""The time box: which area gets how long, when a phase is over, when the end is near. The clock is the caller's."""

from collections.abc import Collection
from dataclasses import dataclass
from math import inf

from interviewer.core.rubric import Area

SHARES: dict[Area, float] = {
    "framing": 18,
    "data": 22,
    "modelling": 20,
    "evaluation": 15,
    "serving": 12,
    "operations": 8,
    "responsibility": 5,
}
"""Percent of the interview (ours, between the budgets of Exponent and Hello Interview)."""

LEAST_S = 150.0
"""Seconds that an entered area gets, however small its share: two or three replies; at most a quarter of the rest."""
GRACE_S = 180.0
"""Seconds past the end after which the interviewer stops in any case."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One area's place in the time box."""

    area: Area
    """What is talked about in it."""
    start_s: float
    """Seconds from the beginning of the interview."""
    end_s: float
    """Seconds; never below ``start_s``. Infinite when untimed."""


UNTIMED = Phase("framing", 0.0, inf)
"""The one phase of an interview without a time box."""


def length_s(minutes: int | None) -> float:
    """Seconds in the time box; infinite when untimed."""
    return inf if minutes is None else max(1, minutes) * 60.0


def closing_s(minutes: int | None) -> float:
    """Seconds kept for the closing: 6 percent of the box, at most two minutes; 0 when untimed."""
    return 0.0 if minutes is None else min(120.0, 0.06 * length_s(minutes))


def warning_s(minutes: int | None) -> float:
    """Seconds before the end at which the last minutes are announced: five minutes, or a fifth of a short box."""
    return 0.0 if minutes is None else min(300.0, 0.2 * length_s(minutes))


def plan(areas: tuple[Area, ...], minutes: int | None) -> tuple[Phase, ...]:
    """The phases in the order of ``areas``, filling the box up to the closing; empty when untimed or without areas."""
    if minutes is None or not areas:
        return ()
    total = sum(SHARES[a] for a in areas)
    whole = length_s(minutes) - closing_s(minutes)
    phases: list[Phase] = []
    start = 0.0
    for area in areas:
        end = start + whole * SHARES[area] / total
        phases.append(Phase(area, start, end))
        start = end
    return tuple(phases)


def entered(area: Area, at_s: float, ahead: Collection[Area], minutes: int | None) -> Phase:
    """The phase of ``area`` when it is entered at ``at_s`` and the areas ``ahead`` are still to come.

    The time that is really left is shared anew, so a slow start shortens everything a little instead of the next
    phase altogether.
    """
    if minutes is None:
        return Phase(area, at_s, inf)
    left = max(0.0, length_s(minutes) - closing_s(minutes) - at_s)
    total = sum(SHARES[a] for a in {area, *ahead})
    least = min(LEAST_S, left / 4)
    return Phase(area, at_s, at_s + max(least, left * SHARES[area] / total))
