"""What was asked, once more: as it was put, in other words, or what it is for."""

from interviewer.core.followup.followup import climb
from interviewer.core.ladder import Ladder
from interviewer.core.lines.area import IN_SHORT
from interviewer.core.message import Message
from interviewer.core.phrasing import as_one, heard_as, sentences, words
from interviewer.core.requests.help import offer
from interviewer.core.sentence import is_question
from interviewer.core.similar import is_answered
from interviewer.core.understanding.tokens import stem_of

RECENT = 2
"""Replies in which an answer to the other words may stand."""
LONGEST_AGAIN = 40
"""Words up to which what was asked is said again; of more, the gist."""


def say_again(m: Message, *, reworded: bool = True) -> None:
    """What was asked last, as it was put or ``reworded``: another phrasing, the gist, or an offer.

    The other phrasings of a follow-up ask for the same point by another example, and are announced as that.
    """
    because = "act: ask-repeat"
    put = _put(m) or _last_question(m)
    if not reworded and put and m.stock("steady", "repeat.quote", because, {"question": put}):
        return
    again = m.now.thread.asked
    wide = (reworded or not put) and any(words(text) > LONGEST_AGAIN for text in again)
    if wide and m.now.thread.asked == m.now.case.questions[m.now.case.scenario.start].say and say_task(m, because):
        return
    if asked := "" if wide else m.chosen(_unanswered(m, again), "again"):
        m.say("steady", f"{m.line('repeat' if _is_question(m) else 'repeat.side')} {asked}".strip(), because)
    elif asked := m.chosen(IN_SHORT[m.now.thread.area], "short"):
        m.say("steady", f"{m.line('repeat')} {asked}".strip(), because)
    elif put and m.stock("steady", "repeat.quote", because, {"question": put}):
        return
    elif not climb(m, Ladder.untouched, because, "repeat"):
        offer(m, because)


def _unanswered(m: Message, options: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``options`` that the candidate's last words do not answer."""
    said = " ".join(turn.text for turn in m.now.spoken()[-RECENT:])
    return tuple(text for text in options if not is_answered(text, said))


def say_task(m: Message, because: str) -> bool:
    """What the whole case is about, in its title; False when that was said."""
    title = m.now.case.scenario.title
    return m.stock("steady", "repeat.task", because, {"task": title[:1].lower() + title[1:].rstrip(".")})


def _is_question(m: Message) -> bool:
    """Whether what was asked last is a question of the graph or a change of constraint, and no follow-up on it."""
    thread = m.now.thread
    asked = m.now.case.questions[thread.id].say if thread.kind == "question" else ()
    return thread.asked == asked or (thread.kind == "twist" and not thread.target)


def _put(m: Message) -> str:
    """What was asked last, all of it as one sentence; empty when it is too long for that."""
    for turn in reversed(m.now.turns):
        for move in reversed(turn.moves):
            for text in m.now.thread.asked:
                told = " ".join(text.split())
                if told and told in move.text:
                    one = words(told) <= LONGEST_AGAIN and "?" not in told[:-1]
                    return as_one(told) if one else ""
    return ""


def _last_question(m: Message) -> str:
    """The last sentence that asked something; empty when none did."""
    asked = (
        s
        for turn in reversed(m.now.turns)
        for move in reversed(turn.moves)
        if move.kind != "fact"
        for s in reversed(sentences(move.text))
    )
    return next((s for s in asked if is_question(s) and "“" not in s), "")


def say_why(m: Message) -> None:
    """What the question is for; the question itself stands. A challenge is put in other words."""
    if m.was.challenged or not m.say("steady", m.chosen(IN_SHORT[m.now.thread.area], "short"), "an aside: why"):
        say_again(m)


def said_by_us(m: Message, term: str) -> bool:
    """Whether ``term`` stands in what the interviewer said last, so that it is theirs to put in other words."""
    return stems_heard(term) <= stems_heard(m.was.message)


def stems_heard(text: str) -> set[str]:
    """The stems of all words of ``text``, grammar too."""
    return {stem_of(word) for word in heard_as(text).split()}
