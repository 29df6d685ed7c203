"""Two questions with one head: "what is the size of it and the deadline?"."""

import re

_JOINED = re.compile(
    r"""^(?P<head>\W*(?:(?:and|so|but|ok|okay|well|also|first|then|now)\W+)*
          (?:what(?:['’]?s|\ is|\ are|\ was|\ were)|which\ (?:is|are)|do\ (?:we|you)\ (?:have|know|get|keep)|have\ we(?:\ got)?|is\ there|are\ there|(?:how|what)\ about|tell\ me)\s+)
        (?P<one>(?:(?!\b(?:between|both|either|difference|from)\b)[^,;:])+?),?\s+(?:and|plus|as\ well\ as)\s+
        (?P<two>(?:the|our|your|an?|any|its|their|some)\s+.+)$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A head with two names behind it, each with its own article; "between the two" and its like join one question."""


def joined(asked: str) -> tuple[str, ...]:
    """The two questions that one head puts, each with the head and a mark; none where there is only one.

    >>> joined("What's the budget per request and the fan-out at dispatch")
    ("What's the budget per request?", "What's the fan-out at dispatch?")
    >>> joined("What is the difference between the old and the new one?")
    ()
    """
    found = _JOINED.match(asked.strip(" ?!.\n"))
    return tuple(f"{found['head']}{found[side]}?" for side in ("one", "two")) if found else ()
