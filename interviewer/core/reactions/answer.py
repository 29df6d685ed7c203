"""What is done with an answer: its mistake is challenged, or its thread followed."""

from interviewer.core.course.clock import announce, leave_phase, phase_is_over
from interviewer.core.course.course import move_on
from interviewer.core.followup.acknowledge import acknowledge
from interviewer.core.followup.dig import dig, unclear
from interviewer.core.followup.followup import SPARE, asked_for, press
from interviewer.core.followup.keywords import asks_for_more, doubts_tools
from interviewer.core.followup.spoken_back import spoken_back
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.raises import trouble_in
from interviewer.core.idea.pursue import pursue, welcome
from interviewer.core.message import Message
from interviewer.core.mistakes.challenge import challenge, challenge_again, second_challenge
from interviewer.core.mistakes.contradiction import doubts_cadence, doubts_calm, doubts_figure
from interviewer.core.reactions.way import heads_for, leads_on
from interviewer.core.requests.lead import settle_at
from interviewer.core.study import no_verdict
from interviewer.core.understanding.order import BEFORE


def study(m: Message, heard: Heard) -> bool:
    """In study mode, say that an answer added nothing; it is still to be followed."""
    if m.now.settings.mode == "study" and not m.gains and not heard.understanding.leads:
        no_verdict(m)
    return False


def was_misread(m: Message, heard: Heard) -> bool:
    """A challenge of what was never said is taken back, and the talk goes on with what was said, if there is anything."""
    if not m.misread:
        return bool(m.denied) and not heard.findings and challenge_again(m, m.denied)
    m.surely("steady", "challenge.misread", f"pitfall {m.misread}: never said")
    if heard.text.strip():
        return False
    follows(m, heard)
    return True


def errs(m: Message, heard: Heard) -> bool:
    """Challenge one pitfall of this reply, once in the interview; where the candidate goes elsewhere behind it, later."""
    there = heads_for(m, heard)
    for item in sorted(m.now.pushbacks, key=lambda item: item.pitfall != BEFORE):
        if not item.pending or item.reply != m.now.replies:
            continue
        made_there = bool(there) and item.pitfall != BEFORE and not leads_on(m, heard, item.spans)
        if there and item.pitfall != BEFORE and not made_there:
            continue
        found = next(p for p in heard.understanding.pitfalls if p.id == item.pitfall)
        said, before = spoken_back(m, heard, found), m.now
        if made_there:
            settle_at(m, m.now.case.questions[there])
        if challenge(m, found.id, said.words if said else "", "challenge"):
            return True
        m.now = before
    return False


def hears_objection(m: Message, heard: Heard) -> bool:
    """Who is of another mind hears that it was noted, and no verdict; who turns down what was asked about is asked, once, what that may miss."""
    if not heard.objects or m.was.challenged or m.was.thread.kind == "closing" or m.moves:
        return False
    because = "is of another mind"
    asked = m.was.thread.kind == "question"  # a change of constraint is not theirs to turn down
    leaves = asked and heard.rejects and not heard.understanding.leads and not m.spent("objects")
    if leaves and not phase_is_over(m) and m.stock("dig", "objects.without", because):
        m.spend("objects")
        m.in_thread(probes=m.now.thread.probes + 1)
        return True
    m.stock("acknowledge", "ack.objects", because)
    return False


def follows(m: Message, heard: Heard) -> bool:
    """Stay with the thread while it is worth it, else go on."""
    place = len(m.moves)
    if heard.reminds:
        m.set(left=m.now.left | asked_for(m))
    announce(m)
    asks_for_more(m, heard)
    thread, patience = m.now.thread, m.now.manner.patience
    stays = thread.probes < patience and thread.turns < patience + SPARE
    if phase_is_over(m):
        leave_phase(m)
    elif (
        second_challenge(m)
        or doubts_figure(m, heard)
        or doubts_cadence(m, heard)
        or doubts_tools(m, heard)
        or welcome(m, heard)
    ):
        pass  # all is said
    elif (stays and _takes_up_trouble(m, heard)) or doubts_calm(m, heard) or (stays and dig(m, heard)):
        m.in_thread(probes=thread.probes + 1)
    elif thread.turns < patience + SPARE and pursue(m, heard):
        pass  # of what is asked for here nothing was spent
    elif stays and (unclear(m, heard) or press(m)):
        m.in_thread(probes=thread.probes + 1)
    else:
        move_on(m, "")
    acknowledge(m, heard, place)
    return True


def _takes_up_trouble(m: Message, heard: Heard) -> bool:
    """Who ends by bringing up what may go wrong is asked what they would do about it."""
    trouble = trouble_in(heard.text)
    return bool(trouble) and m.stock("dig", "raised", f"brought up a {trouble}", {"what": trouble})
