"""A question that the candidate puts to themselves and answers in the next breath: "What would stop me? If the call centre is flooded."."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP
from interviewer.core.speech import WH
from interviewer.core.text import Span

_BEGIN = rf"(?:^|(?<=[.!\n])\s{{1,3}}){LEAD_UP}"
_OWN = regex(
    rf"""{_BEGIN}(?P<asked>
      (?:what|who|which)\ (?:would\ |could\ |should\ |will\ |does\ )?(?:(?:make|force|bring)s?\ me|(?:stop|convince|persuade|worry|warn)s?\ (?:me|us))\b[^.?!\n]{{0,40}}\?
      | (?:{WH})\b[^.?!\n]{{0,30}}?\b(?:me|us|i|we)\b[^.?!\n]{{0,30}}\?
        (?=\s{{1,3}}(?:(?:well|hm+|probably|maybe|only|just|mostly)\W+)*
          (?:if|when|whenever|once|by|because|as\ soon\ as|after|until|only|with|from|through|for)\b)
      )(?=\s{{1,3}}\w[^?]*$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A short question of and to oneself, and behind it the answer: a condition, a means or a reason, or anything where it is surely one."""
NOTHING = 1
"""Words about the case up to which the question only takes up what was asked."""


def without_own_question(text: str) -> str:
    """``text`` with the question that it answers itself as a heading of the answer, or blank where it says nothing of its own.

    >>> without_own_question("What would stop me? If the call centre is flooded.")
    '                    If the call centre is flooded.'
    >>> without_own_question("How do we tell a refund from a theft? By the code of the dispute.")
    'How do we tell a refund from a theft: By the code of the dispute.'
    >>> without_own_question("When do we start? I am ready.")
    'When do we start? I am ready.'
    """
    found = _OWN.search(text)
    if not found:
        return text
    if matter(found["asked"]) <= NOTHING:
        return Span(*found.span("asked")).blanked(text)
    end = found.end("asked")
    return f"{text[: end - 1]}:{text[end:]}"
