"""Laws of what is told beside the opening."""

from dataclasses import replace
from datetime import UTC, datetime

from interviewer.cli.forewords import left, of_drill, of_left
from interviewer.core.report.outcome import Outcome, Result
from interviewer.core.rubric import Level
from interviewer.history.event import SessionSummary
from interviewer.reporting.progress import Progress, progress_on

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
WAITS = SessionSummary(
    "a", "bikes", "Tell [b]vans", "", {}, "2026-03-09T10:00:00Z", "2026-03-09T10:05:00Z", 1, 83.0, False
)


def progress(*missed: str, case: str = "bikes") -> Progress:
    """After one interview that missed some points a day ago."""
    rows = tuple(Result(id, id.title(), "data", Level.ABSENT, "unprompted", 1.0, True) for id in missed)
    return progress_on([Outcome("s", case, "Bikes", "mid", "interview", "2026-03-09T10:00:00Z", rows)], NOW)


def test_only_what_can_be_gone_on_with_is_called_unfinished() -> None:
    """Finished, only looked at, piped, open elsewhere, or weeks old: nothing is told."""
    idle = (
        replace(WAITS, finished=True),
        replace(WAITS, begun=False),
        replace(WAITS, settings={"piped": True}),
        replace(WAITS, open_in=7),
        replace(WAITS, last="2026-02-09T10:05:00Z"),
    )
    assert left(idle, NOW) is None
    assert left((*idle, WAITS), NOW) == WAITS
    assert of_left(WAITS) == "“Tell [b]vans” is unfinished, 1:23 in, 1 answer."


def test_a_drill_says_how_much_of_what_is_due_it_asks() -> None:
    """All, a part, or what is not due yet: each is told as it is."""
    due = progress("labels", "privacy", "latency")
    assert of_drill(due, "bikes", ("labels", "privacy", "latency")) == "This drill asks for 3 points that are due."
    assert of_drill(due, "bikes", ("labels", "goal")) == (
        "This drill asks for 1 point that is due and 1 ahead of the day. 2 more points wait."
    )
    assert of_drill(due, "bikes", ("goal",)) == "Nothing here is due yet; this drill asks for 1 point ahead of the day."
