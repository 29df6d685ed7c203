"""What of a reply stands once it has taken something back itself."""

from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.mistakes.by_name import retractions
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from interviewer.core.withdrawn import withdrawn


def without_withdrawn(_: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without what rests on nothing but words that the reply takes back, and without mistakes named to take them back."""
    gone = withdrawn(understanding.text)
    named = (*gone, *retractions(understanding.text)) if understanding.pitfalls else gone
    if not named:
        return understanding
    return replace(
        understanding,
        findings=tuple(kept for f in understanding.findings if (kept := _kept(f, gone))),
        pitfalls=tuple(kept for p in understanding.pitfalls if (kept := _kept(p, named))),
    )


def _kept(finding: Finding, gone: tuple[Span, ...]) -> Finding | None:
    """``finding`` with the evidence that stands; None when there is none."""
    places = [i for i, span in enumerate(finding.evidence) if not any(span.mostly_in(g) for g in gone)]
    if len(places) == len(finding.evidence):
        return finding
    if not places:
        return None

    return finding._replace(
        evidence=tuple(finding.evidence[i] for i in places),
        why=tuple(finding.why[i] for i in places if i < len(finding.why)),
        clarity=tuple(finding.clarity[i] for i in places if i < len(finding.clarity)),
        hits=tuple(finding.hits[i] for i in places if i < len(finding.hits)),
        levels=tuple(finding.levels[i] for i in places if i < len(finding.levels)),
    )
