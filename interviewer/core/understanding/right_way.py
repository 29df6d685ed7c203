"""Where a reply names what is done in the place of a mistake, and does not turn it down."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from interviewer.core.regex import regex
from interviewer.core.text import Span, Token
from interviewer.core.understanding.indexed_cue import RIGHT_WAY
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read_to
from interviewer.core.understanding.sentence import Sentence, sentences

_NOT = regex(
    r"(?:n['’]t|\b(?:do|does|wo|ca)nt|\bnot|\bnever|\bno|\bwithout)\s+(?:\w+\s+){0,1}$"
    r"|\b(?:nothing|no\s(?:need|point|use|sense|reason|time|way|money))\s+(?:to|in|of|for)\s+(?:\w+\s+){0,1}$",
    re.IGNORECASE,
)
"""What stands in front of words that are turned down."""
_AHEAD = 40
"""Code points in front of the words in which that is looked for."""


class RightWay(NamedTuple):
    """Words that name what is done in the place of a pitfall."""

    pitfall: str
    """Its id."""
    span: Span
    """Where they stand, in code points of the reply."""


class RightWays(Protocol):
    """How the right ways of a case's pitfalls are heard."""

    def __call__(self, text: str, /) -> tuple[RightWay, ...]:
        """Those that the reply ``text`` names."""


def right_ways(matcher: Matcher, text: str) -> tuple[RightWay, ...]:
    """All right ways that the reply ``text`` names and does not turn down, each wherever it is named."""
    head = text[: read_to(text)]
    tokens = matcher.tokens(head)
    named = (way for sentence in sentences(head, tokens) for way in _named(matcher, head, tokens, sentence))
    return tuple(dict.fromkeys(way for way in named if not _NOT.search(head[: way.span.start][-_AHEAD:])))


def _named(matcher: Matcher, text: str, tokens: list[Token], sentence: Sentence) -> Iterator[RightWay]:
    """A cue fires once in what it looks through, so the rest of the sentence is looked through again behind the first word that fired."""
    first = sentence.first
    while first < sentence.end:
        hits = [hit for hit in matcher.hits(text, tokens, first, sentence.end) if hit.target.kind == RIGHT_WAY]
        for hit in hits:
            yield RightWay(hit.target.id, Span(tokens[hit.first].start, tokens[hit.end - 1].end))
        first = min((hit.first + 1 for hit in hits), default=sentence.end)
