"""How much the words of a sentence lean to each consideration: a second witness beside the cues.

Weights of words, word pairs and shared concepts, learnt from our own labelled sentences by logistic regression
(``tests/corpus/train.py``) and kept as a readable table. A cue hit among words that never go with its consideration is doubted; a
sentence that leans heavily to one counts without a cue. Both are sums of visible weights: ``try`` names the words.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, sqrt

from interviewer.core.text import Token
from interviewer.core.understanding.ragged import Ragged, Rows, ragged

FLOOR = 0.03
"""Below this a cue hit is doubted (ours, best of .01 to .06 on texts not learnt from)."""
SURE = 0.3
"""From here a sentence counts without a cue (ours, best of .25 to .4 on texts not learnt from)."""
SCALE = 1000
"""Weights and rarities are kept as whole thousandths."""
MIDDLE = 1 << 20
"""Added to signed numbers, since rows hold unsigned ones."""
NUMBER_TERM = "<n>"


@dataclass(frozen=True, slots=True)
class PackedLeanings:
    """The table as it is cached."""

    ids: tuple[str, ...] = ()
    """Considerations that have weights."""
    biases: tuple[float, ...] = ()
    terms: str = ""
    """Words, pairs and concepts, a line each."""
    rarities: bytes = b""
    """Inverse document frequency of each term in thousandths, unsigned 32 bit."""
    weights: Ragged = Ragged(b"", b"")
    """Per term: place in ``ids`` and weight, alternating."""
    concepts: dict[str, tuple[str, ...]] | None = None
    """Stem to the concept terms it stands for."""


def pack_leanings(table: str, concepts: dict[str, tuple[str, ...]]) -> PackedLeanings:
    """The table of ``rubrics/core/leanings.tsv``: first line ids and biases, then term, rarity and id:weight."""
    lines = [line for line in table.split("\n") if line and not line.startswith("#")]
    if not lines:
        return PackedLeanings()
    head = [cell.rpartition(":") for cell in lines[0].split("\t")]
    place = {id: i for i, (id, _, _) in enumerate(head)}
    cells = [line.split("\t") for line in lines[1:]]
    rarities = array("I", (int(float(cell[1]) * SCALE) for cell in cells))
    rows = ([*_row(cell[2:], place)] for cell in cells)
    terms = "\n".join(cell[0] for cell in cells)
    biases = tuple(float(value) for _, _, value in head)
    return PackedLeanings(tuple(place), biases, terms, rarities.tobytes(), ragged(rows), concepts)


def _row(cells: Iterable[str], place: dict[str, int]) -> Iterator[int]:
    for cell in cells:
        id, _, weight = cell.rpartition(":")
        yield place[id]
        yield round(float(weight) * SCALE) + MIDDLE


def terms_of(stems: Sequence[str], concepts: dict[str, tuple[str, ...]]) -> set[str]:
    """The terms of a sentence: its words and pairs of neighbours, each also by the concepts it stands for."""
    named = [(stem, *concepts.get(stem, ())) for stem in stems]
    terms = {one for names in named for one in names}
    for left, right in pairwise(named):
        terms.update([f"{a} {b}" for a in left for b in right])
    return terms


def stems_of(tokens: Iterable[Token]) -> list[str]:
    """The words that count, numbers as one term."""
    return [NUMBER_TERM if t.word[0].isdigit() else t.stem for t in tokens if not t.light]


class Leanings:
    """The table made ready; unpacked when the first sentence comes."""

    def __init__(self, packed: PackedLeanings) -> None:
        self.ids = packed.ids
        self._packed = packed

    @cached_property
    def _terms(self) -> dict[str, int]:
        terms = self._packed.terms
        return {term: i for i, term in enumerate(terms.split("\n"))} if terms else {}

    @cached_property
    def _rarities(self) -> Sequence[int]:
        rarities = array("I")
        rarities.frombytes(self._packed.rarities)
        return rarities

    @cached_property
    def _rows(self) -> Rows[tuple[tuple[int, int], ...]]:
        return Rows([self._packed.weights], _pairs)

    def of(self, tokens: Iterable[Token]) -> dict[str, float]:
        """Consideration id to leaning, 0 to 1, for the words of one sentence; empty without a table."""
        if not self.ids:
            return {}
        sums = [0] * len(self.ids)
        norm = 0
        rows, rarities = self._rows, self._rarities
        for number in self._known(tokens):
            rarity = rarities[number]
            norm += rarity * rarity
            for place, weight in rows[number]:
                sums[place] += weight * rarity
        length = sqrt(norm) * SCALE or 1.0
        return {
            id: 1 / (1 + exp(-_bounded(s / length + b)))
            for id, s, b in zip(self.ids, sums, self._packed.biases, strict=True)
        }

    def words(self, tokens: Iterable[Token], id: str, most: int = 4) -> tuple[str, ...]:
        """The terms that speak most for ``id``, strongest first."""
        place = self.ids.index(id)
        terms = list(self._terms)
        found = [(dict(self._rows[n]).get(place, 0) * self._rarities[n], terms[n]) for n in self._known(tokens)]
        return tuple(term for weight, term in sorted(found, reverse=True)[:most] if weight > 0)

    def _known(self, tokens: Iterable[Token]) -> list[int]:
        table = self._terms
        return [table[term] for term in terms_of(stems_of(tokens), self._packed.concepts or {}) if term in table]


def _pairs(row: Sequence[int]) -> tuple[tuple[int, int], ...]:
    return tuple((row[i], row[i + 1] - MIDDLE) for i in range(0, len(row), 2))


def _bounded(value: float) -> float:
    return max(-50.0, min(50.0, value))
