"""A rubric compiled once, so that the cost of a reply grows with the reply and not with the number of cues.

Each cue is filed under the symbols of its rarest slot, so a sentence only ever looks at cues whose rarest word it holds.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from interviewer.core.rubric import Cue, Examples, Rubric
from interviewer.core.understanding.cue import CueError
from interviewer.core.understanding.cue_lines import CueLines, packed_lines
from interviewer.core.understanding.leaning import Leanings, PackedLeanings, pack_leanings
from interviewer.core.understanding.lexis import NUMBER, Lexis, Part
from interviewer.core.understanding.ragged import Ragged, Rows, ragged
from interviewer.core.understanding.sorted_words import SortedWords
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import PREFIXES

FIRST = NUMBER + 1
"""The symbol of the first stem."""
_RUN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Target:
    """What a cue speaks for."""

    kind: str
    """consideration, pitfall, topic, act, scope or depth."""
    id: str
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


@dataclass(frozen=True, slots=True)
class Packed:
    """An index as it is cached on disk: few values, most of them flat, so that loading costs milliseconds."""

    stems: str
    """All stems, a line each; a stem's symbol is ``FIRST`` plus its line, from 0."""
    exact: dict[str, int]
    """Case-kept word to symbol."""
    slots: Ragged
    """The symbols of each slot."""
    phrases: Ragged
    """Per phrase its symbol, then slot and gap before it for each element; inner phrases come first."""
    pairs: Ragged
    """Per pair of first two symbols: both, then the phrases that begin so."""
    gaps: dict[int, tuple[int, ...]]
    """First symbol to the phrases with a gap behind their first word."""
    cues: Ragged
    """Per variant: target, line, then for each part its number of slots and slot and gap for each."""
    keyed: Ragged
    """Per symbol the cues filed under it."""
    targets: tuple[Target, ...]
    lines: bytes
    """Text and place of each cue line, see ``cue_lines``."""
    joined: frozenset[str]
    """Cue words that begin with a prefix (semisupervised), for ``tokenise``."""
    compounds: dict[str, tuple[str, str]]
    """Stem of a joined word to the two cue words it stands for (coldstart)."""
    surfaces: str
    """Words that a typo may be repaired to, a line each."""
    english: str
    """Ordinary words of six letters or more, which are never taken for typos, a line each, sorted."""
    titles: dict[str, tuple[str, str]]
    """Consideration id to (name, area)."""
    leanings: PackedLeanings = PackedLeanings()


Phrase = tuple[int, tuple[tuple[frozenset[int], int], ...]]
"""(symbol, run) of a phrase of several words."""


class Index:
    """A packed index made ready to look things up; rows are unpacked when a reply first touches them."""

    def __init__(self, packed: Packed) -> None:
        self.packed = packed
        self.stems = {stem: i for i, stem in enumerate(packed.stems.split("\n"), FIRST)} if packed.stems else {}
        """Stem to symbol."""
        self.exact = packed.exact
        self.slots: Rows[frozenset[int]] = Rows(packed.slots, frozenset)
        self.phrases: Rows[Phrase] = Rows(packed.phrases, self._phrase)
        self.phrase_gaps = packed.gaps
        self.cues: Rows[IndexedCue] = Rows(packed.cues, _cue)
        self.keyed: Rows[tuple[int, ...]] = Rows(packed.keyed, tuple)
        self.begun: Rows[tuple[int, ...]] = Rows(packed.pairs, _after_pair)
        self.targets = packed.targets
        self.joined = packed.joined
        self.compounds = packed.compounds
        self.titles = packed.titles
        self.leanings = Leanings(packed.leanings)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and self.packed == other.packed

    def __hash__(self) -> int:
        return hash(self.packed.lines)

    @cached_property
    def pairs(self) -> dict[int, int]:
        """First symbol in the high, second in the low 32 bits, to the row of ``begun`` with the phrases so begun."""
        return self.begun.heads()

    @cached_property
    def lines(self) -> CueLines:
        """The cue lines as written, with their place."""
        return CueLines(self.packed.lines)

    @cached_property
    def surfaces(self) -> tuple[str, ...]:
        """Words that a typo may be repaired to."""
        return tuple(self.packed.surfaces.split("\n"))

    @cached_property
    def english(self) -> SortedWords:
        """Ordinary words, which are never taken for typos."""
        return SortedWords(self.packed.english)

    def _phrase(self, row: Sequence[int]) -> Phrase:
        return row[0], tuple((self.slots[row[i]], row[i + 1]) for i in range(1, len(row), 2))


def _after_pair(row: Sequence[int]) -> tuple[int, ...]:
    return tuple(row[2:])


