"""What a symbol is good for: the cues that it may fire and the phrases that it may begin, unpacked when it is first met."""

from collections.abc import Mapping, Sequence

from interviewer.core.understanding.bits import joined
from interviewer.core.understanding.filing import ALONE, LEFT, THIRD
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import Run

Beginning = tuple[int, Run]
"""The symbol of a phrase, and what is left of it behind what stands already."""


_NOTHING: Mapping[int, Sequence[int]] = {}

_Bits = int
Keys = tuple[_Bits, _Bits, _Bits, _Bits]
"""The ``bits`` of cues that ask of a symbol only that it stands in the sentence:

- those filed under neighbours, of which it may be the third;
- those filed under symbols that stand anywhere, of which it may be the first, the second, or the third.
"""
Use = tuple[
    Sequence[int],
    *tuple[_Bits, _Bits],
    *tuple[_Bits, _Bits, _Bits],
    Keys | None,
    Mapping[int, Sequence[int]],
    Sequence[Beginning],
]
"""What one symbol is good for; what it is not good for is one empty value for all. A plain tuple, which is taken apart in a third of the
time of a named one, and a reply takes hundreds apart:

- the cues that its presence may fire;
- the ``bits`` of cues filed under neighbours, of which it may be the left or the right one;
- the ``bits`` of cues filed under symbols that are apart, of which it may be the first, the second, or the third;
- its ``Keys``, if any;
- the symbols that may follow it in a phrase, with the numbers of the phrases so begun;
- the phrases with a gap behind it.
"""
Opening = tuple[Sequence[int], frozenset[int], int, Sequence[Beginning]]
"""The phrases that two words begin:

- the symbols of those that the two are;
- what stands behind them, if anything, in those that are longer, and the most words that may stand before it;
- all, in the order of the index.
"""


class Usage:
    """What all symbols are good for."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def of(self, symbol: int) -> Use:
        """The use of ``symbol``."""
        index = self._index
        starts, cues = index.starts.groups(symbol), index.filed.groups(symbol)
        left, right, there, one, other, too, first, second, third = (
            joined(cues.get(role, ())) for role in range(LEFT, THIRD + 1)
        )
        keys = there, first, second, third
        leaps = tuple([self._beginning(phrase, 1) for phrase in index.phrase_gaps.get(symbol, ())])
        alone, seconds = cues.get(ALONE, ()), starts or _NOTHING
        return alone, left, right, one, other, too, keys if any(keys) else None, seconds, leaps

    def opening(self, phrases: Sequence[int]) -> Opening:
        """That of two words which begin ``phrases``."""
        begun = tuple([self._beginning(phrase, 2) for phrase in phrases])
        whole = tuple([phrase for phrase, rest in begun if not rest])
        thirds = [rest[0] for _, rest in begun if rest]
        gap = max([gap for _, gap in thirds], default=0)
        return whole, frozenset().union(*[symbols for symbols, _ in thirds]), gap, begun

    def _beginning(self, phrase: int, words: int) -> Beginning:
        name, run = self._index.phrases.once(phrase)
        return self._index.symbols[name], run[words:]


def seconds_of(use: Use) -> Mapping[int, Sequence[int]]:
    """The symbols that may follow in a phrase, with the phrases."""
    return use[7]
