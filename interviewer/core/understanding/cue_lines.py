"""The cue lines as written, kept in one piece: evidence names few of them, so few are ever made into values."""

from array import array
from collections.abc import Iterable, Sequence

from interviewer.core.rubric import Cue

FIELD, RECORD = "\x1f", b"\x1e"


def packed_lines(lines: Iterable[Cue]) -> bytes:
    """``lines`` in one piece: text and place parted by ``FIELD``, a ``RECORD`` after each."""
    return b"".join(f"{line.text}{FIELD}{line.where}".encode() + RECORD for line in lines)


class CueLines(Sequence[Cue]):
    """The lines of one or more ``packed_lines``, one behind the other."""

    def __init__(self, *packed: bytes) -> None:
        self._packed = packed
        self._ends = [_ends(one) for one in packed]
        """Where each line of each piece ends."""

    def __len__(self) -> int:
        return sum(map(len, self._ends))

    def __getitem__(self, i: int) -> Cue:  # type: ignore[override]  # no slices: nobody needs a part of all lines
        i = range(len(self))[i]
        for packed, ends in zip(self._packed, self._ends, strict=True):
            if i < len(ends):
                begin = ends[i - 1] + 1 if i else 0
                return Cue(*packed[begin : ends[i]].decode().split(FIELD))
            i -= len(ends)
        raise IndexError(i)


def _ends(packed: bytes) -> "array[int]":
    ends = array("I")
    end = packed.find(RECORD)
    while end >= 0:
        ends.append(end)
        end = packed.find(RECORD, end + 1)
    return ends
