"""How much the words of a sentence lean to each consideration: a second witness beside the cues.

Weights of words, their neighbours and what else ``leaning_terms`` makes of a sentence, learnt from our own labelled sentences by logistic regression
(``tests/corpus/train.py``) and kept as a readable table. A cue hit among words that never go with its consideration is doubted; a
sentence that leans heavily to one counts without a cue. Both are sums of visible weights: ``try`` names the words.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from math import inf, sqrt
from struct import Struct

from interviewer.core.text import Token
from interviewer.core.understanding.leaning import ANYTHING, ASIDE, HOLLOW, MISTAKE, Leaning, Said
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
    terms_around,
    terms_of,
    words_of,
)
from interviewer.core.understanding.odds import chance
from interviewer.core.understanding.ragged import Rows
from interviewer.core.understanding.remembered import Remembered
from interviewer.core.understanding.sorted_words import SortedWords

FIELD = 64
"""Bits of a sum: of 20,000 terms, each at most ``MIDDLE`` thousandths times a rarity below 2 ** 17."""
LIFT = 1 << FIELD - 1
"""Added to all sums at once before they are read: none is negative then."""
_WHOLE = (1 << FIELD) - 1
KNOWN_TERMS = 8192
"""Terms whose fields are remembered; then the memory starts anew."""
KNOWN_WORDS = 20_000
"""The same of words."""

_Terms = Sequence[int]
_Word = tuple[int, _Terms, Sequence[int], _Terms, Sequence[_Terms]]
"""What the table knows of one word, as a plain tuple, since it is taken apart for each word of a reply:

- its place in the table's words; -1 when it is none of them;
- its own term and those of its other names;
- the places of words behind it that make a term with it, ascending; and these terms, in the same order: copied, in which to search takes a
  seventh less time than where they were loaded;
