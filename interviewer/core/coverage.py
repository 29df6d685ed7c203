"""What the candidate has shown so far: levels pooled over all replies, with evidence and how each came about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Literal

from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Answers, Grounds, Why
from interviewer.core.understanding.understand import Finding

Provenance = Literal["unprompted", "asked", "nudged", "hinted", "told"]
PROVENANCES: tuple[Provenance, ...] = ("unprompted", "asked", "nudged", "hinted", "told")
"""How much help there was before, from none to all of it."""

MOST_EVIDENCE = 6
"""Pieces of evidence kept for one consideration."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of one reply that shows a consideration."""

    reply: int
    """The candidate's reply, from 1."""
    span: Span
    """In that reply's text."""
    level: Level
    """What its sentence shows by itself; the whole reply's where that is unknown."""
    why: Why = ""
    """The cue and what made the level; empty when unknown."""
    clarity: float = -1.0
    """How clearly its sentence speaks of the consideration, as a chance; -1 when unknown."""
    hit: Span | None = None
    """The words in ``span`` that its cue fired on; None when unknown, or where no single words of it earned."""


@dataclass(frozen=True, slots=True)
class Credit:
    """The standing of one consideration."""

    id: str
    """Of a consideration."""
    level: Level
    """The highest so far."""
    provenance: Provenance
    """How the present level came about."""
    first: Provenance
    """How it came up for the first time."""
    reply: int
    """The reply in which the present level was reached, from 1."""
    evidence: tuple[Evidence, ...]
    """Best level first, then what speaks of it most clearly, then in order of speaking; at most ``MOST_EVIDENCE``."""


@dataclass(frozen=True, slots=True)
class Gain:
    """What one reply added to one consideration."""

    id: str
    """Of a consideration."""
    before: Level
    """The level before this turn."""
    level: Level
    """The level from this turn on."""
    provenance: Provenance
    """How the new level came."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Credits by consideration id; ids that never came up are absent."""

    credits: Mapping[str, Credit]
    """Consideration -> what was earned; none for what never came up."""

    def level(self, id: str) -> Level:
        """The level of ``id`` so far."""
        credit = self.credits.get(id)
        return credit.level if credit else Level.ABSENT

    def open(self, id: str) -> bool:
        """Whether ``id`` still wants an explanation."""
        return self.level(id) < Level.EXPLAINED


NOTHING = Coverage({})
"""At the beginning."""


def pooled(
    coverage: Coverage, reply: int, findings: tuple[Finding, ...], provenance: Callable[[str], Provenance]
) -> tuple[Coverage, tuple[Gain, ...]]:
    """``coverage`` after a reply with ``findings``, and what rose. A level never falls; later evidence is added."""
    credits = dict(coverage.credits)
    gains: list[Gain] = []
    for finding in findings:
        if finding.level == Level.ABSENT:
            continue
        old = credits.get(finding.id)
        credits[finding.id] = _added(old, finding, reply, provenance(finding.id))
        before = old.level if old else Level.ABSENT
        if finding.level > before:
            gains.append(Gain(finding.id, before, finding.level, provenance(finding.id)))
    return Coverage(credits), tuple(gains)


def _added(old: Credit | None, finding: Finding, reply: int, provenance: Provenance) -> Credit:
    whys = chain(finding.why, repeat(""))
    clarity = chain(finding.clarity, repeat(-1.0))
    hits = chain(finding.hits, repeat(None))
    whole = max(finding.levels, default=Level.ABSENT) < finding.level
    levels = chain(() if whole else finding.levels, repeat(finding.level))
    found = zip(finding.evidence, levels, whys, clarity, hits, strict=False)
    new = tuple(
        Evidence(
            reply, span, min(level, finding.level), why, clear, None if isinstance(why, Grounds | Answers) else hit
        )
        for span, level, why, clear, hit in found
    )
    if old is None:
        return Credit(finding.id, finding.level, provenance, provenance, reply, new[:MOST_EVIDENCE])
    kept = tuple(sorted(old.evidence + new, key=lambda e: (-e.level, -e.clarity))[:MOST_EVIDENCE])
    if finding.level > old.level:
        return Credit(finding.id, finding.level, provenance, old.first, reply, kept)
    return Credit(old.id, old.level, old.provenance, old.first, old.reply, kept)
