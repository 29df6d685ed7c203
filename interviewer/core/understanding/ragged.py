"""Rows of different length in two flat arrays: read where they were loaded, unpacked row by row when first asked for."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows of small integers, as they are stored. Both fields hold unsigned 32-bit numbers of this machine's byte order."""

    ends: bytes
    """One past the last value of each row."""
    values: bytes
    """All rows, one behind the other."""


def ragged(rows: Iterable[Iterable[int]]) -> Ragged:
    """Pack ``rows``."""
    ends, values = array("I"), array("I")
    for row in rows:
        values.extend(row)
        ends.append(len(values))
    return Ragged(ends.tobytes(), values.tobytes())


class Rows(Sequence[T], Generic[T]):
    """A sequence over packed rows; ``unpack`` makes the value of a row, which is then remembered."""

    def __init__(self, packed: Ragged, unpack: Callable[[Sequence[int]], T]) -> None:
        self._ends = memoryview(packed.ends).cast("I")
        self._values = memoryview(packed.values).cast("I")
        self._unpack = unpack
        self._known: list[T | None] = [None] * len(self._ends)

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, i: int) -> T:  # type: ignore[override]  # no slices: nobody needs a part of all rows
        found = self._known[i]
        if found is None:
            begin = self._ends[i - 1] if i else 0
            found = self._known[i] = self._unpack(self._values[begin : self._ends[i]])
        return found

    def heads(self) -> dict[int, int]:
        """The first number of each row in the high, the second in the low 32 bits, to the row; nothing is unpacked."""
        values, heads, begin = self._values, {}, 0
        for i, end in enumerate(self._ends):
            heads[values[begin] << 32 | values[begin + 1]] = i
            begin = end
        return heads

    def __iter__(self) -> Iterator[T]:
        return (self[i] for i in range(len(self._ends)))
