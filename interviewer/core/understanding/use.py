"""What a symbol is good for: the cues that it may fire and the phrases that it may begin, unpacked when it is first met."""

from typing import NamedTuple

from interviewer.core.understanding.filing import ALONE, LEFT, ONE, OTHER, RIGHT
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import Run

Beginning = tuple[int, Run]
"""The symbol of a phrase, and what is left of it behind what stands already."""


class Use(NamedTuple):
    """What one symbol is good for."""

    symbol: int
    alone: list[int]
    """Cues that its presence may fire."""
    left: frozenset[int]
    """Cues that it may fire with the symbol next to it."""
    right: frozenset[int]
    """Cues that it may fire with the symbol before it."""
    one: frozenset[int]
    """Cues that it may fire with a symbol anywhere that has them as ``other``."""
    other: frozenset[int]
    seconds: dict[int, list[Beginning]]
    """Symbols that may follow it in a phrase, with the phrases so begun."""
    leaps: list[Beginning]
    """Phrases with a gap behind it."""


class Uses(dict[int, Use]):
    """Symbol to its use; those that were asked for."""

    def __init__(self, index: Index) -> None:
        super().__init__()
        self._index = index
        self._cues = list(range(len(index.cues)))
        """One object a number, however many symbols a cue is filed under."""

    def __missing__(self, symbol: int) -> Use:
        index = self._index
        leaps = [self._beginning(phrase, 1) for phrase in index.phrase_gaps.get(symbol, ())]
        starts = index.starts.groups(symbol)
        seconds = {second: [self._beginning(phrase, 2) for phrase in phrases] for second, phrases in starts.items()}
        cues = index.filed.groups(symbol)
        cue = self._cues.__getitem__
        left, right, one, other = (frozenset(map(cue, cues.get(role, ()))) for role in (LEFT, RIGHT, ONE, OTHER))
        use = self[symbol] = Use(symbol, cues.get(ALONE, []), left, right, one, other, seconds, leaps)
        return use

    def _beginning(self, phrase: int, words: int) -> Beginning:
        name, run = self._index.phrases[phrase]
        return name, run[words:]
