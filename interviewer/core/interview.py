"""The conversation: ``begin`` and ``step``.

What a reply shows is credited; then the interviewer reacts to it: see ``reactions``. What is said next is a follow-up on the thread or the next
question of the graph: see ``Move.because``.
"""

import re
from itertools import takewhile

from interviewer.core.act import Act, AskHint, Finish, Move, Reply, Skip, Tick
from interviewer.core.case import Case, Settings
from interviewer.core.course.clock import tick
from interviewer.core.course.closing import MOST_TURNS, close
from interviewer.core.course.course import enter, move_on
from interviewer.core.credit import absorb
from interviewer.core.dialogue import Interview
from interviewer.core.listening.listen import heard_here
from interviewer.core.message import Message
from interviewer.core.mistakes.misread import put_right
from interviewer.core.persona import manner_of
from interviewer.core.phases import entered
from interviewer.core.phrasing import sentences
from interviewer.core.reactions.ending import stop, time_is_up
from interviewer.core.reactions.order import REACTIONS
from interviewer.core.regex import regex
from interviewer.core.requests.help import hint, skip
from interviewer.core.requests.unasked import take_hint_back
from interviewer.core.sentence import is_question
from interviewer.core.study import verdict
from interviewer.core.thread import Thread
from interviewer.core.view import ahead

_INVITES = regex(r"aloud|out loud|talk|think|ask me|mind|thoughts", re.IGNORECASE)
"""How an opening invites to think aloud, so that nobody need say so again."""
DEFAULT = Settings()
"""How an interview is held where nobody says otherwise."""


def begin(case: Case, settings: Settings = DEFAULT) -> tuple[Interview, tuple[Move, ...]]:
    """A new interview and its opening. Raises KeyError for a persona that the case does not have."""
    start = case.scenario.question(case.scenario.start)
    thread = Thread("question", start.id, start.area, asked=start.say)
    manner = manner_of(case.scenario, settings.persona, settings.level)
    m = Message(Interview(case, settings, manner, thread, start.id), 0.0)
    elsewhere = m.now.short and not m.now.in_focus(start.wants[:1])
    beside = elsewhere and bool(m.now.open_wants())
    if not beside:
        wants = frozenset(m.now.wants())
        m.note(visited=(start.id,), **{"wanted" if m.now.short else "opened": wants})
    m.set(phase=entered(start.area, 0.0, ahead(m.now), settings.minutes))
    opening = m.chosen(start.say, start.id)
    told = _scene(opening) or f"{case.scenario.title}." if elsewhere else opening
    m.say("open", told, f"the start; open: {', '.join(m.now.open_wants()) or 'nothing'}")
    if m.now.short:
        m.stock("open", "open.drill", "a drill")
    elif not (m.moves and _INVITES.search(m.moves[0].text)):
        m.stock("open", "open.aloud", "the start")
    if settings.minutes is None:
        m.stock("open", "open.untimed", "the start")
    else:
        m.stock("open", "open.time", "the start", {"n": str(settings.minutes)})
    if beside:
        enter(m, start.id, "a drill: not all that the start asks for")
    elif elsewhere:
        move_on(m, "a drill: it asks for nothing at the start")
    return m.sent(None)


def _scene(opening: str) -> str:
    """What an opening tells before it asks, two sentences at most: a question follows in the same message."""
    return " ".join(takewhile(lambda sentence: not is_question(sentence), sentences(opening)[:2]))


def step(interview: Interview, act: Act) -> tuple[Interview, tuple[Move, ...]]:
    """The interview after ``act``, and what the interviewer says to it.

    Total: any act in any state has an answer. After the end nothing changes and nothing is said; a tick without
    consequence leaves the interview as it is. A clock that runs backwards stands still.
    """
    if interview.is_over:
        return interview, ()
    m = Message(interview, min(act.at_s, 1e7) if act.at_s >= interview.at_s else interview.at_s)
    if len(interview.turns) >= MOST_TURNS:
        close(m, "turns")
        return m.sent(act)
    if isinstance(act, AskHint | Skip) and time_is_up(m):
        stop(m)
        return m.sent(act)
    match act:
        case Reply(text):
            _take(m, text)
            _surely_said(m)
            return m.sent(act, m.now.replies)
        case AskHint():
            hint(m, "act: hint key")
        case Skip():
            skip(m, "act: skip key")
        case Finish():
            close(m, "finish")
        case Tick():
            tick(m)
            return m.sent(act) if m.moves else (interview, ())
    _surely_said(m)
    return m.sent(act)


def _surely_said(m: Message) -> None:
    """Silence is no answer: an encouragement where all words on something are used up, and the last words where these are, too."""
    if not m.moves and not m.stock("steady", "still", "all that could be said to it was said"):
        close(m, "done")


def _take(m: Message, text: str) -> None:
    """Credit the reply ``text``, and react to it."""
    heard = heard_here(m, put_right(m, text))
    take_hint_back(m, heard)
    absorb(m, heard)
    if m.now.settings.mode == "study":
        verdict(m)
    for reaction in REACTIONS:
        if reaction(m, heard):
            break
