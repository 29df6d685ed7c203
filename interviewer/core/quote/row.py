"""The rest of a row, or of a pair, that a quote would end in the middle of."""

import re

from interviewer.core.quote.ends import bare
from interviewer.core.regex import regex
from interviewer.core.text import Span
from interviewer.core.understanding.level import SPEAKING

_BETWEEN = regex(r",\s+(?:(?:and|or|plus)\s+)?|\s+(?:and|or|plus)\s+", re.IGNORECASE)
"""What stands between two items."""
_BEGINS = regex(r"[:,]\s+|\b(?:and|or|plus|both|either)\s+", re.IGNORECASE)
"""What stands before the first item of a row, or between two."""
_STOPS = regex(r"[;:]\s|\s[–—-]\s")
"""Where a row has ended, whatever follows."""
ITEM, MOST = 5, 12
"""Words in an item, and in all that are taken along, at most."""
_SECOND = regex(
    r"\s+(?:(?:but|yet)\s+[\w'’-]+(?:\s+[\w'’-]+)?|(?:and|or)\s+(?:by|per|for|with|without|in|on|of|at|from)\s+[\w'’-]+(?:\s+[\w'’-]+){0,2})(?=\s*(?:[,;:.!?]|$))",
    re.IGNORECASE,
)
"""The short second half of a pair: "plenty | but clickbait", "by language | and by sender size"."""


def with_its_row(text: str, span: Span, sentence: Span) -> Span:
    """``span``, of one ``sentence`` of ``text``, to the end of the row or the pair that it ends in.

    >>> said = "With a dumb rule: same streets, same hour, last week."
    >>> with_its_row(said, Span(0, 30), Span(0, 53)).of(said)
    'With a dumb rule: same streets, same hour, last week'
    """
    second = _SECOND.match(text, span.end, sentence.end)
    if second and _names(second[0], ITEM):
        return Span(span.start, second.end())
    begins = [m.end() for m in _BEGINS.finditer(text, span.start, span.end)]
    if not begins or not _names(text[begins[-1] : span.end], ITEM - 1):
        return span
    stop = _STOPS.search(text, span.end, sentence.end)
    rest = text[span.end : stop.start() if stop else sentence.end].rstrip(" \t\r\n.!?")
    end = _end_of_row(rest)
    return Span(span.start, span.end + end) if len(rest[:end].split()) <= MOST else span


def _end_of_row(rest: str) -> int:
    """Where the row ends that goes on with ``rest``: behind all of it, or behind the item with an "and"; 0 where neither is an item."""
    marks = [*_BETWEEN.finditer(rest)]
    if not marks or marks[0].start():
        return 0
    ends = [*(m.start() for m in marks[1:]), len(rest)]
    for mark, end in zip(marks, ends, strict=True):
        if not _names(rest[mark.end() : end], ITEM):
            return 0
        if end == len(rest) or (mark[0].strip(" ,") and rest[end] == ","):
            return end
    return 0


def _names(item: str, most: int) -> bool:
    """Whether ``item`` is a name of at most so many words, and no clause."""
    words = item.split()
    return 0 < len(words) <= most and not any(bare(word) in SPEAKING - {"but", "than"} for word in words)
