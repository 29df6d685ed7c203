"""A challenge of what was never said: it is taken back, and what was really said is heard in its place."""

from interviewer.core.heard.protest import denies, names, own_words, said_else, shared
from interviewer.core.matter import matter
from interviewer.core.message import Message
from interviewer.core.mistakes.made import by_words_alone, words_of
from interviewer.core.pushback import Pushback
from interviewer.core.rubric import Level
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
        if _on_record(m, item, said_else(text)):
            _strike(m, item)
        return text
    if denies(text, mistake) or _said_again(m, item, rest) or (not rest.strip() and names(text) and _sure(m, item)):
        brings = matter(rest) - len(shared(rest, mistake)) > NOTHING_NEW
        m.denied = "" if brings else item.pitfall
        return text if brings or not rest.strip() else rest
    _strike(m, item)
    return rest


def _strike(m: Message, item: Pushback) -> None:
    """Take the challenge of ``item`` back, and the mistake with it."""
    m.set(pushbacks=tuple(p for p in m.now.pushbacks if p is not item))
    m.misread = item.pitfall


def _on_record(m: Message, item: Pushback, other: str) -> bool:
    """Whether the candidate explained before what mends ``item``, and says so: the ``other`` thing that they say to have said.

    What they said before the mistake counts, and not what they make of it now.
    """
    if not other or _by_cue(m.now.case.understand(other, "", False), item.pitfall):
        return False
    remedies = m.now.case.pitfalls[item.pitfall].remedies
    earlier = (turn for turn in m.now.spoken()[: item.reply] if turn.understanding)
    told = [turn.text for turn in earlier if _explained(turn.understanding) & remedies]
    right = m.now.case.right_way(item.pitfall, other) or bool(
        _explained(m.now.case.understand(other, "", False)) & remedies
    )
    return right and any(shared(other, text) for text in told)


def _explained(heard: Understanding | None) -> frozenset[str]:
    """Considerations that a reply explains."""
    return frozenset(f.id for f in heard.findings if f.level == Level.EXPLAINED) if heard else frozenset()


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
    return found is not None and not by_words_alone(found)
