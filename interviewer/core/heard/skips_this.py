"""Who asks, in a sentence that says so, to leave what was asked: "skip this please, I'd rather talk about rain"."""

import re

from interviewer.core.heard.wished import LIKE, MAY, OPENS, SAY
from interviewer.core.regex import regex
from interviewer.core.text import Span

_ASKED = r"(?:this|that|it|this\ one|that\ one|(?:this|that|the)\ (?:last\ )?(?:question|topic|subject|point))"
_NAMED = r"(?:this|that|the)\ (?:last\ )?(?:question|topic|subject|point)"
_TAIL = r"(?:\ (?:please|pls|for\ now|now|then|again|if\ (?:i\ may|that['’]s\ (?:ok(?:ay)?|fine)|possible)))*"
_SKIPS_THIS = regex(
    rf"""(?:^|(?<=[.!?;\n])\s{{1,3}}){OPENS}(?:
        (?:i\ said:?,?\ )?(?:{MAY}\ |{LIKE}\ |please\ )(?:just\ |please\ )?(?:skip|leave|drop|pass(?:\ on|\ over)?)\ {_ASKED}
      | (?:i\ said:?,?\ )?(?:skip|pass\ on)\ (?:this|that|this\ one|that\ one|{_NAMED})
      | (?:i\ said:?,?\ )?(?:leave|drop)\ {_NAMED}
    ){_TAIL}\s?(?:[.,:;!?\n–—]|$)""",
    re.IGNORECASE | re.VERBOSE,
)


def skips_this(text: str) -> Span | None:
    """Where ``text`` asks to leave what was asked; None where it does not.

    >>> skips_this("The nearest street. Skip this please, I'd rather talk about rain.").of("The nearest street. Skip this please, ")
    ' Skip this please,'
    >>> skips_this("If the row is empty, skip it."), skips_this("We skip this column.")
    (None, None)
    """
    found = _SKIPS_THIS.search(text)
    return Span(*found.span()) if found else None


_SPEAKS_OF = regex(rf"(?:{MAY}|{LIKE}|\bi\ want\ to)\ {SAY}\ [^.?!\n]{{2,80}}[.!]*\s*\Z", re.IGNORECASE | re.VERBOSE)


def ends_in_own_subject(text: str) -> bool:
    """Whether ``text`` ends by saying what they would rather speak of.

    >>> ends_in_own_subject("I'd rather talk about rain."), ends_in_own_subject("Let me talk about rain. It slows all streets.")
    (True, False)
    """
    return bool(_SPEAKS_OF.search(text))
