"""The candidate's own order of things: which part it puts next, and what does not break it."""

from interviewer.core.dialogue import Interview
from interviewer.core.rubric import Area
from interviewer.core.way import led_to


def put_next(now: Interview, graph: str) -> str:
    """The question that the outline puts next, in the place of ``graph``, that of the way; empty where they agree or it is done.

    A part that the talk is in is gone through as far as the way goes; what the outline leaves out comes behind it.
    """
    area = now.case.questions[graph].area if graph else ""
    there = part_next(now)
    return "" if not there or area in (there, now.case.questions[now.at].area) else _question(now, there)


def part_next(now: Interview) -> Area | None:
    """The first part of the outline of which no question was put and one is open; None where there is none."""
    seen = {now.case.questions[id].area for id in now.said.visited}
    return next((area for area in now.outline if area not in seen | now.parked and _question(now, area)), None)


def breaks(now: Interview, area: Area) -> bool:
    """Whether going to ``area`` would leave out what the outline puts before it."""
    there = part_next(now)
    return there is not None and area not in (there, now.thread.area)


def _question(now: Interview, area: Area) -> str:
    """The question of ``area`` that is worth most; empty when none is open."""
    return led_to(now.case.scenario, area, lambda id: id in now.said.visited, now.worth)
