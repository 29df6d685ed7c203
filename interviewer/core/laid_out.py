"""The outline that a reply lays out, as the case understands it: the parts in their order, and where each counted point leads."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from interviewer.core.case import Case
from interviewer.core.heard.numbered import bare_pointer, numbered, pointers, told_how_many
from interviewer.core.heard.outlined import outlined, part_named
from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS, Area
from interviewer.core.wish import named_by

_LABEL = regex(r"[,;:.!?\n–—(]")
"""Where what a point is called ends, and more is told of it."""
_CLOSER = regex(r"\s(?:on|with|for|of|in|by|within|to|that|which|at)\s", re.IGNORECASE)
"""Where what tells it more closely begins."""
FEWEST = 2
"""Parts of a counted outline, at least: three reasons for one thing are none."""


class Outline(NamedTuple):
    """What a reply lays out."""

    parts: tuple[Area, ...] = ()
    """The parts in their order, each once; empty where it lays out none."""
    points: tuple[str, ...] = ()
    """Where each point leads: an area, a consideration, or nowhere that is known."""


@lru_cache(maxsize=64)
def laid_out(case: Case, text: str) -> Outline:
    """The outline of the reply ``text``."""
    points = tuple(_leads_to(case, point) for point in numbered(text))
    parts = tuple(dict.fromkeys(_area(case, lead) for lead in points if lead))
    if len(parts) >= FEWEST and 2 * sum(map(bool, points)) > len(points):
        return Outline(parts, points)
    if counted := _called_like_parts(case, text):
        return counted
    named = outlined(text)
    return Outline(named, named)


def _called_like_parts(case: Case, text: str) -> Outline | None:
    """The outline of what ``text`` says that will be done, where most of it is called like a part; None where those are steps."""
    points = told_how_many(text)
    called = [area for point in points if (area := part_named(_LABEL.split(point, maxsplit=1)[0].strip()))]
    if len(set(called)) < FEWEST or 2 * len(called) <= len(points):
        return None
    leads = tuple(_leads_to(case, point) for point in points)
    return Outline(tuple(dict.fromkeys(_area(case, lead) for lead in leads if lead)), leads)


def pointed_at(case: Case, text: str, points: tuple[str, ...]) -> str:
    """Where ``text`` goes to last, by the number of one of the ``points`` or by its name; empty when nowhere."""
    there = ""
    for pointer in pointers(text):
        counted = points[pointer.number - 1] if 0 < pointer.number <= len(points) else ""
        called = _leads_to(case, pointer.topic) if pointer.topic and not counted else ""
        last = points[-1] if points and pointer.number < 0 else ""
        there = counted or called or last or there
    bare = bare_pointer(text) if points and not there else None
    return points[bare.number - 1] if bare and bare.number <= len(points) else there


def _leads_to(case: Case, point: str) -> str:
    """The area or consideration that a ``point`` of an outline is about: by what it is called, else by most of what it tells."""
    label = _LABEL.split(point, maxsplit=1)[0].strip()
    for name in (label, _CLOSER.split(label, maxsplit=1)[0]):
        if part := part_named(name):
            return part
        if named := named_by(case, name) if name.split() else ():
            return named[0]
    shown = Counter(case.area(f.id) for f in case.understand(point, "", False).findings)
    return shown.most_common(1)[0][0] if shown else ""


def _area(case: Case, lead: str) -> Area:
    return next((area for area in AREAS if area == lead), None) or case.area(lead)
