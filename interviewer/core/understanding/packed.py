"""One layer of an index as it is cached on disk."""

from dataclasses import dataclass, field

from interviewer.core.understanding.by_symbol import NO_ROWS, BySymbol
from interviewer.core.understanding.cue_lines import PackedLines
from interviewer.core.understanding.indexed_cue import Target
from interviewer.core.understanding.leaning_table import PackedLeanings
from interviewer.core.understanding.lexis import NUMBER
from interviewer.core.understanding.own_point import PackedPoint
from interviewer.core.understanding.ragged import Ragged, ragged

FIRST = NUMBER + 1
"""The symbol of the first stem."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One layer of an index as it is cached on disk: few values, most of them flat, so that loading costs milliseconds.

    All numbers count on from the layer below; the lowest one begins at 0, its symbols at ``FIRST``.
    """

    first: int
    """Symbol of the first stem; behind the stems come exact words, then phrases."""
    stems: str
    """All stems, a line each."""
    exact: dict[str, int]
    """Case-kept word to symbol."""
    slots: Ragged
    """The symbols of each slot."""
    phrases: Ragged
    """Per phrase its symbol, then slot and gap before it for each element; inner phrases come first."""
    starts: BySymbol
    """Per first symbol and second symbol, the phrases that begin with the two."""
    gaps: dict[int, tuple[int, ...]]
    """First symbol to the phrases with a gap behind their first word, with those of the layer below."""
    cues: Ragged
    """Per variant: target, line, the slots of its ``Filing``, then for each part its number of slots and slot and gap for each."""
    after: tuple[int, ...]
    """Per variant, how many of the layer below stand before it in the files; empty in the lowest layer."""
    filed: BySymbol
    """Per symbol and what it is to them, the cues filed under it: by number, or by place in a row of ``alike``."""
    alike: Ragged
    """The cues filed under neighbours, those filed under symbols that are apart, and those filed under symbols anywhere."""
    targets: tuple[Target, ...]
    """What the cues of this layer speak for, as far as no layer below names it."""
    lines: PackedLines
    """Text and place of each cue line."""
    joined: frozenset[str]
    """Cue words that begin with a prefix (semisupervised), for ``tokenise``."""
    compounds: str
    """Stem of a joined word and the two cue words it stands for (coldstart), a line each, sorted."""
    surfaces: str
    """Words that a typo may be repaired to, a line each, sorted."""
    english: str
    """Ordinary words of six letters or more, which are never taken for typos, a line each, sorted; lowest layer only."""
    titles: dict[str, tuple[str, str]]
    """Consideration id to (name, area)."""
    leanings: PackedLeanings = PackedLeanings()
    """Lowest layer only."""
    askings: PackedLeanings = PackedLeanings()
    """Those of questions; lowest layer only."""
    own: dict[str, PackedPoint] = field(default_factory=dict)
    """What authors wrote about the points that the leanings do not know, by id."""


NOTHING = Packed(
    FIRST,
    "",
    {},
    (_NONE := Ragged(b"", b"")),
    _NONE,
    NO_ROWS,
    {},
    _NONE,
    (),
    NO_ROWS,
    ragged(((), (), ())),
    (),
    PackedLines(),
    frozenset(),
    "",
    "",
    "",
    {},
)
"""What the lowest layer lies on."""
