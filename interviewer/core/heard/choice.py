"""A choice that is put to the interviewer: "shall I talk about the online test now, or serving first?", "shall I go on, or do you want more detail?"."""

import re

from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE

_OPENS = r"\W*(?:(?:so|ok(?:ay)?|well|now|and|but|then|next|hm+|right)\W{1,3}){0,3}"
_LEADS = (
    r"(?:(?:talk|speak|go|move|turn|jump|start|begin|continue|look|focus|dive|carry)(?:\ (?:on|now|first|over|straight|in|deeper))*\ (?:(?:about|to|into|with|on|at)\ )?"
    r"|(?:discuss|cover|take|do|tackle|explain)\ )"
)
_OFFER = r"(?:(?:shall|should|may|can|could|do)\ (?:i|we)|(?:(?:do|would)\ you\ )?(?:want|like|prefer|rather\ have)\ (?:me|us)(?:\ to)?)\ (?:(?:first|now|next|rather)\ )?"
"""How somebody offers to speak of something; what is used or taken for the design is no part of the talk."""
_FRAME = rf"(?:{_OFFER}{_LEADS}|(?:do|would)\ you\ (?:prefer|rather\ hear(?:\ about)?|want)\ )"
_YOURS = r"(?:,?\ ?(?:what|which)\ (?:one\ )?(?:do|would)\ you\ (?:want|like|prefer|rather\ hear))"
_TIME = r"(?:[\s,]{1,3}(?:now|first|next|then|already|here|instead|please|before|or))*"
"""What goes with a side, and names nothing."""
_ASKS = r"(?:is|are|was|were|would|will|does|do|did|can|could|has|have)\b"
"""How the other half of a question begins, which is no side."""
_SIDE = r"[a-z][\w/ '’-]{1,40}?"
_CHOICE = regex(
    rf"""{_OPENS}{_FRAME}(?P<one>{_SIDE}){_TIME}[\s,]{{1,3}}or\ (?:rather\ |first\ )?(?:{_FRAME}|{_LEADS})?(?:(?:in)?to\ |with\ |about\ |on\ )?(?!{_ASKS})(?P<two>{_SIDE}){_TIME}\W*\?\W*$
      | {_OPENS}(?P<first>{_SIDE}){_TIME}[\s,]{{1,3}}or\ (?!{_ASKS})(?P<second>{_SIDE})(?:\ first|\ next){_YOURS}?\W*\?\W*$
      | {_OPENS}{_YOURS}(?:\ (?:first|next|now|to\ hear))*\W{{1,3}}(?P<a>{_SIDE})\ or\ (?P<b>{_SIDE})\W*\?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 26
"""Words of the longest sentence that puts one."""
_THIS = r"(?:this|that|it)"
_DEEP = rf"""(?:(?:(?:some|a\ bit|a\ little|any)\ )?(?:more|further|deeper|greater)(?:\ (?:details?|depth|on\ {_THIS}|of\ {_THIS}|here|words?)){{0,2}} | details?|depth|elaborate|expand|say\ more
      | (?:go|dig|dive|look|get)\ (?:in(?:to)?\ )?(?:deeper|further|(?:more\ )?details?)
      | stay(?:\ (?:here|(?:on|with)\ {_THIS}))? | (?:be\ )?more\ specific | {_THIS}\ in\ (?:more|greater)\ (?:detail|depth))
      (?:\ (?:first|needed|wanted|required|here|now|on\ {_THIS}))*"""
"""More of what was just said."""
_ON = r"""(?:(?:go|move|carry|press|get)\ (?:on|ahead|forward|over)|continue|proceed|turn|jump|(?:the\ )?next(?:\ (?:one|part|point|topic|thing))?|talk|speak|keep\ going)
      (?:\ (?:on\ )?(?:with|to|about)\ (?P<{name}>[a-z][\w/ '’-]{{1,40}}?))?"""
"""On to what comes next, which may be named."""
_OR = r"[\s,]{1,3}or\ (?:else\ |rather\ |is\ )?"
_MAY = rf"(?:{_OFFER}|(?:is\ {_THIS}\ )?(?:ok(?:ay)?|fine|enough)\ (?:if\ (?:i|we)|to)\ )"
_LIKE = rf"(?:{_OFFER}|(?:(?:do|would|should|shall)\ (?:you|i|we)\ )?(?:(?:like|want|need|prefer|rather)\ )?(?:(?:me|us)\ )?(?:to\ )?(?:have\ |hear\ |see\ )?)"
_ON_OR_DEEPER = regex(
    rf"""{_OPENS}{_MAY}{_ON.format(name="there")}{_TIME}{_OR}{_LIKE}{_DEEP}\W*\?\W*$
      | {_OPENS}{_LIKE}{_DEEP}{_OR}{_LIKE}{_ON.format(name="then")}{_TIME}\W*\?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A choice between more of this and what comes next."""


def on_or_deeper(text: str) -> str | None:
    """What ``text`` would go on with at its end unless more is wanted here; empty where it names nothing, None where it leaves no such choice.

    >>> on_or_deeper("Shall I go on with serving or do you want more detail?"), on_or_deeper("More detail, or move on?")
    ('serving', '')
    """
    last = next(iter(SENTENCE.findall(text.rstrip())[-1:]), "").strip()
    found = _ON_OR_DEEPER.match(last) if len(last.split()) <= _LONGEST else None
    return None if found is None else found["there"] or found["then"] or ""


def choice_in(text: str) -> tuple[str, str] | None:
    """The two things between which ``text`` lets the interviewer choose at its end; None where it does not.

    >>> choice_in("That is all. Shall I talk about the online test now, or serving first?")
    ('the online test', 'serving')
    """
    last = next(iter(SENTENCE.findall(text.rstrip())[-1:]), "")
    found = _CHOICE.match(last.strip()) if len(last.split()) <= _LONGEST else None
    if not found:
        return None
    one, two = (side for side in found.groups() if side)
    return one, two
