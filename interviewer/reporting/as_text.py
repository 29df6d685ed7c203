"""The report as a candidate reads it in a terminal or a pipe: card, what to fix first, evidence, outline."""

from collections.abc import Sequence

from interviewer.core.report import AreaPart, Report
from interviewer.reporting.sheet import Sheet
from interviewer.reporting.text_parts import areas, pacing, questions, slips, twists
from interviewer.reporting.wording import (
    AREA_NAMES,
    ENDED,
    FORMULA,
    MARKS,
    Said,
    clock,
    count,
    level_line,
    level_why,
    used,
    verdict_counts,
)

BARS = {"covered": "█", "touched": "▒", "missed": "░"}
LABEL = 16
"""Columns of the labels on the card."""
MOST_BAR = 24
"""Cells of the longest bar; up to there one cell is one point."""


def text_report(
    report: Report,
    *,
    width: int = 80,
    transcript: Sequence[tuple[str, str, float]] = (),
    started: str = "",
    ascii: bool = False,
) -> str:
    """The report on lines of at most ``width`` cells (24 or more), ending with a line feed.

    ``transcript`` is (who, text, seconds) and is printed last when given; ``started`` is a UTC time for the card.
    """
    sheet = Sheet(width, ascii=ascii)
    _card(sheet, report, started)
    _fixes(sheet, report)
    areas(sheet, report)
    slips(sheet, report)
    twists(sheet, report)
    questions(sheet, report)
    pacing(sheet, report)
    _outline(sheet, report)
    _transcript(sheet, tuple(Said(*said) for said in transcript), report.replies)
    return sheet.text()


def _card(sheet: Sheet, report: Report, started: str) -> None:
    sheet.put(f"Report: {report.title}")
    sheet.put("═" * min(sheet.columns, 72))
    length = f"{used(report)}, {count(report.replies, 'reply', 'replies')}, {count(report.words, 'word')}"
    rows = [("Case", f"{report.scenario}, {report.level} level, {report.mode} mode, {report.persona} interviewer")]
    rows += [("Started", started)] if started else []
    rows += [("Time", f"{length}. {ENDED[report.ended]}")]
    if report.replies:
        total = ", ".join(f"{n} {v}" for v, n in verdict_counts(report))
        rows += [("Points", f"{len(report.points)} expected: {total}")]
        rows += [("Hints", str(report.hints) if report.hints else "none")]
        rows += [("Reads like", f"{level_line(report)}. {level_why(report)}")]
    for name, value in rows:
        sheet.put(value, f"{name:<{LABEL}}")
    if not report.replies:
        sheet.gap()
        sheet.put("Nothing was said, so nothing was judged. Below is what the case looks for, for your next attempt.")
        return
    sheet.gap()
    longest = max((len(area.points) for area in report.areas), default=0)
    for area in report.areas:
        if area.points:
            _bar(sheet, area, min(longest, MOST_BAR, sheet.columns - LABEL - 8), longest)
    sheet.gap()
    sheet.put(FORMULA)


def _bar(sheet: Sheet, area: AreaPart, cells: int, longest: int) -> None:
    drawn = "".join(BARS[v] * round(area.count(v) * cells / longest) for v in MARKS)
    counts = ", ".join(f"{area.count(v)} {v}" for v in MARKS)
    sheet.put(counts, f"{AREA_NAMES[area.area]:<{LABEL}}{drawn:<{cells}}  ")


def _fixes(sheet: Sheet, report: Report) -> None:
    sheet.heading("Fix first" if report.replies else "Begin with")
    if not report.fixes:
        sheet.put("No expected point is missing, and no mistake was left standing.")
    for number, fix in enumerate(report.fixes, 1):
        if number > 1:
            sheet.gap()
        sheet.put(fix.name, f"{number}. ")
        sheet.put(f"{fix.missing} {fix.why}" if report.replies else fix.why, "   ")
        sheet.put(f"Next time: {fix.raise_it}", "   ")
        if fix.strong:
            sheet.put(f"In strong words: “{fix.strong}”", "   ")


def _outline(sheet: Sheet, report: Report) -> None:
    if report.outline.strip():
        sheet.heading("A strong answer, in outline")
        for part in report.outline.splitlines():
            number, dot, rest = part.strip().partition(". ")
            numbered = dot and number.isdigit() and len(number) < 4
            sheet.put(rest if numbered else part, f"{number + '.':<4}" if numbered else "")


def _transcript(sheet: Sheet, said: tuple[Said, ...], replies: int) -> None:
    """The conversation; replies are numbered when none is left out of it."""
    if not said:
        return
    sheet.heading("The conversation")
    numbered, reply = sum(one.who == "you" for one in said) == replies, 0
    for one in said:
        reply += one.who == "you"
        name = f"You, reply {reply}" if numbered and one.who == "you" else one.who.capitalize()
        sheet.gap()
        sheet.put(f"{name}, at {clock(one.at_s)}")
        for part in one.text.splitlines() or [""]:
            sheet.put(part or "(nothing)", "  ")
