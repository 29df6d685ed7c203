"""Cues and leanings weighed against each other: a hit among strangers is doubted, a strong leaning speaks for itself."""

from collections.abc import Iterator, Sequence

from interviewer.core.rubric import Level
from interviewer.core.text import Span, Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import FLOOR, SURE
from interviewer.core.understanding.scope import Filter, cancelled
from interviewer.core.understanding.sighting import Sighting

LIFTED = frozenset({"anecdote", "deferral", "dismissal", "others"})
"""Filters that go by the frame of a sentence; words that lean surely outweigh them (ours: 43 right, 2 wrong in six rounds)."""
FEWEST = 3
"""Words that count which a sentence needs before its leaning says anything."""


def weighed(
    index: Index,
    tokens: Sequence[Token],
    clauses: Sequence[tuple[int, int]],
    scope: Sequence[Filter],
    told: str,
    found: Sequence[Sighting],
    barred: frozenset[str],
    terms: frozenset[str],
) -> Iterator[Sighting]:
    """``found`` with leanings and doubts, then what only the words speak for; ``barred`` ids were taken back by ``unless``;
    ``terms`` are ids that a bare term names in a list, where strangers stand side by side."""
    first, end = clauses[0][0], clauses[-1][1]
    words = tokens[first:end]
    leanings = index.leanings.of(words)
    for s in found:
        leaning = leanings.to(s.id) if s.kind == "consideration" else -1.0
        gone = "" if s.cancelled in LIFTED and leaning >= SURE else s.cancelled
        doubted = 0 <= leaning < FLOOR and not gone and len(words) > FEWEST and s.id not in terms
        yield s._replace(leaning=leaning, cancelled="doubt" if doubted else gone)
    seen = {s.id for s in found} | barred
    if sum(not t.light for t in words) <= FEWEST:
        return
    for id, leaning in leanings.least(SURE):
        if id not in seen:
            a, b = _clause(index, tokens, clauses, id)
            why = f"words: {', '.join(index.leanings.words(words, id))}" + (f" ({told})" if told else "")
            level = Level.EXPLAINED if told else Level.MENTIONED
            span = Span(tokens[a].start, tokens[b - 1].end)
            yield Sighting("consideration", id, level, a, b, span, why, cancelled(a, b, scope), leaning)


def _clause(index: Index, tokens: Sequence[Token], clauses: Sequence[tuple[int, int]], id: str) -> tuple[int, int]:
    """The clause whose own words lean most to ``id``."""
    if len(clauses) == 1:
        return clauses[0]
    return max(clauses, key=lambda c: index.leanings.of(tokens[c[0] : c[1]]).to(id) if c[1] - c[0] > FEWEST else 0.0)