def _cue(row: Sequence[int]) -> IndexedCue:
    parts: list[Part] = []
    at = 2
    while at < len(row):
        count = row[at]
        parts.append(tuple((row[at + 1 + 2 * k], row[at + 2 + 2 * k]) for k in range(count)))
        at += 1 + 2 * count
    return IndexedCue(row[0], row[1], tuple(parts))


@dataclass(frozen=True, slots=True)
class CueProblem:
    """A cue that does not compile."""

    cue: Cue
    target: Target
    message: str
    column: int
    """From 1, in the cue's text."""


def cue_lines(rubric: Rubric) -> Iterator[tuple[Target, Cue]]:
    """Every cue of a rubric with what it speaks for, in the order of the files."""
    for c in rubric.considerations:
        for role, cues in (("said", c.said), ("unless", c.unless), ("deeper", c.deeper)):
            yield from ((Target("consideration", c.id, role), cue) for cue in cues)
    for kind, owners in (("pitfall", rubric.pitfalls), ("act", rubric.acts)):
        for owner in owners:
            yield from ((Target(kind, owner.id, "said"), cue) for cue in owner.said)
            yield from ((Target(kind, owner.id, "unless"), cue) for cue in owner.unless)
    for topic in rubric.topics:
        yield from ((Target("topic", topic.id, "said"), cue) for cue in topic.asked)
        yield from ((Target("topic", topic.id, "unless"), cue) for cue in topic.unless)
    for lexicon in rubric.lexicons:
        yield from ((Target(lexicon.kind, lexicon.id, "said"), cue) for cue in lexicon.said)


def compile_index(rubric: Rubric, english: Iterable[str] = ()) -> tuple[Index, tuple[CueProblem, ...]]:
    """The index of ``rubric``, and the cues that had to be left out of it.

    ``english`` are ordinary words that typo repair must leave alone. Cost is linear in the cues.
    """
    lexis = Lexis({c.id: c.said for c in rubric.concepts})
    problems: list[CueProblem] = []
    targets: dict[Target, int] = {}
    lines: list[Cue] = []
    cues: list[IndexedCue] = []
    for target, cue in cue_lines(rubric):
        try:
            variants = list(lexis.variants(cue.text))
        except CueError as error:
            problems.append(CueProblem(cue, target, error.message, error.column))
            continue
        at = targets.setdefault(target, len(targets))
        cues += [IndexedCue(at, len(lines), parts) for parts in dict.fromkeys(variants)]
        lines.append(cue)
    words = {line for line in rubric.english.split("\n") if line and not line.startswith("#")}
    known = frozenset(words.union(english))
    return _index(rubric, lexis, tuple(targets), tuple(lines), tuple(cues), known), tuple(problems)


def _index(
    rubric: Rubric,
    lexis: Lexis,
    targets: tuple[Target, ...],
    lines: tuple[Cue, ...],
    cues: tuple[IndexedCue, ...],
    english: frozenset[str],
) -> Index:
    weight = _weights(rubric, lexis)
    phrases = tuple(
        (symbol, tuple((lexis.slot(symbols), gap) for symbols, gap in run)) for run, symbol in lexis.phrases.items()
    )
    slots = tuple(lexis.slots)
    pairs, gaps = _phrase_starts(lexis)
    slot_weight = [sum(weight.get(s, 1) for s in slot) for slot in slots]
    filed: dict[int, list[int]] = {}
    for i, cue in enumerate(cues):
        key = min((slot for part in cue.parts for slot, _ in part), key=lambda s: slot_weight[s])
        for symbol in slots[key]:
            filed.setdefault(symbol, []).append(i)
    number = {stem: FIRST + i for i, stem in enumerate(lexis.stems)}
    renamed = {old: number[stem] for stem, old in lexis.stems.items()} | {NUMBER: NUMBER}
    top = FIRST + len(number)
    for old in (*lexis.exact.values(), *lexis.phrases.values()):
        renamed[old] = top
        top += 1
    vocabulary = frozenset(lexis.stems)
    english_text = "\n".join(sorted(english))
    packed = Packed(
        stems="\n".join(lexis.stems),
        exact={word: renamed[symbol] for word, symbol in lexis.exact.items()},
        slots=ragged(sorted(renamed[s] for s in slot) for slot in slots),
        phrases=ragged((renamed[symbol], *(n for element in run for n in element)) for symbol, run in phrases),
        pairs=ragged(
            (renamed[first], renamed[second], *found)
            for first, seconds in pairs.items()
            for second, found in seconds.items()
        ),
        gaps={renamed[s]: found for s, found in gaps.items()},
        cues=ragged(_row(cue) for cue in cues),
        keyed=ragged(filed.get(old, ()) for old in _by_symbol(renamed, top)),
        targets=targets,
        lines=packed_lines(lines),
        joined=frozenset(w for w in lexis.surfaces if any(w.startswith(p) and len(w) > len(p) + 3 for p in PREFIXES)),
        compounds=_compounds(lexis, cues, slots, english),
        surfaces="\n".join(sorted(lexis.surfaces | {w for w in english if stem_of(w) in vocabulary})),
        english=english_text,
        titles={c.id: (c.name, c.area) for c in rubric.considerations},
        leanings=pack_leanings(rubric.leanings, _concept_terms(rubric.leanings, lexis)),
    )
    return Index(packed)


