"""Groups of numbers by symbol, in layers: a layer holds those of its own symbols, and anew those of older ones that it adds to.

The row of a symbol is one group behind the other: its key, how many members it has, and these.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviewer.core.understanding.ragged import Ragged, Rows, ragged


@dataclass(frozen=True, slots=True)
class BySymbol:
    """The rows of one layer."""

    rows: Ragged
    """Those of its own symbols, in their order."""
    older: dict[int, tuple[int, ...]]
    """Those of symbols of the layer below that get more here, whole."""


NO_ROWS = BySymbol(Ragged(b"", b""), {})


class SymbolRows:
    """The rows of all layers, the first symbol of which is ``first``."""

    def __init__(self, first: int, layers: Sequence[BySymbol]) -> None:
        self._first = first
        self._rows = Rows([one.rows for one in layers], tuple)
        self._older = {symbol: row for one in layers for symbol, row in one.older.items()}

    def __len__(self) -> int:
        """How many symbols have a row of their own."""
        return len(self._rows)

    def __getitem__(self, symbol: int) -> Sequence[int]:
        """The row of ``symbol`` as it is stored; empty for one below the first that no layer speaks of."""
        if symbol in self._older or symbol < self._first:
            return self._older.get(symbol, ())
        return self._rows.row(symbol - self._first)

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
        return BySymbol(own, {s: (*self[s], *_row(more)) for s, more in sorted(found.items()) if s not in fresh})


def _row(groups: Mapping[int, Sequence[int]]) -> Iterator[int]:
    for key, members in groups.items():
        yield key
        yield len(members)
        yield from members
