"""One part left out for another, in so many words: "could we skip fairness and go to how it's deployed?"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.heard.wished import BACK, BEGIN, END, LIKE, MAY, OPENS, SAY, TAIL
from interviewer.core.regex import regex
from interviewer.core.text import Span

_WORD = r"[a-z][\w'’/-]{{0,60}}"
_GONE = rf"(?P<{{}}>{_WORD}(?:\ {_WORD}){{{{0,4}}}}?)"
_THERE = rf"(?P<{{}}>{_WORD}(?:\ {_WORD}){{{{0,6}}}}?)"
_WISH = rf"(?:(?:{MAY}|{LIKE}|please|pls)\ )?(?:please\ |just\ |maybe\ )?"
_ASIDE = r"(?:\ (?:aside|out|alone|behind|today|altogether|entirely|(?:for|until|till)\ (?:now|later|the\ moment|a\ moment)))*"
_DROP = r"(?:skip(?:\ (?:over|past))?|pass\ over|jump\ over|drop|park|postpone|forget(?:\ about)?|leave(?:\ out)?|put|set|not\ (?:do|discuss|cover|go\ into|talk\ about))"
_JOINT = r"(?:\s{0,2}[,;.–—]\s{1,2}|\ )(?:(?:and|then|so|but)\ )*"
_GO = rf"(?:{SAY}|(?:go|move|turn|switch|jump|get|come){BACK}\ (?:to|into|onto|over)|(?:go|move|jump)\ on\ with|dive\ into)"
_DO = r"(?:do|take|tackle|hit|cover|look\ (?:at|into))"

INSTEAD = regex(
    rf"""{BEGIN}{OPENS}(?:
        {_WISH}{_DROP}\ {_GONE.format("gone1")}{_ASIDE}{_JOINT}{_WISH}(?:{_GO}|{_DO})\ {_THERE.format("there1")}{TAIL}{END}
      | (?:instead\ of|rather\ than)\ {_GONE.format("gone2")},?\ (?:{MAY}|{LIKE})\ (?:{_GO}|{_DO})\ {_THERE.format("there2")}{TAIL}{END}
      | (?:{MAY}|{LIKE})\ (?:{_GO}|{_DO})\ {_THERE.format("there3")},?\ (?:instead\ of|rather\ than|and\ {_DROP}|without)\ {_GONE.format("gone3")}{_ASIDE}{TAIL}{END}
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How the two are named, up to the end of the clause."""
_WAYS = ("1", "2", "3")


class Instead(NamedTuple):
    """A clause that leaves one thing out for another."""

    span: Span
    """In code points of the reply."""
    gone: str
    """What is left out, as it was said."""
    there: str
    """What is gone to."""
    spare: Span
    """The words without which it names only one of the two: what is left out to skip, or else what is gone to."""


def exchanges(text: str) -> Iterator[Instead]:
    """The clauses of ``text`` that leave one thing out for another, in order.

    >>> [(one.gone, one.there) for one in exchanges("Could we skip fairness and go to how it's deployed?")]
    [('fairness', "how it's deployed")]
    >>> list(exchanges("We skip the rare rows and train on the rest."))
    []
    """
    for found in INSTEAD.finditer(text):
        way = next(way for way in _WAYS if found[f"there{way}"])
        gone, there = f"gone{way}", f"there{way}"
        spare = (found.end(gone), found.end()) if way == "1" else (found.start(), found.end(gone))
        if way == "3":
            spare = (found.end(there), found.end())
        yield Instead(Span(*found.span()), found[gone], found[there], Span(*spare))
