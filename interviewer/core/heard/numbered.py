"""An outline whose points are counted and told in some words each, and the points that are named by their number later.

"Let me give you an outline. One: what we optimise. Two: the data, query logs mostly. ... Sound fine?" and then "now the third point, candidates".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.regex import regex

FEWEST = 3
"""Points of an outline, at least."""
LONGEST = 40
"""Words of one point, at most; what is longer tells a part of the design."""
_CARDINALS = "one two three four five six seven eight nine".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
_MARK = regex(
    rf"""(?:^|(?<=[.!?;:,\n–—])\s{{0,3}})(?:and\ |then\ )?(?:(?:point|part|step|number)\ )?
      (?:(?P<cardinal>{"|".join(_CARDINALS)}|[1-9])\s?[:.)–—,-]\s{{0,2}}(?!\d)|(?P<ordinal>{"|".join(_ORDINALS)})(?:ly)?\b\s?[:,–—]?\s{{0,2}})""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a point is counted."""
_CALLED = regex(
    r"\b(?:outline|agenda|roadmap|structure|in that order|plan)\b|\b(?:walk|take|lead|go|run)\b(?: you| us)?(?: \w+)? through\b|\blay (?:it |this )?out\b",
    re.IGNORECASE,
)
"""Words by which it is called one."""
_TELLS_HOW_MANY = regex(
    rf"""\b(?:i|we)(?:['’](?:d|ll)|\ (?:would|will|want\ to|plan\ to))\ (?:like\ to\ )?(?:do|cover|take|treat|tackle|discuss|go\ (?:over|into)|(?:talk|speak)\ about|split\ (?:it|this)\ in(?:to)?)
      \ (?:{"|".join(_CARDINALS[2:])})\ (?:things|parts|points|pieces|blocks|topics|steps|sections)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How it begins that may be one, where its points are called like parts of the interview: "I'll do three things: one, the label"."""
_ASKS_LEAVE = regex(
    r"\b(?:sound|sounds|ok(?:ay)?|fine|work|works|agreed?|make|makes|good|alright|all right|shall i|suit)\b[^.!?]{0,30}\?\s*$",
    re.IGNORECASE,
)
"""How it ends that is laid out for leave."""
_NUMBER = {word: i for words in (_CARDINALS, _ORDINALS) for i, word in enumerate(words, 1)}
_POINT = "(?:point|item|part|piece|step|topic|block|section)"
_OF_MINE = r"(?:\ (?:of|on|in)\ (?:my|the)\ (?:\w+\ )?(?:outline|list|plan|agenda|order))"
_LEADS_UP = (
    r"(?:(?:ok(?:ay)?|so|now|then|next|and|good|right|well|alright|please|but|finally|back|on|over|to|with|let\ me|let['’]s|let\ us"
    r"|(?:i|we)(?:['’](?:d|ll)|\ would|\ will)(?:\ like)?|go|going|move|moving|come|coming|turn|continue|start|begin|take|finish|about|talk|for)\b[\s,]{0,3})"
)
_POINTS_AT = regex(
    rf"""(?:^|(?<=[.!?;:\n])\s{{1,3}}|,\s(?:but\ )?)(?P<up>{_LEADS_UP}{{0,8}})(?:(?:the|my)\ )?
      (?:(?P<ordinal>{"|".join(_ORDINALS)}|last|next)\ {_POINT} | (?:point|part|item)\ (?:number\ )?(?P<cardinal>{"|".join(_CARDINALS)}|[1-9])\b)
      (?P<mine>{_OF_MINE})?\s?(?:[,:–—-]\s{{0,2}}(?P<topic>[^,.:;!?\n–—]{{2,60}}))?(?P<end>[,.:;!?\n–—]|$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A point named by its number, as what comes now: "now point four of my outline, the ranker."."""
_BARE = regex(
    rf"""(?:^|(?<=[.!?;\n])\s{{1,3}}|,\s(?=(?:now\ |so\ )?on\ (?:to|with)\b))(?P<up>{_LEADS_UP}{{0,8}})
      (?P<cardinal>{"|".join(_CARDINALS)})\s?[,:–—]\s{{0,2}}(?P<topic>[^,.:;!?\n–—]{{2,60}})(?P<end>[,.:;!?\n–—]|$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A point named by its number alone and by what it is called: "on to three, running it: how fast ...?"."""
_ON_TO = regex(r"\b(?:to|with|on|next)\b", re.IGNORECASE)
"""Words that lead up to a point and to no count: "on to two, the models", and not "so two, maybe three"."""
_NAMED_FIRST = regex(
    rf"""(?:^|(?<=[.!?;:\n])\s{{1,3}})(?P<up>{_LEADS_UP}{{0,8}})(?P<topic>[^,.:;!?\n–—]{{2,40}}),\s(?:the|my)\ (?P<ordinal>{"|".join(_ORDINALS)}|last|next)\ {_POINT}{_OF_MINE}""",
    re.IGNORECASE | re.VERBOSE,
)
"""The other way round: "now serving, the fifth point of my outline"."""
_BACK = regex(
    rf"(?:^|(?<=[.!?;:\n])\s{{1,3}}){_LEADS_UP}{{0,3}}back\ to\ (?:the\ |my\ )?(?P<topic>[^,.:;!?\n–—]{{2,40}})\s?[:.,–—]",
    re.IGNORECASE | re.VERBOSE,
)
"""A topic that somebody comes back to: "back to the ranker: ..."."""


class Pointer(NamedTuple):
    """Where a reply goes to a point."""

    end: int
    """Where its words end, in code points."""
    number: int
    """Of the point, from 1; 0 when unknown, -1 for the last one."""
    topic: str
    """What it is called there; empty when it is not."""


def numbered(text: str) -> tuple[str, ...]:
    """The counted points of the outline that ``text`` lays out, each in its words; empty where it lays out none.

    >>> numbered("My outline. One: the goal. Two: the data, mostly logs. Three: a ranker on top.")
    ('the goal.', 'the data, mostly logs.', 'a ranker on top.')
    >>> numbered("Three reasons: one, it is cheap. Two, it is quick. Three, it is known.")
    ()
    """
    marks = _marks(text)
    if len(marks) < FEWEST or not (_CALLED.search(text, 0, marks[0].start() + 1) or _ASKS_LEAVE.search(text)):
        return ()
    return _points(text, marks)


def told_how_many(text: str) -> tuple[str, ...]:
    """The counted points of what ``text`` says that the candidate will do, which may be an outline or steps; empty where it counts none.

    >>> told_how_many("I'll do three things: one, the label; two, how I'd prove it; and three, running it.")
    ('the label', "how I'd prove it", 'running it.')
    """
    marks = _marks(text)
    return _points(text, marks) if len(marks) >= FEWEST and _TELLS_HOW_MANY.search(text, 0, marks[0].start()) else ()


def _marks(text: str) -> list[re.Match[str]]:
    """Where the points are counted, from one on."""
    marks: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        if _value(mark) == len(marks) + 1:
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


def pointers(text: str) -> Iterator[Pointer]:
    """Where ``text`` goes to a point of an outline, or back to a topic, in order.

    >>> list(pointers("Weighted, then. Now the third point, candidates."))
    [Pointer(end=48, number=3, topic='candidates')]
    >>> list(pointers("The third point is the steepest."))
    []
    """
    found = [m for pattern in (_POINTS_AT, _NAMED_FIRST, _BACK) for m in pattern.finditer(text)]
    for m in sorted(found, key=lambda m: m.end()):
        groups = m.groupdict()
        if any(groups.get(name) for name in ("topic", "mine", "up")) or groups.get("end") in (".", ":"):
            yield Pointer(m.end(), _value(m) if m.re is not _BACK else 0, (groups.get("topic") or "").strip())


def bare_pointer(text: str) -> Pointer | None:
    """Where ``text`` goes to a point by its number alone, as it may where an outline was laid out; None where it counts several.

    >>> bare_pointer("That closes one. On to two, how I'd prove it: what may we change?")
    Pointer(end=43, number=2, topic="how I'd prove it")
    >>> bare_pointer("One, it is cheap. Two, it is quick.")
    """
    found = [m for m in _BARE.finditer(text) if m["end"] == ":" or _ON_TO.search(m["up"])]
    return Pointer(found[0].end(), _value(found[0]), found[0]["topic"].strip()) if len(found) == 1 else None


def ends_in_pointer(text: str) -> bool:
    """Whether ``text`` ends by going to a point, of which it says nothing yet."""
    return any(not text[pointer.end :].strip() for pointer in pointers(text))


def _value(mark: re.Match[str]) -> int:
    groups = mark.groupdict()
    word = (groups.get("cardinal") or groups.get("ordinal") or "").casefold()
    return int(word) if word.isdigit() else -1 if word == "last" else _NUMBER.get(word, 0)
