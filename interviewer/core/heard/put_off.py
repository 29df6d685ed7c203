"""A part of the talk that is put off: "I'll come back to that", "data is last on my outline", "let's keep monitoring for the end"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.heard.wished import BEGIN, LIKE, MAY, OPENS
from interviewer.core.regex import regex
from interviewer.core.text import Span

_IT = r"(?:that|this|it|those|these|them|that\ one|this\ one|that\ question|this\ question|the\ question)"
_WORD = r"(?!(?:later|last|afterwards|if|when|unless|once|until|because|since|and|but|so)\b)[a-z][\w'’/-]{{0,40}}"
_TOPIC = rf"(?P<{{}}>{_IT}|(?:the\ |our\ |my\ |your\ )?{_WORD}(?:\ {_WORD}){{{{0,6}}}}?)"
_END = r"(?:at\ the\ (?:very\ )?end|last)"
_LATER = rf"(?:later(?:\ on)?|afterwards|{_END}|(?:for|until|till|to)\ (?:later|afterwards|the\ (?:very\ )?end))"
_WILL = r"(?:i|we)(?:['’]ll|\ will)"
_WANTS = rf"(?:{MAY}|{LIKE}|{_WILL}|i['’]d\ rather|please)"
_COME = r"(?:come|get|go|return|turn)"
_SPEAK = r"(?:talk\ about|speak\ about|discuss|cover|address|leave|keep|save|treat)"
_MINE = r"\ (?:on|in|of|by)\ (?:my|the)\ (?:\w+\ )?(?:outline|plan|list|agenda|order)"
_TAIL = r"(?:[\s,]{1,2}(?:please|though|if\ (?:that['’]s|that\ is|i\ may)(?:\ (?:ok(?:ay)?|fine))?|as\ (?:i\ )?said|for\ now|then))*\s?(?:[.,:;!?\n–—]|$)"
_PUT_OFF = regex(
    rf"""{BEGIN}{OPENS}(?:as\ (?:i\ )?said,?\ )?(?:
        {_WILL}\ {_COME}(?:\ back)?\ to\ (?P<it>{_IT})(?:\ {_LATER})?
      | {_WILL}\ {_COME}\ back\ to\ {_TOPIC.format("back")}(?:\ {_LATER})?
      | {_WANTS}\ {_COME}(?:\ back)?\ to\ {_TOPIC.format("come")}\ {_LATER}
      | {_WANTS}\ {_SPEAK}\ {_TOPIC.format("speak")}\ {_LATER}
      | {_WANTS}\ (?:do|take)\ {_TOPIC.format("take")}\ {_END}
      | (?:{_WANTS}\ )?(?:park|postpone|shelve)\ {_TOPIC.format("park")}(?:\ (?:for\ now|{_LATER}))?
      | {_TOPIC.format("outlined")}\ (?:is|are|comes?|goes|go|stays?|will\ come)\ {_LATER}{_MINE}
      | {_TOPIC.format("wait")}\ can\ wait(?:\ {_LATER})?
    ){_TAIL}""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMED = ("it", "back", "come", "speak", "take", "park", "outlined", "wait")
_PRONOUN = regex(_IT, re.IGNORECASE | re.VERBOSE)


class PutOff(NamedTuple):
    """A clause that puts something off."""

    span: Span
    """In code points of the reply."""
    topic: str
    """What it names, as it was said; empty where that is what was asked."""


def put_off(text: str) -> Iterator[PutOff]:
    """The clauses of ``text`` that put a part of the talk off, in order.

    >>> [one.topic for one in put_off("Two stages. I'll come back to how labels are built later.")]
    ['how labels are built']
    >>> [one.topic for one in put_off("I'll come back to that. Data is last on my outline.")], list(put_off("The label comes later."))
    (['', 'Data'], [])
    """
    for found in _PUT_OFF.finditer(text):
        topic = next(found[name] for name in _NAMED if found[name])
        yield PutOff(Span(*found.span()), "" if _PRONOUN.fullmatch(topic) else topic)
