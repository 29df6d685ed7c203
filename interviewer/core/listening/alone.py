"""A reply that is no answer to the line: it shows what its words show without it."""

from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Understanding

NOWHERE = Span(0, 0)
"""Where a finding stands that no words are shown for."""


def with_words_alone(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what its words show without the interviewer's line, where they are no answer to it.

    The words of a question speak for an answer to it, and against whoever passes over it (ours: of what whole answers lose to a question
    put in between, three in four are labelled).
    """
    found = understanding.findings
    if not here.put or any(f.id in here.wants and not f.by_answer for f in found):
        return understanding
    known = {f.id for f in found}
    both = (*found, *(f for f in here.alone(here.text).findings if f.id not in known))
    return replace(understanding, findings=tuple(sorted(both, key=lambda f: min(f.evidence, default=NOWHERE))))
