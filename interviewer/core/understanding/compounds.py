"""Cue words that people write as one: coldstart for cold start."""

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise

from interviewer.core.understanding.indexed_cue import IndexedCue
from interviewer.core.understanding.lexis import Lexis, Run
from interviewer.core.understanding.tokens import stem_of


def compounds_of(
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
