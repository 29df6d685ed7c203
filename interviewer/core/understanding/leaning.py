"""How much the words of a sentence lean to each consideration: a second witness beside the cues.

Weights of words, their neighbours and what else ``leaning_terms`` makes of a sentence, learnt from our own labelled sentences by logistic regression
(``tests/corpus/train.py``) and kept as a readable table. A cue hit among words that never go with its consideration is doubted; a
sentence that leans heavily to one counts without a cue. Both are sums of visible weights: ``try`` names the words.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import repeat
from math import exp, inf, log, sqrt
from operator import add, truediv
from struct import Struct
from typing import NamedTuple

from interviewer.core.text import Token
from interviewer.core.understanding.leaning_table import MIDDLE, SCALE, STEP, PackedLeanings
from interviewer.core.understanding.leaning_terms import (
    AFTER,
    ASKED,
    BEFORE,
    CLOSING,
    LONG,
    OPENING,
    SHARES,
    SIX,
    length_of,
    names_around,
    names_of,
    words_of,
)
from interviewer.core.understanding.ragged import Rows
from interviewer.core.understanding.remembered import Remembered
from interviewer.core.understanding.sorted_words import SortedWords

ANYTHING = "*"
"""Id of the row that says how much a sentence is about the design at all."""
MISTAKE = "!"
"""What stands before the ids of pitfalls in the table, and of acts in that of questions (``asking``)."""
FIELD = 64
"""Bits of a sum: of 20,000 terms, each at most ``MIDDLE`` thousandths times a rarity below 2 ** 17."""
LIFT = 1 << FIELD - 1
"""Added to all sums at once before they are read: none is negative then."""
_WHOLE = (1 << FIELD) - 1
KNOWN_TERMS = 8192
"""Terms whose fields are remembered; then the memory starts anew."""
KNOWN_WORDS = 20_000
"""The same of words."""
ROUNDING = 1e-6
"""More than arithmetic errs in log odds."""


class Leaning(NamedTuple):
    """How much the words of one sentence lean to each consideration."""

    places: Mapping[str, int]
    """Consideration id to its place in ``logits``."""
    logits: Sequence[float]
    """Log odds."""
    most: float
    """The greatest of them."""
    beyond: Mapping[str, float]
    """Log odds of ``ANYTHING`` and of each pitfall, with ``MISTAKE`` before its id."""
    anything: float
    """Log odds that the sentence is about the design at all."""
    terms: Sequence[Mapping[int, str]]
    """The terms of the sentence that have weights, then those around it: number to name."""

    def to(self, id: str) -> float:
        """0 to 1; -1 when nothing is known of ``id``."""
        place = self.places.get(id)
        return -1.0 if place is None else chance(self.logits[place])

    def least(self, least: float) -> list[tuple[str, float]]:
        """(id, leaning) of all from ``least`` on, which is above 0 and below 1, in the order of the table."""
        floor = log(least / (1 - least)) - ROUNDING
        if self.most < floor:
            return []
        likely = [(id, logit) for id, logit in zip(self.places, self.logits, strict=True) if logit >= floor]
        return [(id, leaning) for id, logit in likely if (leaning := chance(logit)) >= least]


_Word = tuple[int, Mapping[int, str], Sequence[int]]
"""What the table knows of one word, as a plain tuple, since it is taken apart for each word of a reply:

