"""What is counted: which fact tells an amount of the thing that a question asks the number of."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from interviewer.core.facts.alike import alike
from interviewer.core.facts.kind import SCALE, SHARE
from interviewer.core.facts.lore import AMOUNTS, Lore, stems
from interviewer.core.facts.query import KNOWN, Query
from interviewer.core.phrasing import sentences
from interviewer.core.scenario import Fact
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import UNIT_TIME

_TRAFFIC = frozenset(
    map(
        stem_of,
        "request query volume traffic prediction decision score event item user people person customer row example record visitor message call".split(),
    )
)
"""Things that the size of it counts under any name."""
USERS = "users"
"""The fact that says who uses it."""
TEAM = "compute-budget"
"""The fact that says who works on it."""
_STAFF = frozenset(
    alike(stem_of(w)) for w in "staff engineer developer colleague head scientist employee people person".split()
)
_PERSON = alike(stem_of("people"))
_SECOND = alike(stem_of("second"))
PEOPLE = frozenset(alike(stem_of(w)) for w in "people person user customer visitor viewer member client".split())
"""Names of whoever uses it."""
_BY_HAND = frozenset(
    alike(stem_of(w)) for w in "analyst reviewer rater moderator investigator annotator labeller labeler judge".split()
)
"""Names of those who look at cases by hand."""
_CASES = frozenset(
    alike(stem_of(w)) for w in "case alert message mail report item video account verdict picture page".split()
)
"""Names of what they look at."""
_NO_THING = frozenset(
    alike(stem_of(word)) for word in {*UNIT_TIME.split(), *AMOUNTS, "a", "an", "per", "each", "every", "the"}
)
"""Words behind an amount that name nothing that is counted."""


def staff_of(lore: Lore) -> str:
    """The fact that tells how many people look at cases by hand; empty for none."""
    return next((topic for topic, told in lore.facts.items() if not _BY_HAND.isdisjoint(told.amounts)), "")


def work_of(lore: Lore) -> str:
    """The fact that tells how much they get done; empty for none."""
    by_hand = (topic for topic, told in lore.facts.items() if not _BY_HAND.isdisjoint(told.words))
    return next((topic for topic in by_hand if not _CASES.isdisjoint(lore.facts[topic].amounts)), "")


def tells_load(question: Query, lore: Lore) -> bool:
    """Whether the fact of how much there is tells what comes in a second, and no other one that knows the thing that ``question`` counts."""
    others = (told.words for topic, told in lore.facts.items() if topic != SCALE and _SECOND in told.words)
    told = lore.facts.get(SCALE)
    return bool(told and _SECOND in told.words and question.counted) and all(map(question.heads.isdisjoint, others))


@dataclass(frozen=True, slots=True)
class Counting:
    """One question beside the facts of its case, as far as it counts something."""

    question: Query
    """What is asked."""
    topics: Collection[str]
    """Topics that it was understood to be about."""
    facts: Mapping[str, Fact]
    """Those that may answer, by topic."""
    lore: Lore
    """Their words."""

    def _counts(self, topic: str) -> float:
        """Whether the fact tells an amount of what is counted: 1 right beside it, a half in the same sentence, 0 not at all."""
        told, heads = self.lore.facts[topic], self.question.heads
        if not heads.isdisjoint(PEOPLE) and topic != TEAM:
            heads |= PEOPLE
        return 1.0 if not heads.isdisjoint(told.amounts) else 0.5 if not heads.isdisjoint(told.counted) else 0.0

    @property
    def counts_them(self) -> str:
        """A fact that tells an amount of just what is counted, if of more or fewer of them than are asked for; empty for none."""
        known = any(self.question.weights.get(head, 0.0) >= KNOWN for head in self.question.heads)
        return next((t for t in self.lore.facts if known and self._counts(t) == 1), "")

    def _tells_share(self, topic: str) -> bool:
        """Whether people are counted by what they have or use, and the fact tells which share of them does ("seven in ten on a phone")."""
        counted = self.question.counted
        telling = {stem for stem, weight in self.question.weights.items() if weight >= KNOWN} - set(counted)
        if not telling or PEOPLE.isdisjoint(counted[:1]):
            return False
        told = (part for text in self.facts[topic].say for part in sentences(text))
        return any(SHARE.search(part) and telling <= set(stems(part)) for part in told)

    def _counts_by_ear(self, topic: str) -> bool:
        """Whether the thing that is counted goes by another name in the fact of how much there is, or of who works on it."""
        head = self.question.counted[-1]
        works = topic == TEAM and head in _STAFF and _PERSON in self.lore.facts[topic].amounts
        traffic = topic == SCALE and head in _TRAFFIC and not self._people_elsewhere
        return topic in self.topics and (works or traffic)

    @property
    def _people_elsewhere(self) -> bool:
        """Whether whoever uses it is counted by the fact about them, and not by the one of how much there is."""
        if SCALE not in self.facts or self.question.heads.isdisjoint(PEOPLE) or self._counts(SCALE) == 1:
            return False
        return USERS in self.facts and self._counts(USERS) == 1

    def _counts_elsewhere(self, topic: str) -> bool:
        """Whether ``topic`` counts what goes by no name of traffic, and the fact of how much there is does not."""
        if self._people_elsewhere:
            return True
        strange = bool(self.question.counted) and self.question.counted[-1] not in _TRAFFIC
        return strange and bool(self._counts(topic)) and not self._counts(SCALE)

    def _only_near(self, topic: str) -> bool:
        """Whether how many there are is asked for, and the fact only has an amount of something in the sentence that names them."""
        return topic != SCALE and {topic, SCALE} & {*self.topics} == {SCALE} and self._counts(topic) == 0.5

    def _counts_all(self, topic: str) -> bool:
        """Whether the fact of how much there is names nothing that it counts ("two million a day"): it means what is asked about."""
        amounts = self.lore.facts[topic].amounts
        return topic == SCALE and topic in self.topics and bool(amounts) and amounts <= _NO_THING
