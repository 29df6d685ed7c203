"""The level that an interview reads like, by a published formula. Ours; not calibrated against human raters.

Every expected consideration gives, of its weight,

    credit = depth x independence
    depth         1 explained, 0.4 mentioned, 0 absent
    independence  1 unprompted, 0.9 asked, 0.7 nudged, 0.4 hinted, 0.15 told

and over all expected considerations, by weight,

    score    = sum(weight x credit) / sum(weight)               in [0, 1]
    own      = share explained that came up unprompted          in [0, 1]
    detail   = share explained in ``DETAIL`` words or more      in [0, 1]
    depth    = share explained in as many words with two of a figure, a method, a reason (``core.report.depth``)
    method   = share explained in words that name a method      in [0, 1]
    reason   = share explained in words that give a reason or weigh two things   in [0, 1]
    breadth  = share of the case's areas with something explained   in [0, 1]
    help     = replies that did not know on or got a hint they asked for, and hints by the key, of all replies   in [0, 1]
    kept     = mistakes that were challenged and not taken back

and what each level takes stands in ``BOUNDS``; junior is anything less. A point of which nothing but a mistake was said
earns nothing.

The words of ``detail`` are those of the clauses shown as evidence, over all replies; those of ``depth`` and ``method`` their
sentences. A verdict asks whether a how or a why was given at all, so a reply of one clause can cover two or three points; the
level asks how far the candidate took them. Of interviews that we held, one clause a question gave 0.3 to 0.6 of the credit and
0.05 to 0.26 of the detail, an answer worked out gave 0.8 and 0.67 (``docs/report.md``). Raising a point before being asked is
what sets the upper levels apart, putting a figure to it the top one (the public rubrics of Taro, Educative, Grigorev and StaffML). The time used is no figure: some type
faster than others. Fewer than ``LEAST_REPLIES`` replies or ``LEAST_WORDS`` words are no ground for a reading.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.core.coverage import Provenance
from interviewer.core.rubric import Area, Level
from interviewer.core.scenario import Seniority

DEPTH: dict[Level, float] = {Level.ABSENT: 0.0, Level.MENTIONED: 0.4, Level.EXPLAINED: 1.0}
"""What a level earns of the weight of a point, 0 to 1."""
INDEPENDENCE: dict[Provenance, float] = {"unprompted": 1.0, "asked": 0.9, "nudged": 0.7, "hinted": 0.4, "told": 0.15}
"""The share of that which is left by how it came about."""
DETAIL = 15
"""Words of evidence from which on a point counts as worked out."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a level takes; shares are 0 to 1."""

    score: float
    """Weighted credit, at least."""
    own: float
    """Weighted share explained without any prompt, at least."""
    detail: float
    """As in ``Reading``, at least."""
    depth: float
    """As in ``Reading``, at least."""
    method: float
    """As in ``Reading``, at least."""
    reason: float
    """As in ``Reading``, at least."""
    breadth: float
    """Share of areas with something explained, at least."""
    help: float
    """At most so much of it."""
    kept: int
    """At most so many mistakes."""


BOUNDS: dict[Seniority, Bounds] = {
    "staff": Bounds(0.70, 0.50, 0.55, 0.70, 0.40, 0.50, 0.85, 0.10, 0),
    "senior": Bounds(0.55, 0.18, 0.40, 0.45, 0.15, 0.30, 0.70, 0.20, 1),
    "mid": Bounds(0.35, 0.0, 0.10, 0.15, 0.0, 0.10, 0.50, 0.33, 2),
    "junior": Bounds(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1000),
}
"""The highest level first."""
SCORE: dict[Seniority, float] = {level: bounds.score for level, bounds in BOUNDS.items()}
"""The least score of each level, 0 to 1."""
LEAST_REPLIES = 4
"""Replies below which no level is read, for there is too little to go by."""
LEAST_WORDS = 120
"""The same, in the candidate's words."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One expected consideration as it was shown."""

    area: Area
    """The part of a design."""
    weight: float
    """0 to 10."""
    level: Level
    """What was shown in it."""
    provenance: Provenance
    """How the level came about; of no effect when the level is absent."""
    words: int
    """Of the candidate, in the evidence; of no effect unless it was explained."""
    deep: bool = True
    """Whether what was said of it holds two of a figure, a method and a reason, in ``DETAIL`` words or more."""
    technical: bool = True
    """Whether it names a method."""
    reasoned: bool = True
    """Whether it gives a reason, or weighs two things."""


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
    depth: float = 0.0
    """Weighted share explained in as many words with two of a figure, a method and a reason, 0 to 1."""
    method: float = 0.0
    """Weighted share explained with a method named, 0 to 1."""
    help: float = 0.0
    """Replies that did not know on or got a hint they asked for, and hints by the key, of all replies, 0 to 1."""
    kept: int = 0
    """Mistakes that were challenged and not taken back."""
    short: str = ""
    """What kept from the next level, in one sentence; empty at the top and where no level was read."""
    reason: float = 0.0
    """Weighted share explained with a reason given, 0 to 1."""


