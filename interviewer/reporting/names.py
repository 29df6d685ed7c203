"""How verdicts, areas, help and counts are called and drawn wherever they are shown. Light, for the screens' first paint."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.core.coverage import Provenance
    from interviewer.core.report.verdict import Verdict
    from interviewer.core.rubric import Area

MARKS: "dict[Verdict, str]" = {"covered": "✓", "touched": "~", "missed": "✗"}
"""Verdict to glyph; the word always stands beside it."""
AREA_NAMES: "dict[Area, str]" = {
    "framing": "Framing",
    "data": "Data",
    "modelling": "Modelling",
    "evaluation": "Evaluation",
    "serving": "Serving",
    "operations": "Operations",
    "responsibility": "Responsibility",
}
"""How an area is headed."""
HELP: "dict[Provenance, str]" = {
    "unprompted": "unprompted",
    "asked": "when asked",
    "nudged": "after a nudge",
    "hinted": "after a hint",
    "told": "after it was told",
}
"""What help a point came with."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 reply``, ``2 replies``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
