"""The table of leanings as it is cached: for each word its own weights and those of the pairs that it begins."""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interviewer.core.understanding.ragged import Ragged, ragged
from interviewer.core.understanding.remembered import Remembered

SCALE = 1000
"""Weights and rarities are kept as whole thousandths."""
MIDDLE = 1 << 20
"""Added to signed numbers, since rows hold unsigned ones; more than any weight."""
STEP = MIDDLE << 1
"""Two numbers in one: the second is below it."""


@dataclass(frozen=True, slots=True)
class PackedLeanings:
    """The table as it is cached."""

    ids: tuple[str, ...] = ()
    """What has weights: considerations, then pitfalls and all there is (``leaning.MISTAKE``, ``leaning.ANYTHING``); or fact topics."""
    biases: tuple[float, ...] = ()
    """Log odds of each of ``ids`` before any word is heard."""
    words: str = ""
    """Words and concepts of all terms, a line each, sorted."""
    begins: Ragged = Ragged(b"", b"")
    """Per word: the number of the term that it is, from 1, or 0; the words that make a term behind it, ascending; and these terms."""
    rarities: bytes = b""
    """Inverse document frequency of each term in thousandths, unsigned 32 bit."""
    weights: Ragged = Ragged(b"", b"")
    """Per term and consideration with a weight: the place in ``ids`` times ``STEP``, and the weight."""
    concepts: Mapping[str, tuple[str, ...]] | None = None
    """Stem to the concept terms it stands for."""


def pack_leanings(table: str, concepts: Mapping[str, tuple[str, ...]]) -> PackedLeanings:
    """The table of ``rubrics/core/leanings.tsv``: first line ids and biases, then term, rarity and, for each weight, the place of its id."""
    lines = [line for line in table.split("\n") if line and not line.startswith("#")]
    if not lines:
        return PackedLeanings()
    head = [cell.rpartition(":") for cell in lines[0].split("\t")]
    cells = [line.split("\t") for line in lines[1:]]
    rarities = array("I", (int(float(cell[1]) * SCALE) for cell in cells))
    of = Remembered(_weight)  # a million cells, and a tenth as many different ones
    weights = ragged(map(of.__getitem__, cell[2:]) for cell in cells)
    biases = tuple(float(value) for _, _, value in head)
    words, begins = _by_word([cell[0] for cell in cells])
    return PackedLeanings(tuple(id for id, _, _ in head), biases, words, begins, rarities.tobytes(), weights, concepts)


def _by_word(terms: Iterable[str]) -> tuple[str, Ragged]:
    """``PackedLeanings.words`` and ``begins`` of the terms, which are words and pairs of words."""
    pairs = [term.partition(" ")[::2] for term in terms]
    words = {word: i for i, word in enumerate(sorted({word for pair in pairs for word in pair if word}))}
    own = [0] * len(words)
    behind: list[dict[int, int]] = [{} for _ in words]
    for number, (left, right) in enumerate(pairs, 1):
        if right:
            behind[words[left]][words[right]] = number
        else:
            own[words[left]] = number
    rows = (
        (term, *sorted(more), *(more[word] for word in sorted(more))) for term, more in zip(own, behind, strict=True)
    )
    return "\n".join(words), ragged(rows)


def _weight(cell: str) -> int:
    """A value of ``PackedLeanings.weights``."""
    place, _, weight = cell.partition(":")
    return int(place) * STEP + round(float(weight) * SCALE) + MIDDLE
