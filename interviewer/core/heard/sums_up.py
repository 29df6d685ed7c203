"""Who sums up the whole design unasked: "to sum up: a linear model, then a network for the rest"."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE

_SUMS_UP = regex(
    r"""\W*(?:(?:so|and|ok(?:ay)?|well|now)\W+)*(?:to\ (?:sum|wrap|round)\ (?:it\ |this\ |that\ |things\ |all\ )?(?:up|off)|(?:let\ me\ )?(?:sum|summing)\ (?:it\ |this\ )?up
      |to\ (?:summari[sz]e|conclude|recap)|let\ me\ (?:summari[sz]e|recap)|in\ (?:summary|conclusion|sum)|summary|all\ in\ all
      |(?:so\ )?(?:my|the)\ (?:whole|entire|full)\ (?:design|plan|system)\ (?:is|would\ be))\b""",
    re.IGNORECASE | re.VERBOSE,
)
LEAST = 6
"""Words about the case from which on it is a summary."""


def sums_up(text: str) -> bool:
    """Whether a sentence of ``text`` sets about summing up, and it and what follows say enough to be a summary.

    >>> sums_up("To sum up: rules on the wire, a linear model on words, a network for the doubtful three percent.")
    True
    >>> sums_up("We sum up the losses per card."), sums_up("To sum up, I am done.")
    (False, False)
    """
    return any(_SUMS_UP.match(s[0]) and matter(text[s.start() :]) >= LEAST for s in SENTENCE.finditer(text))
