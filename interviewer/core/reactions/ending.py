"""How the interview comes to its end: by its length, by the clock, in the closing, or because the candidate wants it."""

from interviewer.core.answers.answers import answer
from interviewer.core.course.closing import MOST_REPLIES, ask_closing, close, to_closing
from interviewer.core.course.course import move_on
from interviewer.core.heard.heard import Heard
from interviewer.core.listening.missed import wants_to_say_more
from interviewer.core.message import Message
from interviewer.core.phases import GRACE_S
from interviewer.core.reactions.asking import repeats
from interviewer.core.reactions.help import waits
from interviewer.core.reactions.meta import asks_about_the_talk
from interviewer.core.requests.help import offer_end
from interviewer.core.requests.lead import lead_target, reopen
from interviewer.core.sentence import is_question
from interviewer.core.view import ahead

ENOUGH_S = 60
"""Seconds of the time box from which on there is time to say more at the end."""


def too_long(m: Message, _: Heard) -> bool:
    """Nobody talks for ever."""
    if m.now.replies >= MOST_REPLIES:
        close(m, "turns")
    return m.now.is_over


def out_of_time(m: Message, heard: Heard) -> bool:
    """The box is over: an answer to what was asked, and one closing question."""
    if not time_is_up(m):
        return False
    if heard.asks:
        answer(m, heard)
    stop(m)
    return True


def time_is_up(m: Message) -> bool:
    """Whether the box is over; the closing may use the grace."""
    left = m.now.remaining_s()
    return left <= (-GRACE_S if m.now.thread.kind == "closing" else 0)


def stop(m: Message) -> None:
    """One closing question within the grace, the last words after it."""
    if m.now.remaining_s() <= -GRACE_S:
        close(m, "time")
        return
    m.stock("time", "time.over", "the time box is over")
    to_closing(m, "the time box is over", last=True)


def in_closing(m: Message, heard: Heard) -> bool:
    """Answer a question, and ask the next closing question or say the last words."""
    thread = m.now.thread
    if thread.kind != "closing":
        return False
    if _hands_back(m, heard):
        return True
    if thread.id == "back":
        _answers_back(m, heard)
    elif heard.meta == "word" and asks_about_the_talk(m, heard):
        return True
    elif heard.asks:
        answer(m, heard)
        if heard.only_asks:
            return True
    elif asks_about_the_talk(m, heard) or repeats(m, heard) or waits(m, heard):
        return True
    if thread.last or thread.id == "back" or heard.does("finish") or m.now.remaining_s() < 45:
        close(m, "time" if m.now.remaining_s() <= 0 else "finish" if thread.last else "done")
    else:
        ask_closing(m, "back", "the closing question is answered")
    return True


def _hands_back(m: Message, heard: Heard) -> bool:
    """The floor to who wants to say more while there is time: back to the question that they name, or to the last."""
    if heard.explained or not wants_to_say_more(heard.text) or heard.ends_plainly or m.now.remaining_s() < ENOUGH_S:
        return False
    lead = next(iter(heard.understanding.leads), "")
    last = next(reversed(m.now.said.visited), "")
    return reopen(m, lead or "to say more", (lead and lead_target(m.now, lead, again=True)) or last)


def _answers_back(m: Message, heard: Heard) -> None:
    """What the case knows of the candidate's own question, or in a friendly word that it does not; their verdict waits for the report."""
    if heard.meta in ("verdict", "right", "follows", "complaint"):
        m.surely("fact", "back.verdict", f"asked about the talk: {heard.meta}")
        return
    if heard.meta in ("english", "you", "word") and asks_about_the_talk(m, heard):
        return
    if heard.asks and not answer(m, heard, last=True) and not m.moves:
        m.surely("fact", "back.decline", "asked something back that the case does not answer")


def finishes(m: Message, heard: Heard) -> bool:
    """Said plainly, the end. Otherwise make sure, once; a yes then ends it. With nothing ahead, one closing question while there is time."""
    if heard.understanding.pitfalls and not heard.ends_plainly:
        return False  # "once it is live we are done" is about the system
    done = heard.does("finish") or heard.wants_to_end or heard.seems_done
    sure = m.was.offered == "end" and (heard.agrees or done or heard.asks_to_end)
    open = is_question(heard.text) and not (heard.looks_round and (heard.wants_to_end or heard.seems_done))
    asked = done and not open
    if asked and heard.explained and not (heard.ends_plainly or heard.wants_to_end or heard.seems_done):
        return False  # "the answer must not end late" is about the system
    if not (sure or asked or heard.asks_to_end) or (heard.does("skip") and not heard.ends_plainly):
        return False
    if heard.asks and not (heard.asks_to_end or (heard.looks_round and not heard.understanding.topics)):
        answer(m, heard)
    if sure or heard.ends_plainly:
        close(m, "finish")
    elif len(ahead(m.now)) > 1:
        offer_end(m)
    elif (
        not heard.asks_to_end
        and m.now.replies >= 3
        and m.now.coverage.credits
        and not m.asks
        and m.now.remaining_s() > 45
    ):
        to_closing(m, "act: finish", last=True)
    else:
        close(m, "finish")
    return True


def goes_on(m: Message, heard: Heard) -> bool:
    """Asked whether to end, the candidate would rather not: the next question."""
    if m.was.offered != "end" or not heard.declines or heard.findings or heard.understanding.leads:
        return False
    m.stock("steady", "lead.follow.on", "the offer to end was declined")
    move_on(m, "the offer to end was declined")
    return True
