"""The sections of the text report that carry evidence."""

from interviewer.core.report.part import PitfallPart
from interviewer.core.report.point import Point
from interviewer.core.report.report import Report
from interviewer.reporting.hindsight import CLAIMED, COMPARED, claim_line, claims_line, compared_line, compared_rows
from interviewer.reporting.names import AREA_NAMES
from interviewer.reporting.sentences import LEAST_PACED_S, UNPACED, helped, mark, only, pace, standing, twist_names
from interviewer.reporting.sheet import Sheet
from interviewer.reporting.wording import (
    BECAME_OF_IDEA,
    IDEAS,
    NO_MISTAKE,
    OUTCOMES,
    PASSED_OVER,
    asked,
    beyond,
    excerpt,
    nothing_asked,
)

MOST_QUOTES = 2
"""Quotes printed for one point; Markdown, HTML and JSON show all that the report holds."""
MARGIN = " " * 12
"""Under the names of points."""


def areas(sheet: Sheet, report: Report) -> None:
    """Every expected point with its evidence, then what was brought up beyond them."""
    fixes = {fix.id for fix in report.fixes}
    for area in report.areas:
        if area.points:
            sheet.heading(AREA_NAMES[area.area])
        for point in area.points:
            if report.replies:
                _point(sheet, point, again=point.id in fixes)
            else:
                sheet.put(point.name, "  ")
    if report.extras:
        sheet.heading(beyond(report))
    for point in report.extras:
        _point(sheet, point, again=False)


def _point(sheet: Sheet, point: Point, *, again: bool) -> None:
    sheet.put(helped(point), f"{mark(point):<11} ", MARGIN)
    for quote in point.quotes[:MOST_QUOTES]:
        sheet.quote(quote, MARGIN)
    if point.verdict == "touched":
        sheet.put(only(point), MARGIN)
    if point.near and not again:
        sheet.put(point.near, MARGIN)
    if point.verdict != "covered":
        sheet.put("See “Fix first”." if again else f"Next time: {point.raise_it}", MARGIN)


def hindsight(sheet: Sheet, report: Report) -> None:
    """An earlier attempt beside this one, and the verdicts that the candidate disputes."""
    if report.compared:
        sheet.heading(COMPARED)
        sheet.put(compared_line(report.compared))
        for name, lines in compared_rows(report.compared):
            sheet.put(f"{name}:")
            for text in lines:
                sheet.put(text, "  ", "    ")
    if report.claims:
        sheet.heading(CLAIMED)
        sheet.put(claims_line(report))
    for claim in report.claims:
        sheet.put(claim_line(claim), "  ", "    ")
        sheet.put(f"“{excerpt(claim.text)}” · answer {claim.reply}", "    ")


def slips(sheet: Sheet, report: Report) -> None:
    """Mistakes, and what became of each."""
    sheet.heading("Mistakes")
    if not report.pitfalls:
        sheet.put(NO_MISTAKE)
    fixes = {fix.id for fix in report.fixes}
    for number, item in enumerate(report.pitfalls):
        if number:
            sheet.gap()
        _slip(sheet, item, again=item.id in fixes)


def _slip(sheet: Sheet, item: PitfallPart, *, again: bool) -> None:
    sheet.put(f"{item.name}. {standing(item)}", "✓ " if item.standing == "defended" else "! ")
    for quote in item.quotes:
        sheet.put(f"You: “{excerpt(quote.text)}” · answer {quote.reply}", "  ")
    if item.challenge:
        sheet.put(f"Interviewer: {excerpt(item.challenge)}", "  ")
    if item.answer:
        sheet.put(f"You: “{excerpt(item.answer.text)}” · answer {item.answer.reply}", "  ")
    if again:
        sheet.put("See “Fix first”.", "  ")
        return
    sheet.put(item.why, "  ")
    if item.standing not in ("corrected", "defended"):
        sheet.put(f"Next time: {item.raise_it}", "  ")


def twists(sheet: Sheet, report: Report) -> None:
    """Changes of constraint, and what the answers took up."""
    if report.twists:
        sheet.heading("When the task changed")
    for number, twist in enumerate(report.twists):
        if number:
            sheet.gap()
        sheet.put(f"Interviewer: {excerpt(twist.said)}")
        sheet.put(OUTCOMES[twist.outcome])
        for quote in twist.quotes:
            sheet.quote(quote, "  ")
        for became, name in twist_names(report, twist):
            sheet.put(name, f"  {became:12}")


def ideas(sheet: Sheet, report: Report) -> None:
    """What the candidate brought of their own, and what became of it."""
    if report.ideas:
        sheet.heading(IDEAS)
    for number, idea in enumerate(report.ideas):
        if number:
            sheet.gap()
        sheet.quote(idea.told, "")
        if idea.question:
            sheet.put(f"Interviewer: {excerpt(idea.question)}", "  ")
        if idea.answer:
            sheet.put(f"You: “{excerpt(idea.answer.text)}” · answer {idea.answer.reply}", "  ")
        sheet.put(BECAME_OF_IDEA[idea.outcome], "  ")


def questions(sheet: Sheet, report: Report) -> None:
    """What the candidate asked, and what they assumed."""
    sheet.heading("Questions you asked")
    if not report.asked:
        sheet.put(nothing_asked(report))
    before = ""
    for item in report.asked:
        named = f"{asked(item)} · answer {item.reply}"
        if named != before:
            sheet.put(named, "  ")
        before = named
        sheet.put(excerpt(item.answer) or PASSED_OVER, "    ")
    if report.assumptions:
        sheet.heading("What you assumed")
    for quote in report.assumptions:
        sheet.quote(quote, "  ")


def pacing(sheet: Sheet, report: Report) -> None:
    """Time by area, beside the plan where there is one."""
    sheet.heading("Time by area")
    if report.duration_s < LEAST_PACED_S:
        sheet.put(UNPACED, "  ")
        return
    for area in report.areas:
        sheet.put(pace(area), f"  {AREA_NAMES[area.area]:<16}")
