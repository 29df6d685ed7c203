"""Where the candidate wishes to go, in so many words, whatever else the reply says: "..., let's talk serving", "what about monitoring? can we do that next?"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.case import Case
from interviewer.core.text import Span
from interviewer.core.understanding.leads import names_areas

_OPENS = r"(?:(?:ok(?:ay)?|so|now|well|and|but|then|actually|anyway|sorry|wait|hm+|yes|great|fine|thanks|please|pls|plz|maybe|btw)\b[\s,]{0,3})*"
_MAY = r"(?:let['’]?s|let\ (?:us|me)|(?:can|could|may|might)\ (?:we|i)|(?:shall|should)\ we|(?:what|how)\ about\ (?:if\ )?(?:we|i)|happy\ to|time\ to)"
_LIKE = (
    r"(?:i|we)(?:['’]?d|\ would)?(?:\ (?:really|just|now|also|still))*\ (?:like|love|want|prefer|wish|rather)(?:\ to)?"
)
_WISHED = rf"(?:{_LIKE}|(?:i|we)(?:\ (?:really|just|also|actually))*\ (?:wanted|hoped|meant)\ to)"
_BACK = r"(?:\ (?:back|over|on|straight|quickly|briefly|please|pls|now))*"
_SAY = r"(?:(?:talk|speak)(?:\ (?:about|abt|on|of|through))?|discuss)"
_GO = rf"(?:cover|(?:go|move|turn|switch|jump|get|come){_BACK}\ (?:to|into|onto|over)|dive\ into)"
_SPEAK = rf"(?:{_SAY}|{_GO})"
_TAKE = r"(?:do|take|tackle|hit|have|look\ (?:at|into))"
_SOON = r"(?:next|nxt|now|first|then|instead)"
_NAME = rf"[a-z][\w/-]*(?:\ (?!(?:{_SOON}|please|pls|plz|tho|though)\b)[a-z][\w-]*){{0,2}}?"
_PART = r"(?:\ (?:part|bit|side|section|piece|story|topic|stuff))?"
_TOPIC = rf"(?:(?:the|our|my|your|some)\ )?(?P<{{}}>{_NAME.replace('{', '{{').replace('}', '}}')}){_PART}"
_WORDS = r"(?:[\s,]{1,3}(?:please|pls|plz|too|though|tho|again|a\ bit|ok(?:ay)?|for\ a\ (?:moment|minute|bit|second)|if\ (?:that(?:['’]s|\ is)\ (?:ok(?:ay)?|fine)|you\ like|possible|i\ may)))*"
_TAIL = rf"(?:{_WORDS}[\s,]{{1,3}}{_SOON})?{_WORDS}"
_HASTE = rf"{_WORDS}[\s,]{{1,3}}{_SOON}{_WORDS}"
_BEGIN = r"(?:^|(?<=[.!?;:,\n–—)])\s{1,3}|(?<=\s-\s)|\n)"
_END = r"\s{0,3}(?:[.!?;:\n–—]+|(?=\s-\s)|(?=,\s)|$)"
_THERE = rf"(?:{_MAY}\ (?:{_SPEAK}|{_TAKE}|go)|{_LIKE}\ {_SPEAK})\ ?(?:that|it|this|those|them|there)"

WISH = re.compile(
    rf"""{_BEGIN}{_OPENS}(?:
        (?:{_MAY}|{_WISHED})\ {_SAY}\ {_TOPIC.format("speak")}{_TAIL}{_END}
      | (?:{_MAY}|{_WISHED})\ {_GO}\ {_TOPIC.format("go")}{_TAIL}{_END}
      | {_MAY}\ {_TAKE}\ {_TOPIC.format("take")}{_HASTE}{_END}
      | {_LIKE}\ {_TOPIC.format("like")}{_HASTE}{_END}
      | (?:what|how)\ (?:about|abt)\ {_TOPIC.format("about")}\s{{0,3}}[?,;.!–—-]*\s{{1,3}}(?:and\ )?{_THERE}{_TAIL}{_END}
      | {_TOPIC.format("there")}(?:\ (?:please|pls|then))?\s{{0,3}}[?,;–—-]+\s{{1,3}}{_THERE}{_TAIL}{_END}
      | {_TOPIC.format("soon")}\ (?:next|nxt|now)(?:[\s,]{{1,3}}(?:please|pls|plz|then))?\s{{0,3}}(?:\?+|$)
      | (?P<again>(?:i|we)(?:['’]ve|\ have|\ had)?(?:\ (?:just|already|only|really|actually))*
          \ (?:asked\ (?:you\ )?for|wanted|was\ asking\ for|asked\ to\ {_SPEAK}))\ {_TOPIC.format("asked")}{_TAIL}{_END}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a wish is put, up to the end of its clause."""
_NAMED = ("speak", "go", "take", "like", "about", "there", "soon", "asked")
_SURE = ("speak", "about")
"""Ways of putting it that leave no doubt, so that a single point may be named; in the others only a part of the interview."""
_DANGLING = re.compile(r"(?:about|on|at|of|to|into)\b", re.IGNORECASE)


class Wish(NamedTuple):
    """A clause that says where to go."""

    span: Span
    """In code points of the reply."""
    topic: str
    """What it names, as it was said."""
    sure: bool
    """Whether it can mean nothing else, so that it may name a single point."""
    again: bool
    """Whether it reminds of an earlier wish: "I asked for serving"."""


def wishes(text: str) -> Iterator[Wish]:
    """The wishes of ``text``, in order.

    >>> [wish.topic for wish in wishes("Retrain weekly. I'm done here, let's talk serving.")]
    ['serving']
    >>> [wish.topic for wish in wishes("what abt monitoring? can we do that nxt")], list(wishes("What about monitoring?"))
    (['monitoring'], [])
    """
    for found in WISH.finditer(text):
        kind = next(kind for kind in _NAMED if found[kind])
        if not _DANGLING.match(found[kind]):
            yield Wish(Span(*found.span()), found[kind], kind in _SURE, bool(found["again"]))


def reminds(text: str) -> bool:
    """Whether ``text`` reminds of a wish that was passed over."""
    return any(wish.again for wish in wishes(text))


def ends_in_wish(text: str) -> bool:
    """Whether the last words of ``text`` are a wish, so that nothing was said yet of where it leads."""
    return any(not text[wish.span.end :].strip() for wish in wishes(text))


def without_wishes(case: Case, text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` with blanks where it wishes to go elsewhere, every other word at its place, and where the last wish leads."""
    leads: tuple[str, ...] = ()
    for wish in wishes(text):
        if there := leads_of(case, wish):
            leads = there
            text = wish.span.blanked(text)
    return text, leads


def leads_of(case: Case, wish: Wish) -> tuple[str, ...]:
    """The areas and points that ``wish`` names, that of its last word first ("the training data"); empty when it names none."""
    if not (wish.sure or names_areas(wish.topic)):
        return ()
    named = case.understand(f"Let me talk about {wish.topic}.", "", False).leads
    head = case.understand(f"Let me talk about {wish.topic.split()[-1]}.", "", False).leads
    return (*(id for id in head if id in named), *(id for id in named if id not in head))
