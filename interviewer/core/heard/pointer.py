"""Where a reply goes to a point of the outline: by its number, by what it is called, or back to it.

"Now the third point, candidates", "on to three, running it: how fast ...?", "back to the ranker: ...".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.heard.numbered import CARDINALS, ORDINALS, number_of
from interviewer.core.heard.put_off import put_off
from interviewer.core.regex import regex
from interviewer.core.speech import LET, WOULD
from interviewer.core.text import Span

_POINT = "(?:point|item|part|piece|step|topic|block|section)"
_OF_MINE = r"(?:\ (?:of|on|in)\ (?:my|the)\ (?:\w+\ )?(?:outline|list|plan|agenda|order))"
_LEADS_UP = (
    rf"(?:(?:ok(?:ay)?|so|now|then|next|and|good|right|well|alright|please|but|finally|back|on|over|to|with|{LET}"
    rf"|{WOULD}(?:\ like)?|go|going|move|moving|come|coming|turn|continue|start|begin|take|finish|about|talk|for)\b[\s,]{{0,3}})"
)
_POINTS_AT = regex(
    rf"""(?:^|(?<=[.!?;:\n])\s{{1,3}}|,\s(?:but\ )?)(?P<up>{_LEADS_UP}{{0,8}})(?:(?:the|my)\ )?
      (?:(?P<ordinal>{"|".join(ORDINALS)}|last|next)\ {_POINT} | (?:point|part|item)\ (?:number\ )?(?P<cardinal>{"|".join(CARDINALS)}|[1-9])\b)
      (?P<mine>{_OF_MINE})?\s?(?:[,:–—-]\s{{0,2}}(?P<topic>[^,.:;!?\n–—]{{2,60}}))?(?P<end>[,.:;!?\n–—]|$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A point named by its number, as what comes now: "now point four of my outline, the ranker."."""
_BARE = regex(
    rf"""(?:^|(?<=[.!?;\n])\s{{1,3}}|,\s(?=(?:now\ |so\ )?on\ (?:to|with)\b))(?P<up>{_LEADS_UP}{{0,8}})
      (?P<cardinal>{"|".join(CARDINALS)})\s?[,:–—]\s{{0,2}}(?P<topic>[^,.:;!?\n–—]{{2,60}})(?P<end>[,.:;!?\n–—]|$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A point named by its number alone and by what it is called: "on to three, running it: how fast ...?"."""
_ON_TO = regex(r"\b(?:to|with|on|next)\b", re.IGNORECASE)
"""Words that lead up to a point and to no count: "on to two, the models", and not "so two, maybe three"."""
_NAMED_FIRST = regex(
    rf"""(?:^|(?<=[.!?;:\n])\s{{1,3}})(?P<up>{_LEADS_UP}{{0,8}})(?P<topic>[^,.:;!?\n–—]{{2,40}}),\s(?:the|my)\ (?P<ordinal>{"|".join(ORDINALS)}|last|next)\ {_POINT}{_OF_MINE}""",
    re.IGNORECASE | re.VERBOSE,
)
"""The other way round: "now serving, the fifth point of my outline"."""
_BACK = regex(
    rf"(?:^|(?<=[.!?;:\n])\s{{1,3}})(?:{_LEADS_UP}|(?:as\ (?:promised|announced|planned|said)|i|i['’]ll|here)\b[\s,]{{0,3}}){{0,7}}back\ to\ (?:the\ |my\ )?(?P<topic>[^,.:;!?\n–—]{{2,40}})\s?[:.,–—]",
    re.IGNORECASE | re.VERBOSE,
)
"""A topic that somebody comes back to: "back to the ranker: ..."."""


_REMINDS = regex(
    rf"""(?:\b(?:i|we)(?:['’]d|\ had|['’]ve|\ have)?\ (?:\w+\ )?(?:said|planned|announced|listed|promised|called|laid\ out|put\ down)(?:\ that)?,?
        | \b(?:in|on|by|from)\ (?:my|the)\ (?:\w+\ )?(?:outline|plan|list|agenda|order),? | \bas\ (?:said|announced|planned|laid\ out),?)\s
      (?:(?:point|part|item|number)\ )?(?:(?P<cardinal>{"|".join(CARDINALS)}|[1-9])|the\ (?P<ordinal>{"|".join(ORDINALS)}|last)(?:\ {_POINT})?)
      \ (?:was|is|would\ be|were)\ (?:to\ be\ |about\ |going\ to\ be\ )?(?P<topic>[^,.:;!?\n–—]{{2,40}})""",
    re.IGNORECASE | re.VERBOSE,
)
"""A reminder of one's own outline: "I'd said three was proving it"."""


class Pointer(NamedTuple):
    """Where a reply goes to a point."""

    end: int
    """Where its words end, in code points."""
    number: int
    """Of the point, from 1; 0 when unknown, -1 for the last one."""
    topic: str
    """What it is called there; empty when it is not."""


def pointers(text: str) -> Iterator[Pointer]:
    """Where ``text`` goes to a point of an outline, or back to a topic, in order.

    >>> list(pointers("Weighted, then. Now the third point, candidates."))
    [Pointer(end=48, number=3, topic='candidates')]
    >>> list(pointers("The third point is the steepest."))
    []
    """
    found = [m for pattern in (_POINTS_AT, _NAMED_FIRST, _BACK) for m in pattern.finditer(text)]
    later = [one.span for one in put_off(text)]
    for m in sorted(found, key=lambda m: m.end()):
        if any(one.meets(Span(*m.span())) for one in later):
            continue
        groups = m.groupdict()
        if any(groups.get(name) for name in ("topic", "mine", "up")) or groups.get("end") in (".", ":"):
            yield Pointer(m.end(), number_of(m), (groups.get("topic") or "").strip())


def bare_pointer(text: str) -> Pointer | None:
    """Where ``text`` goes to a point by its number alone, as it may where an outline was laid out; None where it counts several.

    >>> bare_pointer("That closes one. On to two, how I'd prove it: what may we change?")
    Pointer(end=45, number=2, topic="how I'd prove it")
    >>> bare_pointer("One, it is cheap. Two, it is quick.")
    """
    found = [m for m in _BARE.finditer(text) if m["end"] == ":" or _ON_TO.search(m["up"])]
    return Pointer(found[0].end(), number_of(found[0]), found[0]["topic"].strip()) if len(found) == 1 else None


def reminder(text: str) -> Pointer | None:
    """The point of their outline of which ``text`` reminds the interviewer; None for none.

    >>> reminder("But I'd said three was proving it: an A/B split by viewer.")
    Pointer(end=33, number=3, topic='proving it')
    """
    found = _REMINDS.search(text)
    return Pointer(found.end(), number_of(found), found["topic"].strip()) if found else None


def ends_in_pointer(text: str) -> bool:
    """Whether ``text`` ends by going to a point, of which it says nothing yet."""
    return any(not text[pointer.end :].strip() for pointer in pointers(text))
