"""Formulas: what an utterance does by its wording alone, such as greeting, asking for a hint or giving up.

A cue of one word counts only where the utterance says nothing else of weight; a longer one leaves room for what it is about.
"""

from collections.abc import Mapping, Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.talk import ABROAD, LEAD_INS, OTHERS, POLITE, SPEAKERS
from interviewer.core.understanding.utterance import Shape, Utterance

Range = tuple[int, int]
"""First token and one past the last, counted in the whole reply."""
Places = dict[str, list[Range]]
"""Id to where its cues fired."""

OPENNESS = frozenset({"answer", "clarifying-question", "lead"})
"""Acts whose cues do not make a formula of the utterance: what they are about is said around them."""
_ANYONE = frozenset({"social", "off-topic", "check-in"})
"""Acts whose formulas need not speak in the first person."""
_ROOMY = frozenset({"ask-repeat", "off-topic", "dont-know", "ask-hint"})
"""Acts that name what they are about ("no idea about caching") even when the formula is short."""
_FIRM = frozenset({"ask-repeat", "off-topic"})
"""Acts that stay formulas in a question that asks for a fact, too."""
_ROOM = 3
"""Words about the matter that may stand around a formula of three words or more (ours, best of 2 to 5 on our examples)."""
_ORDERS = 12
"""Words that may stand around an order to the program or an insult."""
_SHORT = 5
"""Most words of an utterance that a formula of one word carries ("I think I'll pass")."""


def formulas(
    tokens: Sequence[Token], u: Utterance, acts: Mapping[str, list[Range]], weighty: Sequence[int], clear: bool
) -> dict[str, Range]:
    """Act to the tokens of its longest formula in ``u``.

    ``acts`` are the places of their cues, ``weighty`` the tokens about the matter; ``clear`` when they name a fact topic.
    """
    found: dict[str, Range] = {}
    for act, places in acts.items():
        kept = [p for p in places if act not in OPENNESS and _speaks(act, p, u, tokens, weighty)]
        if kept:
            found[act] = max(kept, key=lambda p: p[1] - p[0])
    if "check-in" in found and not (u.marked or u.shape or {"you", "me", "your"} & set(u.words)):
        del found["check-in"]
    found = {act: p for act, p in found.items() if not any(o != act and _inside(p, q) for o, q in found.items())}
    if clear and (u.marked or u.shape):
        rest = outside(weighty, list(found.values()))
        found = {
            act: p
            for act, p in found.items()
            if act in _FIRM or rest < 2 or (act != "check-in" and size(p, tokens) > rest + 1)
        }
    return found


def size(place: Range, tokens: Sequence[Token]) -> int:
    """Words of a formula without articles and fillers."""
    return sum(not t.light for t in tokens[place[0] : place[1]])


def outside(places: Sequence[int], ranges: Sequence[Range]) -> int:
    """How many tokens lie in none of ``ranges``."""
    return sum(not any(a <= i < b for a, b in ranges) for i in places)


def _inside(place: Range, other: Range) -> bool:
    """Whether two formulas meet and the other one is longer."""
    return other[0] < place[1] and place[0] < other[1] and other[1] - other[0] > place[1] - place[0]


def _speaks(act: str, place: Range, u: Utterance, tokens: Sequence[Token], weighty: Sequence[int]) -> bool:
    """Whether a formula is what the utterance is for, and the candidate its speaker, not a user who waits or a ride that ends."""
    first, end = place
    if act == "social" and (end >= len(tokens) or (first < _SHORT and all(t.word in LEAD_INS for t in tokens[:first]))):
        return True
    words = size(place, tokens)
    around = outside(weighty, [place])
    if sum(w in ABROAD for w in u.words) > 1:
        return around <= 2 * _ROOM
    if act == "off-topic" and words > 2:
        return around <= _ORDERS
    room = _ROOM if words > 2 else words if act in _ROOMY and words > 1 else words // 2
    addressed = u.marked or u.shape == Shape.TURNED or "you" in u.words or "me" in u.words
    if around > room and not (addressed and words > 2 and around <= 2 * room):
        return False
    if words < 2 and act not in _ANYONE and (len(u.words) > _SHORT or (u.shape and POLITE.isdisjoint(u.words[:3]))):
        return False
    return act in _ANYONE or u.marked or _first_person(act, place, u, tokens, weighty)


def _first_person(act: str, place: Range, u: Utterance, tokens: Sequence[Token], weighty: Sequence[int]) -> bool:
    """Whether the candidate is the speaker of a formula, and not a user who waits or a model that is not sure."""
    first, end = place
    own = SPEAKERS - {"we", "us"} if act == "dont-know" else SPEAKERS
    if not own.isdisjoint(t.word for t in tokens[first:end]):
        return True
    for i in range(first - 1, u.first - 1, -1):
        word = tokens[i].word
        if word in own:
            return True
        if word in OTHERS or (word in ("we", "us") and act == "dont-know"):
            return False
    return not any(i < first for i in weighty)
