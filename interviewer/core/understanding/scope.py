"""Whether a hit counts: ignorance, deferral, others' views and plain dismissals do not, as little as for annotators."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

PAST = frozenset(
    "was were had got went said told did left became came took kept ran grew felt wore sold gave made met knew saw spent lost won bought wrote spoke heard "
    "read brought thought wanted loved hated liked happened offered asked called dated worked studied started stopped used".split()
)
"""Forms that tell a story."""
PLAN = frozenset(
    "would will can could should must need want let shall may might is are be am have has gets get do does i'd if because so that's which use".split()
)
"""Words of a plan, a fact or a reason: a sentence that holds one is more than an anecdote."""
TELLERS = frozenset("i we my our me us he she they it there everybody everyone nobody somebody people".split())
"""Somebody that a story is about; a fragment without one (bought = 1) tells none."""
TIMES = frozenset("moment time instant minute hour day as before until".split())
"""What a past form may say more of, where what is done is done now."""
SINCE = 3
"""Words up to such a form that it may stand in."""
JARGON = 2
"""Slots of a cue that is only a term: in a story it is a word in its everyday sense."""
REACH_BACK = 7
"""Most words of a sentence or clause that a following "no idea" may cancel ("GDPR? No clue.", "Bandits, I could not say.")."""
REACHING = frozenset({"ignorance", "deferral"})
"""Filters that speak of what was named right before."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One scope word in force."""

    name: str
    """ignorance, deferral, others or dismissal."""
    first: int
    """First token it reaches."""
    end: int
    """One past the last token it reaches."""
    said: tuple[int, int]
    """The tokens of the scope word itself: a cue that holds them means them, and is not cancelled."""


def filters(
    found: Iterable[tuple[str, int, int]],
    clauses: Sequence[tuple[int, int]],
    bare: Collection[tuple[int, int]],
    reasoned: bool,
    position: Sequence[int],
) -> tuple[Filter, ...]:
    """The reach of each scope hit of one sentence.

    ``found`` are (name, first, end); ``clauses`` the token ranges of the sentence's clauses, ``bare`` those that only name something; ``reasoned`` whether the
    sentence gives a reason, which makes a dismissal a decision; ``position`` tokens where the candidate takes a stand (I would).
    """
    out: list[Filter] = []
    whole = (clauses[0][0], clauses[-1][1])
    for name, first, end in found:
        if name == "dismissal" and reasoned:
            continue
        inside = [(a, b) for a, b in clauses if a < end and first < b]
        low, high = inside[0][0], inside[-1][1]
        if name in REACHING:
            for a, b in reversed([c for c in clauses if c[1] <= low]):
                if (a, b) not in bare:
                    break
                low = a
        if name == "others":
            stand = [p for p in position if p >= high]
            low, high = (whole[0], stand[0]) if stand else whole
        out.append(Filter(name, low, high, (first, end)))
    return tuple(out)


def recounts(words: Sequence[str]) -> bool:
    """Whether a sentence only tells what once happened: past forms, and no word of a plan or a reason."""
    return (
        not PAST.isdisjoint(words)
        and not TELLERS.isdisjoint(words)
        and PLAN.isdisjoint(words)
        and _told_in_the_past(words)
    )


def _told_in_the_past(words: Sequence[str]) -> bool:
    """Whether a past form stands in no more than the time of something that is done now: "I count it as of the moment it was shown".

    >>> _told_in_the_past("i count it as of the moment it was shown".split()), _told_in_the_past("it was shown at that moment".split())
    (False, True)
    """
    return any(
        word in PAST and TIMES.isdisjoint(words[max(0, place - SINCE) : place]) for place, word in enumerate(words)
    )


def cancelled(first: int, end: int, filters: Iterable[Filter]) -> str:
    """The name of the filter that a hit on tokens ``first`` to ``end`` falls under; empty when it counts."""
    for f in filters:
        if f.first < end and first < f.end and not (first <= f.said[0] and f.said[1] <= end):
            return f.name
    return ""
