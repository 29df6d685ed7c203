"""Where the sentence of a question begins and ends, what stands behind it, and whether it is one at all."""

import re

from interviewer.core.heard.asking import ASKS_WITHIN
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP, SENTENCE, SENTENCE_END, is_question, sentence_around
from interviewer.core.text import Span

SETTLED = regex(
    r"\W*(?:yes|yeah|yep|no|nope|never|sure|of course(?: not)?|hardly|not (?:really|at all)|probably(?: not)?|maybe(?: not)?)(?=\W*(?:[.!\n]|,? (?:because|since|as|but)\b))",
    re.IGNORECASE,
)
"""The word with which somebody answers the own question."""
OWN = regex(
    rf"\W*{LEAD_UP}(?:i|we)(?:['’](?:d|ll|m|re|ve)|\s(?:would|will|could|should|can|am|are|have|use|take|keep|do|put|start|begin))\b",
    re.IGNORECASE,
)
"""How a sentence begins that says what somebody does themselves."""


def is_marked(text: str, span: Span) -> bool:
    """Whether the sentence of ``span`` ends in a question mark."""
    end = SENTENCE_END.search(text, span.end)
    return end is not None and "?" in end[0]


def is_own(text: str, span: Span) -> bool:
    """Whether the sentence of ``span`` has no mark, no word of asking, and says what the candidate would do."""
    sentence = sentence_around(text, span)
    return not is_marked(text, span) and bool(OWN.match(sentence)) and not ASKS_WITHIN.search(sentence)


def is_settled(text: str, span: Span) -> bool:
    """Whether the question of ``span`` is marked, and answered with a yes or a no in the next breath."""
    end = SENTENCE_END.search(text, span.end)
    return end is not None and "?" in end[0] and bool(SETTLED.match(text, end.end()))


def is_last(text: str, span: Span) -> bool:
    """Whether the question of ``span`` is marked, and nothing but questions and small talk stands behind it."""
    end = SENTENCE_END.search(text, span.end)
    behind = SENTENCE.findall(text[end.end() :]) if end and "?" in end[0] else None
    return behind is not None and all(is_question(part) or matter(part) <= IN_PASSING for part in behind)


def sentence_behind(text: str, span: Span, after: int) -> Span:
    """The sentence of ``span`` up to its end, behind the place ``after``: "I mean the map, do we have one" asks for the map."""
    before = [found.end() for found in SENTENCE_END.finditer(text, 0, span.start)]
    return Span(max(after, before[-1] if before else 0), span.end)
