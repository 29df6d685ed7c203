"""Where the talk goes: where the candidate leads, or on."""

from collections.abc import Sequence

from interviewer.core.course.clock import phase_is_over
from interviewer.core.course.course import move_on
from interviewer.core.followup.dig import SHORT
from interviewer.core.followup.followup import climb
from interviewer.core.heard.choice import choice_in, on_or_deeper
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.pointer import ends_in_pointer, pointers
from interviewer.core.heard.raises import asks_for_the_floor
from interviewer.core.heard.skips_this import ends_in_own_subject, skips_this
from interviewer.core.ladder import Ladder
from interviewer.core.listening.laid_out import laid_out
from interviewer.core.listening.missed import FORGOT
from interviewer.core.listening.put_off import parked_in
from interviewer.core.message import Message
from interviewer.core.requests.help import drop, skip
from interviewer.core.requests.lead import follow_lead, go_along, go_back_to, lead_target, leave_for, reopen
from interviewer.core.rubric import AREAS, Level
from interviewer.core.text import Span
from interviewer.core.wish import ends_in_wish, wishes


def lays_out(m: Message, heard: Heard) -> bool:
    """An order of the parts is noted, and kept to from here on; what else the reply does is still to be heard."""
    if (plan := laid_out(m.now.case, heard.text)).parts:
        m.set(outline=plan.parts, points=plan.points)
    return False


def puts_off(m: Message, heard: Heard) -> bool:
    """A part that is put off is noted, and left alone until the others were spoken of; what else the reply does is still to be heard."""
    if m.now.thread.kind == "question" and (parked := parked_in(m.now.case, m.now.thread.area, heard.text)):
        m.set(parked=m.now.parked | parked)
    return False


def leaves_parked(m: Message, heard: Heard) -> bool:
    """Another part of the interview, where this one was put off just now and nothing was told in its place."""
    here = m.now.thread
    if here.kind != "question" or here.area not in parked_in(m.now.case, here.area, heard.text):
        return False
    because = f"put off: {here.area}"
    m.stock("steady", "park", because, spare=True)
    leave_for(m, at_once=False)
    move_on(m, because)
    return True


def waits_for_more(m: Message, heard: Heard) -> bool:
    """Done here, as they say: what else is open on the thread, or the next question."""
    if not heard.asks_what_is_next:
        return False
    because, thread = "asked what comes next", m.now.thread
    stays = thread.probes < m.now.manner.patience
    if stays and climb(m, Ladder.untouched, because):
        m.in_thread(probes=thread.probes + 1)
    else:
        move_on(m, because)
    return True


def skips(m: Message, heard: Heard) -> bool:
    """The next question, or the one that they name; the floor is theirs where it is this one, or nothing is left to ask there."""
    this = skips_this(heard.text)
    if not this and (not heard.does("skip") or heard.explained):
        return False
    lead = next(iter(heard.understanding.leads), "")
    if this and m.now.thread.kind != "closing":
        if any(f.level == Level.EXPLAINED and f.evidence[0].start >= this.end for f in heard.findings if f.evidence):
            drop(m)  # they are elsewhere already
            return False
        if not lead and ends_in_own_subject(heard.text[this.end :]):
            drop(m)
            return m.stock("steady", "lead.floor", "act: skip, to speak of something of their own")
    target = lead_target(m.now, lead) if lead else ""
    if lead and target in ("", m.now.thread.id):
        return reopen(m, lead, lead_target(m.now, lead, again=True))
    skip(m, "act: skip", lead, target)
    return True


def lead_of(m: Message, heard: Heard) -> str:
    """Where they say that they go first; empty where they say nothing of it, or lay out an order that begins here."""
    if plan := laid_out(m.now.case, heard.text).parts:
        return "" if plan[0] == m.now.thread.area else plan[0]
    return next(iter(heard.understanding.leads), "")


