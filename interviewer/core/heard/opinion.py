"""A question after the interviewer's opinion on the design: whether something would be fine, or whether there is a problem with it."""

import re
from typing import Literal

from interviewer.core.facts.leave import asks_leave_of_data
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP

Opinion = Literal["", "leave", "doubt"]
"""It wants leave for a choice of the design; it suspects that something is wrong with one. Empty: neither."""
_WRONG = r"(?:an?\ )?(?:problem|issue|risky?|danger(?:ous)?|harmful|bad(?:\ idea|\ choice)?|mistake|overkill|wrong|unfair|unsafe|unwise)"
_FINE = r"(?:ok(?:ay)?|fine|alright|all\ right|acceptable|enough|sensible|reasonable|wise|smart|better|best|useful|worth\ it|an?\ (?:good|smart|sensible|reasonable)\ (?:idea|choice|thing))"
_PATTERNS: tuple[tuple[Opinion, str], ...] = (
    (
        "doubt",
        rf"""\b(?:is|are|was)\ there\ (?:an?\ |any\ |some\ |also\ )*(?:\w+\ )?(?:problem|issue|risk|danger|downside|catch|harm|trouble)s?\ (?:with|in|if|when|to|from|of)\b
        | \b(?:would|will|is|isn['’]?t|wouldn['’]?t)\ (?:it|that|this)\ (?:not\ )?(?:be\ )?(?:\w+\ )?(?:an?\ (?:problem|risk|mistake)|overkill|risky|dangerous|harmful)\W*$
        | \b(?:anything|something)\ (?:wrong|bad|dangerous|risky)\ (?:with|in|about)\b
        | \b(?:is|isn['’]?t|would|wouldn['’]?t)\ (?:it|that|this)\ (?:not\ )?(?:be\ )?(?:\w+\ )?{_WRONG}\ (?:to|if|when|that)\b
        | ^\W*{LEAD_UP}(?:is|are|would)\ (?!it\b|that\b|this\b|there\b).{{4,70}}?\ (?:be\ )?{_WRONG}(?:\ here|\ for\ (?:this|us|that))?\W*$""",
    ),
    (
        "leave",
        rf"""\b(?:is|would|will|isn['’]?t)\ (?:it|that|this)\ (?:not\ )?(?:be\ )?(?:also\ |still\ |really\ )?{_FINE}(?:\ (?:for|with)\ you)?,?\ (?:to|if|when|with|that)\b
        | \b(?:do(?:es)?|would)\ (?:it|that|this)\ make\ sense\ (?:to\ (?!you\b|me\b|u\b)|if\b)
        | \b(?:may|can|could)\ i\ (?:also\ |just\ |simply\ |then\ )?(?:use|take|have|put|add|skip|drop|leave\ out|train|reuse|combine|mix)\b
        | ^\W*{LEAD_UP}(?:is|are|would)\ (?!it\b|that\b|this\b|there\b|my\b).{{4,70}}?\ (?:be\ )?{_FINE}(?:\ here|\ for\ (?:this|us|that))?\W*$""",
    ),
)
_KINDS = tuple((kind, regex(pattern, re.IGNORECASE | re.VERBOSE)) for kind, pattern in _PATTERNS)
_NO_OPINION = regex(
    r"\b(?:assum\w*|suppos\w*|ask(?:ed)?|question|answer|interview|start|begin|go (?:on|back)|move on|talk|speak|continue|today|current(?:ly)?|allowed)\b",
    re.IGNORECASE,
)
"""What a question holds that is about the talk, about leave to assume, or about what there is."""

_ASKS_THE_CASE = regex(
    r"""\bhow\ (?:much\ of|far\ back|many\ (?:days|weeks|months|years)\ of)\b[^?]*\b(?:may|can|could)\ (?:i|we)\b
      | \b(?:what|which)\ (?:\w+\ ){0,3}?(?:may|can|could)\ (?:i|we)\ (?:use|have|take)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A question for what the case lets one have, or how much of it."""


def opinion_of(question: str) -> Opinion:
    """What opinion one ``question`` is after; empty for none.

    >>> opinion_of("Is there a problem with training on clicks?"), opinion_of("Would it be okay to keep two models?")
    ('doubt', 'leave')
    >>> opinion_of("May I use two models?"), opinion_of("May I use the search history?")
    ('leave', '')
    >>> opinion_of("Is it okay to assume two models?"), opinion_of("Is there a labelled set?")
    ('', '')
    """
    if "?" not in question or not matter(question) or _NO_OPINION.search(question):
        return ""
    if _ASKS_THE_CASE.search(question) or asks_leave_of_data(question):
        return ""
    return next((kind for kind, pattern in _KINDS if pattern.search(question)), "")
