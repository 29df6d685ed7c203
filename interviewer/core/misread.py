"""A challenge of what was never said: it is taken back, and what was really said is heard in its place."""

from interviewer.core.amends import words_of
from interviewer.core.heard.protest import denies, names, own_words, shared
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.pushback import Pushback
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.understand import Understanding

REPEATED = 2
"""Words of the mistake from which on a reply says it again, where it says little else."""

NOTHING_NEW = 2
"""Words about the case, besides those of the mistake, up to which a denial says nothing else."""


def put_right(m: Message, text: str) -> str:
    """What of the reply ``text`` is to be heard: all of it, or what a protest against the last challenge leaves.

    Whoever is challenged knows best what they meant: the mistake is struck, unless the protest denies the very words of it, says it anew, or
    denies nothing but what nobody had said.
    Sets ``m.misread`` or ``m.denied``.
    """
    item = next((p for p in m.now.pushbacks if p.pitfall == m.was.challenged and p.challenged), None)
    if item is None:
        return text
    mistake = words_of(m.now, item)
    rest = own_words(text, m.now.message)
    if rest is None:
        return text
    if denies(text, mistake) or _said_again(m, item, rest) or (not rest.strip() and names(text) and _sure(m, item)):
        brings = matter(rest) - len(shared(rest, mistake)) > NOTHING_NEW
        m.denied = "" if brings else item.pitfall
        return text if brings or not rest.strip() else rest
    m.set(pushbacks=tuple(p for p in m.now.pushbacks if p is not item))
    m.misread = item.pitfall
    return rest


def _said_again(m: Message, item: Pushback, rest: str) -> bool:
    """Whether what is left of the protest makes the mistake: as it is understood, or in the words that a cue heard before."""
    if _by_cue(m.now.case.understand(rest, "", False), item.pitfall):
        return True
    again = len(shared(rest, words_of(m.now, item)))
    return again >= REPEATED and 2 * again >= matter(rest) and _sure(m, item)


def _sure(m: Message, item: Pushback) -> bool:
    """Whether a cue spoke for the mistake when it was made; where only the words did, who spoke them knows better."""
    heard = m.now.spoken()[item.reply - 1].understanding
    return heard is not None and _by_cue(heard, item.pitfall)


def _by_cue(heard: Understanding, pitfall: str) -> bool:
    """Whether a cue speaks for ``pitfall``, and not its words alone."""
    found = next((p for p in heard.pitfalls if p.id == pitfall), None)
    return found is not None and not any(isinstance(why, Grounds) for why in found.why[:1])
