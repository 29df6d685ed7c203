"""What a symbol is good for: the cues that it may fire and the phrases that it may begin, unpacked when it is first met."""

from typing import NamedTuple

from interviewer.core.understanding.bits import joined
from interviewer.core.understanding.filing import ALONE, LEFT, TOO
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import Run

Beginning = tuple[int, Run]
"""The symbol of a phrase, and what is left of it behind what stands already."""


class Use(NamedTuple):
    """What one symbol is good for."""

    symbol: int
    alone: list[int]
    """Cues that its presence may fire."""
    left: int
    """The ``bits`` of cues filed under neighbours, of which it may be the left one."""
    right: int
    """The same where it may be the right one."""
    there: int
    """The same where it may be the third."""
    one: int
    """The ``bits`` of cues filed under symbols that are apart, of which it may be the rarest."""
    other: int
    """The same where it may be the second."""
    too: int
    """The same where it may be the third."""
    seconds: dict[int, list[int]]
    """Symbols that may follow it in a phrase, with the numbers of the phrases so begun."""
    leaps: list[Beginning]
    """Phrases with a gap behind it."""


class Usage:
    """What all symbols are good for."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def of(self, symbol: int) -> Use:
        """The use of ``symbol``."""
        index = self._index
        starts, cues = index.starts.groups(symbol), index.filed.groups(symbol)
        left, right, there, one, other, too = (joined(cues.get(role, ())) for role in range(LEFT, TOO + 1))
        leaps = [self._beginning(phrase, 1) for phrase in index.phrase_gaps.get(symbol, ())]
        return Use(symbol, cues.get(ALONE, []), left, right, there, one, other, too, starts, leaps)

    def begun(self, phrase: int) -> Beginning:
        """What is left of a phrase behind its first two words."""
        return self._beginning(phrase, 2)

    def _beginning(self, phrase: int, words: int) -> Beginning:
        name, run = self._index.phrases.once(phrase)
        return name, run[words:]
