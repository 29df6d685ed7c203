"""How much speaks for each fact of a case that it answers a question, where the case knows how its facts are asked for.

What was heard (the topic of the question, by cues and by learnt words), what the rules of ``choosing`` make of it, what the fact itself says, and
the questions that its author knows are weighed in one sum of log odds. The weights were learnt by logistic regression on 1,080 questions
written blind for the shipped cases (``tests/corpus/asked.py``), each read with the questions of other writers as examples: all of them, or a third.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log
from operator import mul

from interviewer.core.facts.called import NAMES
from interviewer.core.facts.kind import Kind, kind_of
from interviewer.core.facts.lore import Lore, stems
from interviewer.core.facts.query import Query
from interviewer.core.scenario import ANYTHING_ELSE, Fact

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

    question: Query
    """What is asked."""
    topics: Collection[str]
    """Topics that the whole message was heard to ask for."""
    facts: Mapping[str, Fact]
    """Those that may answer, by topic."""
    lore: Lore
    """Their words, and the examples of their author."""
    ruled: Collection[str] = ()
    """What the rules tell."""

    def odds(self, topic: str) -> float:
        """Log odds that the fact of ``topic`` answers it."""
        odds: float = sum(map(mul, _WEIGHTS, self.features(topic)))
        return odds

    def features(self, topic: str) -> tuple[float, ...]:
        """The units of ``WEIGHTS``."""
        question, told = self.question, self.lore.facts[topic]
        leaning, near, kind = self._leanings.get(topic), self._near.get(topic, 0.0), self._kind
        return (
            1.0,
            topic in self.ruled,
            topic in self.topics,
            max(-FAR, min(FAR, leaning or 0.0)),
            leaning is not None and leaning == max(self._leanings.values()),
            not NAMES.get(topic, frozenset()).isdisjoint(question.weights),
            sum(rare for stem, rare in self._rarity.items() if stem in told.words),
            self._unknown,
            self.lore.asked.speaks(self._stems, topic),
            near,
            near > 0 and near == max(value for t, value in self._near.items() if t != ANYTHING_ELSE),
            self._near.get(ANYTHING_ELSE, 0.0),
            bool(question.counted) and question.heads.isdisjoint(told.counted),
            kind is not None and bool(kind.told.pattern) and not kind.told.search(" ".join(self.facts[topic].say)),
        )

    def knows(self, stem: str) -> bool:
        """Whether a fact holds ``stem``, or an example of what one is asked for."""
        return stem in self._rarity or any(
            stem in of for topic, of in self.lore.asked.of.items() if topic != ANYTHING_ELSE
        )

    @cached_property
    def _kind(self) -> Kind | None:
        return kind_of(self.question.text)

    @cached_property
    def _leanings(self) -> dict[str, float]:
        """Topic of a fact to the log odds of it by the words of the question."""
        return {topic: odds for topic, odds in self.question.single.odds if topic in self.lore.facts}

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """Stem of the question to how rare it is among the facts: their number to those that hold it, as a logarithm."""
        facts = self.lore.facts.values()
        held = {stem: sum(stem in told.words for told in facts) for stem in self.question.weights}
        return {stem: log((len(facts) + 1) / (many + 0.5)) for stem, many in held.items() if many}

    @cached_property
    def _unknown(self) -> float:
        """Share of what the question says that no fact holds."""
        weights = self.question.weights
        return sum(w for stem, w in weights.items() if stem not in self._rarity) / (sum(weights.values()) or 1.0)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(stems(self.question.text))

    @cached_property
    def _near(self) -> dict[str, float]:
        """Topic to the likeness of the nearest of its examples, with the class of those that no fact answers."""
        near = self.lore.asked.nearest(self._stems)
        return {topic: value for topic, value in near.items() if topic in self.lore.facts or topic == ANYTHING_ELSE}
