"""How it is going, how much time is left, and whether that was enough or said before."""

from math import isfinite
from typing import Literal

from interviewer.core.course.course import move_on
from interviewer.core.followup.followup import climb
from interviewer.core.ladder import Ladder
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.phrasing import minutes, spelled
from interviewer.core.requests.help import hint
from interviewer.core.rubric import AREAS, Area, Level
from interviewer.core.view import by_name, to_come

CheckIn = Literal["", "deep", "where", "on", "choose"]
"""What a check-in is after: whether it was enough, what to say more of, leave to go on, what to talk about; empty: how it is going."""


def check_in(m: Message, after: CheckIn = "") -> None:
    """Study: how it stands, honestly. Otherwise: keep going, and what is still to come."""
    if after == "deep":
        _how_deep(m, "act: check-in, whether to go deeper")
        return
    if after == "where":
        if not climb(m, Ladder.untouched, "act: check-in, where to go deeper"):
            move_on(m, "act: check-in, where to go deeper")
        return
    if m.now.settings.mode == "study" and not after:
        levels = [m.now.coverage.level(id) for id in m.now.expected]
        thin = max(AREAS, key=lambda area: _gap(m, area))
        count = {"done": spelled(levels.count(Level.EXPLAINED)), "all": spelled(len(levels)), "area": AREA[thin]}
        if m.stock("steady", "checkin.study", "act: check-in", count):
            return
    areas = by_name(m.now, to_come(m.now) - {m.now.thread.area})
    key = "checkin.last" if not areas else f"checkin.{after}" if after else "checkin"
    m.surely("steady", key, "act: check-in", {"areas": areas})


def _how_deep(m: Message, because: str) -> None:
    """Enough where the reply before explained something, and on unless a question was put since; else a little more, please."""
    before = m.now.turns[-1]
    enough = any(gain.level == Level.EXPLAINED for gain in before.gains)
    moved = before.thread is not None and before.thread.id != m.now.thread.id
    m.surely("steady", "checkin.enough" if enough else "checkin.deeper", because)
    if enough and not moved and not climb(m, Ladder.untouched, because):
        move_on(m, because)


def _gap(m: Message, area: Area) -> float:
    """Weight of what is expected of ``area`` and not yet explained."""
    return sum(m.now.case.weight(id) for id in m.now.open_wants(m.now.expected) if m.now.case.area(id) == area)


def said_before(m: Message) -> None:
    """The candidate has said it, as they say: not to be asked for again; what else is open here, or on."""
    left = {m.now.thread.target} if m.now.thread.target else set(m.now.open_wants())
    m.set(left=m.now.left | left)
    m.stock("steady", "aside.said", "an aside: said")
    if not climb(m, Ladder.untouched, "said before, as they say"):
        move_on(m, "said before, as they say", pressing=False)


def say_time(m: Message) -> None:
    """How much of the time box is left."""
    left = m.now.remaining_s()
    if not isfinite(left):
        m.surely("steady", "open.untimed", "an aside: clock")
        return
    m.surely("steady", "clock", "an aside: clock", {"n": minutes(left)})


def exemplify(m: Message) -> None:
    """One side of what was asked; of a follow-up, what would help with it."""
    if m.now.thread.target or not climb(m, Ladder.untouched, "an aside: example", "example", asked_for=True):
        hint(m, "an aside: example")
