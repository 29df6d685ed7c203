"""Back to a question that was put before, for what is still open there."""

from typing import Literal

from interviewer.core.course.bridge import start_phase
from interviewer.core.followup.followup import came_up, ladder_of
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.rubric import Area
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread

SETTLED = 4
"""Replies behind which what the opening left open comes out of the blue, and is said to be from the beginning."""


def go_back(m: Message, left: Literal["detours", "later"]) -> bool:
    """Take up a thread that was left for the candidate's lead, if something there is still worth asking."""
    while places := getattr(m.now, left):
        *rest, id = places
        m.set(**{left: tuple(rest)})
        if take_up(m, id, "back from the lead"):
            return True
    return False


def take_up(m: Message, id: str, because: str) -> bool:
    """Ask for what is open of question ``id``, which was put before; False, and the thread as it was, when nothing there is worth asking."""
    question, before = m.now.case.questions[id], m.now.thread
    m.set(at=id, thread=second_visit(m, id, 2))
    lead = _says_back(m, question, before.area)
    ladder = ladder_of(m)
    found = ladder.untouched()
    if found and (text := m.question(found[0].say, found[0].key)):
        start_phase(m, question.area, True)
        known = came_up(m, found[1])
        return m.climb(
            "probe", *found, " ".join(filter(None, (lead, known, text))), f"{because}; open: {', '.join(ladder.open)}"
        )
    m.turn_to(before)
    return False


def second_visit(m: Message, id: str, follow_ups: int) -> Thread:
    """The thread of question ``id``, which was put before, with at most ``follow_ups`` left."""
    question = m.now.case.questions[id]
    probes = max(0, m.now.manner.patience - follow_ups)
    return Thread("question", id, question.area, turns=1, probes=probes, asked=question.say)


def _says_back(m: Message, question: Question, before: Area) -> str:
    """That the talk returns to ``question``: to its area from another one, or late in the talk to where it all began."""
    if before != question.area:
        return m.line("bridge.back", {"area": AREA[question.area]})
    late = question.id == m.now.case.scenario.start and m.now.replies > SETTLED
    return m.line("bridge.start") if late else ""
