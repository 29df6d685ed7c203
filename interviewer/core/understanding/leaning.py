"""How much the words of a sentence lean to each consideration: a second witness beside the cues.

Weights of words, word pairs and shared concepts, learnt from our own labelled sentences by logistic regression
(``tests/corpus/train.py``) and kept as a readable table. A cue hit among words that never go with its consideration is doubted; a
sentence that leans heavily to one counts without a cue. Both are sums of visible weights: ``try`` names the words.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, log, sqrt
from sys import byteorder

from interviewer.core.text import Token
from interviewer.core.understanding.ragged import Ragged, Rows, ragged

SCALE = 1000
"""Weights and rarities are kept as whole thousandths."""
MIDDLE = 1 << 20
"""Added to signed numbers, since rows hold unsigned ones."""
NUMBER_TERM = "<n>"
FIELD = 64
"""Bits of a sum: of 20,000 terms, each at most ``MIDDLE`` thousandths times a rarity below 2 ** 17."""
LIFT = 1 << FIELD - 1
"""Added to all sums at once before they are read: none is negative then."""
KNOWN = 4096
"""Terms whose fields are remembered; then the memory starts anew."""
ROUNDING = 1e-6
"""More than arithmetic errs in log odds."""


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


@dataclass(frozen=True, slots=True)
class Leaning:
    """How much the words of one sentence lean to each consideration."""

    places: Mapping[str, int]
    """Consideration id to its place in ``logits``."""
    logits: Sequence[float]
    """Log odds."""

    def to(self, id: str) -> float:
        """0 to 1; -1 when nothing is known of ``id``."""
        place = self.places.get(id)
        return -1.0 if place is None else chance(self.logits[place])

    def least(self, least: float) -> Iterator[tuple[str, float]]:
        """(id, leaning) of all from ``least`` on, which is above 0 and below 1, in the order of the table."""
        floor = log(least / (1 - least)) - ROUNDING
        for id, logit in zip(self.places, self.logits, strict=True):
            if logit >= floor and (leaning := chance(logit)) >= least:
                yield id, leaning


class Leanings:
    """The table made ready; unpacked when the first sentence comes.

    The weights of a term, times its rarity, are one long integer with a field for each consideration, so that a whole
    sentence is a handful of additions. Fields borrow from their neighbours while they are negative; ``_sums`` lifts all at once.
    """

    def __init__(self, packed: PackedLeanings) -> None:
        self.ids = packed.ids
        self._packed = packed
        self._places = {id: place for place, id in enumerate(packed.ids)}
        self._lift = sum(LIFT << FIELD * place for place in range(len(packed.ids)))
        self._made: dict[int, int] = {}

    @cached_property
    def _names(self) -> list[str]:
        return self._packed.terms.split("\n") if self._packed.terms else []

    @cached_property
    def _terms(self) -> dict[str, int]:
        return {term: i for i, term in enumerate(self._names)}

    @cached_property
    def _rarities(self) -> Sequence[int]:
        return memoryview(self._packed.rarities).cast("I")

    @cached_property
    def _rows(self) -> Rows["memoryview[int]"]:
        return Rows([self._packed.weights], _as_stored)

    def of(self, tokens: Iterable[Token]) -> Leaning:
        """The leaning of the words of one sentence; of nothing without a table."""
        total = norm = 0
        made, rarities = self._made, self._rarities
        for number in self._known(tokens):
            total += made[number] if number in made else self._fields(number)
            norm += rarities[number] ** 2
        length = sqrt(norm) * SCALE or 1.0
        return Leaning(
            self._places, [s / length + b for s, b in zip(self._sums(total), self._packed.biases, strict=True)]
        )

    def words(self, tokens: Iterable[Token], id: str, most: int = 4) -> tuple[str, ...]:
        """The terms that speak most for ``id``, strongest first."""
        place = self._places[id]
        found = []
        for n in self._known(tokens):
            row = self._rows[n]
            places = row[::2].tolist()
            if place in places:
                weight = row[2 * places.index(place) + 1] - MIDDLE
                found.append((weight * self._rarities[n], self._names[n]))
        return tuple(term for weight, term in sorted(found, reverse=True)[:most] if weight > 0)

    def _fields(self, number: int) -> int:
        """The weights of one term times its rarity, a field of ``FIELD`` bits for each consideration; remembered."""
        row, rarity = self._rows[number], self._rarities[number]
        fields = 0
        for place, weight in zip(row[::2], row[1::2], strict=True):
            fields += (weight - MIDDLE) * rarity << FIELD * place
        if len(self._made) >= KNOWN:
            self._made.clear()
        self._made[number] = fields
        return fields

    def _sums(self, total: int) -> list[int]:
        """The fields of ``total``, signed."""
        lifted = (total + self._lift) ^ self._lift  # the lift comes off as the sign
        sums = memoryview(lifted.to_bytes(len(self.ids) * FIELD // 8, byteorder)).cast("q").tolist()
        return sums if byteorder == "little" else sums[::-1]

    def _known(self, tokens: Iterable[Token]) -> list[int]:
        table = self._terms
        return [table[term] for term in terms_of(stems_of(tokens), self._packed.concepts or {}) if term in table]


def _as_stored(row: "memoryview[int]") -> "memoryview[int]":
    return row


def chance(logit: float) -> float:
    """Log odds as a chance, 0 to 1."""
    return 1 / (1 + exp(-_bounded(logit)))


def _bounded(value: float) -> float:
    return max(-50.0, min(50.0, value))
