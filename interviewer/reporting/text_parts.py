"""The sections of the text report that carry evidence."""

from interviewer.core.report import Point, Report
from interviewer.reporting.sheet import Sheet
from interviewer.reporting.wording import (
    AREA_NAMES,
    MARKS,
    NAMED_ONLY,
    OUTCOMES,
    clock,
    excerpt,
    helped,
    pace,
    standing,
    topic,
    twist_names,
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
        sheet.heading("Beyond what the case expects")
        for point in report.extras:
            _point(sheet, point, again=False)


def _point(sheet: Sheet, point: Point, *, again: bool) -> None:
    how = f" · {helped(point)}" if point.provenance else ""
    sheet.put(point.name + how, f"{MARKS[point.verdict]} {point.verdict:<9} ", MARGIN)
    for quote in point.quotes[:MOST_QUOTES]:
        sheet.quote(quote, MARGIN)
    if point.verdict == "touched":
        sheet.put(NAMED_ONLY, MARGIN)
    if point.verdict != "covered":
        sheet.put("See “Fix first”." if again else f"Next time: {point.raise_it}", MARGIN)


def slips(sheet: Sheet, report: Report) -> None:
    """Mistakes, and what became of each."""
    if not report.replies:
        return
    sheet.heading("Mistakes")
    if not report.pitfalls:
        sheet.put("None of the mistakes that this interviewer knows was heard.")
    for number, item in enumerate(report.pitfalls):
        if number:
            sheet.gap()
        sheet.put(f"{item.name}. {standing(item)}", "! ")
        for quote in item.quotes:
            sheet.put(f"You: “{excerpt(quote.text)}” · reply {quote.reply}", "  ")
        if item.challenge:
            sheet.put(f"Interviewer: {excerpt(item.challenge)}", "  ")
        if item.answer:
            sheet.put(f"You: “{excerpt(item.answer.text)}” · reply {item.answer.reply}", "  ")
        sheet.put(item.why, "  ")
        sheet.put(f"Next time: {item.raise_it}", "  ")


def twists(sheet: Sheet, report: Report) -> None:
    """Changes of constraint, and what the answers took up."""
    if report.twists:
        sheet.heading("When the task changed")
    for number, twist in enumerate(report.twists):
        if number:
            sheet.gap()
        done, left = twist_names(report, twist)
        sheet.put(f"Interviewer: {excerpt(twist.said)}")
        sheet.put(OUTCOMES[twist.outcome])
        for quote in twist.quotes:
            sheet.quote(quote, "  ")
        for name in done:
            sheet.put(name, "  taken up    ")
        for name in left:
            sheet.put(name, "  left out    ")


def questions(sheet: Sheet, report: Report) -> None:
    """What the candidate asked, and what they assumed."""
    if not report.replies:
        return
    sheet.heading("Questions you asked")
    if not report.asked:
        sheet.put("None. The case holds facts for those who ask: volume, latency, labels, budget.")
    for item in report.asked:
        sheet.put(f"{topic(item.topic)} · reply {item.reply}", "  ")
        sheet.put(excerpt(item.answer), "    ")
    if report.assumptions:
        sheet.heading("What you assumed")
        for quote in report.assumptions:
            sheet.quote(quote, "  ")


def pacing(sheet: Sheet, report: Report) -> None:
    """Time by area, beside the plan where there is one."""
    if not report.replies:
        return
    sheet.heading("Time by area")
    for area in report.areas:
        planned = f" of {clock(area.planned_s)}" if area.planned_s is not None else ""
        tail = f" · {pace(area)}" if pace(area) else ""
        sheet.put(f"{clock(area.spent_s)}{planned}{tail}", f"  {AREA_NAMES[area.area]:<16}")
