"""The cue lines as written, kept in one piece: evidence names few of them, so few are ever made into values."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewer.core.rubric import Cue

FIELD = "\x1f"


@dataclass(frozen=True, slots=True)
class PackedLines:
    """Cue lines as they are stored; read where they were loaded."""

    ends: bytes = b""
    """One past the last byte of each line, in 32 bits of this machine's byte order."""
    text: bytes = b""
    """Text and place of each line in UTF-8, parted by ``FIELD``, one line behind the other."""


def packed_lines(lines: Iterable[Cue]) -> PackedLines:
    """``lines`` in one piece."""
    ends, text = array("I"), bytearray()
    for line in lines:
        text += f"{line.text}{FIELD}{line.where}".encode()
        ends.append(len(text))
    return PackedLines(ends.tobytes(), bytes(text))


class CueLines(Sequence[Cue]):
    """The lines of one or more ``packed_lines``, one behind the other."""

    def __init__(self, *packed: PackedLines) -> None:
        self._pieces = [(memoryview(one.ends).cast("I"), memoryview(one.text)) for one in packed]
        """Where the lines of each end, and their text."""

    def __len__(self) -> int:
        return sum(len(ends) for ends, _ in self._pieces)

    def __getitem__(self, i: int) -> Cue:  # type: ignore[override]  # no slices: nobody needs a part of all lines
        i += len(self) if i < 0 else 0
        for ends, packed in self._pieces:
            if 0 <= i < len(ends):
                text, _, where = str(packed[ends[i - 1] if i else 0 : ends[i]], "utf-8").partition(FIELD)
                return Cue(text, where)
            i -= len(ends)
        raise IndexError(i)
