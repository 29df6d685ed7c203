"""Which words are shown for which point: those that speak for it most clearly, and no scrap for three points where others show one of them."""

from collections.abc import Mapping
from functools import lru_cache

from interviewer.core.coverage import Credit, Evidence
from interviewer.core.dialogue import Interview
from interviewer.core.proof import proof
from interviewer.core.understanding.odds import logit

CLEAR_ENOUGH = 1.0
"""Log odds below the best evidence's clarity down to which other words may be shown in its place."""


@lru_cache(maxsize=4)
def exhibits(interview: Interview) -> Mapping[str, tuple[Evidence, ...]]:
    """Consideration to its evidence, what is shown first in front; each clause for as few points as the words allow.

    Points with the least to choose from choose first.
    """
    proven = proof(interview)
    credits = {**proven.coverage.credits, **{id: held for id, (held, _) in proven.mistaken.items()}}
    taken: list[Evidence] = []
    shown: dict[str, tuple[Evidence, ...]] = {}
    for held in sorted(credits.values(), key=lambda c: len(_equals(c))):
        first = min(_equals(held), key=lambda e: sum(_same(e, other) for other in taken))
        rest = [e for e in held.evidence if e is not first and not any(_same(e, other) for other in taken)]
        shown[held.id] = (first, *rest)
        taken.append(first)
    return shown


def _equals(held: Credit) -> list[Evidence]:
    """What speaks for ``held`` as well as the best, or nearly so; the best first."""
    best = held.evidence[0]
    return [
        e
        for e in held.evidence
        if e is best
        or (e.level == best.level and best.clarity >= 0 and logit(e.clarity) >= logit(best.clarity) - CLEAR_ENOUGH)
    ]


def _same(a: Evidence, b: Evidence) -> bool:
    return a.reply == b.reply and a.span.meets(b.span)
