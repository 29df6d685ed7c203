"""Cues and leanings weighed against each other: a hit among strangers is doubted, words that lean surely speak for themselves.

The weights were learnt by logistic regression on sentences of rounds whose texts neither the cues nor the leanings had seen
(``tests/corpus/weigh.py``); they are few, so that a verdict can be read off: cues, the leaning of the sentence and of its
neighbours speak for a consideration, another one to which the sentence leans more speaks against it.
"""

from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest
from math import log1p
from typing import NamedTuple

from interviewer.core.rubric import Level
from interviewer.core.text import Span, Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import Leaning, chance
from interviewer.core.understanding.scope import Filter, cancelled
from interviewer.core.understanding.sighting import Sighting

HEARD = 0.04
"""Least leaning for which a sentence without a cue is weighed at all."""
LONG_CUE, SHORT_CUE = 0.57, 0.67
"""For each cue that hit: of several parts (at most three count), or a mere term (at most two count)."""
ANY_LONG, ONLY_SHORT = 0.89, 0.95
"""Once, when a cue of several parts hit, or only terms did."""
LEANING, LEANING_WITH_CUE = 1.15, 0.98
"""Times the log odds of the sentence's leaning."""
BESIDE = 9.8
"""Times the greater leaning of the two neighbours, 0 to 1: people go on about a point."""
OTHER = -1.4
"""Times the greatest leaning to anything else."""
STRANGERS = -0.34
"""When cues of other considerations hit, too."""
LENGTH = 1.3
"""Times the log of the words that count: a long sentence says more."""
BIAS = -2.0
FRAMED = -4.45
"""Under a filter that goes by the frame of the sentence; the others cancel whatever the words say."""
FRAMES = frozenset({"anecdote", "deferral", "dismissal", "others"})
FEWEST = 3
"""Words that count which a sentence needs before its leaning says anything."""


class Talk(NamedTuple):
    """The leanings around one sentence."""

    here: Leaning
    beside: tuple[Leaning, ...]
    """Those of the sentences before and after it."""

    def odds(self, id: str, cues: tuple[int, int], strangers: bool, length: int) -> float:
        """Log odds that the sentence shows ``id``; ``cues`` of several parts and mere terms that hit, ``length`` in words that count."""
        long, short = cues
        place = self.here.places[id]
        leaning = self.here.logits[place]
        first, second = nlargest(2, self.here.logits)
        sum = BIAS + (LEANING_WITH_CUE if long or short else LEANING) * leaning + LENGTH * log1p(length)
        sum += LONG_CUE * min(long, 3) + SHORT_CUE * min(short, 2)
        sum += ANY_LONG if long else ONLY_SHORT if short else 0.0
        sum += BESIDE * max((chance(other.logits[place]) for other in self.beside), default=0.0)
        return sum + OTHER * chance(second if leaning == first else first) + STRANGERS * strangers


def weighed(
    index: Index,
    tokens: Sequence[Token],
    clauses: Sequence[tuple[int, int]],
    scope: Sequence[Filter],
    told: str,
    talk: Talk,
    found: Sequence[Sighting],
    cues: Mapping[str, tuple[int, int]],
    barred: frozenset[str],
) -> Iterator[Sighting]:
    """``found`` with leanings and doubts, then what only the words speak for.

    ``cues`` are how many of several parts and of mere terms hit for each id; ids ``barred`` were taken back by ``unless``.
    """
    first, end = clauses[0][0], clauses[-1][1]
    words = tokens[first:end]
    length = sum(not t.light for t in words)
    for s in found:
        if s.kind != "consideration" or s.id not in talk.here.places:
            yield s
            continue
        odds = talk.odds(s.id, cues[s.id], len(cues) > 1, length) + (FRAMED if s.cancelled in FRAMES else 0.0)
        gone = s.cancelled if s.cancelled and (s.cancelled not in FRAMES or odds < 0) else ""
        doubted = odds < 0 and not gone and len(words) > FEWEST
        yield s._replace(leaning=talk.here.to(s.id), cancelled="doubt" if doubted else gone)
    if length <= FEWEST:
        return
    seen = {s.id for s in found} | barred
    for id, leaning in talk.here.least(HEARD):
        if id not in seen and talk.odds(id, (0, 0), bool(cues), length) >= 0:
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
