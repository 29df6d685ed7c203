"""One cue as an index holds it, and what it speaks for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewer.core.understanding.lexis import Part

_PARTS = 5
"""Where the parts begin in a row of ``Packed.cues``: behind the target, the line and the slots that it is filed by."""


RIGHT_WAY = "right way"
"""The kind of what cues speak for that name what is done in the place of a pitfall."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a cue speaks for."""

    kind: str
    """consideration, pitfall, right way (of a pitfall), topic, act, scope or depth."""
    id: str
    """Of what it speaks for."""
    role: str
    """said, unless or deeper."""


@dataclass(frozen=True, slots=True)
class IndexedCue:
    """One variant of one cue line."""

    target: int
    """Place in ``Index.targets``."""
    line: int
    """Place in ``Index.lines``."""
    parts: tuple[Part, ...]
    """Each a run of slots with the gaps before them."""


def slots_of(row: Sequence[int]) -> Iterator[int]:
    """The slots of a row of ``Packed.cues``, as often as they are in it."""
    at = _PARTS
    while at < len(row):
        end = at + 1 + 2 * row[at]
        yield from row[at + 1 : end : 2]
        at = end


def indexed_cue(row: Sequence[int]) -> IndexedCue:
    """The cue of a row of ``Packed.cues``."""
    parts: list[Part] = []
    at = _PARTS
    while at < len(row):
        end = at + 1 + 2 * row[at]
        parts.append(tuple(zip(row[at + 1 : end : 2], row[at + 2 : end : 2], strict=True)))
        at = end
    return IndexedCue(row[0], row[1], tuple(parts))
