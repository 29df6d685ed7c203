"""The cue lines as written, kept in one piece: evidence names few of them, so few are ever made into values."""

from array import array
from collections.abc import Iterable, Sequence

from interviewer.core.rubric import Cue

FIELD, RECORD = "\x1f", b"\x1e"


def packed_lines(lines: Iterable[Cue]) -> bytes:
    """``lines`` in one piece: text and place parted by ``FIELD``, a ``RECORD`` after each."""
    return b"".join(f"{line.text}{FIELD}{line.where}".encode() + RECORD for line in lines)


class CueLines(Sequence[Cue]):
    """The lines of ``packed_lines``."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._ends = array("I")
        """Where each line ends."""
        end = packed.find(RECORD)
        while end >= 0:
            self._ends.append(end)
            end = packed.find(RECORD, end + 1)

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, i: int) -> Cue:  # type: ignore[override]  # no slices: nobody needs a part of all lines
        end = self._ends[i]
        begin = self._ends[i - 1] + 1 if i % len(self._ends) else 0
        return Cue(*self._packed[begin:end].decode().split(FIELD))
