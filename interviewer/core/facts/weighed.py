"""How much speaks for each fact of a case that it answers a question, where the case knows how its facts are asked for.

What was heard (the topic of the question, by cues and by learnt words), what the rules of ``choosing`` make of it, what the fact itself says, and
the questions that its author knows are weighed in one sum of log odds. The weights were learnt by logistic regression on 1,080 questions
written blind for the shipped cases (``tests/corpus/asked.py``), each read with the questions of other writers as examples: all of them, or a third.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from math import log
from operator import mul

from interviewer.core.facts.lore import stems
from interviewer.core.facts.sought import Sought
from interviewer.core.scenario import ANYTHING_ELSE

WEIGHTS = {
    "always": -4.57,
    "the rules tell it": 1.05,
    "the message asks for its topic": 1.34,
    "log odds of its topic by the words": 0.28,
    "no topic has more of them": 0.7,
    "called by its name": 0.93,
    "words that stand in the fact, the rarer the more": 0.87,
    "share of the words that no fact holds": 0.92,
    "log odds by the words of its examples": 0.38,
    "likeness of its nearest example": 3.65,
    "no fact has a nearer one": 0.67,
    "likeness of the nearest one that no fact answers": -1.53,
    "an amount of something that it does not count": -0.76,
    "another kind of thing": -0.92,
}
"""What speaks for a fact."""
_WEIGHTS = tuple(WEIGHTS.values())
FAR = 4.0
"""Log odds beyond which a topic's words say no more, either way."""


@dataclass(frozen=True)
class Weighed:
    """One question beside the facts of its case."""

    sought: Sought
    """What is asked, and what the rules know of it."""
    ruled: Collection[str] = ()
    """What the rules tell."""

    def odds(self, topic: str) -> float:
        """Log odds that the fact of ``topic`` answers it."""
        odds: float = sum(map(mul, _WEIGHTS, self.features(topic)))
        return odds

    def features(self, topic: str) -> tuple[float, ...]:
        """The units of ``WEIGHTS``."""
        sought, question = self.sought, self.sought.question
        told = sought.lore.facts[topic]
        leaning, near = self._leanings.get(topic), self._near.get(topic, 0.0)
        return (
            1.0,
            topic in self.ruled,
            topic in sought.topics,
            max(-FAR, min(FAR, leaning or 0.0)),
            leaning is not None and leaning == self._most,
            sought.called(topic),
            sum(rare for stem, rare in self._rarity.items() if stem in told.words),
            self._unknown,
            sought.lore.asked.speaks(self._stems, topic),
            near,
            near > 0 and near == self._nearest,
            self._near.get(ANYTHING_ELSE, 0.0),
            bool(question.counted) and question.heads.isdisjoint(told.counted),
            sought.is_another_kind(topic),
        )

    def knows(self, stem: str) -> bool:
        """Whether a fact holds ``stem``, or an example of what one is asked for."""
        lore = self.sought.lore
        return any(stem in told.words or stem in lore.asked.of.get(topic, ()) for topic, told in lore.facts.items())

    @cached_property
    def _leanings(self) -> dict[str, float]:
        """Topic of a fact to the log odds of it by the words of the question."""
        return {topic: odds for topic, odds in self.sought.question.single.odds if topic in self.sought.lore.facts}

    @cached_property
    def _most(self) -> float:
        """The greatest of them."""
        return max(self._leanings.values())

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """Stem of the question to how rare it is among the facts: their number to those that hold it, as a logarithm."""
        facts = self.sought.lore.facts.values()
        held = {stem: sum(stem in told.words for told in facts) for stem in self.sought.question.weights}
        return {stem: log((len(facts) + 1) / (many + 0.5)) for stem, many in held.items() if many}

    @cached_property
    def _unknown(self) -> float:
        """Share of what the question says that no fact holds."""
        weights = self.sought.question.weights
        return sum(w for stem, w in weights.items() if stem not in self._rarity) / (sum(weights.values()) or 1.0)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(stems(self.sought.question.text))

    @cached_property
    def _near(self) -> dict[str, float]:
        """Topic to the likeness of the nearest of its examples, with the class of those that no fact answers."""
        return self.sought.lore.asked.nearest(self._stems)

    @cached_property
    def _nearest(self) -> float:
        """The greatest of them that a fact answers."""
        return max(likeness for topic, likeness in self._near.items() if topic != ANYTHING_ELSE)
