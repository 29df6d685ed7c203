"""What the author of a point wrote about it: the words by which an answer to a line that asks for it is known.

The table of leanings knows the points that it was learnt on. One that only a case or a pack has, an own point, is known by what its author wrote: its cues,
its name, its reasons and its examples. They are gathered when the case is compiled.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from interviewer.core.rubric import Consideration, Cue, Rubric
from interviewer.core.understanding.cue import CueError, Exact, Ref, Word, parse_cue
from interviewer.core.understanding.leaning_table import SCALE, PackedLeanings
from interviewer.core.understanding.leanings import Leanings
from interviewer.core.understanding.own_point import HUNDRED, PackedPoint
from interviewer.core.understanding.ragged import Rows
from interviewer.core.understanding.sorted_words import SortedWords
from interviewer.core.understanding.tokens import stem_of, tokenise

PLAIN, RAREST = 2.0, 10.0
"""Rarities, as the table of leanings has them, up to which a word says nothing, and from which on it says no more; one that the table lacks is as rare."""
MOST = 5.0
"""Greatest weight of a word: one word alone is no answer (ours: of the examples that are absent .03 are heard behind a line in place of .06)."""
NEIGHBOUR = 0.1
"""Least leaning of an example by which a shared point is a neighbour of an own one."""


def own_points(rubric: Rubric, table: PackedLeanings) -> dict[str, PackedPoint]:
    """Those of ``rubric`` that ``table`` does not know, by id; none without a table: then cues alone decide."""
    leanings = Leanings(table)
    own = [one for one in rubric.considerations if leanings.ids and one.id not in leanings.places]
    concepts = {concept.id: concept.said for concept in rubric.concepts}
    places = [_places(one, concepts) for one in own]
    common = Counter(word for held in places for word in held)
    rarity = _Rarities(table).of
    return {
        one.id: (
            _packed({word: min(MOST, rarity(word) * times / 2 / common[word]) for word, times in held.items()}),
            _packed(_neighbours(one, leanings)),
            tuple(" ".join(sorted(_stems(example.text) & held.keys())) for example in one.examples.absent),
        )
        for one, held in zip(own, places, strict=True)
    }


def _places(point: Consideration, concepts: Mapping[str, Iterable[Cue]]) -> Counter[str]:
    """Stem to the number of places where the author of ``point`` has it."""
    examples = " ".join(example.text for example in (*point.examples.explained, *point.examples.mentioned))
    prose = " ".join((point.name, point.why, point.raise_it, point.strong))
    said = {stem_of(word) for word in _cue_words((*point.said, *point.deeper), concepts, set())}
    return Counter(word for words in (_stems(examples), _stems(prose), said) for word in words)


def _stems(text: str) -> set[str]:
    """Those of ``text`` that can tell something."""
    return {t.stem for t in tokenise(text) if not t.light and not t.word[0].isdigit()}


def _neighbours(point: Consideration, leanings: Leanings) -> dict[str, float]:
    """Shared points that the examples of ``point`` lean to, and how surely one of them does."""
    most: dict[str, float] = {}
    for example in point.examples.explained:
        for id, leaning in leanings.of(tokenise(example.text)).least(NEIGHBOUR):
            most[id] = max(leaning, most.get(id, 0.0))
    return most


def _cue_words(cues: Iterable[Cue], concepts: Mapping[str, Iterable[Cue]], seen: set[str]) -> Iterator[str]:
    """The words of ``cues`` and of the concepts that they name; of a broken one none, which is a problem of its own."""
    for cue in cues:
        with suppress(CueError):
            for item in parse_cue(cue.text).items():
                if isinstance(item, Word | Exact):
                    yield item.text.lower()
                elif isinstance(item, Ref) and item.name in concepts and item.name not in seen:
                    seen.add(item.name)
                    yield from _cue_words(concepts[item.name], concepts, seen)


class _Rarities:
    """How rare words are in the texts that the table was learnt from."""

    def __init__(self, table: PackedLeanings) -> None:
        self._names = SortedWords(table.words)
        self._begins = Rows([table.begins], tuple)
        self._rarities = memoryview(table.rarities).cast("I")

    def of(self, word: str) -> float:
        """What is left of its rarity above ``PLAIN``."""
        place = self._names.place(word)
        term = self._begins.row(place)[0] if place >= 0 else 0
        rarity = self._rarities[term - 1] / SCALE if term else RAREST
        return max(0.0, min(rarity, RAREST) - PLAIN)


def _packed(numbers: Mapping[str, float]) -> str:
    return " ".join(f"{name} {round(number * HUNDRED)}" for name, number in numbers.items())
