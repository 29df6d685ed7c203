"""Where the sentence of a question begins and ends, and what stands behind it."""

from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.sentence import SENTENCE, SENTENCE_END
from interviewer.core.text import Span


def is_marked(text: str, span: Span) -> bool:
    """Whether the sentence of ``span`` ends in a question mark."""
    end = SENTENCE_END.search(text, span.end)
    return end is not None and "?" in end[0]


def is_last(text: str, span: Span) -> bool:
    """Whether the question of ``span`` is marked, and nothing but questions and small talk stands behind it."""
    end = SENTENCE_END.search(text, span.end)
    behind = SENTENCE.findall(text[end.end() :]) if end and "?" in end[0] else None
    return behind is not None and all(part.rstrip().endswith("?") or matter(part) <= IN_PASSING for part in behind)


def sentence_behind(text: str, span: Span, after: int) -> Span:
    """The sentence of ``span`` up to its end, behind the place ``after``: "I mean the map, do we have one" asks for the map."""
    before = [found.end() for found in SENTENCE_END.finditer(text, 0, span.start)]
    return Span(max(after, before[-1] if before else 0), span.end)
