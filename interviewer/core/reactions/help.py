"""What is done for who wants help, something smaller or a moment, or does not know."""

import re

from interviewer.core.course.course import move_on
from interviewer.core.followup.followup import climb
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import Ladder, Rung
from interviewer.core.message import Message
from interviewer.core.phrasing import spelled
from interviewer.core.reactions.meta import begin_with
from interviewer.core.reactions.way import heads_for
from interviewer.core.regex import regex
from interviewer.core.requests.aim import aimed_at, aimed_beyond, just_spoken_of
from interviewer.core.requests.help import drop, hint, hint_behind, hint_there
from interviewer.core.speech import HINTS

ANSWERING = 25
"""Words from which on an answer that also says "I am not sure" is an answer."""

PAUSING = 6
"""Words from which on "hmm" is the beginning of an answer."""

NAMES_IT = regex(rf"\b(?:{HINTS})\b", re.IGNORECASE)
"""Who asks for a hint in so many words, also at once, wants no general advice."""
NEEDS_HELP = regex(r"\b(?:help|stuck|lost|hints?|nudge)\b", re.IGNORECASE)
"""Who says so; with a question that names nothing, that is what they want."""


def takes_offer(m: Message, heard: Heard) -> bool:
    """A bare yes to the offer of a hint."""
    if m.was.offered != "hint" or not heard.assents:
        return False
    hint(m, "the offer of a hint was taken")
    return True


def hears_it_was_unasked(m: Message, heard: Heard) -> bool:
    """Who never asked for a hint, or wants none, hears what that changes; what else the reply says is still to be heard."""
    said = heard.unasked
    if said == "given":
        key = {"taken back": "hint.unasked", "asked": "hint.asked"}.get(m.unasked, "hint.free")
        m.surely("steady", key, f"says that no hint was asked for; {m.unasked or 'none was charged'}")
    elif said and heard.only_declines_help and not m.was.offered:
        m.surely("steady", "hint.declined", "wants no hint")
    else:
        return False
    return heard.only_declines_help


def asks_help(m: Message, heard: Heard) -> bool:
    """Give a hint."""
    if not (heard.does("ask-hint") or heard.wants_it_easier) or heard.explained:
        return False
    if m.now.replies == 1 and not NAMES_IT.search(heard.text):
        begin_with(m)
    else:
        hint(m, "act: ask-hint")
    return True


def helps_behind_an_answer(m: Message, heard: Heard) -> bool:
    """Whoever answers and ends in a plea for a hint gets one, on what they ask and not on what they have just answered."""
    if not heard.pleads_behind_an_answer or heard.understanding.pitfalls or m.now.thread.kind == "closing":
        return False
    put = m.was.thread.target or next(iter(m.was.wants()), "")
    answered = put in heard.explained or any(f.id in m.was.wants() for f in heard.findings)
    aim = aimed_at(m, heard, m.now.open_wants()) or aimed_at(m, heard, m.now.wants())
    beyond = () if aim else (aimed_beyond(m, heard), *just_spoken_of(m, heard))
    for point in filter(None, beyond):
        if point in m.now.wants():
            aim = point
            break
        if hint_there(m, "act: ask-hint, behind an answer", point):
            return True
    hint_behind(m, "act: ask-hint, behind an answer", aim or ("" if answered else put), put)
    return True


def asks_for_less(m: Message, heard: Heard) -> bool:
    """A plea for something easier is one for help, before it is a question; so is "help please, what is important?"."""
    vague = heard.does("ask-hint") and NEEDS_HELP.search(heard.text) and not any(one.leans for one in heard.asked)
    return bool(heard.wants_it_easier or vague) and asks_help(m, heard)


def waits(m: Message, heard: Heard) -> bool:
    """Leave who wants a moment alone."""
    if heard.explained or heard.knows_not or heard.assents or not heard.asks_for_a_moment:
        return False
    if heard.does("ask-time") and heard.does("answer") and heard.size > PAUSING:
        return False
    m.surely("steady", "time.away" if heard.steps_away else "time.take", "act: ask-time")
    return True


def stuck(m: Message, heard: Heard) -> bool:
    """Once: the same thing smaller. Again: on to something else, without shame."""
    if not heard.knows_not or heard.findings or heads_for(m, heard):
        return False
    if heard.does("answer") and heard.size > ANSWERING:
        return False
    times = m.now.thread.stuck + 1
    m.in_thread(stuck=times)
    patient = m.now.manner.patience >= 3
    target = m.now.thread.target

    def smaller(ladder: Ladder) -> tuple[Rung, str] | None:
        return ladder.pressed(target, ("hint", "tell") if patient else ("hint",)) or ladder.untouched()

    because = f"act: dont-know, {spelled(times)} in a row"
    aside = m.was.took_up  # of an idea of their own there is nothing smaller
    lead = "stuck.move" if aside else "stuck.smaller"
    if times <= (2 if patient else 1) and climb(
        m, Ladder.untouched if aside else smaller, because, lead, asked_for=True
    ):
        return True
    m.stock("steady", "stuck.move", because)
    drop(m)
    move_on(m, "stuck")
    return True
