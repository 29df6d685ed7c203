"""Rows of different length in two flat arrays: read where they were loaded, unpacked row by row when first asked for."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from interviewer.core.understanding.remembered import Remembered

T = TypeVar("T")
_SHORT = 0xFFFF
"""Largest number of 16 bits."""


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows of small integers, as they are stored: unsigned, in this machine's byte order."""

    ends: bytes
    """One past the last value of each row, in 32 bits."""
    values: bytes
    """All rows, one behind the other."""
    code: Literal["H", "I"] = "I"
    """Size of a value, as ``array`` has it: H for 16 bits, I for 32."""


def ragged(rows: Iterable[Iterable[int]]) -> Ragged:
    """Pack ``rows``."""
    ends, values = array("I"), array("I")
    for row in rows:
        values.extend(row)
        ends.append(len(values))
    if max(values, default=0) <= _SHORT:
        return Ragged(ends.tobytes(), array("H", values).tobytes(), "H")
    return Ragged(ends.tobytes(), values.tobytes())


class Rows(Sequence[T], Generic[T]):
    """A sequence over packed rows, one pack behind the other; ``unpack`` makes the value of a row, which is then remembered."""

    def __init__(self, packed: Sequence[Ragged], unpack: Callable[["memoryview[int]"], T]) -> None:
        self._packs = [(memoryview(one.ends).cast("I"), memoryview(one.values).cast(one.code)) for one in packed]
        self._unpack = unpack
        self._size = sum(len(ends) for ends, _ in self._packs)
        self._known = Remembered(self.once)

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, i: int) -> T:  # type: ignore[override]  # no slices: nobody needs a part of all rows
        return self._known[i]

    def once(self, i: int) -> T:
        """The value of row ``i``, not remembered."""
        return self._unpack(self.row(i))

    def row(self, i: int) -> "memoryview[int]":
        """Row ``i`` as it is stored; nothing is unpacked or remembered."""
        for ends, values in self._packs:
            if i < len(ends):
                return values[ends[i - 1] if i else 0 : ends[i]]
            i -= len(ends)
        raise IndexError(i)

    def __iter__(self) -> Iterator[T]:
        return (self[i] for i in range(len(self)))
