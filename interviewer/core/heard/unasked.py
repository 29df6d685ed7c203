"""Help that somebody says not to have asked for, or not to want."""

import re
from typing import Literal

from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP, SENTENCE, is_question
from interviewer.core.speech import HINTS
from interviewer.core.understanding.help_named import denied_in

Unasked = Literal["", "given", "declined"]
"""They never asked for the one that was given; or they want none. Empty: neither."""
_NEVER = regex(
    r"""\b(?:i|we)\s+(?:\w+\s+){0,2}?(?:did\s+not|did\s?n['’]?t|never|(?:have|had|was)\s+not|(?:have|had|was)n['’]?t)\b
      | \b(?:nobody|no\s+one)\s+(?:\w+\s+)?asked\b | \b(?:that|this|it)(?:['’]?s|\s+is|\s+was)\s?(?:n['’]?t|not)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Who says what they did not say before; users who never asked for help are part of the case."""
_OWN = regex(r"\b(?:i|we|me)\b", re.IGNORECASE)
"""Who speaks of themselves."""
_BRIEF = 6
"""Words up to which a sentence without a speaker is the candidate's own: "no hints, thanks"."""
_NOBODY = regex(
    rf"\W*{LEAD_UP}(?:(?:please|thanks?|thank you|yes|great|cool|better|rather|for now|for me|just|honestly|really|still|again|today)\W+)*"
    rf"(?:no|not|never|none|without|do\s?n['’]?t|do not|stop|{HINTS}|help)\b",
    re.IGNORECASE,
)
"""How it begins then: with the denial, or with the help. Who stands in front of it is who wants none."""


def unasked_in(text: str) -> Unasked:
    """What ``text`` says of help.

    >>> unasked_in("I didn't ask for a hint. I log it."), unasked_in("No hint please.")
    ('given', 'declined')
    >>> unasked_in("Our riders want no help."), unasked_in("Can I get a hint?")
    ('', '')
    """
    denials = [part for part in SENTENCE.findall(text) if denied_in(part) and not is_question(part)]
    if any(_NEVER.search(part) for part in denials):
        return "given"
    own = (_OWN.search(part) or (len(part.split()) <= _BRIEF and _NOBODY.match(part)) for part in denials)
    return "declined" if any(own) else ""
