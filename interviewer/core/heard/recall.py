"""A question after the candidate's own words: "did I mention latency already?"."""

import re
from typing import NamedTuple

from interviewer.core.matter import about
from interviewer.core.regex import regex
from interviewer.core.speech import HAVE
from interviewer.core.text import Span

_SAY = r"""(?:(?:talk(?:ed)?|spoke|spoken|speak|(?:tell|told)\ you|(?:said|say|mention(?:ed)?)\ (?:any|some)thing)\ (?:about|abt|of|on)
    |say|said|mention(?:ed)?|tell\ you|told\ you|cover(?:ed)?|explain(?:ed)?|discuss(?:ed)?|describe[d]?|address(?:ed)?
    |(?:touch(?:ed)?|go|gone|went)\ (?:on|over|into|through)|(?:bring|brought)\ up)"""
_TOPIC = r"(?:(?:the|my|our|any|some)\ )?(?P<{}>[a-z][\w-]{{0,60}}(?:\ (?!already\b|yet\b|before\b|earlier\b|at\b|so\b|alr\b)[\w-]{{1,60}}){{0,3}}?)(?:\ (?:part|bit|side|section|point))?"
_TAIL = r"(?:[\s,]{1,3}(?:already|alr|yet|before|earlier|at\ all|so\ far|to\ you|right|by\ the\ way))*"
RECALL = regex(
    rf"""(?:^|(?<=[.!?;:\n–—-])\s{{1,3}}|(?<=,\s)|\n)(?:(?:wait|sorry|hm+|so|and|but|ok(?:ay)?|well|or|now|actually|uh|um|btw|just\ checking|one\ thing)[\s,]{{1,3}}){{0,9}}(?:
        (?:(?:when|where)(?:\ exactly)?\ )?(?:did|have|had)(?:n['’]?t)?\ (?:i|we)(?:\ (?:not|already|just|even|ever|also|really))*\ {_SAY}\ {_TOPIC.format("a")}{_TAIL}\s{{0,2}}\?+
      | {HAVE}\ (?:already|did)\ {_SAY}\ {_TOPIC.format("b")}{_TAIL},\s(?:right|no|yes|correct|did(?:n['’]?t|\ not)\ (?:i|we)|have(?:n['’]?t|\ not)\ (?:i|we))\s{{0,2}}\?+
      | (?:did|has|have)\ {_TOPIC.format("c")}(?:\ already)?\ (?:come\ up|been\ (?:mentioned|covered|said|discussed))(?:\ (?:already|yet|before))?\s{{0,2}}\?+
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody asks whether a thing was said before."""
WHERE = regex(
    rf"""(?:^|(?<=[.!?;:\n–—-])\s{{1,3}}|(?<=,\s)|\n)(?:(?:wait|sorry|hm+|so|and|but|ok(?:ay)?|well|or|now|actually|uh|um|btw|one\ thing|by\ the\ way)[\s,]{{1,3}}){{0,9}}
      (?:
        (?:when|where)(?:\ exactly)?\ (?:did|have|had)\ (?:i|we)(?:\ (?:already|just|even|ever|really))*\ {_SAY}(?:\ (?:that|this|it|so))?
      | (?:(?:when|where)(?:\ exactly)?\ )?(?:did|has|have|had|was)\ (?:that|this|it)(?:\ (?:already|even|ever|really))*\ (?:come\ up|(?:been\ )?(?:mentioned|covered|said|discussed|asked))
      ){_TAIL}\s{{0,2}}(?:\?+|$|(?=[.!\n]))""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody asks when they spoke of what the interviewer says they did."""


class Recall(NamedTuple):
    """A sentence that asks whether something was said before."""

    span: Span
    """In code points of the reply."""
    topic: str
    """What may have been said, as it is named; empty: what was asked last, and when they spoke of it."""


def recalls(text: str) -> list[Recall]:
    """The questions of ``text`` after what was said before that name something of the case, or ask when it was.

    >>> [one.topic for one in recalls("so faiss hourly. wait did i say monitoring already? yes")], recalls("Did I say that already?")
    (['monitoring'], [])
    >>> [one.topic for one in recalls("One edit is allowed. When did that come up, by the way?")]
    ['']
    """
    named = [Recall(Span(*m.span()), m["a"] or m["b"] or m["c"]) for m in RECALL.finditer(text)]
    when = [Recall(Span(*m.span()), "") for m in WHERE.finditer(text)]
    return [one for one in named if about(one.topic)] + when


def without_recalls(text: str) -> str:
    """``text`` with blanks where it asks whether something was said before."""
    for one in recalls(text):
        text = one.span.blanked(text)
    return text
