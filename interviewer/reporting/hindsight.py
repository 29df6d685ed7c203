"""What comes to a report afterwards, as sentences that every format shares: disputed verdicts, an earlier attempt."""

from interviewer.core.report.claim import Claim
from interviewer.core.report.comparison import Change, Comparison
from interviewer.core.report.report import Report
from interviewer.core.report.seniority import percent
from interviewer.reporting.names import MARKS

CLAIMED = "Self-credited"
COMPARED = "Since the earlier attempt"


def claims_line(report: Report) -> str:
    """Both figures, and that they are never mixed."""
    return (
        f"Earned: {percent(report.reading.score)} of the weighted credit. With what you say you said: "
        f"{percent(report.claimed_score)}. The points below are credited by you and count in no other figure."
    )


def claim_line(claim: Claim) -> str:
    """The point with the earned and the claimed verdict."""
    return f"{claim.name}: {claim.earned} by the rules, {claim.claimed} by your own marking"


def compared_line(comparison: Comparison) -> str:
    """Which attempt, and the credit then and now."""
    when = f" of {comparison.utc[:10]}" if comparison.utc else ""
    return (
        f"Attempt {comparison.session}{when}: {percent(comparison.score_before)} of the weighted credit then, "
        f"{percent(comparison.score_after)} now. Points that came: {len(comparison.gained)}; lost: {len(comparison.lost)}; "
        f"as before: {comparison.same}."
    )


def change_line(change: Change) -> str:
    """One point with its glyphs and words then and now."""
    then, now = f"{MARKS[change.before]} {change.before}", f"{MARKS[change.after]} {change.after}"
    return f"{change.name}: {then} → {now}"


def compared_rows(comparison: Comparison) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(heading, lines) of what came, what was lost, and what came without help this time; empty parts are left out."""
    parts = (
        ("What came", tuple(map(change_line, comparison.gained))),
        ("What was lost", tuple(map(change_line, comparison.lost))),
        ("Without help this time", comparison.alone),
    )
    return tuple(part for part in parts if part[1])
