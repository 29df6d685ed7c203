"""Groups of numbers by symbol, in layers: a layer holds those of its own symbols, and anew those of older ones that it adds to.

The row of a symbol is one group behind the other: its key, how many members it has, and these.
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviewer.core.understanding.ragged import Ragged, Rows, ragged


@dataclass(frozen=True, slots=True)
class BySymbol:
    """The rows of one layer."""

    rows: Ragged
    """Those of its own symbols, in their order."""
    older: bytes
    """Symbols of the layer below that get more here, ascending, in 32 bits."""
    grown: Ragged
    """The rows of these, whole: in a case they are most of what it holds, so they stay where they were loaded."""


_NONE = Ragged(b"", b"")
NO_ROWS = BySymbol(_NONE, b"", _NONE)


class SymbolRows:
    """The rows of all layers, the first symbol of which is ``first``."""

    def __init__(self, first: int, layers: Sequence[BySymbol]) -> None:
        self._first = first
        self._rows = Rows([one.rows for one in layers], tuple)
        self._grown = [(memoryview(one.older).cast("I"), Rows([one.grown], tuple)) for one in reversed(layers)]
        """The uppermost layer first: what it says of a symbol is all there is."""

    def __len__(self) -> int:
        """How many symbols have a row of their own."""
        return len(self._rows)

    def __getitem__(self, symbol: int) -> Sequence[int]:
        """The row of ``symbol`` as it is stored; empty for one below the first that no layer speaks of."""
        for older, grown in self._grown:
            at = bisect_left(older, symbol)
            if at < len(older) and older[at] == symbol:
                return grown.row(at)
        return () if symbol < self._first else self._rows.row(symbol - self._first)

    def groups(self, symbol: int) -> dict[int, list[int]]:
        """Key to the members of all groups with that key."""
        row, at = self[symbol], 0
        found: dict[int, list[int]] = {}
        while at < len(row):
            end = at + 2 + row[at + 1]
            found.setdefault(row[at], []).extend(row[at + 2 : end])
            at = end
        return found

    def grown(self, found: Mapping[int, Mapping[int, Sequence[int]]], fresh: Collection[int]) -> BySymbol:
        """The layer that adds the groups ``found`` to these; ``fresh`` are its own symbols, which get numbers in this order."""
        own = ragged(_row(found.get(symbol, {})) for symbol in fresh)
        older = sorted(symbol for symbol in found if symbol not in fresh)
        return BySymbol(own, array("I", older).tobytes(), ragged((*self[s], *_row(found[s])) for s in older))


def _row(groups: Mapping[int, Sequence[int]]) -> Iterator[int]:
    for key, members in groups.items():
        yield key
        yield len(members)
        yield from members
