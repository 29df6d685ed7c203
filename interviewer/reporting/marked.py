"""The conversation with the words marked that earned something."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from interviewer.core.report.quote import Quote
from interviewer.core.report.report import Report
from interviewer.reporting.wording import Said, numbered


class Piece(NamedTuple):
    """A stretch of one message."""

    text: str
    """As it stands in the message."""
    earned: str
    """Names of the points that it is evidence for, in the order of the report; empty for plain words."""


class Message(NamedTuple):
    """One message, cut into pieces that make up its text again."""

    said: Said
    """Who said it, and when."""
    reply: int
    """From 1; 0 for the interviewer, and for all when a reply is left out."""
    pieces: tuple[Piece, ...]
    """In order."""


def messages(report: Report, said: tuple[Said, ...]) -> tuple[Message, ...]:
    """``said`` with marks where the report quotes it; a quote that does not fit the text marks nothing."""
    quotes = tuple((quote, point.name) for point in report.points + report.extras for quote in point.quotes)
    return tuple(
        Message(one, reply, tuple(_pieces(one.text, [q for q in quotes if reply and q[0].reply == reply])))
        for one, reply in numbered(said, report.replies)
    )


def _pieces(text: str, quotes: list[tuple[Quote, str]]) -> Iterator[Piece]:
    fitting = [(quote.span, name) for quote, name in quotes if quote.span.of(text) == quote.text]
    cuts = sorted({0, len(text)} | {edge for span, _ in fitting for edge in (span.start, span.end)})
    for start, end in pairwise(cuts):
        names = dict.fromkeys(name for span, name in fitting if span.start <= start and end <= span.end)
        yield Piece(text[start:end], " · ".join(names))
