"""The page of the report that says how its level was read: each figure, what it was, what each level takes of it."""

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from interviewer.core.report.seniority import BOUNDS, DETAIL, LEAST_REPLIES, LEAST_WORDS, percent
from interviewer.reporting.wording import ROUNDED
from interviewer.tui.card import label
from interviewer.tui.shown import hanging

if TYPE_CHECKING:
    from interviewer.core.report.report import Report

LEVELS = tuple(reversed(BOUNDS))
"""The lowest first, which takes nothing."""
NAMES = 14
"""Cells of the names of figures; the columns of the levels have the width of their heads."""


class Figure(NamedTuple):
    """One figure of the level."""

    name: str
    """As the report calls it."""
    meaning: str
    """In a sentence without its subject; docs/report.md says the same."""
    read: str
    """Field of ``Reading``."""
    bound: str
    """Field of ``Bounds``."""


FIGURES = (
    Figure(
        "credit",
        "depth x independence: explained 1, mentioned 0.4; unprompted 1, asked 0.9, nudged 0.7, hinted 0.4, told 0.15; "
        "a hint that nobody asked for counts as a nudge",
        "score",
        "score",
    ),
    Figure("unprompted", "explained before anything asked for it", "own", "own"),
    Figure(
        "detail",
        f"explained in {DETAIL} words or more, counted in the clauses shown as evidence, over all replies",
        "detail",
        "detail",
    ),
    Figure(
        "depth",
        f"explained in sentences of {DETAIL} words or more that hold two of a figure, a method by name, a reason",
        "depth",
        "depth",
    ),
    Figure("methods", "explained in sentences that name a method", "method", "method"),
    Figure("reasons", "explained in sentences that give a reason or weigh two things", "reason", "reason"),
    Figure("breadth", "share of the areas with something explained", "breadth", "breadth"),
    Figure("help", "replies that were stuck or got a hint they asked for, of all replies", "help", "help"),
    Figure("mistakes kept", "challenged, and not taken back", "kept", "kept"),
)


def reading_page(report: "Report", width: int) -> Content:
    """The table of the figures, and what each is, in ``width`` cells."""
    heads = ["you", *LEVELS]
    least = f"Under {LEAST_REPLIES} answers or {LEAST_WORDS} words no level is read."
    rows = [
        Content.styled("How the level is read", "bold"),
        Content(""),
        hanging(Content(""), Content(f"{report.reading.why} {report.reading.short}".rstrip()), width, 0),
        Content(""),
        label("WHAT EACH LEVEL TAKES"),
        Content.styled(" " * NAMES + "".join(f"{head:>8}" for head in heads), "$muted"),
        *(_row(report, figure) for figure in FIGURES),
        Content(""),
        label("WHAT THE FIGURES ARE"),
        *(hanging(Content.styled(f"{f.name}: ", "bold"), Content(f.meaning), width, 0) for f in FIGURES),
        Content(""),
        hanging(Content(""), Content(f"All but the last three go by weight. {ROUNDED} {least}"), width, 0),
        hanging(
            Content(""),
            Content.styled("A published rule of thumb, not calibrated against human interviewers.", "$muted italic"),
            width,
            0,
        ),
    ]
    return Content("\n").join(rows)


def _row(report: "Report", figure: Figure) -> Content:
    had = _shown(figure, getattr(report.reading, figure.read))
    at_most = figure.bound in ("help", "kept")
    takes = [getattr(BOUNDS[level], figure.bound) for level in LEVELS]
    cells = ["-" if take == takes[0] else f"{'≤ ' * at_most}{_shown(figure, take)}" for take in takes]
    return Content.assemble(
        f"{figure.name:<{NAMES}}", (f"{had:>8}", "bold $accent"), *((f"{cell:>8}", "$muted") for cell in cells)
    )


def _shown(figure: Figure, value: float) -> str:
    return str(int(value)) if figure.bound == "kept" else percent(value)
