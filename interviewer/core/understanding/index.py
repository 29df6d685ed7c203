"""A rubric compiled once, so that the cost of a reply grows with the reply and not with the number of cues.

Each cue is filed under the symbols of its rarest slot, so a sentence only ever looks at cues whose rarest word it holds.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.core.rubric import Cue, Examples, Rubric
from interviewer.core.understanding.cue import CueError
from interviewer.core.understanding.lexis import NUMBER, Lexis, Part
from interviewer.core.understanding.tokens import stem_of, tokenise
from interviewer.core.understanding.words import PREFIXES


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
class Index:
    """Everything that ``understand`` needs, in plain containers that can be cached on disk."""

    stems: dict[str, int]
    """Stem to symbol."""
    exact: dict[str, int]
    """Case-kept word to symbol."""
    phrases: tuple[tuple[tuple[frozenset[int], int], ...], ...]
    """Phrases of several words: (symbols, gap before) each; inner phrases come before the ones that hold them."""
    phrase_symbols: tuple[int, ...]
    """The symbol of each phrase."""
    phrase_pairs: dict[int, dict[int, tuple[int, ...]]]
    """First symbol to second symbol to the phrases whose first two words these are."""
    phrase_gaps: dict[int, tuple[int, ...]]
    """First symbol to the phrases with a gap behind their first word."""
    slots: tuple[frozenset[int], ...]
    cues: tuple[IndexedCue, ...]
    keyed: dict[int, tuple[int, ...]]
    """Symbol to the cues filed under it."""
    targets: tuple[Target, ...]
    lines: tuple[Cue, ...]
    """The cue lines as written, with their place."""
    joined: frozenset[str]
    """Cue words that begin with a prefix (semisupervised), for ``tokenise``."""
    compounds: dict[str, tuple[str, str]]
    """Stem of a joined word to the two cue words it stands for (coldstart)."""
    surfaces: tuple[str, ...]
    """Words that a typo may be repaired to."""
    english: frozenset[str]
    """Ordinary words of six letters or more, which are never taken for typos."""
    titles: dict[str, tuple[str, str]]
    """Consideration id to (name, area)."""


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
    return _index(rubric, lexis, tuple(targets), tuple(lines), tuple(cues), frozenset(english)), tuple(problems)


def _index(
    rubric: Rubric,
    lexis: Lexis,
    targets: tuple[Target, ...],
    lines: tuple[Cue, ...],
    cues: tuple[IndexedCue, ...],
    english: frozenset[str],
) -> Index:
    slots = tuple(lexis.slots)
    weight = _weights(rubric, lexis)
    pairs, gaps = _phrase_starts(lexis)
    keyed: dict[int, list[int]] = {}
    slot_weight = [sum(weight.get(s, 1) for s in slot) for slot in slots]
    for i, cue in enumerate(cues):
        key = min((slot for part in cue.parts for slot, _ in part), key=lambda s: slot_weight[s])
        for symbol in slots[key]:
            keyed.setdefault(symbol, []).append(i)
    vocabulary = frozenset(lexis.stems)
    return Index(
        stems=lexis.stems,
        exact=lexis.exact,
        phrases=tuple(lexis.phrases),
        phrase_symbols=tuple(lexis.phrases.values()),
        phrase_pairs=pairs,
        phrase_gaps=gaps,
        slots=slots,
        cues=cues,
        keyed={s: tuple(c) for s, c in keyed.items()},
        targets=targets,
        lines=lines,
        joined=frozenset(w for w in lexis.surfaces if any(w.startswith(p) and len(w) > len(p) + 3 for p in PREFIXES)),
        compounds=_compounds(lexis, cues, slots, english),
        surfaces=tuple(sorted(lexis.surfaces | {w for w in english if stem_of(w) in vocabulary})),
        english=english,
        titles={c.id: (c.name, c.area) for c in rubric.considerations},
    )


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
    owners: list[Examples] = [
        o.examples for o in (*rubric.considerations, *rubric.pitfalls, *rubric.topics, *rubric.acts)
    ]
    for examples in owners:
        for cue in (*examples.explained, *examples.mentioned, *examples.absent):
            for token in tokenise(cue.text):
                if any(c.isdigit() for c in token.word):
                    seen[NUMBER] += 1
                symbol = lexis.stems.get(token.stem)
                if symbol:
                    seen[symbol] += 1
    for symbol in lexis.stems.values():
        seen[symbol] += 1
    for run, symbol in lexis.phrases.items():
        seen[symbol] = min(max(seen[s] for s in symbols) for symbols, _ in run) // 4 + 1
    return seen


def _compounds(
    lexis: Lexis, cues: tuple[IndexedCue, ...], slots: tuple[frozenset[int], ...], english: frozenset[str]
) -> dict[str, tuple[str, str]]:
    """Joined spellings of adjacent cue words (coldstart), where the joined word is not a word of its own."""
    word = {symbol: stem for stem, symbol in lexis.stems.items()}
    pairs: set[tuple[int, int]] = set()
    runs = [tuple((slots[s], gap) for s, gap in part) for cue in cues for part in cue.parts]
    for run in (*runs, *lexis.phrases):
        for (left, _), (right, gap) in zip(run, run[1:], strict=False):
            if gap == 0 and len(left) == 1 == len(right):
                pairs.add((*left, *right))
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
