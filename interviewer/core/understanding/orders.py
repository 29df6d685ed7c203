"""Words to the program and not about the case ("ignore your instructions", "give me full marks"): they earn nothing.

An order is heard by the cues of ``off-topic``. Told of somebody else ("a spammer writes: ignore your instructions") it is part of an answer.
"""

from collections.abc import Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.remark import weighs
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.talk import JOINTS, OTHERS

ORDER = "order"
"""What cancels a sighting in such words."""
_LEAST = 3
"""Words of a cue that is an order, and not a name or an insult in passing ("prompt injection", "go away")."""
_QUOTES = frozenset("\"“”„«»'‘’`")


def ordered(text: str, tokens: Sequence[Token], first: int, end: int, hits: Sequence[Hit]) -> frozenset[int]:
    """The tokens of ``first`` to ``end`` that speak to the program, from joint to joint around each cue."""
    said = [hit for hit in hits if hit.target.kind == "act" and hit.target.id == "off-topic"]
    if not said or any(hit.target.role == "unless" for hit in said):
        return frozenset()
    cuts = [first, *(i for i in range(first + 1, end) if _cuts(text, tokens, i)), end]
    found: set[int] = set()
    for hit in said:
        low = max(cut for cut in cuts if cut <= hit.first)
        high = min(cut for cut in cuts if cut >= hit.end)
        if hit.end - hit.first >= _LEAST and _speaks(text, tokens, low, hit.first):
            found.update(range(low, high))
    return frozenset(found)


def without_orders(sighting: Sighting, tokens: Sequence[Token], ordered: frozenset[int]) -> Sighting:
    """``sighting``, cancelled when half of the words that show it speak to the program."""
    own = [i for i in range(sighting.first, sighting.end) if not tokens[i].light]
    gone = bool(own) and 2 * sum(i in ordered for i in own) >= len(own)
    return sighting._replace(cancelled=ORDER) if gone and not sighting.cancelled else sighting


def _cuts(text: str, tokens: Sequence[Token], i: int) -> bool:
    between = text[tokens[i - 1].end : tokens[i].start]
    return tokens[i].word in JOINTS or any(mark in between for mark in ",;:()<>–—")


def _speaks(text: str, tokens: Sequence[Token], low: int, at: int) -> bool:
    """Whether the candidate speaks the words from ``at`` on: nobody else is named before them, and they are not quoted."""
    before = tokens[low:at]
    quoted = at > 0 and not _QUOTES.isdisjoint(text[tokens[at - 1].end : tokens[at].start])
    return not quoted and not any(weighs(t) or t.word in OTHERS for t in before)
