"""The level that an interview reads like, by a published formula. Ours; not calibrated against human raters.

Every expected consideration gives, of its weight,

    credit = depth x independence
    depth         1 explained, 0.4 mentioned, 0 absent
    independence  1 unprompted, 0.9 asked, 0.7 nudged, 0.4 hinted, 0.15 told

and over all expected considerations, by weight,

    score    = sum(weight x credit) / sum(weight)               in [0, 1]
    own      = share explained that came up unprompted          in [0, 1]
    detail   = share explained in ``DETAIL`` words or more      in [0, 1]
    breadth  = share of the case's areas with something explained   in [0, 1]

    staff    score >= 0.70, own >= 0.35, detail >= 0.55, breadth >= 0.85, and nothing insisted on
    senior   score >= 0.55, own >= 0.18, detail >= 0.40, breadth >= 0.70
    mid      score >= 0.35, detail >= 0.10, breadth >= 0.50
    junior   anything less

The words of ``detail`` are those of the clauses shown as evidence, over all replies. A verdict asks whether a how or a why
was given at all, so a reply of one clause can cover two or three points; the level asks how far the candidate took them.
Of interviews that we held, one clause a question gave 0.3 to 0.6 of the credit and 0.05 to 0.26 of the detail, an answer
worked out gave 0.8 and 0.67 (``docs/report.md``). Raising a point before being asked is what sets the upper levels apart
(``mission.md`` d). Fewer than ``LEAST_REPLIES`` replies or ``LEAST_WORDS`` words are no ground for a reading.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.core.coverage import Provenance
from interviewer.core.rubric import Area, Level
from interviewer.core.scenario import Seniority

DEPTH: dict[Level, float] = {Level.ABSENT: 0.0, Level.MENTIONED: 0.4, Level.EXPLAINED: 1.0}
INDEPENDENCE: dict[Provenance, float] = {"unprompted": 1.0, "asked": 0.9, "nudged": 0.7, "hinted": 0.4, "told": 0.15}
DETAIL = 15
"""Words of evidence from which on a point counts as worked out."""
SCORE: dict[Seniority, float] = {"staff": 0.7, "senior": 0.55, "mid": 0.35, "junior": 0.0}
"""The least score of each level, 0 to 1."""
WORKED_OUT: dict[Seniority, float] = {"staff": 0.55, "senior": 0.4, "mid": 0.1, "junior": 0.0}
"""The least detail of each level, 0 to 1."""
LEAST_REPLIES = 4
LEAST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Shown:
    """One expected consideration as it was shown."""

    area: Area
    weight: float
    """0 to 10."""
    level: Level
    provenance: Provenance
    """How the level came about; of no effect when the level is absent."""
    words: int
    """Of the candidate, in the evidence; of no effect unless it was explained."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The level read, with the figures it was read from."""

    level: Seniority | None
    """None: too little was said."""
    score: float
    """Weighted credit, 0 to 1."""
    own: float
    """Weighted share explained without any prompt, 0 to 1."""
    breadth: float
    """Share of areas with something explained, 0 to 1."""
    why: str
    """The reading in one sentence."""
    detail: float = 0.0
    """Weighted share explained in ``DETAIL`` words or more, 0 to 1."""


def credit(level: Level, provenance: Provenance) -> float:
    """What one consideration earns of its weight, 0 to 1."""
    return DEPTH[level] * INDEPENDENCE[provenance]


def read_level(shown: Iterable[Shown], *, replies: int, words: int, insisted: int) -> Reading:
    """The level that ``shown`` reads like, by the formula above."""
    items = tuple(shown)
    total = sum(item.weight for item in items) or 1.0
    explained = [item for item in items if item.level == Level.EXPLAINED]
    score = sum(item.weight * credit(item.level, item.provenance) for item in items) / total
    own = sum(item.weight for item in explained if item.provenance == "unprompted") / total
    detail = sum(item.weight for item in explained if item.words >= DETAIL) / total
    areas = {item.area for item in items}
    breadth = len({item.area for item in explained}) / (len(areas) or 1)
    enough = replies >= LEAST_REPLIES and words >= LEAST_WORDS
    level = _level(score, own, detail, breadth, insisted) if enough else None
    return Reading(level, score, own, breadth, _why(level, score, own, detail, breadth, insisted), detail)


def _level(score: float, own: float, detail: float, breadth: float, insisted: int) -> Seniority:
    def reaches(level: Seniority) -> bool:
        return score >= SCORE[level] and detail >= WORKED_OUT[level]

    if reaches("staff") and own >= 0.35 and breadth >= 0.85 and not insisted:
        return "staff"
    if reaches("senior") and own >= 0.18 and breadth >= 0.7:
        return "senior"
    return "mid" if reaches("mid") and breadth >= 0.5 else "junior"


def _why(level: Seniority | None, score: float, own: float, detail: float, breadth: float, insisted: int) -> str:
    if level is None:
        return f"Too little was said to read a level: it takes {LEAST_REPLIES} replies and {LEAST_WORDS} words."
    kept = "" if not insisted else f", and {insisted} mistake{'s' if insisted > 1 else ''} kept after a challenge"
    return (
        f"{percent(score)} of the weighted credit; by weight, {percent(own)} explained before it was asked for and {percent(detail)} in "
        f"{DETAIL} words or more; {percent(breadth)} of the areas with something explained{kept}."
    )


def percent(share: float) -> str:
    """A share of 1 in whole percent, rounded down, so that a figure never looks better than a bound it misses."""
    return f"{int(share * 100 + 1e-9)}%"
