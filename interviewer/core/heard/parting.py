"""The end of a reply that says where the talk is to go, and why: "... From here I'd go on to the features, since time is short."."""

import re
from typing import NamedTuple

from interviewer.core.heard.put_off import put_off
from interviewer.core.heard.wished import BACK, BEGIN, OPENS, SAY, TAIL, WISHED
from interviewer.core.regex import regex
from interviewer.core.speech import LET
from interviewer.core.text import Span
from interviewer.core.understanding.leads import names_areas

_WILL = (
    rf"(?:(?:{LET}|i['’]?m\ going\ to|(?:i|we)(?:['’](?:d|ll)|\ (?:would|will|want\ to|have\ to))"
    r"(?:\ (?:like|love|want|prefer)\ to)?)(?:\ (?:now|next|then|also|first|just|rather|quickly|probably))*)"
)
_TRAVEL = (
    rf"(?:(?:go|move|turn|switch|jump|come|get|head|proceed){BACK}\ (?:to|into|onto)|dive\ into"
    r"|spend\ (?:a\ |some\ )?(?:few\ |little\ )?(?:minutes?|moments?|time|words?)\ on)"
)
_WITH = r"(?:continue|(?:go|carry|move)\ on)\ with"
_LOOK = r"(?:(?:have\ a\ )?look\ (?:at|into)|take\ up|tackle|cover|settle|discuss|get\ (?:in)?to)"
_LEAVES = (
    r"(?:(?:from\ (?:here|there|now)|with\ (?:that|this)(?:\ (?:settled|done|said))?|(?:after|behind)\ (?:that|this)"
    r"|as\ (?:i\ )?(?:outlined|planned|said|promised)|next|first|that\ said|given\ (?:that|this)"
    r"|if\ (?:that|it)(?:['’]s|\ is)\ (?:fine|ok(?:ay)?|all\ right|enough)|i\ (?:think|guess))[\s,]{1,3}){0,4}"
)
_ARTICLE = r"(?!(?:an?|another|one|it|them|you|that|this)\ )(?:(?:the|our|my|your|some)\ )?"
_WORD = r"(?!(?:because|since|as|which|where|so|later|another|other|nothing)\b)[a-z][\w'’/-]{{0,60}}"
_TOPIC = rf"{_ARTICLE}(?P<{{}}>(?:where\ )?{_WORD}(?:\ {_WORD}){{{{0,7}}}}?)"
_REASON = r"(?:[\s,–—-]{1,3}(?:because|since|as|so\ that|which\ is|where|given|before)\b[^.?!;\n]{3,140})"
_BEHIND = r"(?:[.!]\s{1,3}(?:that|this|it)(?:['’]s|\ is)\ (?:where|why|what)\b[^.?!\n]{3,140})"
_ASKS = r"(?:[.!]\s{1,3}[^.!?\n]{3,160}\?)"
"""A question behind it, which is answered first."""
_PARTING = regex(
    rf"""{BEGIN}{OPENS}{_LEAVES}{OPENS}(?:
        (?:{_WILL}|{WISHED})\ {SAY}\ {_TOPIC.format("speak")}
      | {_WILL}\ {_TRAVEL}\ {_TOPIC.format("travel")}
      | {_WILL}\ {_WITH}\ {_TOPIC.format("on")}
      | (?:{LET}|{WISHED})(?:\ (?:now|next|then|also|first))?\ {_LOOK}\ {_TOPIC.format("look")}
      | (?:the|my)\ (?:next|second|other)\ (?:thing|part|topic|step|stop|point)(?:\ (?:that\ )?{WISHED}\ (?:{_LOOK}|{SAY}))\ (?:is|would\ be)\ {_TOPIC.format("next")}
      | what\ (?:i|we)(?:['’]d|\ would)\ (?:like\ to\ )?(?:do|take|cover|discuss)\ next\ is\ (?:to\ )?(?:{SAY}|{_LOOK}|{_TRAVEL})\ {_TOPIC.format("what")}
      | next(?:\ up)?(?:\ for\ me)?\ (?:is|comes|would\ be)\ {_TOPIC.format("up")}
      | {_TOPIC.format("soon")}\ (?:comes?|is|are|goes|go|should\ (?:be|come)|would\ (?:be|come))\ (?:my\ )?next(?:\ for\ me)?
    ){TAIL}(?P<rest>(?:{_REASON}|{_BEHIND})?{_ASKS}?)[\s.!]*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED = ("speak", "travel", "on", "look", "next", "what", "up", "soon")
_SURE = ("speak", "next", "what")
"""Ways of putting it that can mean nothing but the talk."""
_SIDE = regex(r"\ (?:side|part|bit|section|piece|story|topic|question|aspect)\b.*", re.IGNORECASE)
_CLOSER = regex(r"\ (?:in|of|for|on|at|behind|around)\ .*", re.IGNORECASE)
"""What may stand behind the word that says which part it is: "the features in the payment path"."""
_HOW = regex(r"(?:how|where|what|who)\ (?:\w+['’]?\w*\ ){1,6}\w+", re.IGNORECASE)
_STEPS = frozenset(
    "production live online offline launch launching release shipping training testing test users product product's network".split()
)
"""Names of parts that a design goes to as well: a model that goes to production."""


class Parting(NamedTuple):
    """The end of a reply that says where to go."""

    span: Span
    """What says so, without its reason, in code points of the reply."""
    topic: str
    """What it names, as it was said."""
    sure: bool
    """Whether it can mean nothing but the talk, so that it may name a single point."""


def parting(text: str) -> Parting | None:
    """How ``text`` ends by saying where the talk is to go; None where it does not.

    >>> parting("The last come after ninety days. From here I'd go on to the features in the path, since time is short.").topic
    'features in the path'
    >>> parting("From here I'd go to boosted trees, since they are quick.")
    """
    found = _PARTING.search(text)
    if not found or any(one.span.meets(Span(*found.span())) for one in put_off(text)):
        return None
    kind = next(kind for kind in _NAMED if found[kind])
    topic, sure = found[kind], kind in _SURE
    if not (sure or _HOW.fullmatch(topic) or _is_part(topic, closer=kind != "on")):
        return None
    return Parting(Span(found.start(), found.start("rest") if found["rest"] else found.end()), topic, sure)


def _is_part(topic: str, *, closer: bool) -> bool:
    """Whether the last word of ``topic`` names a part of the interview, or both of two do, before what may tell it ``closer``."""
    named = _SIDE.sub("", topic)
    names = (_CLOSER.sub("", named) if closer else named).casefold().split(" and ")
    heads = [words.split()[-1] for words in names if words.split()]
    return bool(heads) and _STEPS.isdisjoint(heads) and all(map(names_areas, heads))
