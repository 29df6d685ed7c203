"""The report as a candidate reads it in a terminal or a pipe: card, what to fix first, evidence, outline."""

from collections.abc import Sequence

from interviewer.core.report.point import AreaPart
from interviewer.core.report.report import Report
from interviewer.core.report.verdict import Verdict
from interviewer.reporting.names import AREA_NAMES, MARKS
from interviewer.reporting.sentences import area_line, case_line, level_line, points_line, time_line
from interviewer.reporting.sheet import Sheet
from interviewer.reporting.text_parts import areas, hindsight, ideas, pacing, questions, slips, twists
from interviewer.reporting.times import clock
from interviewer.reporting.wording import FORMULA, NOTHING_MISSING, NOTHING_SAID, Said, numbered, speaker

BARS: dict[Verdict, str] = {"covered": "█", "touched": "▒", "missed": "░"}
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
    hindsight(sheet, report)
    areas(sheet, report)
    if report.replies:
        slips(sheet, report)
        twists(sheet, report)
        ideas(sheet, report)
        questions(sheet, report)
        pacing(sheet, report)
        sheet.heading("How the level is read")
        sheet.put(FORMULA)
    _outline(sheet, report)
    _conversation(sheet, tuple(Said(*said) for said in transcript), report.replies)
    return sheet.text()


def text_talk(
    title: str, transcript: Sequence[tuple[str, str, float]], *, width: int = 80, started: str = "", ascii: bool = False
) -> str:
    """What was said, as at the end of a report, where there is no report to show; arguments as for ``text_report``."""
    sheet = Sheet(width, ascii=ascii)
    sheet.put(f"Interview: {title}")
    if started:
        sheet.put(started, f"{'Started':<{LABEL}}")
    _conversation(sheet, tuple(Said(*said) for said in transcript), sum(who == "you" for who, *_ in transcript))
    return sheet.text()


def _card(sheet: Sheet, report: Report, started: str) -> None:
    sheet.put(f"Report: {report.title}")
    sheet.put("═" * min(sheet.columns, 72))
    rows = [("Case", case_line(report))]
    rows += [("Started", started)] if started else []
    rows += [("Time", time_line(report))]
    if report.replies:
        hints = str(report.hints) if report.hints else "none"
        rows += [("Points", points_line(report)), ("Hints", hints), ("Reads like", level_line(report))]
    for name, value in rows:
        sheet.put(value, f"{name:<{LABEL}}")
    sheet.gap()
    if not report.replies:
        sheet.put(NOTHING_SAID)
        return
    longest = max((len(area.points) for area in report.areas), default=0)
    for area in report.areas:
        if area.points:
            _bar(sheet, area, min(longest, MOST_BAR, sheet.columns - LABEL - 8), longest)


def _bar(sheet: Sheet, area: AreaPart, cells: int, longest: int) -> None:
    """One area; on a sheet too narrow for all, ``longest`` points take ``cells`` cells."""
    drawn = "".join(BARS[verdict] * round(area.count(verdict) * cells / longest) for verdict in MARKS)
    sheet.put(area_line(area), f"{AREA_NAMES[area.area]:<{LABEL}}{drawn[:cells]:<{cells}}  ")


def _fixes(sheet: Sheet, report: Report) -> None:
    sheet.heading("Fix first" if report.replies else "Begin with")
    if not report.fixes:
        sheet.put(NOTHING_MISSING)
    for number, fix in enumerate(report.fixes, 1):
        if number > 1:
            sheet.gap()
        sheet.put(fix.name, f"{number}. ")
        sheet.put(f"{fix.missing} {fix.why}" if report.replies else fix.why, "   ")
        sheet.put(f"Next time: {fix.raise_it}", "   ")
        if fix.strong:
            sheet.put(f"A strong sentence: “{fix.strong}”", "   ")


def _outline(sheet: Sheet, report: Report) -> None:
    if report.outline.strip():
        sheet.heading("A strong answer, in outline")
    for part in report.outline.splitlines():
        number, dot, rest = part.strip().partition(". ")
        if dot and number.isdecimal() and len(number) < 4:
            sheet.put(rest, f"{number + '.':<4}")
        elif part.strip():
            sheet.put(part)


def _conversation(sheet: Sheet, said: tuple[Said, ...], replies: int) -> None:
    if said:
        sheet.heading("The conversation")
    for one, reply in numbered(said, replies):
        sheet.gap()
        sheet.put(f"{speaker(one, reply)}, at {clock(one.at_s)}")
        for part in one.text.splitlines() or ["(nothing)"]:
            sheet.put(part, "  ")
