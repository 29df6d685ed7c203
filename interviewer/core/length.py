"""How long a message may get: what is left out of one that holds too much."""

from interviewer.core.act import Move
from interviewer.core.phrasing import words

LONGEST = 60
"""Words in a message from which on spare parts are left out (the median of human turns is 50, counted by us in 161 of them from 15 recorded interviews)."""
STARTS = frozenset({"acknowledge", "steady", "time"})
"""Moves that lead up to what is asked."""
MOST_STARTS = 2
"""How many of them a message may hold before a question."""


def within_length(parts: list[tuple[Move, bool]]) -> tuple[Move, ...]:
    """The moves of ``parts``, in their order; those marked as spare are left out from the front while the message is too long or too slow to begin."""
    kept = list(parts)
    while sum(words(move.text) for move, _ in kept) > LONGEST and any(spare for _, spare in kept):
        kept.remove(next(part for part in kept if part[1]))
    while sum(move.kind in STARTS for move, _ in kept) > MOST_STARTS and any(_spare_start(part) for part in kept):
        kept.remove(next(filter(_spare_start, kept)))
    return tuple(move for move, _ in kept)


def _spare_start(part: tuple[Move, bool]) -> bool:
    move, spare = part
    return spare and move.kind in STARTS
