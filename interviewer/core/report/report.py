"""The report: what an interview has shown, with the candidate's words as evidence. A pure value; others render it."""

from dataclasses import dataclass

from interviewer.core.case import Mode
from interviewer.core.dialogue import EndReason
from interviewer.core.report.claim import Claim
from interviewer.core.report.comparison import Comparison
from interviewer.core.report.part import Answered, Fix, IdeaPart, PitfallPart, TwistPart
from interviewer.core.report.point import AreaPart, Point
from interviewer.core.report.quote import Quote
from interviewer.core.report.seniority import Reading
from interviewer.core.report.verdict import Verdict
from interviewer.core.scenario import Seniority


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
