"""The ids that a scenario may name: those of the rubrics it uses, and its own."""

from dataclasses import dataclass

from interviewer.core.condition import PredicateName
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

Known = frozenset[str] | None
"""None: a rubric could not be read whole, so that any name may be right."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Known ids by what they stand for."""

    considerations: Known
    pitfalls: Known
    topics: Known
    """Fact topics of the rubrics and of the scenario's own facts."""
    questions: Known

    def of_predicate(self, predicate: PredicateName) -> tuple[str, Known]:
        """(noun, known ids) of what ``predicate`` asks about."""
        if predicate == "visited":
            return "question of this scenario", self.questions
        if predicate == "asked":
            return "fact topic", self.topics
        return "consideration", self.considerations


def vocabulary_of(rubric: Rubric, scenario: Scenario | None = None, *, complete: bool) -> Vocabulary:
    """The ids of ``rubric``, which holds the scenario's own; ``complete`` is False when some of it is missing."""

    def known(ids: set[str]) -> Known:
        return frozenset(ids) if complete else None

    facts = set[str]() if scenario is None else {fact.topic for fact in scenario.facts}
    return Vocabulary(
        known({consideration.id for consideration in rubric.considerations}),
        known({pitfall.id for pitfall in rubric.pitfalls}),
        known({topic.id for topic in rubric.topics} | facts),
        None if scenario is None else frozenset(question.id for question in scenario.questions),
    )
