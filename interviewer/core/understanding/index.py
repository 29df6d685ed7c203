"""A rubric compiled once, so that the cost of a reply grows with the reply and not with the number of cues.

Each cue is filed under the symbols of three slots (``filing``), so a sentence only ever looks at cues that it holds much of.
What a case adds to shared rubrics is a layer of its own over theirs: it numbers on where they end, and repeats nothing of them.
"""

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from interviewer.core.rubric import Cue
from interviewer.core.understanding.by_symbol import SymbolRows
from interviewer.core.understanding.cue_lines import CueLines
from interviewer.core.understanding.indexed_cue import IndexedCue, indexed_cue, slots_of
from interviewer.core.understanding.leanings import Leanings
from interviewer.core.understanding.own_point import OwnPoint, own_point
from interviewer.core.understanding.packed import FIRST, Packed
from interviewer.core.understanding.ragged import Rows
from interviewer.core.understanding.remembered import Remembered
from interviewer.core.understanding.sorted_words import SortedWords

KNOWN_LINES = 4096
"""Cue lines that are remembered as a reader sees them; then the memory starts anew."""


Phrase = tuple[int, tuple[tuple[frozenset[int], int], ...]]
"""(symbol, run) of a phrase of several words."""


class Index:
    """Packed layers made ready to look things up; rows are unpacked when a reply first touches them."""

    def __init__(self, packed: Packed, own: Packed | None = None) -> None:
        layers = self.layers = (packed,) if own is None else (packed, own)
        self._take_words(layers)
        self._take_cues(layers)
        self._own = {id: words for one in layers for id, words in one.own.items()}
        self.own_ids = self._own.keys()
        """The points that the leanings do not know."""
        self.own = Remembered(self._point)
        """What authors wrote about each of them."""
        self.leanings = Leanings(packed.leanings)
        """What the words of a sentence lean to: considerations and pitfalls."""
        self.askings = Leanings(packed.askings)
        """What those of a question do: fact topics, and whether anything is asked."""

    def _take_words(self, layers: tuple[Packed, ...]) -> None:
        """What words and phrases are known, and by which symbols."""
        self.stems: dict[str, int] = {}
        """Stem to symbol."""
        self.exact: dict[str, int] = {}
        """Word as it is spelt to symbol."""
        self.phrase_gaps: dict[int, tuple[int, ...]] = {}
        """First symbol to the phrases with a gap behind their first word."""
        self.titles: dict[str, tuple[str, str]] = {}
        """Consideration to its name and area."""
        for one in layers:
            stems = one.stems.split("\n") if one.stems else ()
            self.stems.update(zip(stems, range(one.first, one.first + len(stems)), strict=True))
            self.exact.update(one.exact)
            self.phrase_gaps.update(one.gaps)
            self.titles.update(one.titles)
        self.slots: Rows[frozenset[int]] = Rows([one.slots for one in layers], self._slot)
        """The symbols that one place of a cue can hold, by the number of the slot."""
        self.phrases: Rows[Phrase] = Rows([one.phrases for one in layers], self._phrase)
        """Inner ones before those that they are part of."""
        self.starts = SymbolRows(FIRST, [one.starts for one in layers])
        """Per first symbol and second symbol, the phrases that begin with the two."""
        self.joined = frozenset[str]().union(*(one.joined for one in layers))
        """Cue words that begin with a prefix (semisupervised), for ``tokenise``."""
        self._compounds = [SortedWords(one.compounds) for one in reversed(layers)]

    def _take_cues(self, layers: tuple[Packed, ...]) -> None:
        """What cues there are, what they speak for, and under which symbols they are filed."""
        self.cues: Rows[IndexedCue] = Rows([one.cues for one in layers], indexed_cue)
        """Those of the shared rubrics first; see ``order``."""
        self.sizes = Remembered(self._size)
        """Cue to the slots in it when it is in one part, else 0."""
        self.line_of = Remembered(self._line, KNOWN_LINES)
        """Cue to the line that it is written in."""
        self.targets = tuple(target for one in layers for target in one.targets)
        """What the cues speak for."""
        self.filed = SymbolRows(FIRST, [one.filed for one in layers])
        """Per symbol and what it is to them, the cues filed under it: by number, or by place in the three lists below."""
        alike = Rows([one.alike for one in layers], _as_stored)
        self.beside = array("I")
        """Place among the cues filed under neighbours to the cue."""
        self.apart = array("I")
        """The same of those filed under symbols that are apart."""
        self.anywhere = array("I")
        """The same of those filed under symbols that stand anywhere."""
        for row in range(0, len(alike), 3):
            self.beside.extend(alike[row])
            self.apart.extend(alike[row + 1])
            self.anywhere.extend(alike[row + 2])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and self.layers == other.layers

    def __hash__(self) -> int:
        return hash(self.layers[-1].lines)

    def needs(self, cue: int) -> list[int]:
        """The slots of a cue besides those that it is filed by."""
        row = self.cues.row(cue)
        return [slot for slot in dict.fromkeys(slots_of(row)) if slot not in row[2:5]]

    @cached_property
    def order(self) -> Callable[[int], int] | None:
        """A sorting key for cues, by their place in the files; None when their numbers are in that order already."""
        after = self.layers[-1].after
        if not after:
            return None
        shared = len(self.cues) - len(after)
        ranks, done = array("I"), 0
        for k, before in enumerate(after):
            ranks.extend(range(done + k, before + k))
            done = before
        ranks.extend(range(done + len(after), shared + len(after)))
        ranks.extend(before + k for k, before in enumerate(after))
        return ranks.__getitem__

    def compound(self, stem: str) -> tuple[str, ...]:
        """The two stems that ``stem``, which is not among ``stems``, is joined of; none when it is not."""
        return next((two for words in self._compounds if (two := words.behind(stem))), ())

    def in_order(self) -> Iterator[IndexedCue]:
        """All cues in the order of the files."""
        return (self.cues[i] for i in sorted(range(len(self.cues)), key=self.order))

    @cached_property
    def lines(self) -> CueLines:
        """The cue lines as written, with their place."""
        return CueLines(*(one.lines for one in self.layers))

    def surfaces(self, start: str) -> list[str]:
        """Words that begin with ``start`` and that a typo may be repaired to, sorted."""
        return sorted({word for one in self.layers for word in SortedWords(one.surfaces).beginning(start)})

    @cached_property
    def english(self) -> SortedWords:
        """Ordinary words, which are never taken for typos."""
        return SortedWords(self.layers[0].english)

    def _size(self, cue: int) -> int:
        row = self.cues.row(cue)
        return row[5] if len(row) == 6 + 2 * row[5] else 0

    def _line(self, cue: int) -> Cue:
        return self.lines[self.cues.row(cue)[1]]

    def _point(self, id: str) -> OwnPoint:
        return own_point(self._own[id])

    @cached_property
    def symbols(self) -> list[int]:
        """One object a number: slots and uses share their symbols, so that one is found in another without comparing numbers."""
        return list(range(FIRST + len(self.filed)))

    def _slot(self, row: Sequence[int]) -> frozenset[int]:
        # From a set that is there a frozen one is made at its size; while it grows, it takes up to four times the memory.
        return frozenset(set(map(self.symbols.__getitem__, row)))

    def _phrase(self, row: Sequence[int]) -> Phrase:
        return row[0], tuple((self.slots[row[i]], row[i + 1]) for i in range(1, len(row), 2))


def _as_stored(row: "memoryview[int]") -> "memoryview[int]":
    return row
