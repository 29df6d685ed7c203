"""The candidate's own words for what they earned: which of them are shown, from where to where."""

import re
from collections.abc import Iterator

from interviewer.core.coverage import Credit, Evidence
from interviewer.core.dialogue import Interview
from interviewer.core.report import Quote
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

MOST_QUOTES = 3
"""Quotes shown for one consideration."""
NEARLY = 0.7
"""Share of the best quote's leaning from which on another one is shown beside it; a quote beside the point costs trust in all."""
LEGIBLE = 3
"""Words from which on a quote stands alone."""
CLEAR_WORDS = 6
"""Words from which on it is shown where the leaning is unknown, and from which on a reply answers a question."""
_JOINT = re.compile(r"(?:(?:and|so|but|then|or|also|ok|okay|hmm?|well)\b,?\s+)+", re.IGNORECASE)
"""How a clause begins that goes on with the one before."""


def quotes_of(interview: Interview, held: Credit) -> Iterator[Quote]:
    """What speaks most clearly for a credit, and others only beside it."""
    best = held.evidence[0]
    for evidence in held.evidence[:MOST_QUOTES]:
        if evidence is best or _as_clear(interview, evidence, best):
            yield quote(interview, evidence.reply, evidence.span, evidence)


def _as_clear(interview: Interview, evidence: Evidence, best: Evidence) -> bool:
    """Whether ``evidence`` speaks nearly as clearly as the ``best``; where nothing is known of that, by its length."""
    if evidence.level < best.level:
        return False
    if best.leaning < 0:
        text = evidence.span.of(interview.spoken()[evidence.reply - 1].text)
        return len(text.split()) >= CLEAR_WORDS
    return evidence.leaning >= NEARLY * best.leaning


def quote(interview: Interview, reply: int, span: Span, evidence: Evidence | None = None) -> Quote:
    """The words of a reply (from 1) at ``span``, or as many around them as make sense alone."""
    text = interview.spoken()[reply - 1].text
    span = _legible(text, span)
    return Quote(reply, span, span.of(text), str(evidence.why) if evidence else "")


def _legible(text: str, span: Span) -> Span:
    """``span`` without the "and" that it begins with, or its whole sentence where it holds a word or two of a longer one."""
    words = span.of(text)
    if len(words.split()) >= LEGIBLE:
        joint = _JOINT.match(words)
        begin = joint.end() if joint and len(words[joint.end() :].split()) >= LEGIBLE else 0
        return Span(span.start + begin, span.end)
    around = (m for m in SENTENCE.finditer(text) if m.start() <= span.start and span.end <= m.end())
    found = next(around, None)
    if found is None:
        return span
    end = found.start() + len(found[0].rstrip(" \t\r\n.!?"))
    return Span(end - len(text[found.start() : end].lstrip()), max(end, span.end))
