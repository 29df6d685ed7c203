"""The report's page on the course of the interview: time by area, changes of the case, own ideas, what was asked and assumed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES
from interviewer.tui.bars import bar
from interviewer.tui.card import label
from interviewer.tui.cited import cite
from interviewer.tui.evidence import BLANK, quoted
from interviewer.tui.shown import hanging, headed, shown, shown_line

if TYPE_CHECKING:
    from interviewer.core.report.part import Answered, IdeaPart, TwistPart
    from interviewer.core.report.report import Report

PACE_WIDE = 36
"""Cells of the longest word on the pace of an area, and the gap before it."""
CHANGED = {
    "changed": "✓ your design changed with it",
    "partly": "~ it changed in part",
    "unchanged": "✗ no change was heard",
}
"""How a change of constraint was taken."""
LOOK_FIRST = "Two or three questions about scale, latency and labels before the design show that you look first."


def course_page(report: "Report", width: int) -> Content:
    """All of it, in ``width`` cells."""
    rows = [Content.styled("Pace and course", "bold"), BLANK, *_pacing(report, width), BLANK]
    for twist in report.twists:
        rows += [*_twist(report, twist, width), BLANK]
    for idea in report.ideas:
        rows += [*_idea(idea, width), BLANK]
    if report.asked:
        rows += [label(f"YOU ASKED ({len(report.asked)})"), *(_asked(one, width) for one in report.asked), BLANK]
    elif report.mode != "drill":
        rows += [label("YOU ASKED NOTHING"), Content(LOOK_FIRST), BLANK]
    if report.assumptions:
        assumed = (quoted(one.text, one.reply, width) for one in report.assumptions)
        rows += [label("YOU ASSUMED"), *assumed, BLANK]
    return Content("\n").join(rows)


def _pacing(report: "Report", width: int) -> Iterator[Content]:
    """A bar for each area, and what to say of its time."""
    from interviewer.reporting.sentences import LEAST_PACED_S, PACE_SLACK_S, UNPACED, pace

    yield label("TIME BY AREA")
    if report.duration_s < LEAST_PACED_S:
        yield Content(UNPACED)
        return
    longest = max((max(a.spent_s, a.planned_s or 0.0) for a in report.areas), default=0.0) or 1.0
    cells = max(6, min(24, width - 15 - PACE_WIDE))
    for area in report.areas:
        over = area.planned_s is not None and area.spent_s > area.planned_s + PACE_SLACK_S
        style = "$touched" if over else "$primary"
        yield Content.assemble(
            f"{AREA_NAMES[area.area]:<15}", bar(area.spent_s / longest, cells, style), f"  {pace(area)}"
        )


def _twist(report: "Report", twist: "TwistPart", width: int) -> Iterator[Content]:
    """A change of constraint, what was said to it, and what it called for."""
    from interviewer.reporting.sentences import twist_names

    yield label("THE CASE CHANGED")
    yield shown(twist.said)
    yield Content.styled(CHANGED[twist.outcome], "bold")
    yield from (quoted(one.text, one.reply, width) for one in twist.quotes)
    yield from (shown(f"{became:12}{name}") for became, name in twist_names(report, twist))


def _idea(idea: "IdeaPart", width: int) -> Iterator[Content]:
    """An idea of the candidate's own, what was asked of it, and what became of it."""
    from interviewer.reporting.wording import BECAME_OF_IDEA

    yield label("AN IDEA OF YOUR OWN")
    yield quoted(idea.told.text, idea.told.reply, width)
    if idea.question:
        lead = Content.styled("Interviewer: ", "$muted")
        yield hanging(lead, shown_line(idea.question, "$interviewer"), width)
    if idea.answer is not None:
        yield quoted(idea.answer.text, idea.answer.reply, width)
    yield headed(Content.styled(BECAME_OF_IDEA[idea.outcome], "bold"), width)


def _asked(one: "Answered", width: int) -> Content:
    """A question and what was said to it."""
    question = f"“{one.question}” " if one.question else ""
    told = f"answer {one.reply}: {question}{one.answer or 'It was passed over.'}"
    return headed(cite(shown_line(told), one.reply, ""), width)
