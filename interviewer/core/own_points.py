"""Points that only the case has, as they are said where nobody has asked for them yet.

No learnt table knows them, so that nothing leans to them faintly. A reply that would answer the question for one has spoken of it: to be asked for
it in the next breath feels unheard.
"""

from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.matter import matter
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE

CLEARLY = 0.8
"""Least clarity of what would answer (ours: of 110 replies about our cases it holds back a follow-up in 6)."""

LEAST = 4
"""Words about the case in a sentence that is looked at."""


@lru_cache(maxsize=256)
def would_answer(case: Case, text: str, id: str) -> bool:
    """Whether a sentence of ``text`` would explain the own point ``id``, had it been asked for it; never for a point that is shared."""
    said = (s for s in SENTENCE.findall(text) if not s.rstrip().endswith("?") and matter(s) >= LEAST)
    return any(_explains(case, sentence, id) for sentence in said)


def _explains(case: Case, text: str, id: str) -> bool:
    found = case.understand(text, "", False, frozenset({id})).findings
    return any(f.id == id and f.by_answer and f.level == Level.EXPLAINED and bool(f.clear(CLEARLY)) for f in found)
