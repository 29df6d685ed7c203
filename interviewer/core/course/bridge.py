"""The turn to another part of the interview: said, unless the candidate is there already, and noted for the clock."""

from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.phases import entered
from interviewer.core.rubric import Area
from interviewer.core.view import ahead

PRESENT = 2
"""Explained points of an area from which on a reply is there already."""


def start_phase(m: Message, area: Area, asks: bool) -> None:
    """Note when the talk comes to another ``area`` with something that ``asks``; from then on its time runs, and it is put off no more."""
    m.set(parked=m.now.parked - {area})
    if asks and area != m.now.phase.area:
        m.set(phase=entered(area, m.now.at_s, ahead(m.now), m.now.settings.minutes))


def bridge(m: Message, area: Area, id: str, at: int | None = None) -> None:
    """Say that the talk turns to ``area``, or back to it; nothing to a candidate who is there already."""
    if _is_there(m, area):
        return
    key, why = ("bridge.back", "an area left before") if seen(m, area, id) else ("bridge", "a new area")
    m.stock("steady", key, why, {"area": AREA[area]}, spare=True, at=at)


def seen(m: Message, area: Area, id: str) -> bool:
    """Whether another question of ``area`` than ``id`` was put."""
    return any(m.now.case.questions[v].area == area for v in m.now.said.visited if v != id)


def _is_there(m: Message, area: Area) -> bool:
    """Whether the last reply went to ``area`` by its name, or explained ``PRESENT`` points of it."""
    heard, case = m.understanding, m.now.case
    points = [id for id in m.explained if id in case.considerations and case.area(id) == area]
    return heard is not None and (area in heard.leads or len(points) >= PRESENT)
