"""The report: what an interview has shown, with the candidate's words as evidence. A pure value; others render it."""

from dataclasses import dataclass
from typing import Literal

from interviewer.core.case import Mode
from interviewer.core.coverage import Provenance
from interviewer.core.dialogue import EndReason
from interviewer.core.pushback import Standing
from interviewer.core.report.claim import Claim
from interviewer.core.report.comparison import Comparison
from interviewer.core.report.seniority import Reading, credit
from interviewer.core.report.verdict import LEVELS, Verdict
from interviewer.core.rubric import Area
from interviewer.core.scenario import Seniority
from interviewer.core.text import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """The candidate's own words."""

    reply: int
    """Which reply, from 1."""
    span: Span
    """Where in the reply, in code points."""
    text: str
    """The words, as they were said."""
    why: str = ""
    """The cue and what made the level; empty when unknown."""


@dataclass(frozen=True, slots=True)
class Point:
    """One consideration in the report."""

    id: str
    """Of a consideration."""
    name: str
    """As its rubric calls it."""
    area: Area
    """The part of a design that it belongs to."""
    verdict: Verdict
    """What became of it."""
    weight: float
    """Importance in this case, 0 to 10."""
    provenance: Provenance | None
    """How it came about; None when it was missed."""
    quotes: tuple[Quote, ...]
    """Best first; none when it was missed."""
    why: str
    """Why it matters."""
    raise_it: str
    """How to raise it next time."""
    strong: str
    """A strong sentence; may be empty."""
    mistake: str = ""
    """What is wrong with all that was said of it, in a sentence: it earns nothing then, and reads as touched; empty otherwise."""
    near: str = ""
    """Where a missed point may have come up all the same, in a sentence; empty when nothing suggests it."""


@dataclass(frozen=True, slots=True)
class AreaPart:
    """One area of the report."""

    area: Area
    """The part of a design that is reported."""
    points: tuple[Point, ...]
    """Expected ones, covered before touched before missed, weighty before light."""
    planned_s: float | None
    """Seconds planned for it; None when untimed or the case has no question there."""
    spent_s: float
    """Seconds talked about it."""

    def count(self, verdict: Verdict) -> int:
        """How many points have ``verdict``."""
        return sum(point.verdict == verdict for point in self.points)

    @property
    def share(self) -> float:
        """Credit earned of the weight that was expected here, 0 to 1; 0 where nothing was."""
        earned = sum(
            p.weight * credit(LEVELS[p.verdict], p.provenance) for p in self.points if p.provenance and not p.mistake
        )
        return earned / (sum(point.weight for point in self.points) or 1.0)


