"""A message cut finer than sentences: every utterance does one thing, such as asking, greeting or stating.

"I'm done, thanks" is two utterances, "is it batch or do they wait?" is two questions with one mark.
"""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.talk import (
    ASKING,
    AUXILIARIES,
    DEGREES,
    FOREIGN,
    HEADS,
    JOINTS,
    LEAD_INS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SUBJECTS,
)

_CUT = regex(r"[;:()\[\]—–?!…\n]|\s-+\s|->|→")
_QUOTED = regex(r"\?[\"'”’»]")
_OPENED = regex(r"[(\[][^()\[\]]*$")
_GOES_ON = regex(r"[^()\[\]]*[)\]]\s*[^\s.!?)\]]")
_BRACKET = 40
"""Code points before and behind a mark within which the brackets stand that it is in."""
_SHORT = 3
"""A comma ends an opening of at most this many words ("Hi, ..." and "no clue tbh, ...")."""
_REACH = 6
"""Words behind "what" or "which" within which an auxiliary and a subject make it a question."""


_PERSONS = frozenset("anyone anybody someone somebody there".split())
_WORLDWIDE = ASKING | FOREIGN


class Shape(IntEnum):
    """How much the words alone make it a question."""

    NONE = 0
    LOOSE = 1
    """How many per day; which machines. A question where the candidate has the floor to ask."""
    TURNED = 2
    """Do we have; what can we use: verb before subject."""


class Utterance(NamedTuple):
    """A run of tokens that does one thing."""

    first: int
    """First token, counted in the whole reply."""
    end: int
    """One past the last token."""
    sentence: int
    """Place of its sentence in the message, however long."""
    marked: bool
    """True when a question mark closes it; not one inside a quotation."""
    shape: Shape
    """What its words look like."""
    words: tuple[str, ...]
    """Its normalised words."""
    opens: bool
    """True when its sentence begins with it, or has only words that lead in before it."""
    whole: bool
    """True when its sentence is no more than it."""


def utterances(text: str, tokens: Sequence[Token], bounds: Sequence[tuple[int, int]]) -> list[Utterance]:
    """The utterances of ``text`` in order; ``bounds`` are the token ranges of its sentences. Linear."""
    words = [t[0] for t in tokens]
    return [u for number, (first, end) in enumerate(bounds) for u in _within(text, tokens, words, first, end, number)]


def _within(
    text: str, tokens: Sequence[Token], words: list[str], first: int, end: int, number: int
) -> Iterator[Utterance]:
    start, asked, led = first, False, True
    for i in range(first + 1, end + 1):
        plain = i < end and words[i] not in JOINTS and text[tokens[i - 1][3] : tokens[i][2]] in (" ", "")
        if not plain and (i == end or _cuts(text, tokens, words, start, i, end)):
            piece = words[start:i]
            shape = shape_of(piece)
            asked = asked or shape > Shape.NONE
            marked = "?" in text and _is_marked(text, tokens, i, doubts=not asked)
            opens = led and (start == first or len(piece) > 2)
            yield Utterance(start, i, number, marked, shape, tuple(piece), opens, (start, i) == (first, end))
            start, led = i, led and LEAD_INS.issuperset(piece)


def _is_marked(text: str, tokens: Sequence[Token], i: int, *, doubts: bool) -> bool:
    """Whether a question mark stands between token ``i - 1`` and the next; with ``doubts``, not one in the brackets of "state (free?), speed"."""
    stop = tokens[i].start if i < len(tokens) else len(text)
    gap = text[tokens[i - 1].end : stop]
    if "?" not in gap or _QUOTED.search(gap):
        return False
    at = tokens[i - 1].end + gap.index("?")
    return not (
        doubts and _OPENED.search(text[max(0, at - _BRACKET) : at]) and _GOES_ON.match(text[at : at + _BRACKET])
    )


def _cuts(text: str, tokens: Sequence[Token], words: list[str], start: int, i: int, end: int) -> bool:
    """Whether a new utterance begins at token ``i``."""
    before = tokens[i - 1]
    gap = text[before.end : tokens[i].start]
    if gap and gap != " ":
        if _CUT.search(gap):
            return True
        if "," in gap and words[i] != "though":
            return words[i] in HEADS or i - start <= _SHORT
    if words[i] in JOINTS and i + 1 < end:
        return words[i] in ("because", "cause", "cos", "since", "otherwise") or shape_of(words[i:end][:10]) > Shape.NONE
    return False


def shape_of(words: Sequence[str]) -> Shape:
    """What the first words of an utterance say about its being a question."""
    at = 0
    while at < len(words) and words[at] in LEAD_INS:
        at += 1
    if at + 1 < len(words) and words[at] in PREPOSITIONS and words[at + 1] in _WORLDWIDE:
        at += 1
    if at >= len(words):
        return Shape.NONE
    word, rest = words[at], words[at + 1 :]
    if word in ASKING:
        return _asking(word, rest)
    if word in AUXILIARIES and rest:
        return _turned(word, rest)
    if word in ("any", "anything", "anyone", "anybody") or (word in FOREIGN and rest):
        return Shape.LOOSE
    return Shape.NONE


def _turned(word: str, rest: Sequence[str]) -> Shape:
    """An utterance that begins with an auxiliary."""
    if word == "should" and rest[0] not in PRONOUNS:
        return Shape.LOOSE
    subject = rest[1] if rest[0] == "not" and len(rest) > 1 else rest[0]
    if word == "have" and subject not in PRONOUNS and subject not in _PERSONS:
        return Shape.LOOSE if subject.endswith("s") and len(rest) > 1 and rest[1].endswith(("ed", "en")) else Shape.NONE
    if word == "do" and subject not in PRONOUNS:
        return Shape.LOOSE if (subject in SUBJECTS or subject.endswith("s")) and len(rest) > 1 else Shape.NONE
    if subject in SUBJECTS:
        return Shape.TURNED
    if word in ("have", "had", "be", "am") or subject in AUXILIARIES or subject in ("be", "been", "not", "to"):
        return Shape.NONE
    return Shape.LOOSE


def _asking(word: str, rest: Sequence[str]) -> Shape:
    """An utterance that begins with what, which, who, where, when, why or how."""
    if not rest:
        return Shape.LOOSE
    for near in range(min(_REACH, len(rest) - 1)):
        if rest[near] in AUXILIARIES and rest[near + 1] in SUBJECTS:
            return Shape.LOOSE if rest[near] in ("is", "are") and rest[near + 1] in ("the", "a", "an") else Shape.TURNED
        if rest[near] in PRONOUNS and (near == 0 or (near == 1 and not rest[0].endswith("s") and rest[0] != "many")):
            return Shape.NONE
    if word == "how":
        return Shape.LOOSE if rest[0] in DEGREES or rest[0] in AUXILIARIES else Shape.NONE
    if word in ("when", "why"):
        return Shape.LOOSE if rest[0] in AUXILIARIES else Shape.NONE
    if word == "which" or (word == "what" and rest[0] in PRONOUNS):
        return Shape.NONE if rest[0] in RELATIVE else Shape.LOOSE
    return Shape.LOOSE
