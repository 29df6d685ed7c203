"""What is said of a mistake, or of a case, whoever speaks: by the first a reply is known to speak of it, by the second it is not."""

from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.matter import stems_about

ANY_TALK = stems_about("train training test testing row day week month year number score measure metric time")
"""Stems that are said of many mistakes: beside the phrase that makes one, they do not tell which."""
_EVERYWHERE = "data model system goal user people"
"""Words that tell no mistake from another, in any case."""


@lru_cache(maxsize=16)
def common_of(case: Case) -> frozenset[str]:
    """The stems of what anybody says of this case."""
    return stems_about(f"{case.scenario.id} {case.scenario.title} {_EVERYWHERE}")


@lru_cache(maxsize=256)
def subject_of(case: Case, pitfall: str) -> frozenset[str]:
    """The stems of what there is to say of a mistake: by its name, its reason, its remedy and the challenges of it."""
    it = case.pitfalls[pitfall]
    return stems_about(" ".join((it.name, it.why, it.raise_it, *case.challenges[pitfall])))