- its place in the table's words; -1 when it is none of them;
- its own term and those of its other names, number to name;
- the places of words behind it that make a term with it, ascending; then the terms, in the same order.
"""


class Leanings:
    """The table made ready; words and terms are unpacked when they are first met.

    The weights of a term, times its rarity, are one long integer with a field for each consideration, so that a whole
    sentence is a handful of additions; a last field sums the squares of the rarities. Every field is lifted, so that none is
    negative and borrows from its neighbour; ``_signed`` takes the lifts off.
    """

    def __init__(self, packed: PackedLeanings) -> None:
        self.ids = tuple(id for id in packed.ids if id != ANYTHING and id[0] != MISTAKE)
        self._packed = packed
        self._places = {id: place for place, id in enumerate(self.ids)}
        self._beyond = packed.ids[len(self.ids) :]
        self._lift = sum(LIFT << FIELD * place for place in range(len(packed.ids) + 1))
        self._fields_of = Struct(f"<{len(packed.ids) + 1}q")
        self._names = SortedWords(packed.words)
        self._begins = Rows([packed.begins], tuple)
        self._rarities = memoryview(packed.rarities).cast("I")
        self._rows = Rows([packed.weights], tuple)
        self._known = Remembered(self._word, KNOWN_WORDS)
        self._around = {where: Remembered(partial(self._beside, where), KNOWN_WORDS) for where in SHARES}
        self._places_around = {where: self._named([where])[2] for where in SHARES}
        self._made = Remembered(self._fields, KNOWN_TERMS)
        self._opening = self._named([OPENING])[2]
        self._lengths = [self._named([length_of(SIX * sixes)])[1] for sixes in range(LONG + 1)]

    def of(self, tokens: Iterable[Token], closing: str = CLOSING) -> Leaning:
        """The leaning of the words of one sentence by themselves; of nothing without a table."""
        return self._leaning(words_of(tokens), (), self._lift, closing)

    def of_reply(self, sentences: Iterable[Sequence[Token]], asked: Iterable[Token] = ()) -> list[Leaning]:
        """The leaning of each sentence of an answer to ``asked``, as it stands between its neighbours."""
        said = [words_of(tokens) for tokens in sentences]
        line = self._said_around(ASKED, words_of(asked))
        befores = [{}, *[self._said_around(BEFORE, words) for words in said[:-1]]]
        afters = [*[self._said_around(AFTER, words) for words in said[1:]], {}]
        lent = self._sum(line) - 2 * self._lift
        return [
            self._leaning(words, (line, before, after), lent + self._sum(before) + self._sum(after))
            for words, before, after in zip(said, befores, afters, strict=False)
        ]

    def _leaning(
        self, words: Sequence[tuple[str, bool]], around: Sequence[Mapping[int, str]], lent: int, closing: str = CLOSING
    ) -> Leaning:
        """The leaning of ``words``; the terms ``around`` them, whose ``_sum`` is ``lent``, do not count for the length."""
        if not self.ids:
            return Leaning(self._places, (), -inf, {}, 0.0, ())
        terms = self._terms(words, closing)
        total = self._sum(terms)
        length = (sqrt((total >> FIELD * len(self._packed.ids)) - LIFT) or SCALE) * SCALE
        sums = self._signed(total + lent - self._lift)
        logits = [*map(add, map(truediv, sums, repeat(length)), self._packed.biases)]
        own = len(self.ids)
        beyond = dict(zip(self._beyond, logits[own:], strict=True))
        del logits[own:]
        return Leaning(self._places, logits, max(logits), beyond, beyond.get(ANYTHING, 0.0), (terms, *around))

    def words(self, leaning: Leaning, kind: str, id: str, most: int = 4) -> tuple[str, ...]:
        """The terms that speak most for ``id``, strongest first."""
        place = self._places[id] if kind == "consideration" else self._packed.ids.index(MISTAKE + id)
        made, own, none = self._made, _WHOLE << FIELD * place, LIFT << FIELD * place
        found = [
            (field, name)
            for terms in leaning.terms
            for field, name in zip(map(own.__and__, map(made.__getitem__, terms)), terms.values(), strict=True)
            if field > none
        ]
        return tuple([name for _, name in sorted(found, reverse=True)[:most]])

    def _terms(self, words: Sequence[tuple[str, bool]], closing: str) -> dict[int, str]:
        """Those of ``terms_of`` that the table knows, number to name."""
        known = self._known
        found: dict[int, str] = {}
        before, pairs = OPENING, self._opening
        for word in (*words, (closing, True)):
            place, terms, behind = known[word]
            if terms:
                found.update(terms)
            if pairs and (pair := _paired(pairs, place)):
                found[pair] = f"{before} {word[0]}"
            before, pairs = word[0], behind
        found.update(self._lengths[min(len(words) // SIX, LONG)])
        return found

    def _said_around(self, where: str, words: Iterable[tuple[str, bool]]) -> dict[int, str]:
        """Those of ``terms_around`` that the table knows, number to name."""
        known = self._around[where]
        found: dict[int, str] = {}
        for word, light in words:
            if not light:
                found.update(known[word])
        return found

    def _beside(self, where: str, word: str) -> dict[int, str]:
        """What the table knows of one word that was said ``where``."""
        found: dict[int, str] = {}
        for name in names_around(word, self._packed.concepts or {}):
            if pair := _paired(self._places_around[where], self._names.place(name)):
                found[pair] = f"{name} ({where.rstrip(':')})"
        return found

    def _word(self, word: tuple[str, bool]) -> _Word:
        """What the table knows of one of ``words_of``."""
        return self._named(names_of(*word, self._packed.concepts or {}))

    def _named(self, names: Sequence[str]) -> _Word:
        """What the table knows of a word with these ``names``, its own first."""
        places = [self._names.place(name) for name in names]
        rows = [() if place < 0 else self._begins.row(place) for place in places]
        terms = {row[0]: name for name, row in zip(names, rows, strict=True) if row and row[0]}
        return places[0], terms, rows[0][1:]

    def _fields(self, term: int) -> int:
        """The weights of one term times its rarity, a lifted field of ``FIELD`` bits for each consideration."""
        row, rarity = self._rows.row(term - 1), self._rarities[term - 1]
        fields = self._lift + (rarity**2 << FIELD * len(self._packed.ids))
        for number in row:
            place, weight = divmod(number, STEP)
            fields += (weight - MIDDLE) * rarity << FIELD * place
        return fields

    def _sum(self, terms: Collection[int]) -> int:
        """The sums of the fields of ``terms``, lifted once."""
        return sum(map(self._made.__getitem__, terms)) - (len(terms) - 1) * self._lift

    def _signed(self, total: int) -> tuple[int, ...]:
        """The fields of what ``_sum`` made."""
        lifted = total ^ self._lift  # the last lift comes off as the sign
        return self._fields_of.unpack(lifted.to_bytes(self._fields_of.size, "little"))


def _paired(pairs: Sequence[int], place: int) -> int:
    """The term that a word with these ``_Word.pairs`` makes with the one at ``place`` behind it; 0 when there is none."""
    half = len(pairs) // 2
    at = bisect_left(pairs, place, 0, half)
    return pairs[half + at] if at < half and pairs[at] == place else 0


def chance(logit: float) -> float:
    """Log odds as a chance, 0 to 1."""
    return 1 / (1 + exp(-within(logit, 50.0)))


def within(logit: float, far: float) -> float:
    """Log odds kept between minus ``far`` and ``far``."""
    return far if logit > far else max(logit, -far)
