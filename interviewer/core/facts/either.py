"""Whether one thing is part of it or another one, too: "is it the pickup, or also the whole trip?"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviewer.core.facts.leave import OR_FORBIDDEN
from interviewer.core.facts.lore import Lore, stems
from interviewer.core.facts.query import CORE, Query
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE_END
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

_ALSO = r"(?:(?:is|are|does|do|should|will)\ (?:it|this|that|these|we|you|i)\ )?(?:\w+\ )?(?:also|both|even|as\ well)\b"
_BOTH = regex(
    rf"\b(?:is|are|does|do|should|will)\ (?:it|this|that|these|we|you|i|(?:the|this|your|our)\ \w+)\b.{{1,160}}\bor\ {_ALSO}(?P<more>.*)",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_SECOND = regex(rf"\W*or\ {_ALSO}", re.IGNORECASE | re.VERBOSE)
SCOPE = "scope"
"""The fact that says what is part of it."""


def asks_for_both(question: Query, lore: Lore) -> bool:
    """Whether ``question`` asks if another thing is part of it, too, and the fact of what is part of it names that."""
    found = _BOTH.search(question.text)
    if not found or SCOPE not in lore.facts:
        return False
    named = [stem for stem in stems(found["more"] or question.text) if question.weights.get(stem, 0.0) >= CORE]
    return not lore.facts[SCOPE].words.isdisjoint(named)


def in_one(asked: Sequence[Single], text: str) -> Iterator[Single]:
    """The questions ``asked`` in ``text``, where the second half of one ("..., or is it also ...", "..., or is that forbidden?") stands with its first."""
    before: Single | None = None
    for one in asked:
        near = before and not SENTENCE_END.search(text, before.span.end, one.span.start)
        if before and near and (_SECOND.match(text, before.span.end) or OR_FORBIDDEN.match(text, before.span.end)):
            span = Span(before.span.start, one.span.end)
            before = replace(one, span=span, heard=(*before.heard, *one.heard), meant=(*before.meant, *one.meant))
            continue
        if before:
            yield _whole(before, text)
        before = one
    if before:
        yield _whole(before, text)


def _whole(one: Single, text: str) -> Single:
    """``one`` with the half behind it that asks whether it is forbidden."""
    found = OR_FORBIDDEN.match(text, one.span.end)
    return replace(one, span=Span(one.span.start, found.end())) if found else one
