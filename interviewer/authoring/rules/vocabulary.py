"""The ids that a scenario may name: those of the rubrics it uses, and its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.authoring.document import Document
from interviewer.authoring.elsewhere import NOWHERE, Elsewhere
from interviewer.authoring.near import did_you_mean, meant_by
from interviewer.core.guard.condition import PredicateName
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

Known = frozenset[str] | None
"""None: a rubric could not be read whole, so that any name may be right."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Known ids by what they stand for."""

    considerations: Known
    """Those of the rubrics and the scenario's own."""
    pitfalls: Known
    """Those of the rubrics and the scenario's own."""
    topics: Known
    """Fact topics of the rubrics and of the scenario's own facts."""
    questions: Known
    """Those of the scenario; None where there is no scenario."""
    elsewhere: Elsewhere = NOWHERE
    """Packs that may define what is not known here."""

    def instead(self, noun: str, id: str, known: Iterable[str]) -> str:
        """What to do about the ``noun`` ``id``, which is none of those ``known`` here."""
        return self.elsewhere.told(noun, id) or did_you_mean(id, known)

    def meant(self, noun: str, id: str, known: Iterable[str]) -> str:
        """The known id that the ``noun`` ``id`` is taken for misspelt; empty where none is, or a pack may define it."""
        return "" if self.elsewhere.told(noun, id) else meant_by(id, known)

    def of_predicate(self, predicate: PredicateName) -> tuple[str, Known]:
        """(noun, known ids) of what ``predicate`` asks about."""
        if predicate == "visited":
            return "question of this scenario", self.questions
        if predicate == "asked":
            return "fact topic", self.topics
        return "consideration", self.considerations


def vocabulary_of(
    rubric: Rubric,
    case: tuple[Scenario, Document] | None = None,
    written: Iterable[Document] = (),
    *,
    complete: bool,
    elsewhere: Elsewhere = NOWHERE,
) -> Vocabulary:
    """The ids of ``rubric``, which holds the case's own; ``complete`` is False when some of it is missing.

    Ids that stand in the case's document, or in those ``written`` of its rubrics, count even where their entry could not be used.
    """
    rubrics = list(written)

    def known(ids: Iterable[str], section: str) -> Known:
        if not complete:
            return None
        mine = case[1].keys(section) - _reworded(case[0], section) if case else frozenset[str]()
        return mine.union(ids, *(document.keys(section) for document in rubrics))

    return Vocabulary(
        known((consideration.id for consideration in rubric.considerations), "considerations"),
        known((pitfall.id for pitfall in rubric.pitfalls), "pitfalls"),
        known((topic.id for topic in rubric.topics), "facts"),
        case[1].keys("questions") if case else None,
        elsewhere,
    )


def _reworded(scenario: Scenario, section: str) -> frozenset[str]:
    """Entries of ``section`` that define nothing: they only reword a pitfall of the rubrics."""
    return frozenset(challenge.pitfall for challenge in scenario.challenges if section == "pitfalls")
