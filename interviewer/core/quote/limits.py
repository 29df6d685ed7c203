"""What limits a statement, before it or behind it: without it a quote may say the opposite ("no feature tells you that | except live speeds")."""

import re

from interviewer.core.regex import regex
from interviewer.core.text import Span

_LIMIT = r"""(?:except|excepting|unless|apart\ from|other\ than|save\ for|as\ long\ as|so\ long\ as|provided|assuming|not\ before|not\ until
    |(?:only|just|but\ only|and\ only)\ (?:if|when|where|once|after|for|while|in|with|above|below|until|as\ long\ as)|if\ and\ only\ if)\b"""
_BEHIND = regex(rf"\s*(?:[,–—-]\s*)?(?={_LIMIT})", re.IGNORECASE | re.VERBOSE)
"""What stands between a statement and what limits it."""
_BEFORE = regex(
    rf"(?:^|[;:]\s|[,–—-]\s+(?:and|but|so)\s|\b(?:that|because|since|say|says)\s)\W*(?:(?:and|but|so|then|also|well|ok(?:ay)?|yes|no)\W+){{0,2}}(?P<limit>{_LIMIT}[^;:.!?]*)$",
    re.IGNORECASE | re.VERBOSE,
)
"""A limit in front of a statement, up to it."""
_ENDS = regex(r"[,;:]\s|\s[–—-]\s|[.!?](?=\s|$)")
"""Where a limit ends."""
MOST = 16
"""Most words of a limit that are taken along."""


def with_limits(text: str, span: Span, sentence: Span) -> Span:
    """``span``, of one ``sentence`` of ``text``, with what limits it.

    >>> said = "On such nights no feature tells you that except live speeds."
    >>> with_limits(said, Span(0, 40), Span(0, 60)).of(said)
    'On such nights no feature tells you that except live speeds'
    """
    start, end = span.start, span.end
    before = _BEFORE.search(text, sentence.start, start)
    if before and before.end() == start and len(before["limit"].split()) <= MOST:
        start = before.start("limit")
    behind = _BEHIND.match(text, end, sentence.end)
    if behind:
        stop = _ENDS.search(text, behind.end(), sentence.end)
        until = stop.start() if stop else sentence.end
        limit = text[behind.end() : until].rstrip(" \t\r\n.!?")
        end = behind.end() + len(limit) if 1 < len(limit.split()) <= MOST else end
    return Span(start, end)