def chooses(m: Message, heard: Heard) -> bool:
    """Say which of two parts they may speak of first: the first of which something is left to ask."""
    sides = choice_in(heard.text)
    if not sides or heard.understanding.pitfalls or m.now.thread.kind == "closing":
        return False
    one, two = (m.now.case.understand(f"Let me talk about {side}.", "", False).leads for side in sides)
    if not (one and two):
        return False
    apart = (
        *((lead, sides[0]) for lead in one if lead not in two),
        *((lead, sides[1]) for lead in two if lead not in one),
    )
    thing = next((side for lead, side in apart if lead_target(m.now, lead)), "")
    slots = {"thing": thing if thing.isupper() else thing[:1].lower() + thing[1:]}
    return bool(thing) and m.stock("steady", "lead.choose", f"put up for choice: {thing}", slots)


def goes_on_or_deeper(m: Message, heard: Heard) -> bool:
    """Say whether more is wanted here or they may go on: more where this is still open and nothing of it was explained just now."""
    there = on_or_deeper(heard.text)
    if there is None or heard.understanding.pitfalls or m.now.thread.kind == "closing":
        return False
    because = "put up for choice: on, or deeper"
    stays = not heard.explained and m.now.thread.probes < m.now.manner.patience and bool(m.now.open_wants())
    if stays and m.stock("steady", "checkin.deeper", because):
        return True
    lead = next(iter(m.now.case.understand(f"Let me talk about {there}.", "", False).leads if there else ()), "")
    target = lead_target(m.now, lead) if lead else ""
    if target and target != m.now.thread.id:
        follow_lead(m, heard, lead, target)
    elif there:
        m.surely("steady", "lead.floor", because)
    else:
        m.stock("steady", "checkin.enough", because)
        move_on(m, because)
    return True


def leads(m: Message, heard: Heard) -> bool:
    """Go where the candidate wants to go; who announced it and told it in one breath is there already, unless that is how the reply ends."""
    lead = lead_of(m, heard)
    if not lead:
        return False
    target, ahead = heads_for(m, heard), ends_in_wish(heard.text) or ends_in_pointer(heard.text)
    if lead in heard.explained and not ahead:
        comes = bool(target and any(wishes(heard.text))) and not (phase_is_over(m) or m.was.challenged)
        if comes:
            go_along(m, heard, target)
        return comes
    if FORGOT.search(heard.text) and lead in AREAS:
        put = [id for id in m.now.said.visited if m.now.case.questions[id].area == lead]
        return reopen(m, lead, put[-1] if put else target)
    if target:
        follow_lead(m, heard, lead, target)
        return True
    if ahead and heard.size > SHORT:
        return go_back_to(m, lead, lead_target(m.now, lead, again=True))
    if heard.findings or heard.size > SHORT:
        return _goes_on(m, heard, lead)
    return reopen(m, lead, lead_target(m.now, lead, again=True))


def _goes_on(m: Message, heard: Heard, lead: str) -> bool:
    """Ask what is open where the candidate says that they go and tells already, of a question that was put before; False where nothing is."""
    there = lead_target(m.now, lead, again=True) if any(wishes(heard.text)) or any(pointers(heard.text)) else ""
    if phase_is_over(m) or m.was.challenged or not there or there == m.now.thread.id:
        return False
    if not m.now.open_wants(m.now.case.questions[there].wants):
        return False
    go_along(m, heard, there)
    return True


def has_the_floor(m: Message, heard: Heard) -> bool:
    """Who ends by asking to speak of something that no question of the case is about may do so."""
    known = heard.understanding.topics or heard.understanding.leads or heard.understanding.pitfalls
    return (
        asks_for_the_floor(heard.text)
        and not known
        and m.stock("steady", "lead.floor", "asked to speak of something of their own")
    )


def heads_for(m: Message, heard: Heard) -> str:
    """The question that the candidate announces; empty when it is this one, or none."""
    lead = lead_of(m, heard)
    target = lead_target(m.now, lead) if lead else ""
    return "" if target == m.now.thread.id else target


def leads_on(m: Message, heard: Heard, spans: Sequence[Span]) -> bool:
    """Whether the reply leads away behind the words at ``spans``, so that these were said of what is left."""
    behind = heard.text[max((span.end for span in spans[:1]), default=0) :]
    ahead = any(wishes(behind)) or any(pointers(behind)) or ends_in_wish(heard.text) or ends_in_pointer(heard.text)
    return ahead or bool(m.now.case.understand(behind, "", False).leads)
