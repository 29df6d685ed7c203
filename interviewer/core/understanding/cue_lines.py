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
        self._pieces = [(one, _ends(one)) for one in packed]
        """Each with the places where its lines end."""

    def __len__(self) -> int:
        return sum(len(ends) for _, ends in self._pieces)

    def __getitem__(self, i: int) -> Cue:  # type: ignore[override]  # no slices: nobody needs a part of all lines
        i += len(self) if i < 0 else 0
        for packed, ends in self._pieces:
            if 0 <= i < len(ends):
                text, _, where = packed[ends[i - 1] + 1 if i else 0 : ends[i]].decode().partition(FIELD)
                return Cue(text, where)
            i -= len(ends)
        raise IndexError(i)


def _ends(packed: bytes) -> "array[int]":
    ends = array("I")
    end = packed.find(RECORD)
    while end >= 0:
        ends.append(end)
        end = packed.find(RECORD, end + 1)
    return ends
