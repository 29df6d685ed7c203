"""The outline that a reply lays out, as the case understands it: the one place that decides what an outline is.

It is the parts of the interview put in order ("first the data, then the model, then serving"), or points that are counted, most of which lead
somewhere that the case knows. Where nothing calls the counted points an outline they may be the steps of a design: then most of them have to
be called like parts, for "we join the data" leads to the data, too.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from interviewer.core.case import Case
from interviewer.core.heard.numbered import numbered
from interviewer.core.heard.outlined import outlined, part_named
from interviewer.core.heard.pointer import bare_pointer, pointers, reminder
from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS, Area
from interviewer.core.wish import named_by

_LABEL = regex(r"[,;:.!?\n–—(]")
"""Where what a point is called ends, and more is told of it."""
_CLOSER = regex(r"\s(?:on|with|for|of|in|by|within|to|that|which|at)\s", re.IGNORECASE)
"""Where what tells it more closely begins."""
FEWEST = 2
"""Parts of a counted outline, at least: three reasons for one thing are none."""


_IT = frozenset("it this that them".split())
"""What stands for the design behind a verb: "proving it"."""


class Outline(NamedTuple):
    """What a reply lays out."""

    parts: tuple[Area, ...] = ()
    """The parts in their order, each once; empty where it lays out none."""
    points: tuple[str, ...] = ()
    """Where each point leads: an area, a consideration, or nowhere that is known."""
    counted: bool = False
    """Whether the reply counts points, and tells of them what it will speak of."""


@lru_cache(maxsize=64)
def laid_out(case: Case, text: str) -> Outline:
    """The outline of the reply ``text``."""
    points, called = numbered(text)
    leads = tuple(_leads_to(case, point) for point in points)
    areas = tuple(_area(case, lead) for lead in leads if lead)
    known = areas if called else tuple(area for point in points if (area := part_named(_label(point))))
    if len(set(known)) >= FEWEST and 2 * len(known) > len(points):
        return Outline(tuple(dict.fromkeys(areas)), leads, counted=True)
    named = outlined(text)
    return Outline(named, named, counted=bool(points))


def pointed_at(case: Case, text: str, points: tuple[str, ...]) -> str:
    """Where ``text`` goes to last, by the number of one of the ``points`` or by its name; empty when nowhere."""
    there = ""
    for pointer in pointers(text):
        counted = points[pointer.number - 1] if 0 < pointer.number <= len(points) else ""
        called = _leads_to(case, pointer.topic) if pointer.topic and not counted else ""
        last = points[-1] if points and pointer.number < 0 else ""
        there = counted or called or last or there
    bare = bare_pointer(text) if points and not there else None
    if bare and bare.number <= len(points):
        return points[bare.number - 1]
    reminds = reminder(text) if points and not there else None
    meant = points[reminds.number - 1] if reminds and reminds.number <= len(points) else ""
    places = _called_in_short(case, reminds.topic) if reminds and meant else set[str]()
    return meant if meant and not places.isdisjoint((meant, _area(case, meant))) else there


def _called_in_short(case: Case, topic: str) -> set[str]:
    """Where ``topic`` may lead, and in which area that is: "proving it" is "how I prove it", too."""
    first, *rest = topic.split()
    stem = first.removesuffix("ing")
    told = [
        f"how I {' '.join((verb, *rest))}"
        for verb in (stem, f"{stem}e")
        if first.endswith("ing") and _IT.issuperset(rest)
    ]
    leads = [lead for name in (topic, *told) if (lead := _leads_to(case, name))]
    return {*leads, *(_area(case, lead) for lead in leads)}


def _leads_to(case: Case, point: str) -> str:
    """The area or consideration that a ``point`` of an outline is about: by what it is called, else by most of what it tells."""
    label = _label(point)
    for name in (label, _CLOSER.split(label, maxsplit=1)[0]):
        if part := part_named(name):
            return part
        if named := named_by(case, name) if name.split() else ():
            return named[0]
    shown = Counter(case.area(f.id) for f in case.understand(point, "", False).findings)
    return shown.most_common(1)[0][0] if shown else ""


def _label(point: str) -> str:
    """What a ``point`` is called."""
    return _LABEL.split(point, maxsplit=1)[0].strip()


def _area(case: Case, lead: str) -> Area:
    return next((area for area in AREAS if area == lead), None) or case.area(lead)
