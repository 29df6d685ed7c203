"""What a reply shows as the answer to a line that is known to ask for something."""

from collections.abc import Collection
from math import inf
from typing import TYPE_CHECKING

from interviewer.core.understanding.grounds import Cued
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.witness import ANSWERS, HEARD

if TYPE_CHECKING:
    from interviewer.core.understanding.sighting import Sighting

PROMPT = 3
"""Sentences of a reply that answer the line at once; what follows may be about anything (ours)."""
WAVED = -0.7
"""Log odds of hollow words from which an answer names at most (ours, on 1,120 answers kept out of learning: of the hollow ones .08 are still
taken as explanations, .29 without; of the others .01 fewer)."""
BESIDE = 1.0
"""Least log odds of what a short answer shows besides what it was asked for (ours: below it 112 of 121 in answers to lines of our own were
not labelled, among the points of whole dialogues less than half)."""


def answered(readings: list[Reading]) -> list[Reading]:
    """``readings`` of a reply that answers what was asked: then nothing stands only because it was asked for, and what a short one shows besides
    has to be clearer."""
    wanted = [s for r in readings for s in r.sightings if s.id in r.around.wants and not s.cancelled]
    if not any(map(_by_itself, wanted)):
        return readings
    short = len(readings) <= PROMPT
    return [_kept(r, r.around.wants, BESIDE if short and r.around.wants else -inf) for r in readings]


def _kept(reading: Reading, wants: Collection[str], least: float) -> Reading:
    """``reading`` without what only the asking speaks for, and without what less than ``least`` log odds do."""
    kept = tuple(
        s
        for s in reading.sightings
        if s.cancelled or s.kind == "pitfall" or (_by_itself(s) if s.id in wants else s.odds >= least)
    )
    return reading._replace(sightings=kept)


def _by_itself(s: "Sighting") -> bool:
    """Whether what was asked for would count, had it not been."""
    return s.odds >= ANSWERS and (isinstance(s.why, Cued) or s.leaning >= HEARD)
