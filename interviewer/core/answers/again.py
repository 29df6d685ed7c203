"""A question of the candidate's that was not answered, and to which they come back: "I asked about the money, not the clips"."""

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.core.facts.lore import stems
from interviewer.core.heard.owed import OWED
from interviewer.core.matter import about
from interviewer.core.sentence import questions_of
from interviewer.core.text import Span


class Again(NamedTuple):
    """A question that was put before, and not answered."""

    text: str
    """As it was put."""
    named: frozenset[str]
    """Stems by which the candidate comes back to it."""
    span: Span
    """Where the reply does so."""


def asked_before(text: str, before: Sequence[str]) -> Again | None:
    """The last question of the replies ``before``, oldest first, that ``text`` says was asked; None where it says so of none.

    >>> asked_before("I asked about the money, not the clips.", ["Where does the money come from? Ads?"]).text
    'Where does the money come from?'
    """
    found = OWED.search(text)
    if not found or found.lastgroup != "asked":
        return None
    named = frozenset(stems(" ".join(about(found["asked"]))))
    asked = (part.strip() for said in reversed(before) for part in questions_of(said))
    earlier = next((part for part in asked if named and named <= set(stems(part))), "")
    return Again(earlier, named, Span(*found.span())) if earlier else None
