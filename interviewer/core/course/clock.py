"""What time makes the interviewer say: the end of a phase, the last minutes, the end."""

from interviewer.core.course.closing import close
from interviewer.core.course.course import leave_area
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.phases import GRACE_S, warning_s
from interviewer.core.phrasing import minutes
from interviewer.core.view import ahead

SOON_S = 30.0
"""Seconds behind a message within which nobody is told to come to an end with what was asked in it."""


def tick(m: Message) -> None:
    """Announce what is due, once each; stop when the box has been over for ``GRACE_S``."""
    left, area = m.now.remaining_s(), m.now.phase.area
    if left <= -GRACE_S:
        close(m, "time")
    elif left <= 0:
        if not m.spent("time.over"):
            m.spend("time.over")
            m.stock("time", "time.over.tick", "the time box is over")
    elif m.now.thread.kind != "closing" and not announce(m):
        key = f"phase:{area}:{m.now.phase.start_s:.0f}"
        if phase_is_over(m) and not m.spent(key) and m.now.at_s - m.now.turns[-1].at_s >= SOON_S:
            m.spend(key)
            m.stock("time", "time.phase.tick", f"the time for {area} is over", {"area": AREA[area]})


def announce(m: Message) -> bool:
    """Once: the last minutes."""
    left = m.now.remaining_s()
    if left > warning_s(m.now.settings.minutes) or left < 60 or m.spent("time.left"):
        return False
    m.spend("time.left")
    return m.stock("time", "time.left", "the last minutes", {"n": minutes(left)})


def phase_is_over(m: Message) -> bool:
    """Whether the area of the question talked about has had its time and another one waits."""
    return (
        m.now.thread.kind == "question" and m.now.at_s >= m.now.phase.end_s and bool(ahead(m.now) - {m.now.phase.area})
    )


def leave_phase(m: Message) -> None:
    """Say so, unless a tick has, and go on to another area."""
    area = m.now.phase.area
    key = f"phase:{area}:{m.now.phase.start_s:.0f}"
    if not m.spent(key):
        m.spend(key)
        m.stock("time", "time.phase", f"the time for {area} is over", {"area": AREA[area]})
    leave_area(m, f"the time for {area} is over")
