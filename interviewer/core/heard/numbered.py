"""Counted points, told in some words each: "Let me give you an outline. One: what we optimise. Two: the data, logs mostly. ... Sound fine?"."""

import re
from typing import NamedTuple

from interviewer.core.regex import regex
from interviewer.core.speech import INTEND

FEWEST = 3
"""Points of an outline, at least."""
LONGEST = 40
"""Words of one point, at most; what is longer tells a part of the design."""
CARDINALS = "one two three four five six seven eight nine".split()
"""How points are counted, in order."""
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
"""The same as ordinals."""
_NUMBER = {word: i for words in (CARDINALS, ORDINALS) for i, word in enumerate(words, 1)}
_MARK = regex(
    rf"""(?:^|(?<=[.!?;:,\n–—])\s{{0,3}})(?:and\ |then\ )?(?:(?:point|part|step|number)\ )?
      (?:(?P<cardinal>{"|".join(CARDINALS)}|[1-9])\s?[:.)–—,-]\s{{0,2}}(?!\d)|(?P<ordinal>{"|".join(ORDINALS)})(?:ly)?\b\s?[:,–—]?\s{{0,2}})""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a point is counted."""
_CALLED = regex(
    r"\b(?:outline|agenda|roadmap|structure|in that order|plan)\b|\b(?:walk|take|lead|go|run)\b(?: you| us)?(?: \w+)? through\b|\blay (?:it |this )?out\b",
    re.IGNORECASE,
)
"""Words by which it is called one."""
_TELLS_HOW_MANY = regex(
    rf"""\b{INTEND}\ (?:like\ to\ )?(?:do|cover|take|treat|tackle|discuss|go\ (?:over|into)|(?:talk|speak)\ about|split\ (?:it|this)\ in(?:to)?)
      \ (?:{"|".join(CARDINALS[2:])})\ (?:things|parts|points|pieces|blocks|topics|steps|sections)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How it begins that may be one, where its points are called like parts of the interview: "I'll do three things: one, the label"."""
_ASKS_LEAVE = regex(
    r"\b(?:sound|sounds|ok(?:ay)?|fine|work|works|agreed?|make|makes|good|alright|all right|shall i|suit)\b[^.!?]{0,30}\?\s*$",
    re.IGNORECASE,
)
"""How it ends that is laid out for leave."""


class Numbered(NamedTuple):
    """What a reply counts, and whether that is surely an outline."""

    points: tuple[str, ...] = ()
    """Each in its words; empty where it counts none that may be an outline."""
    called: bool = False
    """Whether it is called an outline, or laid out for leave; where the candidate only says that so many things will be done, it may be steps."""


def numbered(text: str) -> Numbered:
    """The counted points that ``text`` lays out.

    >>> numbered("My outline. One: the goal. Two: the data, mostly logs. Three: a ranker on top.")
    Numbered(points=('the goal.', 'the data, mostly logs.', 'a ranker on top.'), called=True)
    >>> numbered("I'll do three things: one, the label; two, how I'd prove it; and three, running it.")
    Numbered(points=('the label', "how I'd prove it", 'running it.'), called=False)
    >>> numbered("Three reasons: one, it is cheap. Two, it is quick. Three, it is known.")
    Numbered(points=(), called=False)
    """
    marks = _marks(text)
    if len(marks) < FEWEST:
        return Numbered()
    start = marks[0].start()
    called = bool(_CALLED.search(text, 0, start + 1)) or asks_leave(text)
    return Numbered(_points(text, marks), called) if called or _TELLS_HOW_MANY.search(text, 0, start) else Numbered()


def _marks(text: str) -> list[re.Match[str]]:
    """Where the points are counted, from one on."""
    marks: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        if number_of(mark) == len(marks) + 1:
            marks.append(mark)
    return marks


def _points(text: str, marks: list[re.Match[str]]) -> tuple[str, ...]:
    """What stands behind each of ``marks``; nothing where one is too long."""
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    points = [text[mark.end() : end].strip(" ,;") for mark, end in zip(marks, ends, strict=True)]
    return tuple(points) if all(0 < len(point.split()) <= LONGEST for point in points[:-1]) else ()


def asks_leave(text: str) -> bool:
    """Whether ``text`` ends by asking if that is fine."""
    return bool(_ASKS_LEAVE.search(text))


def number_of(mark: re.Match[str]) -> int:
    """The number that ``mark`` counts by its group ``cardinal`` or ``ordinal``; -1 for the last, 0 for none."""
    groups = mark.groupdict()
    word = (groups.get("cardinal") or groups.get("ordinal") or "").casefold()
    return int(word) if word.isdigit() else -1 if word == "last" else _NUMBER.get(word, 0)