@dataclass(frozen=True, slots=True)
class PitfallPart:
    """One mistake that was made."""

    id: str
    """Of a pitfall."""
    name: str
    """As its rubric calls it."""
    standing: Standing
    """``noticed`` means that the interviewer let it pass, ``defended`` that the answer to the challenge makes it right."""
    quotes: tuple[Quote, ...]
    """The candidate's own words, oldest first."""
    challenge: str
    """What the interviewer said to it; empty when nothing."""
    answer: Quote | None
    """What the candidate said to the challenge, or took it back with unasked; None when nothing."""
    why: str
    """Why it is a mistake."""
    raise_it: str
    """What to say instead."""
    settled: int = 0
    """The reply that took it back or rightly defended it, from 1; 0 when none did."""

    @property
    def at_once(self) -> bool:
        """Whether it was taken back in the breath that held it."""
        return any(quote.reply == self.settled for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to fix first: its weight times what is missing of it."""

    id: str
    """Of a consideration or a pitfall."""
    name: str
    """As its rubric calls it."""
    kind: Literal["consideration", "pitfall"]
    """What ``id`` is one of."""
    worth: float
    """Weight x missing, above 0."""
    why: str
    """Why it matters."""
    raise_it: str
    """How to bring it up the next time."""
    strong: str
    """Empty for a pitfall, and where the rubric has none."""
    missing: str
    """What was missing, in a sentence."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that the candidate asked about the case; asked again, it stands at its first place."""

    reply: int
    """In which reply, from 1."""
    topic: str
    """Of the fact that was told; ``anything-else`` where the case has none."""
    answer: str
    """Empty when the question was passed over."""
    question: str = ""
    """In the candidate's words."""


@dataclass(frozen=True, slots=True)
class TwistPart:
    """One change of constraint, and what the candidate then addressed."""

    id: str
    """Of a twist."""
    said: str
    """The interviewer's words."""
    wants: tuple[str, ...]
    """What it called for."""
    addressed: tuple[str, ...]
    """Those of ``wants`` that the replies to it brought up."""
    quotes: tuple[Quote, ...]
    """From the first answer to it, oldest first."""
    late: tuple[str, ...] = ()
    """Those of ``addressed`` that only came when they were asked for, after that answer."""
    before: tuple[str, ...] = ()
    """Those of ``wants`` that had been explained before it, and that no reply to it said again."""

    @property
    def outcome(self) -> Literal["changed", "partly", "unchanged"]:
        """Whether the design changed where it had to."""
        if not self.addressed:
            return "unchanged"
        return "changed" if {*self.addressed, *self.before} >= {*self.wants} else "partly"


@dataclass(frozen=True, slots=True)
class IdeaPart:
    """An idea of the candidate's own, which no point of the case asks for, and what became of it."""

    told: Quote
    """Where it was told."""
    question: str
    """What the interviewer asked about it; empty where it was not asked about."""
    answer: Quote | None
    """What answered that, by the sentence that says most; None where nothing did."""
    outcome: Literal["backed", "named", "open", "unasked"]
    """``backed``: the answer gave a reason or a figure; ``named``: neither; ``open``: no answer; ``unasked``: it was not asked about."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one interview has shown."""

    scenario: str
    """Its id."""
    title: str
    """Its title."""
    level: Seniority
    """Interviewed for."""
    mode: Mode
    """How the interview was held."""
    persona: str
    """Who held it."""
    ended: EndReason
    """Empty: the interview still runs."""
    duration_s: float
    """Seconds from the opening to the end."""
    minutes: int | None
    """The time box; None: untimed."""
    replies: int
    """How many there were; hints and skips are none."""
    words: int
    """Of the candidate."""
    areas: tuple[AreaPart, ...]
    """In the order of an interview."""
    extras: tuple[Point, ...]
    """Addressed, though the case does not expect it."""
    pitfalls: tuple[PitfallPart, ...]
    """The mistakes that were made."""
    twists: tuple[TwistPart, ...]
    """Those that came and were answered, in their order."""
    fixes: tuple[Fix, ...]
    """At most ``FIXES``, the most valuable first."""
    assumptions: tuple[Quote, ...]
    """What the candidate took for granted and said so, oldest first."""
    asked: tuple[Answered, ...]
    """What was asked for and told, oldest first."""
    hints: int
    """Hints and tells that the candidate asked for."""
    reading: Reading
    """Of the level that the answers showed."""
    outline: str
    """A strong answer to this case, in outline."""
    claims: tuple[Claim, ...] = ()
    """Verdicts that the candidate disputes, self-credited; they change nothing else here."""
    claimed_score: float = 0.0
    """Weighted credit, 0 to 1, if ``claims`` counted; without claims the reading's own score."""
    ideas: tuple[IdeaPart, ...] = ()
    """The candidate's own, oldest first; they earn nothing by themselves."""
    compared: Comparison | None = None
    """Beside an earlier attempt; None when nobody asked for it."""

    @property
    def points(self) -> tuple[Point, ...]:
        """All expected points."""
        return tuple(point for area in self.areas for point in area.points)

    def count(self, verdict: Verdict) -> int:
        """How many expected points have ``verdict``."""
        return sum(area.count(verdict) for area in self.areas)
