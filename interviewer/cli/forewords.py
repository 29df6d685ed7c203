"""What is told beside the opening: another interview that waits to be gone on with, and how much of what is due a drill asks."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from interviewer.reporting.names import counted
from interviewer.reporting.plain import line
from interviewer.reporting.times import clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interviewer.history.event import SessionSummary
    from interviewer.reporting.progress import Progress

FRESH = timedelta(days=7)
"""How long somebody who begins another interview is told of an unfinished one; home lists it for ever."""


def left(sessions: "Iterable[SessionSummary]", now: datetime) -> "SessionSummary | None":
    """The newest interview of late that was begun and not ended, and that nobody has open; None when there is none."""
    since = (now.astimezone(UTC) - FRESH).isoformat()
    return next((s for s in sessions if s.begun and not (s.finished or s.piped or s.open_in) and s.last >= since), None)


def of_left(session: "SessionSummary") -> str:
    """Which interview waits."""
    return f"“{line(session.title)}” is unfinished, {clock(session.at_s)} in, {counted(session.replies, 'answer')}."


def of_drill(progress: "Progress", case: str, focus: tuple[str, ...]) -> str:
    """How many of the points that a drill asks for are due, and what is left after it; empty when it asks for all the case."""
    if not focus:
        return ""
    waiting = [item for item in progress.due if item.id not in focus]
    asked, more = len(progress.due) - len(waiting), len(waiting)
    if not asked:
        return f"Nothing here is due yet; this drill asks for {counted(len(focus), 'point')} ahead of the day."
    here = f"{counted(asked, 'point')} that {'is' if asked == 1 else 'are'} due"
    ahead = f" and {len(focus) - asked} ahead of the day" if len(focus) > asked else ""
    told = f"This drill asks for {here}{ahead}."
    if not more:
        return told
    known = sum(case in item.cases for item in waiting)
    where = f", {known} of them in this case" if 0 < known < more else ""
    return f"{told} {counted(more, 'more point')} {'waits' if more == 1 else 'wait'}{where}."
