"""The pages of what comes to a report afterwards: an earlier attempt beside it, and disputed verdicts."""

from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES
from interviewer.tui.card import label, verdict
from interviewer.tui.evidence import quoted
from interviewer.tui.shown import hanging, shown_line

if TYPE_CHECKING:
    from interviewer.core.report.comparison import Change, Comparison
    from interviewer.core.report.report import Report


def comparison_page(comparison: "Comparison", width: int) -> Content:
    """What came, what was lost, what needed no help this time."""
    from interviewer.reporting.hindsight import COMPARED, compared_line

    rows = [Content.styled(COMPARED, "bold"), hanging(Content(""), shown_line(compared_line(comparison)), width, 0)]
    for title, changes in (("WHAT CAME", comparison.gained), ("WHAT WAS LOST", comparison.lost)):
        if changes:
            rows += [Content(""), label(title), *map(_change, changes)]
    if comparison.alone:
        rows += [Content(""), label("WITHOUT HELP THIS TIME"), *map(shown_line, comparison.alone)]
    return Content("\n").join(rows)


def _change(change: "Change") -> Content:
    return Content.assemble(
        verdict(change.before),
        " → ",
        verdict(change.after),
        "  ",
        shown_line(change.name),
        (f"  {AREA_NAMES[change.area]}", "$muted"),
    )


def claims_page(report: "Report", width: int) -> Content:
    """What the candidate credits themselves with, beside what was earned."""
    from interviewer.reporting.hindsight import CLAIMED, claims_line

    rows = [Content.styled(CLAIMED, "bold"), hanging(Content(""), Content(claims_line(report)), width, 0)]
    for claim in report.claims:
        rows += [
            Content(""),
            Content.assemble(
                verdict(claim.earned),
                " by the rules, ",
                verdict(claim.claimed),
                " by you  ",
                shown_line(claim.name, "bold"),
            ),
            quoted(claim.text, claim.reply, width),
        ]
    return Content("\n").join(rows)
