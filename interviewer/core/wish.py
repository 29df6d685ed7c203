"""Where the candidate wishes to go, in so many words, whatever else the reply says: "..., let's talk serving", "what about monitoring? can we do that next?"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.case import Case
from interviewer.core.heard.instead import exchanges
from interviewer.core.heard.outlined import part_named
from interviewer.core.heard.parting import parting
from interviewer.core.heard.put_off import put_off
from interviewer.core.heard.topic import point_called
from interviewer.core.heard.wished import (
    BEGIN,
    BOTH,
    END,
    GO,
    HASTE,
    LIKE,
    LOOK,
    MAY,
    OPENS,
    SAY,
    SPEAK,
    TAIL,
    TAKE,
    TOPIC,
    WISHED,
)
from interviewer.core.regex import regex
from interviewer.core.speech import HAVE
from interviewer.core.text import Span
from interviewer.core.understanding.leads import names_areas

_THERE = rf"(?:{MAY}\ (?:{SPEAK}|{TAKE}|go)|{LIKE}\ {SPEAK})\ ?(?:that|it|this|those|them|there)"
_CHOOSE = r"(?:(?:also|just|now)\ )?(?:choose|pick|propose|suggest|select|decide\ on|design|outline)"
"""What somebody offers to do who asks whether it is time for that part."""

WISH = regex(
    rf"""{BEGIN}{OPENS}(?:
        (?:{MAY}|{WISHED})\ {SAY}\ {TOPIC.format("speak")}{TAIL}{END}
      | (?:{MAY}|{WISHED})\ {GO}\ {TOPIC.format("go")}{TAIL}{END}
      | (?:{MAY}|{WISHED})\ {LOOK}\ {BOTH.format("look")}{HASTE}{END}
      | (?:shall|should)\ i\ (?:now\ )?(?:{GO}|{SAY})\ {TOPIC.format("turn_to")}{HASTE}{END}
      | {MAY}\ {TAKE}\ {TOPIC.format("take")}{HASTE}{END}
      | next,?\ {WISHED}\ {LOOK}\ {BOTH.format("next")}{TAIL}{END}
      | {LIKE}\ {TOPIC.format("like")}{HASTE}{END}
      | (?:what|how)\ (?:about|abt)\ {TOPIC.format("about")}\s{{0,3}}[?,;.!–—-]*\s{{1,3}}(?:and\ )?{_THERE}{TAIL}{END}
      | {TOPIC.format("there")}(?:\ (?:please|pls|then))?\s{{0,3}}[?,;–—-]+\s{{1,3}}{_THERE}{TAIL}{END}
      | {TOPIC.format("soon")}\ (?:next|nxt|now)(?:[\s,]{{1,3}}(?:please|pls|plz|then))?\s{{0,3}}(?:\?+|$)
      | (?:(?:do\ you\ |would\ you\ |you\ )?(?:want|like)\ me\ to\ {_CHOOSE}\ (?:an?\ )?{TOPIC.format("offer")}{TAIL}
          |(?:shall|should)\ i\ {_CHOOSE}\ (?:an?\ )?{TOPIC.format("turn")}{HASTE}){END}
      | (?P<again>{HAVE}(?:\ (?:just|already|only|really|actually))*
          \ (?:asked\ (?:you\ )?for|wanted|was\ asking\ for|asked\ to\ {SPEAK}))\ {TOPIC.format("asked")}{TAIL}{END}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a wish is put, up to the end of its clause."""
_NAMED = ("speak", "go", "turn_to", "take", "look", "next", "like", "about", "there", "soon", "offer", "turn", "asked")
_SURE = ("speak", "about", "look", "next")
"""Ways of putting it that leave no doubt, so that a single point may be named; in the others only a part of the interview."""
_DANGLING = regex(r"(?:about|on|at|of|to|into)\b", re.IGNORECASE)


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
    last, later = parting(text), [one.span for one in put_off(text)]
    for found in WISH.finditer(text):
        kind = next(kind for kind in _NAMED if found[kind])
        span = Span(*found.span())
        beside = (last and last.span.meets(span)) or any(one.meets(span) for one in later)
        if not (_DANGLING.match(found[kind]) or beside):
            yield Wish(span, found[kind], kind in _SURE, bool(found["again"]))
    if last:
        yield Wish(last.span, last.topic, True, False)


def reminds(text: str) -> bool:
    """Whether ``text`` reminds of a wish that was passed over."""
    return any(wish.again for wish in wishes(text))


def ends_in_wish(text: str) -> bool:
    """Whether the last words of ``text`` are a wish, with a reason at most, so that nothing was said yet of where it leads."""
    if parting(text):
        return True
    ends = [wish.span.end for wish in wishes(text)] + [one.span.end for one in exchanges(text)]
    return any(not text[end:].strip() for end in ends)


class Elsewhere(NamedTuple):
    """A reply without its wishes to go elsewhere, and where they lead."""

    rest: str
    """The reply with blanks in their place, every other word where it was."""
    leads: tuple[str, ...]
    """Areas and points that the last of them names."""
    gone: tuple[str, ...] = ()
    """Those that are to be left out for it."""


def without_wishes(case: Case, text: str) -> Elsewhere:
    """``text`` without what wishes to go elsewhere."""
    leads: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    for one in exchanges(text):
        if named := named_by(case, one.gone):
            leads, gone = named_by(case, one.there), named
            text = (one.span if leads else one.spare).blanked(text)
    for wish in wishes(text):
        if there := leads_of(case, wish):
            leads = there
            text = wish.span.blanked(text)
    return Elsewhere(text, leads, gone)


def leads_of(case: Case, wish: Wish) -> tuple[str, ...]:
    """The areas and points that ``wish`` names, that of its last word first ("the training data"); empty when it names none."""
    called = "-".join(wish.topic.casefold().split())
    if "-" in called and called in case.considerations:
        return (called,)
    if not (wish.sure or names_areas(wish.topic)):
        return ()
    named = named_by(case, wish.topic)
    part = point_called(wish.topic, case.expected) or part_named(wish.topic)
    return named or ((part,) if part else ())


def named_by(case: Case, topic: str) -> tuple[str, ...]:
    """The areas and points that ``topic`` names, that of its last word first."""
    named = case.understand(f"Let me talk about {topic}.", "", False).leads
    head = case.understand(f"Let me talk about {topic.split()[-1]}.", "", False).leads
    return (*(id for id in head if id in named), *(id for id in named if id not in head))
