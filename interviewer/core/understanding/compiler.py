"""A rubric to its index, or to a layer over the index of the rubrics that it builds on."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from interviewer.core.rubric import Cue, Examples, Rubric
from interviewer.core.understanding.cue import CueError
from interviewer.core.understanding.cue_lines import PackedLines, packed_lines
from interviewer.core.understanding.filing import Filing, filed, filings
from interviewer.core.understanding.index import FIRST, NOTHING, Index, IndexedCue, Packed, Target
from interviewer.core.understanding.leaning_table import pack_leanings
from interviewer.core.understanding.lexis import NUMBER, Lexis, Run
from interviewer.core.understanding.ragged import ragged
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import PREFIXES

_RUN = re.compile(r"\w+")


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
    words = {line for line in rubric.english.split("\n") if line and not line.startswith("#")}.union(english)
    bottom = replace(NOTHING, english="\n".join(sorted(words)))
    layer, problems = _layer(rubric, Index(bottom))
    spoken = Lexis({c.id: c.said for c in rubric.concepts})
    leanings, askings = [
        pack_leanings(table, concept_terms(spoken, _named(table))) for table in (rubric.leanings, rubric.askings)
    ]
    return Index(replace(layer, english=bottom.english, leanings=leanings, askings=askings)), problems


def extend_index(base: Index, rubric: Rubric) -> tuple[Index, tuple[CueProblem, ...]]:
    """The index of ``rubric`` as a layer over ``base``, which holds a part of its cues; cost is linear in the others.

    ``base`` has one layer, and ``rubric`` all its concepts. The problems are those of the others.
    """
    layer, problems = _layer(rubric, base)
    return Index(base.layers[0], layer), problems


def _layer(rubric: Rubric, base: Index) -> tuple[Packed, tuple[CueProblem, ...]]:
    """What ``rubric`` holds beyond ``base``."""
    lexis = _lexis(rubric, base)
    held = {(base.targets[cue.target], base.lines[cue.line]): n for n, cue in enumerate(base.cues, 1)}
    problems: list[CueProblem] = []
    targets = {target: i for i, target in enumerate(base.targets)}
    lines: list[Cue] = []
    cues: list[IndexedCue] = []
    after: list[int] = []
    before = 0
    for target, cue in cue_lines(rubric):
        if (target, cue) in held:
            before = held[target, cue]
            continue
        try:
            variants = dict.fromkeys(lexis.variants(cue.text))
        except CueError as error:
            problems.append(CueProblem(cue, target, error.message, error.column))
            continue
        at = targets.setdefault(target, len(targets))
        cues += [IndexedCue(at, len(base.lines) + len(lines), parts) for parts in variants]
        after += [before] * len(variants) if held else []
        lines.append(cue)
    packed = _packed(rubric, lexis, base, cues, tuple(targets)[len(base.targets) :])
    return replace(packed, lines=packed_lines(lines), after=tuple(after)), tuple(problems)


def _lexis(rubric: Rubric, base: Index) -> Lexis:
    """A lexis that knows all that ``base`` holds."""
    return Lexis(
        {c.id: c.said for c in rubric.concepts},
        dict(base.stems),
        dict(base.exact),
        {run: symbol for symbol, run in base.phrases},
        {symbols: slot for slot, symbols in enumerate(base.slots)},
        next_symbol=FIRST + len(base.filed),
    )


def _packed(
    rubric: Rubric, lexis: Lexis, base: Index, cues: Sequence[IndexedCue], targets: tuple[Target, ...]
) -> Packed:
    """The layer of ``cues`` and ``targets``, still without its lines; its symbols are renumbered, stems first."""
    phrases = tuple(lexis.phrases.items())[len(base.phrases) :]
    rows = [(symbol, *(n for symbols, gap in run for n in (lexis.slot(symbols), gap))) for run, symbol in phrases]
    slots = tuple(lexis.slots)
    stems, exact = _fresh(lexis.stems, base.stems), _fresh(lexis.exact, base.exact)
    first = FIRST + len(base.filed)
    fresh = (*stems.values(), *exact.values(), *(symbol for _, symbol in phrases))
    number = {symbol: i for i, symbol in enumerate(fresh, first)}
    weights = _weights(rubric, lexis)
    keys = filings([cue.parts for cue in cues], slots, weights)
    keyed, alike = filed(keys, slots, weights, len(base.cues), (len(base.beside), len(base.apart), len(base.anywhere)))
    starts, gaps = _phrase_starts(phrases, len(base.phrases), number)
    vocabulary = frozenset(stems)
    english = base.english
    surfaces = lexis.surfaces | {word for word in english if stem_of(word) in vocabulary}

    def new(symbol: int) -> int:
        return number.get(symbol, symbol)

    return Packed(
        first=first,
        stems="\n".join(stems),
        exact={word: new(symbol) for word, symbol in exact.items()},
        slots=ragged(sorted(map(new, slot)) for slot in slots[len(base.slots) :]),
        phrases=ragged((new(row[0]), *row[1:]) for row in rows),
        starts=base.starts.grown(starts, number),
        gaps={new(s): (*base.phrase_gaps.get(s, ()), *found) for s, found in gaps.items()},
        cues=ragged(map(_row, cues, keys)),
        after=(),
        filed=base.filed.grown(keyed, number),
        alike=ragged(alike),
        targets=targets,
        lines=PackedLines(),
        joined=frozenset(w for w in lexis.surfaces if any(w.startswith(p) and len(w) > len(p) + 3 for p in PREFIXES)),
        compounds=_compounds(lexis, cues, slots, phrases, english),
        surfaces="\n".join(sorted(surfaces)),
        english="",
        titles={c.id: (c.name, c.area) for c in rubric.considerations if c.id not in base.titles},
    )


def _fresh(table: Mapping[str, int], old: Mapping[str, int]) -> dict[str, int]:
    """What came to ``table`` behind what ``old`` holds."""
    return dict(islice(table.items(), len(old), None))


def _named(table: str) -> list[str]:
    """The concepts that a table of leanings weighs."""
    return sorted({line.partition("\t")[0][1:] for line in table.split("\n") if line.startswith("~")})


def concept_terms(lexis: Lexis, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Stem to those of ``names`` whose concept holds it, each with its ``~``; ``lexis`` knows all concepts."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        with suppress(CueError):  # a concept that is gone or broken is a problem of its own
            symbols = lexis.concept(name)
            for stem, symbol in lexis.stems.items():
                if symbol in symbols:
                    found[stem] = (*found.get(stem, ()), f"~{name}")
    return found


def _row(cue: IndexedCue, filing: Filing) -> Iterator[int]:
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
    lexis: Lexis,
    cues: Iterable[IndexedCue],
    slots: Sequence[frozenset[int]],
    phrases: Iterable[tuple[Run, int]],
    english: Container[str],
) -> str:
    """Joined spellings of adjacent cue words (coldstart) with the two, where the joined word is not a word of its own."""
    word = {symbol: stem for stem, symbol in lexis.stems.items()}
    pairs: set[tuple[int, int]] = set()
    runs = [tuple((slots[s], gap) for s, gap in part) for cue in cues for part in cue.parts]
    for run in (*runs, *(run for run, _ in phrases)):
        for (left, _), (right, gap) in pairwise(run):
            if gap == 0 and len(left) == 1 == len(right):
                pairs.add((min(left), min(right)))
    found: dict[str, str] = {}
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
            found[whole] = f"{whole} {first} {second}"
    return "\n".join(sorted(found.values()))
