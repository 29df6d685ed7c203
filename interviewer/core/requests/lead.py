"""Another part of the interview: gone to because the candidate says so, or is there already, and come back from."""

from interviewer.core.course.back import second_visit, take_up
from interviewer.core.course.bridge import start_phase
from interviewer.core.course.course import enter, move_on
from interviewer.core.dialogue import Interview
from interviewer.core.followup.acknowledge import acknowledge
from interviewer.core.followup.dig import only_how_is_left
from interviewer.core.followup.left_open import left_open
from interviewer.core.heard.heard import Heard
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.rubric import Level
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread
from interviewer.core.way import led_to
from interviewer.core.wish import reminds

VOLUNTEERED = "volunteered"
"""Why a question comes to which nobody was led but by what they said."""
MOST_PLACES = 4
"""Questions that a reply may bring something new for; more is a speech on everything, and goes nowhere."""
AT_ITS_END = 0.7
"""Share of a reply behind which one point alone is a remark at its end."""
QUIET = 2
"""Messages after one that says so in which the interviewer comes along without a word about it."""


def _just_came_along(m: Message) -> bool:
    """Whether one of the last messages said that the interviewer comes along."""
    return any(move.cause == "came-along" for move in m.now.lately(QUIET))


def gone_to(m: Message, heard: Heard, least: int = 1) -> str:
    """The question whose matter the candidate has gone to unasked; empty when they are still here.

    They are where most of what is new belongs, and of two such questions where more words do. A reply that only names counts
    where it is a row of names for one question. At least ``least`` points belong there.
    """
    here, case = m.now.thread, m.now.case
    explained = [gain.id for gain in m.gains if gain.level == Level.EXPLAINED]
    new = explained or ([gain.id for gain in m.gains] if only_how_is_left(heard) else [])
    visited = m.now.said.visited
    left = [
        q for q in case.scenario.questions if q.id != here.id and (q.id not in visited or m.now.open_wants(q.wants))
    ]
    points = {q.id: found for q in left if (found := [w for w in q.wants if w in new])}
    shown = {f.id: f.evidence for f in heard.findings}
    said = {id: sum(span.end - span.start for point in found for span in shown[point]) for id, found in points.items()}
    there = max(points, key=lambda id: (len(points[id]), said[id]), default="")
    if here.kind != "question" or not there or len(points) > MOST_PLACES:
        return ""
    belongs = points[there]
    if len(belongs) < least or (not explained and len(belongs) < len(new)):
        return ""
    at = min((span.start for span in shown[belongs[0]]), default=0)
    return there if len(belongs) > 1 or at < AT_ITS_END * len(heard.text) else ""


def go_along(m: Message, heard: Heard, there: str) -> None:
    """Ask what is open of question ``there``, to which the candidate has gone; where nothing is, what comes behind it."""
    area = m.now.case.questions[there].area
    again = there in m.now.said.visited
    if m.now.open_wants(m.now.case.questions[there].wants) and not again:
        follow_lead(m, heard, area, there, announced=False)
        return
    place = len(m.moves)
    leave_for(m, at_once=False)
    m.set(at=there, later=_without(m.now.later, there), detours=_without(m.now.detours, there))
    if not (again and take_up(m, there, f"{VOLUNTEERED}: {area}")):
        move_on(m, f"{VOLUNTEERED}: {area}")
    acknowledge(m, heard, place)


def follow_lead(m: Message, heard: Heard, lead: str, target: str, *, announced: bool = True) -> None:
    """Go to question ``target``, and remember to come back when something is open here."""
    here, left = m.now.thread.area, left_open(m, chosen=True)
    leave_for(m, at_once=announced and not m.now.outline and here not in m.now.parked)
    place = len(m.moves)
    only_announced = announced and not heard.explained
    area = m.now.case.questions[target].area
    if announced and reminds(heard.text):
        m.stock("steady", "lead.again", f"lead: {lead}, asked for before", {"area": AREA[area]})
    elif only_announced:
        m.stock("steady", "lead.follow", f"lead: {lead}", {"area": AREA[area]}, spare=True)
    elif not announced and area != here and not _just_came_along(m):
        because = f"{VOLUNTEERED}: {lead}"
        m.stock("steady", "volunteered", because, {"area": AREA[area]}, spare=True, cause="came-along")
    enter(m, target, f"{'lead' if announced else VOLUNTEERED}: {lead}", about=lead)
    m.add_reason(f"{left}, to come back to" if left else "")
    if not only_announced and (announced or area == here):
        acknowledge(m, heard, place)


def go_back_to(m: Message, lead: str, target: str) -> bool:
    """Ask for what is open of ``target``, a question put before to which the candidate wishes to return; where nothing is, give them the floor."""
    if target and target != m.now.thread.id and m.now.open_wants(m.now.case.questions[target].wants):
        leave_for(m)
        m.set(later=_without(m.now.later, target), detours=_without(m.now.detours, target))
        if take_up(m, target, f"lead: {lead}, back to {target}"):
            return True
    return reopen(m, lead, target)


def reopen(m: Message, lead: str, target: str) -> bool:
    """Let the candidate come back to ``target``, a question put before, or to nothing in particular: go ahead."""
    if target and target != m.now.thread.id:
        leave_for(m)
        m.set(left=m.now.left.difference(m.now.case.questions[target].wants))
        m.turn_to(second_visit(m, target, 1))
    return m.stock("steady", "lead.floor", f"lead: {lead}, {f'back to {target}' if target else 'nothing to ask there'}")


def _without(places: tuple[str, ...], id: str) -> tuple[str, ...]:
    return tuple(place for place in places if place != id)


def leave_for(m: Message, *, at_once: bool = True) -> None:
    """Remember to come back here when something is open: ``at_once`` when the lead is followed up, or before the end."""
    if m.now.thread.kind != "question" or not m.now.open_wants():
        return
    here = m.now.thread.id
    if at_once:
        m.set(detours=(*_without(m.now.detours, here), here))
    else:
        m.set(later=(*_without(m.now.later, here), here))


def settle_at(m: Message, there: Question) -> None:
    """Make question ``there`` what is talked about without putting it, as the candidate speaks of it already; what is open here waits."""
    leave_for(m, at_once=False)
    m.set(
        thread=Thread("question", there.id, there.area, asked=there.say),
        at=there.id,
        detours=_without(m.now.detours, there.id),
        later=_without(m.now.later, there.id),
    )
    start_phase(m, there.area, True)
    said = m.now.said
    visited = said.visited if there.id in said.visited else (*said.visited, there.id)
    m.note(visited=visited, wanted=said.wanted | set(m.now.in_focus(there.wants)))


def lead_target(now: Interview, lead: str, *, again: bool = False) -> str:
    """The best open question for an area or a consideration, ``again``: also of those put before; empty for none."""

    def done(id: str) -> bool:
        return id in now.said.visited and id != now.thread.id and not again

    leads = (lead, now.case.area(lead)) if lead in now.case.considerations else (lead,)
    return next((id for lead in leads if (id := led_to(now.case.scenario, lead, done, now.worth))), "")
