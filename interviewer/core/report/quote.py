"""The candidate's own words, as a report shows them."""

from dataclasses import dataclass

from interviewer.core.text import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """The candidate's own words."""

    reply: int
    """Which reply, from 1."""
    span: Span
    """Where in the reply, in code points."""
    text: str
    """The words, as they were said."""
    why: str = ""
    """The cue and what made the level; empty when unknown."""


def apart(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """``quotes`` of one reply without those that are mostly part of a longer one: nobody reads the same words twice."""
    longest: list[Quote] = []
    for one in sorted(quotes, key=lambda q: q.span.start - q.span.end):
        if not any(one.span.mostly_in(other.span) for other in longest):
            longest.append(one)
    return tuple(one for one in quotes if one in longest)
