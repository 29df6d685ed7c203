"""What somebody believes of the case and puts up to be confirmed: "I take it the company lives from advertising, yes?"."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP
from interviewer.core.text import Span
from interviewer.core.understanding.tags import designs

_BELIEVES = r"(?:assum(?:e|ing)|guess(?:ing)?|suppos(?:e|ing)|imagin(?:e|ing)|presum(?:e|ing)|think(?:ing)?|believe|expect(?:ing)?|reckon(?:ing)?|gather|tak(?:e|ing)\ it|understand|bet|figure)"
_FRAME = regex(
    rf"""\W*{LEAD_UP}(?:(?:please|pls)\W+)?(?:
        (?:i|we)(?:['’](?:d|ll|m|re|ve)|\ (?:would|will|can|could|am|are|have))?(?:\ (?:just|only|also|now|then|simply|\w+ly))*\ {_BELIEVES}(?:\ (?:that|here|it\ is\ so\ that))*
      | my\ (?:\w+\ )?(?:guess|assumption|understanding|impression|bet)\ (?:is|would\ be)(?:\ that)?
      | (?:presumably|supposedly|surely) )\b[\s,:]*""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody begins who believes something."""
_ASKS = r"(?:right|correct|true|yes|yeah|no|ok(?:ay)?|huh|eh|or\ not|agreed?)"
_SURELY = r"""(?:
      is\ (?:that|it|this)\ (?:\w+\ )?(?:right|correct|so|true|the\ case|ok(?:ay)?) | am\ i\ (?:\w+\ )?(?:right|correct|wrong|mistaken)(?:\ (?:here|there|on\ that|with\ that|about\ that))?
    | or\ (?:am|do|did|have)\ i\ (?:\w+\ ){0,2}?(?:wrong|mistaken|wrongly) | or\ is\ (?:that|it|this)\ (?:wrong|not\ (?:so|true|right)|different|otherwise)
    | (?:do|did|have)(?:n['’]t)?\ i\ (?:have|get|got|understand|understood|read)\ (?:that|it|this|you)\ (?:right|correctly)
    | if\ i\ (?:have\ )?(?:got|get|understood|understand|heard|hear|read|see|took|take)\ (?:you|it|that|this)\ (?:right|correctly|rightly|well) )"""
_TAG = regex(
    rf"[\w)%'’\"”][,;:.–—-]*\s+(?:[–—-]\s)?(?P<tag>(?P<surely>(?:and\ |but\ |or\ )?{_SURELY})|(?:and\ |or\ )?{_ASKS})\s*[?.!]*\s*$",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody ends who wants it confirmed; ``surely`` whatever stands in front of it."""
_OF_ME = regex(
    r"\b(?:my|mine|i(?:['’]m|['’]ve)?\ (?:(?:have|just)\ )?(?:am|was|did|do|got|made|said|forgot|missed|answered|told))\b",
    re.IGNORECASE | re.VERBOSE,
)
"""What is about the candidate, and not about the case."""


def put_up(sentence: str) -> Span | None:
    """What ``sentence`` puts up to be confirmed, in code points of it; None where it puts up nothing, or a design.

    >>> said = "I take it the company lives from advertising, yes?"
    >>> put_up(said).of(said), put_up("I suppose we should use a linear model, right?"), put_up("I take two days, then.")
    ('the company lives from advertising', None, None)
    """
    begins, ends = _FRAME.match(sentence), _TAG.search(sentence)
    start = begins.end() if begins else 0
    if not ends or not (ends["surely"] or (begins and "?" in sentence)) or start >= ends.start("tag"):
        return None
    span = Span(start, ends.start("tag")).stripped(sentence, ",;:.–—-")
    said = span.of(sentence)
    return None if not matter(said) or designs(said) or _OF_ME.search(said) else span


def is_put_up(text: str) -> bool:
    """Whether ``text`` ends so that what it says is only put up to be confirmed."""
    return bool(_TAG.search(text))
