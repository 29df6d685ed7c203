"""Scraps at the ends of a quote: the tail of the clause before it, and words that lead on to one which is not there."""

import re

from interviewer.core.quote.ends import DANGLING, JOINTS, PAUSE, bare
from interviewer.core.regex import regex
from interviewer.core.text import Span
from interviewer.core.understanding.level import SPEAKING

LEAST = 4
"""Words that are left of a quote which is trimmed."""
_HEAD = 3
"""Most words of the end of a row that is no part of what follows ("age band, and hold the release ...")."""
REACH = 10
"""Most words that are taken along to begin where the clause begins."""
_SEMICOLON = regex(r";\s+(?:(?:and|so|but|then|or|also)\b,?\s+)*", re.IGNORECASE)
_ROW_ENDS = regex(
    r",\s+(?:(?:and|or|but|so|then)\s+|(?=(?:[\w'’-]+\s+){1,3}(?:is|are|was|were|has|have|can|will|would|should|must)\b)|(?=(?:i|we|they|it)\b))",
    re.IGNORECASE,
)
_IN_A_ROW = regex(r"\b(?:and|or|but|yet)\s+$", re.IGNORECASE)
_SECOND_THOUGHT = regex(
    r"\s*[,;–—-]\s*(?:(?:or|oh|um+|uh+|hm+|no|but|and|so|well)[\s,]+){0,3}(?:wait|hold on|sorry|hm+|uh+|um+|oh|no)$",
    re.IGNORECASE,
)
"""How somebody breaks off: "how likely it is stolen, or wait"."""
_BREAK = regex(r"\s+(?:(?:um+|uh+|so|and)\s+){0,2}(?:oh|no\s+wait|wait\s+no|hold\s+on)\b,?", re.IGNORECASE)
"""Where somebody who dictates comes to another thing without a stop: "four weeks | oh and what about privacy"."""


def trimmed(text: str, span: Span, sentence: Span, proof: Span | None = None) -> Span:
    """``span``, of one ``sentence`` of ``text``, without such scraps; as it is where too little would be left, or words of the ``proof`` would go.

    >>> said = "It is three times as high while the total looks fine; so I'd report it by tenure band."
    >>> trimmed(said, Span(26, 85), Span(0, 86)).of(said)
    "It is three times as high while the total looks fine; so I'd report it by tenure band"
    """
    span = _of_one_thing(text, span, proof)
    for cut in (_from_the_start, _past_the_row, _to_a_whole_word, _without_second_thought):
        new = cut(text, span, sentence)
        whole = proof is None or (new.start <= proof.start and proof.end <= new.end)
        if whole and len(new.of(text).split()) >= LEAST:
            span = new
    return span


def _of_one_thing(text: str, span: Span, proof: Span | None) -> Span:
    """``span`` up to where another thing begins in it; from there on where the ``proof`` stands behind."""
    for found in _BREAK.finditer(text, span.start, span.end):
        if proof is None or proof.end <= found.start():
            return Span(span.start, found.start()) if len(text[span.start : found.start()].split()) >= LEAST else span
        if proof.start >= found.end() and len(text[found.end() : span.end].split()) >= LEAST:
            span = Span(found.end() + 1, span.end)
    return span


def _from_the_start(text: str, span: Span, sentence: Span) -> Span:
    """From where its first clause begins, where that is near and ends within ``span``; else from behind that clause."""
    found = _SEMICOLON.search(text, span.start, span.end)
    begin = max((m.end() for m in _SEMICOLON.finditer(text, sentence.start, span.start)), default=sentence.start)
    before = text[begin : span.start]
    if found is None or not before.strip():
        return span
    if len(before.split()) <= REACH:
        return Span(begin + len(before) - len(before.lstrip()), span.end)
    return Span(found.end(), span.end)


def _past_the_row(text: str, span: Span, sentence: Span) -> Span:
    """From behind the last item of a row, which ``span`` begins with and nothing else in it goes on with."""
    found = _ROW_ENDS.search(text, span.start, span.end)
    head = text[span.start : found.start()].split() if found else []
    in_a_row = _IN_A_ROW.search(text, sentence.start, span.start) and not any(
        bare(word) in SPEAKING - {"not"} for word in head
    )
    return Span(found.end(), span.end) if found and in_a_row and len(head) <= _HEAD else span


def _to_a_whole_word(text: str, span: Span, _sentence: Span) -> Span:
    """Up to its last word that leads on to no other; what ends a sentence may end in any, a clause in any but a joint or a filler."""
    rest = text[span.end :].lstrip()[:1]
    loose = DANGLING | JOINTS if rest.isalnum() else JOINTS if rest in (",", ";", ":") else ()
    words = span.of(text).split()
    while loose and words and (bare(words[-1]) in loose or not bare(words[-1])):
        words.pop()
    end = span.start
    for word in words:
        end = text.index(word, end) + len(word)
    return Span(span.start, end - len(words[-1]) + len(PAUSE.sub("", words[-1]))) if words else span


def _without_second_thought(text: str, span: Span, _sentence: Span) -> Span:
    """Up to where its speaker breaks off."""
    found = _SECOND_THOUGHT.search(text, span.start, span.end)
    return Span(span.start, found.start()) if found else span
