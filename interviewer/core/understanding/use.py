"""What a symbol is good for: the cues that it may fire and the phrases that it may begin, unpacked when it is first met."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from interviewer.core.understanding.bits import joined
from interviewer.core.understanding.filing import ALONE, LEFT, TOO
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import Run

Beginning = tuple[int, Run]
"""The symbol of a phrase, and what is left of it behind what stands already."""


_NOTHING: Mapping[int, Sequence[int]] = {}


class Use(NamedTuple):
    """What one symbol is good for; what it is not good for is one empty value for all."""

    symbol: int
    """As in ``Index.symbols``."""
    alone: Sequence[int]
    """Cues that its presence may fire."""
    left: int
    """The ``bits`` of cues filed under neighbours, of which it may be the left one."""
    right: int
    """The same where it may be the right one."""
    there: int
    """The same where it may be the third."""
    one: int
    """The ``bits`` of cues filed under symbols that are apart, of which it may be the first."""
    other: int
    """The same where it may be the second."""
    too: int
    """The same where it may be the third."""
    seconds: Mapping[int, Sequence[int]]
    """Symbols that may follow it in a phrase, with the numbers of the phrases so begun."""
    leaps: Sequence[Beginning]
    """Phrases with a gap behind it."""


class Opening(NamedTuple):
    """The phrases that two words begin."""

    whole: tuple[Use, ...]
    """Those that the two are."""
    thirds: frozenset[int]
    """What stands behind them, if anything, in those that are longer."""
    begun: tuple[Beginning, ...]
    """All, in the order of the index."""


class Usage:
    """What all symbols are good for."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def of(self, symbol: int) -> Use:
        """The use of ``symbol``."""
        index = self._index
        starts, cues = index.starts.groups(symbol), index.filed.groups(symbol)
        left, right, there, one, other, too = (joined(cues.get(role, ())) for role in range(LEFT, TOO + 1))
        leaps = tuple([self._beginning(phrase, 1) for phrase in index.phrase_gaps.get(symbol, ())])
        alone, seconds = cues.get(ALONE, ()), starts or _NOTHING
        return Use(index.symbols[symbol], alone, left, right, there, one, other, too, seconds, leaps)

    def opening(self, phrases: Sequence[int], uses: Mapping[int, Use]) -> Opening:
        """That of two words which begin ``phrases``; ``uses`` holds the uses of all symbols."""
        begun = tuple([self._beginning(phrase, 2) for phrase in phrases])
        whole = tuple([uses[phrase] for phrase, rest in begun if not rest])
        return Opening(whole, frozenset().union(*[rest[0][0] for _, rest in begun if rest]), begun)

    def _beginning(self, phrase: int, words: int) -> Beginning:
        name, run = self._index.phrases.once(phrase)
        return name, run[words:]
