"""One layer of an index: what a lexis came to hold beyond the layer below it, packed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compounds import compounds_of
from interviewer.core.understanding.cue_lines import PackedLines
from interviewer.core.understanding.filing import Filing, filed, filings
from interviewer.core.understanding.frequency import frequencies
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import IndexedCue, Target
from interviewer.core.understanding.lexis import Lexis, Run
from interviewer.core.understanding.packed import FIRST, Packed
from interviewer.core.understanding.ragged import ragged
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import PREFIXES


class Fresh(NamedTuple):
    """What a lexis came to hold beyond a base, its symbols still as they came."""

    first: int
    """The number of the first of them, once they are renumbered: stems first, then exact words, then phrases."""
    stems: dict[str, int]
    """Stem to symbol."""
    exact: dict[str, int]
    """Case-kept word to symbol."""
    phrases: tuple[tuple[Run, int], ...]
    """Phrases with their symbols; inner ones come first."""
    rows: tuple[tuple[int, ...], ...]
    """Per phrase its symbol, then slot and gap before it for each element."""
    slots: tuple[frozenset[int], ...]
    """The symbols of each slot, also of those that only phrases have."""
    number: dict[int, int]
    """Symbol to its number in the layer; those of the base are not in it."""

    def new(self, symbol: int) -> int:
        """The number of ``symbol``, also of one of the base."""
        return self.number.get(symbol, symbol)


def packed(
    rubric: Rubric, lexis: Lexis, base: Index, cues: Sequence[IndexedCue], targets: tuple[Target, ...]
) -> Packed:
    """The layer of ``cues`` and ``targets`` over ``base``, still without its lines; ``lexis`` knows the words of all."""
    fresh, slots = _fresh(lexis, base), tuple(lexis.slots)
    weights = frequencies(rubric, lexis)
    keys = filings([cue.parts for cue in cues], slots, weights)
    keyed, alike = filed(keys, slots, weights, len(base.cues), (len(base.beside), len(base.apart), len(base.anywhere)))
    starts, gaps = _phrase_starts(fresh.phrases, len(base.phrases), fresh.number)
    vocabulary = frozenset(fresh.stems)
    english = _by_stem(base.layers[0].english)
    surfaces = lexis.surfaces.union(*(english[stem] for stem in vocabulary & english.keys()))
    return Packed(
        first=fresh.first,
        stems="\n".join(fresh.stems),
        exact={word: fresh.new(symbol) for word, symbol in fresh.exact.items()},
        slots=ragged(sorted(map(fresh.new, slot)) for slot in fresh.slots),
        phrases=ragged((fresh.new(row[0]), *row[1:]) for row in fresh.rows),
        starts=base.starts.grown(starts, fresh.number),
        gaps={fresh.new(s): (*base.phrase_gaps.get(s, ()), *found) for s, found in gaps.items()},
        cues=ragged(map(_row, cues, keys)),
        after=(),
        filed=base.filed.grown(keyed, fresh.number),
        alike=ragged(alike),
        targets=targets,
        lines=PackedLines(),
        joined=frozenset(w for w in lexis.surfaces if any(w.startswith(p) and len(w) > len(p) + 3 for p in PREFIXES)),
        compounds=compounds_of(lexis, cues, slots, fresh.phrases, base.english),
        surfaces="\n".join(sorted(surfaces)),
        english="",
        titles={c.id: (c.name, c.area) for c in rubric.considerations if c.id not in base.titles},
    )


@lru_cache(maxsize=2)
def _by_stem(english: str) -> dict[str, list[str]]:
    """Stem to the ``english`` words that have it; remembered, as all cases and packs are laid over the same words."""
    found: dict[str, list[str]] = {}
    for word in english.split("\n"):
        found.setdefault(stem_of(word), []).append(word)
    return found


def _fresh(lexis: Lexis, base: Index) -> Fresh:
    stems, exact = _behind(lexis.stems, base.stems), _behind(lexis.exact, base.exact)
    phrases = tuple(islice(lexis.phrases.items(), len(base.phrases), None))
    rows = [(symbol, *(n for symbols, gap in run for n in (lexis.slot(symbols), gap))) for run, symbol in phrases]
    slots = islice(lexis.slots, len(base.slots), None)
    first = FIRST + len(base.filed)
    symbols = (*stems.values(), *exact.values(), *(symbol for _, symbol in phrases))
    number = {symbol: i for i, symbol in enumerate(symbols, first)}
    return Fresh(first, stems, exact, phrases, tuple(rows), tuple(slots), number)


def _behind(table: Mapping[str, int], old: Mapping[str, int]) -> dict[str, int]:
    """What came to ``table`` behind what ``old`` holds."""
    return dict(islice(table.items(), len(old), None))


def _row(cue: IndexedCue, filing: Filing) -> Iterator[int]:
    """A row of ``Packed.cues``."""
    yield cue.target
    yield cue.line
    yield from filing[1:]
    for part in cue.parts:
        yield len(part)
        for slot, gap in part:
            yield slot
            yield gap


def _phrase_starts(
    phrases: Iterable[tuple[Run, int]], first: int, number: Mapping[int, int]
) -> tuple[dict[int, dict[int, list[int]]], dict[int, list[int]]]:
    """Where phrases begin, numbered from ``first``: by their first two symbols, or by the first when a gap follows it.

    ``number`` are the numbers that new symbols get.
    """
    pairs: dict[int, dict[int, list[int]]] = {}
    gaps: dict[int, list[int]] = {}
    for i, (run, _) in enumerate(phrases, first):
        for symbol in run[0][0]:
            if run[1][1]:
                gaps.setdefault(symbol, []).append(i)
                continue
            seconds = pairs.setdefault(symbol, {})
            for second in run[1][0]:
                seconds.setdefault(number.get(second, second), []).append(i)
    return pairs, gaps