def _concept_terms(table: str, lexis: Lexis) -> dict[str, tuple[str, ...]]:
    """Stem to the concepts of the table that hold it."""
    named = {cell for line in table.split("\n") for cell in line.partition("\t")[0].split(" ") if cell.startswith("~")}
    stem = {symbol: text for text, symbol in lexis.stems.items()}
    found: dict[str, tuple[str, ...]] = {}
    for term in sorted(named):
        if term[1:] in lexis.concepts:
            for symbol in lexis.concept(term[1:]):
                if symbol in stem:
                    found[stem[symbol]] = (*found.get(stem[symbol], ()), term)
    return found


def _by_symbol(renamed: dict[int, int], top: int) -> list[int]:
    """The old symbol of each new one, in the order of the new ones; -1 where there is none."""
    old = [-1] * top
    for before, after in renamed.items():
        old[after] = before
    return old


def _row(cue: IndexedCue) -> Iterator[int]:
    yield cue.target
    yield cue.line
    for part in cue.parts:
        yield len(part)
        for slot, gap in part:
            yield slot
            yield gap


def _phrase_starts(lexis: Lexis) -> tuple[dict[int, dict[int, tuple[int, ...]]], dict[int, tuple[int, ...]]]:
    """Where phrases begin: by their first two symbols, or by the first alone when a gap follows it."""
    pairs: dict[int, dict[int, tuple[int, ...]]] = {}
    gaps: dict[int, tuple[int, ...]] = {}
    for i, run in enumerate(lexis.phrases):
        for symbol in run[0][0]:
            if run[1][1]:
                gaps[symbol] = (*gaps.get(symbol, ()), i)
                continue
            seconds = pairs.setdefault(symbol, {})
            for second in run[1][0]:
                seconds[second] = (*seconds.get(second, ()), i)
    return pairs, gaps


def _weights(rubric: Rubric, lexis: Lexis) -> Counter[int]:
    """How often each symbol occurs in the rubric's own examples: the estimate of how common it is in replies."""
    seen: Counter[int] = Counter()
    owners: list[Examples] = [c.examples for c in rubric.considerations]
    owners += [p.examples for p in rubric.pitfalls]
    owners += [t.examples for t in rubric.topics]
    owners += [a.examples for a in rubric.acts]
    cues = (cue for e in owners for cue in (*e.explained, *e.mentioned, *e.absent))
    for word, times in Counter(_RUN.findall(" ".join(cue.text for cue in cues).lower())).items():
        symbol = NUMBER if word[0].isdigit() else lexis.stems.get(stem_of(word))
        if symbol:
            seen[symbol] += times
    for symbol in lexis.stems.values():
        seen[symbol] += 1
    most: dict[frozenset[int], int] = {}
    for run, symbol in lexis.phrases.items():
        for symbols, _ in run:
            if symbols not in most:
                most[symbols] = max([seen[s] for s in symbols])
        seen[symbol] = min([most[symbols] for symbols, _ in run]) // 4 + 1
    return seen


def _compounds(
    lexis: Lexis, cues: tuple[IndexedCue, ...], slots: tuple[frozenset[int], ...], english: frozenset[str]
) -> dict[str, tuple[str, str]]:
    """Joined spellings of adjacent cue words (coldstart), where the joined word is not a word of its own."""
    word = {symbol: stem for stem, symbol in lexis.stems.items()}
    pairs: set[tuple[int, int]] = set()
    runs = [tuple((slots[s], gap) for s, gap in part) for cue in cues for part in cue.parts]
    for run in (*runs, *lexis.phrases):
        for (left, _), (right, gap) in pairwise(run):
            if gap == 0 and len(left) == 1 == len(right):
                pairs.add((min(left), min(right)))
    found: dict[str, tuple[str, str]] = {}
    for a, b in sorted(pairs):
        first, second = word.get(a, ""), word.get(b, "")
        whole = stem_of(first + second)
        if (
            len(first) > 2
            and len(second) > 2
            and first.isalpha()
            and whole not in lexis.stems
            and first + second not in english
        ):
            found[whole] = (first, second)
    return found
