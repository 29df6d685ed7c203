"""Points that only the case has, as they are said where nobody has asked for them yet.

No learnt table knows them, so that nothing leans to them faintly. A reply that would answer the question for one has spoken of it: to be asked for
it in the next breath feels unheard.
"""

from collections.abc import Iterator
from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.matter import matter
from interviewer.core.rubric import Level
from interviewer.core.sentence import statements_of

CLEARLY = 0.8
"""Least clarity of what would answer (ours: of 110 replies about our cases it holds back a follow-up in 6)."""

LEAST = 4
"""Words about the case in a sentence that is looked at."""


def would_answer(case: Case, text: str, id: str) -> bool:
    """Whether a sentence of ``text`` would explain the own point ``id``, had it been asked for it; never for a point that is shared."""
    return id in case.own_points and id in _answered(case, text)


@lru_cache(maxsize=256)
def _answered(case: Case, text: str) -> frozenset[str]:
    """The own points that ``text`` would explain. Each sentence is understood once, as if asked for all of them."""
    said = (s for s in statements_of(text) if matter(s) >= LEAST)
    return frozenset(id for sentence in said for id in _explained(case, sentence))


def _explained(case: Case, text: str) -> Iterator[str]:
    own = case.own_points
    for f in case.understand(text, "", False, own).findings:
        if f.id in own and f.by_answer and f.level == Level.EXPLAINED and f.clear(CLEARLY):
            yield f.id
