"""A few words that ask on about what was told a moment ago: "since when", "and how reliable", "how long then?"."""

import re

from interviewer.core.regex import regex

_BIT = (
    r"(?:then|now|exactly|roughly|altogether|in\ total|on\ average|of\ (?:them|those|these|it)|at\ (?:worst|best|most|least)"
    r"|is\ (?:it|that)|are\ (?:they|those)|do\ they|does\ it)"
)
_ON = regex(
    rf"""\W*(?:(?:and|so|but|ok(?:ay)?|then|hm+|right)\W+)*(?:
        (?:by\ )?how\ (?:many|much|long|often|late|old|big|bad|far|fast|soon|reliable|exact|accurate|good|recent|fresh)(?:\ {_BIT})*
      | (?:since|until|from|till)\ when | (?:in\ )?total | on\ average | (?:per|for\ each|for\ one)\ \w+(?:\ \w+)?
      | what(?:['’]?s|\ is)\ left(?:\ (?:then|for\ (?:us|me|the\ \w+)))? | (?<=and\ )(?:for|with|without|in|on|after|before|at|during)(?:\ \w+){{0,3}}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)

AMOUNT = regex(r"\b(?:how (?:many|much)|total|average)\b", re.IGNORECASE)
"""What it asks for of an amount."""


def goes_on_asking(text: str) -> bool:
    """Whether ``text``, right behind a fact, asks on about it and names hardly anything.

    >>> goes_on_asking("since when"), goes_on_asking("and for a batch?"), goes_on_asking("How many accounts are fake?")
    (True, True, False)
    """
    return bool(_ON.fullmatch(text))
