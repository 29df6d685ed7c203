"""What to practise next, and why: one sentence from progress and the cases there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from interviewer.core.report.seniority import percent
from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.reporting.progress import Progress

ENOUGH = 3
"""Due points that are worth a drill of their own."""


class Tried(NamedTuple):
    """A case and how it was practised so far."""

    id: str
    """Of the scenario."""
    title: str
    """As the author wrote it."""
    tried: int
    """Finished interviews about it."""
    last: str
    """UTC of the last interview about it; empty when there is none."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The next thing to do."""

    kind: Literal["first", "drill", "new", "again", "none"]
    """Why it is proposed: nothing was held yet, something is due, a case is untried, one is worth repeating, or nothing is left."""
    case: str
    """Case id; empty for ``none``."""
    what: str
    """As a line for a list."""
    why: str
    """In one sentence."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A short interview about what was missed."""

    case: str
    """Case id; empty when nothing can be asked."""
    focus: tuple[str, ...]
    """Consideration ids, longest due first."""
    left: int
    """Points that are due and not among them."""


def drill_on(progress: Progress, known: frozenset[str], most: int, *, case: str = "", ahead: bool = False) -> Drill:
    """A drill about at most ``most`` points in one of the ``known`` cases (``case``, when it is named).

    The case is the one in which most of what is due went wrong; ``ahead`` takes what is not due yet, too.
    """
    wanted = sorted((item for item in progress.mastery if item.is_due or (ahead and item.weak)), key=lambda i: i.due)
    fitting: dict[str, list[str]] = {}
    for item in wanted:
        for id in item.cases:
            if id in known and case in ("", id):
                fitting.setdefault(id, []).append(item.id)
    if not fitting:
        return Drill("", (), len(wanted))
    best = max(fitting, key=lambda id: len(fitting[id]))
    focus = tuple(fitting[best][:most])
    return Drill(best, focus, len(wanted) - len(focus))


def advise(progress: Progress, cases: Sequence[Tried]) -> Advice:
    """What to do next; ``cases`` are those that can be held."""
    drill = drill_on(progress, frozenset(case.id for case in cases), most=1000)
    fresh = [case for case in cases if not case.tried]
    if not cases:
        return Advice("none", "", "", "The library holds no cases.")
    if not progress.attempts:
        return Advice("first", cases[0].id, cases[0].title, "Your first interview shows where you stand.")
    if len(drill.focus) >= ENOUGH or (drill.focus and not fresh):
        number = len(drill.focus) + drill.left
        return Advice(
            "drill",
            drill.case,
            f"Drill what is due: {counted(number, 'point')}",
            f"{_names(progress)} {'is' if number == 1 else 'are'} due again.",
        )
    weakest = next(trend for trend in progress.areas if trend.area == progress.weakest)
    low = f"{AREA_NAMES[weakest.area]} has earned you least lately ({percent(weakest.lately)})"
    if fresh:
        return Advice("new", fresh[0].id, fresh[0].title, f"{low}; a new case shows whether that holds.")
    oldest = min(cases, key=lambda case: case.last)
    return Advice("again", oldest.id, oldest.title, f"{low}; this case is the one you have not seen for longest.")


def _names(progress: Progress) -> str:
    """Two points at most, and how many more."""
    names = [f"“{item.name}”" for item in progress.due]
    if len(names) <= 2:
        return " and ".join(names)
    return f"{', '.join(names[:2])} and {counted(len(names) - 2, 'more', 'more')}"
