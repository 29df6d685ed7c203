"""The course of the talk: what comes when a thread is left. The graph decides; the candidate's lead goes before it."""

from dataclasses import replace
from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.course.back import go_back
from interviewer.core.course.closing import close, to_closing
from interviewer.core.course.loose import loose_end
from interviewer.core.course.outline import put_next
from interviewer.core.course.question import put_question
from interviewer.core.course.twist import put_twist
from interviewer.core.dialogue import Interview
from interviewer.core.followup.left_open import left_open
from interviewer.core.heard.sums_up import sums_up
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.mistakes.challenge import late_challenge
from interviewer.core.phases import closing_s
from interviewer.core.rubric import Area
from interviewer.core.view import view_of
from interviewer.core.way import Choice, Ways, next_question

SUMMED = 2
"""Turns for which a summary is still fresh."""


def move_on(m: Message, because: str, *, pressing: bool = True) -> None:
    """Leave the thread for a mistake let pass, a twist, a thread left before, the next question, or the closing.

    ``because`` says why, where the candidate or the clock decides it; empty where nothing is left to ask here.
    """
    if pressing and late_challenge(m):
        return
    left = left_open(m, chosen=bool(because))
    _go_on(m, because)
    m.add_reason(left)


def _go_on(m: Message, because: str) -> None:
    if m.now.remaining_s() < closing_s(m.now.settings.minutes) + 30:
        to_closing(m, "little time is left")
        return
    if not (put_twist(m) or go_back(m, "detours") or _next(m, because)):
        if m.now.short:
            close(m, "done")
        else:
            to_closing(m, "no question is left")


def _next(m: Message, because: str) -> bool:
    """The next question of the graph; False when the way has ended."""
    choice = _way_on(m.now)
    if m.now.parked and _ends(m.now, choice) and not put_next(m.now, choice.question):
        m.set(parked=frozenset[Area]())
        choice = _way_on(m.now)
    if there := put_next(m.now, choice.question):
        area = m.now.case.questions[there].area
        m.stock("steady", "outline.next", f"outlined: {area}", {"area": AREA[area]}, spare=True)
        enter(m, there, "; ".join(filter(None, (because, f"outlined: {area}"))))
        return True
    ending = _ends(m.now, choice)
    if ending and (go_back(m, "later") or loose_end(m)):
        return True
    if not choice.question or (ending and (m.now.short or _summed_up(m))):
        return False
    enter(m, choice.question, "; ".join(filter(None, (because, choice.because))), choice.ways)
    return True


def _summed_up(m: Message) -> bool:
    """Whether the candidate has just summed up, so that the question that closes the case is answered."""
    lately = [turn.text for turn in m.now.turns[-SUMMED:]]
    return any(map(sums_up, [*lately, m.understanding.text if m.understanding else ""]))


def _way_on(now: Interview) -> Choice:
    """What the graph puts next; where its way has ended, what a lead has jumped over: the way from the start passes that."""
    choice = ahead_of(now)
    if not _ends(now, choice):
        return choice
    whole = ahead_of(replace(now, at=now.case.scenario.start))
    return choice if _ends(now, whole) else whole


def _ends(now: Interview, choice: Choice) -> bool:
    """Whether nothing is asked for any more on the way that ``choice`` takes."""
    return not choice.question or not now.case.questions[choice.question].wants


def ahead_of(now: Interview) -> Choice:
    """The question that the graph puts next when the thread is left now, and why; ``way.END`` when none is left."""

    def done(id: str) -> bool:
        wants = now.case.questions[id].wants
        waits = bool(wants) and (now.case.questions[id].area in now.parked or not now.open_wants(wants))
        return id in now.said.visited or id in now.passed or waits

    return next_question(_ways(now.case), now.at, view_of(now), done)


def enter(m: Message, id: str, because: str, ways: tuple[str, ...] = (), *, about: str = "") -> None:
    """Put question ``id``, or its point ``about`` something that the candidate wants to talk about; where it has nothing new to say, go on."""
    if not put_question(m, id, because, ways, about):
        move_on(m, f"{id} has nothing new to say", pressing=False)


def leave_area(m: Message, because: str) -> None:
    """Go on to another area; the questions of this one that were not put are passed over."""
    here = m.now.phase.area
    left = frozenset(q.id for q in m.now.case.scenario.questions if q.area == here and q.id not in m.now.said.visited)
    elsewhere = tuple(id for id in m.now.detours if m.now.case.questions[id].area != here)
    m.set(passed=m.now.passed | left, detours=elsewhere)
    move_on(m, because, pressing=False)


@lru_cache(maxsize=16)
def _ways(case: Case) -> Ways:
    """The ways between the questions; kept by the case's identity, because hashing a whole scenario at each step is slow."""
    if case.ways is not None:
        return case.ways
    from interviewer.core.graph import ways_of  # here: the graph library is not needed where the ways are known

    return ways_of(case.scenario)
