"""Another part of the interview: gone to because the candidate says so, or is there already, and come back from."""

from interviewer.core.acknowledge import acknowledge
from interviewer.core.course import enter
from interviewer.core.dialogue import Interview
from interviewer.core.heard.heard import Heard
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.rubric import Level
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread
from interviewer.core.way import led_to


def volunteered(m: Message) -> str:
    """The question of another area that the reply was about and that is still open; empty for none.

    It was about the question that wants most of what is new: two points at least, for one alone may be a side remark.
    """
    here, case = m.now.thread, m.now.case
    new = [gain.id for gain in m.gains if gain.level == Level.EXPLAINED]
    left = [q for q in case.scenario.questions if q.area != here.area and q.id not in m.now.said.visited]
    points = {q.id: [case.weight(w) for w in q.wants if w in new] for q in left if m.now.open_wants(q.wants)}
    best = max(points, key=lambda id: (len(points[id]), sum(points[id])), default="")
    return best if here.kind == "question" and best and len(points[best]) >= 2 else ""


def follow_lead(m: Message, heard: Heard, lead: str, target: str, *, announced: bool = True) -> None:
    """Go to question ``target``, and remember to come back when something is open here."""
    leave_for(m)
    place = len(m.moves)
    only_announced = announced and not heard.explained
    area = m.now.case.questions[target].area
    if only_announced:
        m.stock("steady", "lead.follow", f"lead: {lead}", {"area": AREA[area]}, spare=True)
    elif not announced:
        m.stock("steady", "volunteered", f"volunteered: {lead}", {"area": AREA[area]}, spare=True)
    enter(m, target, f"{'lead' if announced else 'volunteered'}: {lead}", about=lead)
    if announced and not only_announced:
        acknowledge(m, heard, place)


def reopen(m: Message, lead: str, target: str) -> bool:
    """Let the candidate come back to ``target``, a question put before, or to nothing in particular: go ahead."""
    if target and target != m.now.thread.id:
        leave_for(m)
        question = m.now.case.questions[target]
        probes = max(0, m.now.manner.patience - 1)
        m.set(left=m.now.left.difference(question.wants))
        m.turn_to(Thread("question", target, question.area, turns=1, probes=probes, asked=question.say))
    return m.stock("steady", "lead.floor", f"lead: {lead}, {f'back to {target}' if target else 'nothing to ask there'}")


def leave_for(m: Message) -> None:
    """Remember to come back here when something is open."""
    if m.now.thread.kind == "question" and m.now.open_wants():
        m.set(detours=(*(d for d in m.now.detours if d != m.now.thread.id), m.now.thread.id))


def lead_target(now: Interview, lead: str, *, again: bool = False) -> str:
    """The best open question for an area or a consideration, ``again``: also of those put before; empty for none."""

    def worth(question: Question) -> float:
        return sum(now.case.weight(w) for w in now.open_wants(question.wants))

    def done(id: str) -> bool:
        return id in now.said.visited and id != now.thread.id and not again

    leads = (lead, now.case.area(lead)) if lead in now.case.considerations else (lead,)
    return next((id for lead in leads if (id := led_to(now.case.scenario, lead, done, worth))), "")
