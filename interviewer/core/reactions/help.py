"""What is done for who wants help, something smaller or a moment, or does not know."""

import re
from collections.abc import Iterable

from interviewer.core.course import move_on
from interviewer.core.facts.lore import stems
from interviewer.core.followup import climb, ladder_of
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import Ladder, Rung
from interviewer.core.matter import about, matter
from interviewer.core.message import Message
from interviewer.core.phrasing import spelled
from interviewer.core.reactions.meta import begin_with
from interviewer.core.reactions.way import heads_for
from interviewer.core.requests.help import drop, hint, hint_behind
from interviewer.core.sentence import SENTENCE

ANSWERING = 25
"""Words from which on an answer that also says "I am not sure" is an answer."""

PAUSING = 6
"""Words from which on "hmm" is the beginning of an answer."""

SHARED = 2
"""Words that a question and a hint share from which on the hint is on what was asked."""
WONDERS = re.compile(
    r"^.*?\b(?:(?:don['’]?t|do not|not) (?:\w+ )?(?:know|sure)|no idea|unsure|wonder(?:ing)?|stuck)\b(?: (?:what to do|what i do|how|what|about|on|with|where))?",
    re.IGNORECASE | re.DOTALL,
)
"""How somebody begins to say what they do not know."""
PERSONS = re.compile(r"\b(?:person|people)\b", re.IGNORECASE)
"""Words of small talk that may be what is asked about."""
NAMES_IT = re.compile(r"\b(?:hints?|nudge|clue|tip|pointer)\b", re.IGNORECASE)
"""Who asks for a hint in so many words, also at once, wants no general advice."""
NEEDS_HELP = re.compile(r"\b(?:help|stuck|lost|hints?|nudge)\b", re.IGNORECASE)
"""Who says so; with a question that names nothing, that is what they want."""


def takes_offer(m: Message, heard: Heard) -> bool:
    """A bare yes to the offer of a hint."""
    if m.was.offered != "hint" or not heard.assents:
        return False
    hint(m, "the offer of a hint was taken")
    return True


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
    hint_behind(m, "act: ask-hint, behind an answer", _aim(m, heard), m.was.thread.target or _first_want(m))
    return True


def _first_want(m: Message) -> str:
    return next(iter(m.was.wants()), "")


def _aim(m: Message, heard: Heard) -> str:
    """The point of this question that what they ask, or say not to know, is about; empty for none."""
    asked = [
        WONDERS.sub("", part).strip() for part in SENTENCE.findall(heard.text) if "?" in part or WONDERS.search(part)
    ]
    wants = (*m.now.open_wants(), *m.now.wants())
    for part in asked:
        alone = m.now.case.understand(part, "", False) if matter(part) else None
        meant = {f.id for f in alone.findings} | set(alone.near) if alone else set()
        if found := next((want for want in wants if want in meant), ""):
            return found
    return _nearest(ladder_of(m), wants, _named(asked))


def _named(texts: Iterable[str]) -> set[str]:
    """Stems of what ``texts`` are about, people among it."""
    whole = " ".join(texts)
    return set(stems(" ".join((*about(whole), *PERSONS.findall(whole)))))


def _nearest(ladder: Ladder, wants: tuple[str, ...], asked: set[str]) -> str:
    """That of ``wants`` whose hint shares most words with what was ``asked``, stems of it; empty where none shares ``SHARED``."""
    hints = {want: found[0].say for want in wants if (found := ladder.aimed(want))}
    shared = {want: len(asked & _named(say)) for want, say in hints.items()}
    best = max(shared, key=lambda want: shared[want], default="")
    return best if best and shared[best] >= SHARED else ""


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

    if times <= (2 if patient else 1) and climb(
        m, smaller, f"act: dont-know, {spelled(times)} in a row", "stuck.smaller", asked_for=True
    ):
        return True
    m.stock("steady", "stuck.move", f"act: dont-know, {spelled(times)} in a row")
    drop(m)
    move_on(m, "stuck")
    return True
