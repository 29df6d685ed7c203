"""What is asked for in notes: "Catalogue size, uploads/day, DAU - whatever you have."."""

import re

from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.understanding.level import SPEAKING

LONGEST = 14
"""Words of the longest note."""
_AMOUNT = regex(
    r"""\b(?:sizes?|volumes?|counts?|numbers?|amounts?|totals?|frequency|rates?|prevalence|splits?|share|peak|traffic|load|throughput|latency|budget|deadline|sl[ao]s?|[qrt]ps|[dwm]au|p\d\d
        |sources?|delays?|lag|retention|headcount|hardware|machines|languages|countries|markets|regions|platforms?)\b
      | (?:\bper\ |(?<=[a-z])\s?/\s?)(?:s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?|months?|years?|users?|requests?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What somebody wants to know of a case."""
_WHATEVER = regex(
    r"(?<![\s,;–—-])[\s,;–—-]*+\b(?:(?:just\ )?(?:whatever|anything|everything)\ you\ (?:have|know|can\ (?:share|say|tell)(?:\ me)?|want\ to\ share)|if\ (?:you\ know|known))\W*$",
    re.IGNORECASE | re.VERBOSE,
)
"""What shows at its end that it asks."""
_PLEASE = regex(r"(?<![\s,;–—-])[\s,;–—-]*+\b(?:please|pls|thanks)\W*$", re.IGNORECASE)
_STATES = regex(r"(?<![p\d])\d|[:=<>]|\b(?:no|not|only|without|with|via|using|by)\b", re.IGNORECASE)
"""What a note holds that tells something."""
_BETWEEN = regex(r"[,;+&]|\s[–—-]\s|\band\b")
"""What stands between the names of one."""
_WORD = regex(r"[^\W\d_]+")


def with_notes_marked(text: str) -> str:
    """``text`` with a question mark behind each of its notes, where it is made of nothing but notes of what its writer wants to know.

    >>> with_notes_marked("Label source + delay."), with_notes_marked("Latency: 50 ms."), with_notes_marked("We need the delay.")
    ('Label source + delay?', 'Latency: 50 ms.', 'We need the delay.')
    """
    notes = [found for found in SENTENCE.finditer(text) if found[0].strip()]
    if not all(is_question(note[0]) or _is_note(note[0]) for note in notes):
        return text
    for note in reversed(notes):
        if not is_question(note[0]):
            end = note.start() + len(_WHATEVER.sub("", note[0].rstrip(" .!\n")))
            text = f"{text[:end]}?{' ' * (note.end() - end - 1)}{text[note.end() :]}"
    return text


def _is_note(sentence: str) -> bool:
    """Whether ``sentence`` only names what somebody wants to know."""
    whole = sentence.strip(" .!\n")
    named = _WHATEVER.sub("", _PLEASE.sub("", whole))
    words, pieces = _WORD.findall(named.casefold()), _BETWEEN.split(named)
    asks = bool(_WHATEVER.search(whole)) or 2 * sum(bool(_AMOUNT.search(piece)) for piece in pieces) >= len(pieces)
    return asks and 1 < len(words) <= LONGEST and SPEAKING.isdisjoint(words) and not _STATES.search(named)
