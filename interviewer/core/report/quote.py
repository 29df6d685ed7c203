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
