"""Which words are shown for which point: those that speak for it most clearly, and no scrap for three points where others show one of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from interviewer.core.coverage import Credit, Evidence
from interviewer.core.dialogue import Interview
from interviewer.core.matter import stems_about
from interviewer.core.report.proof import proof
from interviewer.core.report.strength import strength
from interviewer.core.understanding.grounds import Grounds

CLEAR_ENOUGH = 1.0
"""Log odds below the best evidence's clarity down to which other words may be shown in its place."""


@lru_cache(maxsize=4)
def exhibits(interview: Interview) -> Mapping[str, tuple[Evidence, ...]]:
    """Consideration to its evidence, what is shown first in front; each clause for as few points as the words allow.

    Points with the least to choose from choose first. Words that only lean to a point are shown for it where they are not shared, and no cue's are.
    """
    proven = proof(interview)
    held_by = {**proven.coverage.credits, **{id: held for id, (held, _) in proven.mistaken.items()}}
    credits = [_in_order(interview, held) for held in held_by.values()]
    taken: list[Evidence] = []
    shown: dict[str, tuple[Evidence, ...]] = {}
    for held in sorted(credits, key=lambda c: len(_equals(interview, c))):
        equals = _equals(interview, held)
        first = min(equals, key=lambda e: _leans(e, held) + sum(_same(e, other) for other in taken))
        rest = [e for e in held.evidence if e is not first and not any(_same(e, other) for other in taken)]
        shown[held.id] = (first, *rest)
        taken.append(first)
    return shown


def _in_order(interview: Interview, held: Credit) -> Credit:
    """``held`` with what says most in front: where nothing is known of how clear it is, what shares most words of its own
    with the texts of the point."""
    known = interview.case.considerations.get(held.id)
    if known is None or any(e.clarity >= 0 for e in held.evidence):
        return replace(held, evidence=tuple(sorted(held.evidence, key=lambda e: -strength(interview, e))))
    told = stems_about(
        " ".join((known.name, known.why, known.raise_it, known.strong, *(cue.text for cue in known.examples.explained)))
    )
    says = {e: stems_about(e.span.of(interview.words(e.reply))) for e in held.evidence}
    often = Counter(stem for stems in says.values() for stem in stems)
    worth = {e: sum(1 / often[stem] for stem in sorted(stems & told)) for e, stems in says.items()}
    return replace(held, evidence=tuple(sorted(held.evidence, key=lambda e: -worth[e] - strength(interview, e))))


def _leans(evidence: Evidence, held: Credit) -> bool:
    """Whether nothing but its words speaks for ``evidence``, where a cue does for the best of ``held``."""
    return isinstance(evidence.why, Grounds) and not isinstance(held.evidence[0].why, Grounds)


def _equals(interview: Interview, held: Credit) -> list[Evidence]:
    """What speaks for ``held`` as well as the best, or nearly so; the best first."""
    best = held.evidence[0]
    least = strength(interview, best) - CLEAR_ENOUGH
    return [e for e in held.evidence if e is best or (best.clarity >= 0 and strength(interview, e) >= least)]


def _same(a: Evidence, b: Evidence) -> bool:
    return a.reply == b.reply and a.span.meets(b.span)
