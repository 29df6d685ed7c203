"""The points of a report, and the areas that they make up."""

from dataclasses import dataclass

from interviewer.core.coverage import Provenance
from interviewer.core.report.quote import Quote
from interviewer.core.report.seniority import credit
from interviewer.core.report.verdict import LEVELS, Verdict
from interviewer.core.rubric import Area


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