def credit(level: Level, provenance: Provenance) -> float:
    """What one consideration earns of its weight, 0 to 1."""
    return DEPTH[level] * INDEPENDENCE[provenance]


def read_level(shown: Iterable[Shown], *, replies: int, words: int, kept: int, help: float = 0.0) -> Reading:
    """The level that ``shown`` reads like, by the formula above."""
    items = tuple(shown)
    total = sum(item.weight for item in items) or 1.0
    explained = [item for item in items if item.level == Level.EXPLAINED]
    areas = {item.area for item in items}
    had = Bounds(
        score=sum(item.weight * credit(item.level, item.provenance) for item in items) / total,
        own=sum(item.weight for item in explained if item.provenance == "unprompted") / total,
        detail=sum(item.weight for item in explained if item.words >= DETAIL) / total,
        depth=sum(item.weight for item in explained if item.deep) / total,
        method=sum(item.weight for item in explained if item.technical) / total,
        reason=sum(item.weight for item in explained if item.reasoned) / total,
        breadth=len({item.area for item in explained}) / (len(areas) or 1),
        help=help,
        kept=kept,
    )
    enough = replies >= LEAST_REPLIES and words >= LEAST_WORDS
    level = next(level for level in BOUNDS if not any(_lacking(level, had))) if enough else None
    counts = len({item.area for item in explained}), len(areas)
    return Reading(
        level,
        had.score,
        had.own,
        had.breadth,
        why=_why(level, had, counts),
        detail=had.detail,
        depth=had.depth,
        method=had.method,
        help=had.help,
        kept=had.kept,
        short=_short(level, had),
        reason=had.reason,
    )


def _lacking(level: Seniority, had: Bounds) -> Iterator[tuple[str, str, str]]:
    """(figure, what ``level`` takes of it, what there was), for each that falls short."""
    takes = BOUNDS[level]
    least = (
        ("credit", takes.score, had.score),
        ("unprompted", takes.own, had.own),
        ("detail", takes.detail, had.detail),
        ("depth", takes.depth, had.depth),
        ("methods", takes.method, had.method),
        ("reasons", takes.reason, had.reason),
        ("breadth", takes.breadth, had.breadth),
    )
    yield from ((name, percent(bound), percent(share)) for name, bound, share in least if share < bound)
    if had.help > takes.help:
        yield "help", f"at most {percent(takes.help)}", percent(had.help)
    if had.kept > takes.kept:
        yield "mistakes kept", f"at most {takes.kept}" if takes.kept else "none", str(had.kept)


def _short(level: Seniority | None, had: Bounds) -> str:
    """What kept from the level above ``level``."""
    if level is None or level == "staff":
        return ""
    above = list(BOUNDS)[list(BOUNDS).index(level) - 1]
    lacking = list(_lacking(above, had))
    takes = (f"{name} {bound} ({'you had ' * (i == 0)}{share})" for i, (name, bound, share) in enumerate(lacking))
    return f"{above.capitalize()} takes {', '.join(takes)}."


def _why(level: Seniority | None, had: Bounds, areas: tuple[int, int]) -> str:
    if level is None:
        return f"Too little was said to read a level: it takes {LEAST_REPLIES} replies and {LEAST_WORDS} words."
    kept = "" if not had.kept else f", and {had.kept} mistake{'s' if had.kept > 1 else ''} kept after a challenge"
    return (
        f"{percent(had.score)} of the weighted credit; by weight, {percent(had.own)} explained before it was asked for, "
        f"{percent(had.detail)} in {DETAIL} words or more about the point itself and {percent(had.depth)} with two of a figure, a method and a reason; "
        f"something explained in {areas[0]} of {areas[1]} areas{kept}."
    )


def percent(share: float) -> str:
    """A share of 1 in whole percent, rounded down, so that a figure never looks better than a bound it misses."""
    return f"{int(share * 100 + 1e-9)}%"
