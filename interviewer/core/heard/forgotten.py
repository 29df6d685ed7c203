"""A name that the candidate cannot think of: the thing is known, so it is no ignorance, and nobody needs to remind them."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.text import Span

_NAME = r"(?:name|word|term|acronym|abbreviation)"
_FORGOTTEN = regex(
    rf"""\b(?:and\ |but\ |sorry,?\ ){{0,3}}(?:
        i\ (?:(?:\w+|can['’]?t|don['’]?t|cannot)\ ){{0,3}}(?:forget|forgetting|forgot|forgotten|remember|recall|blanking\ on)\ (?:now\ )?
          (?:the|its|his|her|their|that)\ (?:\w+\ )?{_NAME}(?:\ (?:of\ it|right\ now|now))?
      | (?:the|its)\ {_NAME}\ (?:escapes\ me|is\ on\ the\ tip\ of\ my\ tongue|won['’]?t\ come(?:\ to\ me)?)
      | what(?:['’]s|\ is|\ was)\ (?:it|that|its\ name|the\ name|that\ thing|it\ called|that\ called)(?:\ (?:called|again))+\??
      | how\ (?:is|was)\ (?:it|that)\ called(?:\ again)?\??
      | (?:can|could|would)\ you\ (?:please\ )?remind\ me(?:\ (?:of\ )?(?:it|the\ {_NAME}|its\ {_NAME}|what\ it['’]?s\ called))?\s*\?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says so, or asks to be reminded."""
_SAYS = regex(rf"\b(?:{_NAME}|called)\b", re.IGNORECASE)
"""What one of these clauses holds at least."""
DESCRIBED = 3
"""Words about the case beside it from which on the thing is described."""


def without_forgotten(text: str) -> str:
    """``text`` with blanks where a name is only looked for; as it is where nothing is said of the thing.

    >>> without_forgotten("I'd take, what is it called, trees for mixed columns.")
    "I'd take,                  , trees for mixed columns."
    >>> without_forgotten("I forgot the name.")
    'I forgot the name.'
    """
    found = list(_FORGOTTEN.finditer(text))
    rest = text
    for one in found:
        rest = Span(*one.span()).blanked(rest)
    return rest if any(_SAYS.search(one[0]) for one in found) and matter(rest) >= DESCRIBED else text
