"""What a reply brings up at its end, unasked: a trap of its own design, or a wish to speak of something."""

import re

from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question

_TROUBLE = r"(?P<what>trap|risk|problem|danger|catch|issue|worry|concern|pitfall|difficulty|weakness)\b"
TROUBLE = regex(
    rf"""(?:\bi(?:['’]d|\ would)?\ (?:(?:also|still|now|just)\ )*(?:like|love|want|need|have)\ to|\blet\ me|\b(?:may|can|could)\ i)\ (?:(?:also|just|quickly|still)\ )*
          (?:bring\ up|raise|point\ (?:out|to)|flag|mention|name|warn\ (?:you\ )?(?:of|about)|add)\ (?:an?|one|another|the)\ (?:\w+\ ){{0,2}}?{_TROUBLE}
      | \bthere(?:['’]s|\ is)\ (?:also\ |still\ )?(?:one|an?|another)\ (?:\w+\ ){{0,2}}?{_TROUBLE.replace("what", "else")}(?=\W*(?:here|that|though|with|in|:|,))""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody brings up what may go wrong."""
_SETTLED = regex(
    r"\b(?:so|therefore|which is why|that['’]?s why|hence|against (?:that|this|it))\b[^.!?]*\b(?:i|we)\b", re.IGNORECASE
)
"""What is done about it, in the same breath."""
SAID = 3
"""Words about the case from which on it was said what goes wrong."""
FLOOR = regex(
    r"""(?:\b(?:i|we)(?:['’]?d|\ would)?(?:\ \w+){0,2}?\ (?:like|love|want|prefer)\ to|\blet\ me|\b(?:may|can|could|shall|should)\ i)\ (?:\w+\ ){0,2}?
        (?:talk|speak|tell\ you|say\ (?:something|a\ word)|go\ (?:on\ |over\ |back\ )?(?:in)?to|turn\ to|come\ (?:back\ )?to|discuss|bring\ up)\b[^?]*\?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A last sentence that asks to be let speak of something."""


def trouble_in(text: str) -> str:
    """What may go wrong, as the last sentence of ``text`` calls it, where it says no more of it; empty for none.

    >>> trouble_in("We log it. Let me flag one risk: the labels of blocked cards never arrive."), trouble_in("We log it.")
    ('risk', '')
    """
    last = _last(text)
    found = TROUBLE.search(last)
    if not found or is_question(last) or _SETTLED.search(last, found.end()):
        return ""
    return (found["what"] or found["else"]).casefold() if matter(last[found.end() :]) >= SAID else ""


def asks_for_the_floor(text: str) -> bool:
    """Whether the last sentence of ``text`` asks to be let speak of something."""
    last = _last(text)
    return bool(FLOOR.search(last)) and matter(last) > 0


def _last(text: str) -> str:
    """Its last sentence; empty where it has none."""
    return next(iter(SENTENCE.findall(text)[-1:]), "")