- the terms that it makes where it is said around a sentence, for each of ``SHARES``.
"""
_AROUND = {where: at for at, where in enumerate(SHARES)}
"""Where these stand in the last of a ``_Word``."""


class Leanings:
    """The table made ready; words and terms are unpacked when they are first met.

    The weights of a term, times its rarity, are one long integer with a field for each consideration, so that a whole
    sentence is a handful of additions; a last field sums the squares of the rarities. Every field is lifted, so that none is
    negative and borrows from its neighbour; ``_signed`` takes the lifts off.
    """

    def __init__(self, packed: PackedLeanings) -> None:
        self.ids = tuple(id for id in packed.ids if id not in (ANYTHING, HOLLOW, ASIDE) and id[0] != MISTAKE)
        """The considerations."""
        self.others = packed.ids[len(self.ids) :] if self.ids else ()
        """What has weights besides: the names of pitfalls or acts with ``MISTAKE`` before them, ``ANYTHING``, ``HOLLOW`` and ``ASIDE``."""
        self.places = {id: place for place, id in enumerate((*self.ids, *self.others))}
        """Place of each of them in ``Leaning.logits``."""
        self._packed = packed
        self._lift = sum(LIFT << FIELD * place for place in range(len(packed.ids) + 1))
        self._fields_of = Struct(f"<{len(packed.ids) + 1}q")
        self._names = SortedWords(packed.words)
        self._begins = Rows([packed.begins], tuple)
        self._rarities = memoryview(packed.rarities).cast("I")
        self._rows = Rows([packed.weights], tuple)
        self._known = Remembered(self._word, KNOWN_WORDS)
        self._made = Remembered(self._fields, KNOWN_TERMS)
        self._rows_around = [self._row(self._names.place(where)) for where in SHARES]
        self._opening = self._word((OPENING, True))
        self._lengths = [self._word((length_of(SIX * sixes), True))[1] for sixes in range(LONG + 1)]

    def of(self, tokens: Iterable[Token], closing: str = CLOSING) -> Leaning:
        """The leaning of the words of one sentence by themselves; of nothing without a table."""
        words = words_of(tokens)
        return self._leaning(Said(words, closing), self._words(words), self._lift)

    def of_reply(self, sentences: Iterable[Sequence[Token]], asked: Iterable[Token] = ()) -> list[Leaning]:
        """The leaning of each sentence of an answer to ``asked``, as it stands between its neighbours."""
        said, line = [words_of(tokens) for tokens in sentences], words_of(asked)
        known = [self._words(words) for words in said]
        told = self._around(ASKED, self._words(line)) - 2 * self._lift
        new = [one != other for one, other in pairwise(said)]  # who says it twice has said it once
        pairs = list(zip(known, known[1:], new, strict=False))
        befores = [self._lift, *[self._around(BEFORE, one) if differs else self._lift for one, _, differs in pairs]]
        afters = [*[self._around(AFTER, other) if differs else self._lift for _, other, differs in pairs], self._lift]
        beside = zip([[], *said], said, [*said[1:], []], strict=False)
        return [
            self._leaning(
                Said(words, CLOSING, ((ASKED, line), (BEFORE, one), (AFTER, other))), own, told + before + after
            )
            for (one, words, other), own, before, after in zip(beside, known, befores, afters, strict=False)
        ]

    def alone(self, tokens: Iterable[Token]) -> Callable[[str], float]:
        """``Leaning.to`` of the words of one piece of a sentence by themselves, for those that ask for few ids."""
        total = self._sum(self._terms(self._words(words_of(tokens)), CLOSING))
        length, biases = self._length(total), self._packed.biases

        def to(id: str) -> float:
            place = self.places[id]
            return chance(((total >> FIELD * place & _WHOLE) - LIFT) / length + biases[place])

        return to

    def words(self, said: Said, kind: str, id: str, most: int = 4) -> tuple[str, ...]:
        """The terms of what was ``said`` that speak most for ``id``, strongest first."""
        place = self.places[id if kind == "consideration" else MISTAKE + id]
        concepts = self._packed.concepts or {}
        names = [(term, term) for term in terms_of(said.own, concepts, said.closing)]
        for where, words in said.around:
            names += [(t, f"{t.partition(' ')[2]} ({where[:-1]})") for t in terms_around(where, words, concepts)]
        known = [(number, name) for term, name in names if (number := self._number(term))]
        found = [((self._made[number] >> FIELD * place & _WHOLE) - LIFT, name) for number, name in known]
        return tuple([name for field, name in sorted(found, reverse=True)[:most] if field > 0])

    def _leaning(self, said: Said, words: Sequence[_Word], lent: int) -> Leaning:
        """The leaning of ``words`` that were ``said``; what stands around them, whose ``_sum`` is ``lent``, does not count for the length."""
        if not self.ids:
            return Leaning(self, (), -inf, 0.0, said)
        total = self._sum(self._terms(words, said.closing))
        sums = self._signed(total + lent - self._lift)
        length = self._length(total)
        logits = [own / length + bias for own, bias in zip(sums, self._packed.biases, strict=False)]
        anything = self.places.get(ANYTHING)
        most = max(logits[: len(self.ids)])
        return Leaning(self, logits, most, 0.0 if anything is None else logits[anything], said)

    def _length(self, total: int) -> float:
        """What the ``_sum`` of the terms of a sentence is divided by."""
        return (sqrt((total >> FIELD * len(self._packed.ids)) - LIFT) or SCALE) * SCALE

    def _words(self, words: Iterable[tuple[str, bool]]) -> list[_Word]:
        """What the table knows of ``words_of``."""
        known = self._known
        return [known[word] for word in words]

    def _terms(self, words: Sequence[_Word], closing: str) -> set[int]:
        """Those of ``terms_of`` that the table knows."""
        known = (*words, self._known[closing, True])
        found = set(self._lengths[min(len(words) // SIX, LONG)]).union(*[word[1] for word in known])
        behind, pairs = self._opening[2:4]
        for place, _, next_behind, next_pairs, _ in known:
            at = bisect_left(behind, place)
            if at < len(behind) and behind[at] == place:
                found.add(pairs[at])
            behind, pairs = next_behind, next_pairs
        return found

    def _around(self, where: str, words: Iterable[_Word]) -> int:
        """The ``_sum`` of those of ``terms_around`` that the table knows."""
        place = _AROUND[where]
        return self._sum(set[int]().union(*[word[4][place] for word in words]))

    def _word(self, word: tuple[str, bool]) -> _Word:
        """What the table knows of one of ``words_of``."""
        concepts = self._packed.concepts or {}
        names = names_of(*word, concepts)
        places = [self._names.place(name) for name in names]
        rows = [self._row(place) for place in places]
        terms = tuple([row[0] for row in rows if row and row[0]])
        around = () if word[1] else places[: len(names_around(word[0], concepts))]
        half = (len(rows[0]) + 1) // 2
        behind, pairs = array("I", rows[0][1:half]), array("I", rows[0][half:])
        beside = [tuple([term for place in around if (term := _paired(row, place))]) for row in self._rows_around]
        return places[0], terms, behind, pairs, tuple(beside)

    def _row(self, place: int) -> Sequence[int]:
        """The row of ``PackedLeanings.begins`` of the word at ``place``; empty for -1."""
        return () if place < 0 else self._begins.row(place)

    def _number(self, term: str) -> int:
        """The number of ``term``, from 1; 0 when the table does not know it."""
        left, _, right = term.partition(" ")
        row = self._row(self._names.place(left))
        return _paired(row, self._names.place(right)) if right else row[0] if row else 0

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


def _paired(row: Sequence[int], place: int) -> int:
    """The term that a word with this row of ``PackedLeanings.begins`` makes with the one at ``place`` behind it; 0 when there is none."""
    half = (len(row) + 1) // 2
    at = bisect_left(row, place, 1, half) if row else half
    return row[at + half - 1] if at < half and row[at] == place else 0
