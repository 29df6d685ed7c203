"""What the facts themselves are called: who asks for labels asks for the fact about them, whether or not it says "label"."""

from collections.abc import Container, Iterable

from interviewer.core.facts.alike import alike
from interviewer.core.understanding.tokens import stem_of

_NAMES = {
    "objective": "goal goals objective target success kpi aim purpose",
    "users": "user users",
    "scope": "scope",
    "scale": "scale size volume traffic qps rps throughput catalogue catalog",
    "latency-budget": "latency sla slo p99 p95 p50",
    "error-cost": "mistake mistakes",
    "compute-budget": "team budget deadline headcount engineers servers machines nodes memory hardware gpu cpu",
    "platform": "platform device devices",
    "privacy-rules": "privacy law gdpr consent",
    "markets": "market markets country countries language languages region",
    "adversaries": "attackers adversaries spammers fraudsters cheaters abuse manipulate",
    "data-available": "data dataset log logs logging history record records source sources warehouse",
    "content": "content attribute attributes metadata information fields payload schema",
    "existing-system": "system baseline solution incumbent legacy current existing rule rules heuristic mae rmse fpr fnr accuracy precision recall auc",
    "labels-available": "label labels labelled labeled annotation annotations ground truth feedback outcome outcomes",
}
NAMES = {topic: frozenset(alike(stem_of(word)) for word in words.split()) for topic, words in _NAMES.items()}
"""Fact topic to the stems of its names, as they are compared."""
_TOLD_OF = {
    "goal": "objective",
    "scope-and-scale": "scale",
    "error-costs": "error-cost",
    "project-constraints": "compute-budget",
    "localization": "markets",
    "latency": "latency-budget",
    "labels": "labels-available",
    "data-sources": "data-available",
    "privacy": "privacy-rules",
    "adversarial-abuse": "adversaries",
}
"""Consideration to the fact about it."""


def told_of(considerations: Iterable[str], facts: Container[str]) -> tuple[str, ...]:
    """The topics among ``facts`` that are about ``considerations``, each for each, in their order.

    >>> told_of(("goal", "baseline", "labels"), {"objective", "labels-available"})
    ('objective', 'labels-available')
    """
    return tuple(topic for id in considerations if (topic := _TOLD_OF.get(id, "")) in facts)
