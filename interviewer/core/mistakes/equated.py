"""A point that a reply says a mistake to be: "my goal would be accuracy of the model, so over 95 percent we are good"."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from interviewer.core.case import Case
from interviewer.core.matter import stems_about
from interviewer.core.mistakes.subject import common_of
from interviewer.core.regex import regex
from interviewer.core.sentence import sentence_of
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding

_IS = regex(r"\b(?:is|are|was|be|means?|equals?|becomes?|as)\b|['’]s\b|[:=]", re.IGNORECASE)
"""What says of two things that they are one."""


def is_the_mistake(case: Case, text: str, span: Span, hit: Span | None, made: Span) -> bool:
    """Whether the words of the reply ``text`` at ``span``, where a cue fired on ``hit``, only say that its point is the mistake ``made`` in the same sentence."""
    if hit is None or sentence_of(text, span) != sentence_of(text, made):
        return False
    before, behind = text[span.start : hit.start], text[hit.end : span.end]
    if not (_IS.search(before) or _IS.search(behind)):
        return False
    said = stems_about(f"{before} {behind}") - common_of(case)
    return bool(said) and said <= stems_about(made.of(text))


def says_more(case: Case, text: str, finding: Finding, mistakes: Sequence[Finding]) -> bool:
    """Whether some words of the reply ``text`` show ``finding``, and not only that it is one of the ``mistakes`` that the reply makes."""
    made = [span for mistake in mistakes for span in mistake.evidence[:1]]
    shown = zip_longest(finding.evidence, finding.hits[: len(finding.evidence)])
    return any(not any(is_the_mistake(case, text, span, hit, one) for one in made) for span, hit in shown)
