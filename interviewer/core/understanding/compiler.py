"""A rubric to its index, or to a layer over the index of the rubrics that it builds on."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from interviewer.core.rubric import Cue, Rubric
from interviewer.core.understanding.cue import CueError, CueSlip
from interviewer.core.understanding.cue_lines import packed_lines
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import RIGHT_WAY, IndexedCue, Target
from interviewer.core.understanding.layer import packed
from interviewer.core.understanding.leaning_table import pack_leanings
from interviewer.core.understanding.lexis import Lexis
from interviewer.core.understanding.own_words import own_points
from interviewer.core.understanding.packed import FIRST, NOTHING, Packed


@dataclass(frozen=True, slots=True)
class CueProblem:
    """A cue that does not compile."""

    cue: Cue
    """The line and its place."""
    target: Target
    """What it should speak for."""
    message: str
    """What is wrong, one sentence without a full stop."""
    column: int
    """From 1, in the cue's text."""
    slip: CueSlip = ""
    """What kind of mistake that is, where somebody goes by it."""


def cue_lines(rubric: Rubric) -> Iterator[tuple[Target, Cue]]:
    """Every cue of a rubric with what it speaks for, in the order of the files."""
    for c in rubric.considerations:
        for role, cues in (("said", c.said), ("unless", c.unless), ("deeper", c.deeper)):
            yield from ((Target("consideration", c.id, role), cue) for cue in cues)
    for kind, owners in (("pitfall", rubric.pitfalls), ("act", rubric.acts)):
        for owner in owners:
            yield from ((Target(kind, owner.id, "said"), cue) for cue in owner.said)
            yield from ((Target(kind, owner.id, "unless"), cue) for cue in owner.unless)
    for pitfall in rubric.pitfalls:
        yield from ((Target(RIGHT_WAY, pitfall.id, "said"), cue) for cue in pitfall.right_way)
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
    held = _held(base)
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
            problems.append(CueProblem(cue, target, error.message, error.column, error.slip))
            continue
        at = targets.setdefault(target, len(targets))
        cues += [IndexedCue(at, len(base.lines) + len(lines), parts) for parts in variants]
        after += [before] * len(variants) if held else []
        lines.append(cue)
    layer = packed(rubric, lexis, base, cues, tuple(targets)[len(base.targets) :])
    own = own_points(rubric, base.layers[0].leanings)
    return replace(layer, lines=packed_lines(lines), after=tuple(after), own=own), tuple(problems)


def _held(base: Index) -> dict[tuple[Target, Cue], int]:
    """Each line of ``base`` with what it speaks for, and the number of its last cue, from 1."""
    last = {tuple(base.cues.row(place)[:2]): place + 1 for place in range(len(base.cues))}
    return {(base.targets[target], base.lines[line]): number for (target, line), number in last.items()}


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
