"""Questions that an author knows to ask for a fact: what their words tell of a question in other words.

Two witnesses, both of stems alone: how much likelier each word of a question is among those that ask for a fact than among all that the
case knows (naive Bayes), and how near the nearest single one comes (the cosine of what is rare in both). Questions that no fact answers
are a class of their own, so that what the case leaves open is known by its words, too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log, sqrt

SMOOTH = 3.0
"""Questions that a fact is taken to have been asked with besides, in everyday words (ours, the best of three on 1,080 questions)."""
LEAST, MOST = -4.0, 8.0
"""Bounds of what words say, in log odds."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The examples of one case, as they are compared."""

    examples: tuple[tuple[str, frozenset[str]], ...] = ()
    """(topic, stems) of each."""
    seen: Mapping[str, int] = field(init=False)
    """Stem to the examples that hold it."""
    of: Mapping[str, Counter[str]] = field(init=False)
    """Topic to the same for its own."""
    many: Mapping[str, int] = field(init=False)
    """Topic to its examples."""
    lengths: tuple[float, ...] = field(init=False)
    """Of each example, the rarer its stems the longer."""

    def __post_init__(self) -> None:
        seen, many = Counter[str](), Counter[str]()
        of: dict[str, Counter[str]] = {}
        for topic, stems in self.examples:
            seen.update(stems)
            many[topic] += 1
            of.setdefault(topic, Counter()).update(stems)
        for name, value in {"seen": seen, "of": of, "many": many}.items():
            object.__setattr__(self, name, value)  # the dataclass is frozen for everybody else
        object.__setattr__(self, "lengths", tuple(self._length(stems) for _, stems in self.examples))

    def speaks(self, stems: Iterable[str], topic: str) -> float:
        """Log odds that a question of ``stems`` asks for ``topic`` rather than for anything, by its words; 0 without examples."""
        mine, many = self.of.get(topic), self.many.get(topic, 0)
        if not mine:
            return 0.0
        odds = 0.0
        for stem in stems:
            if stem not in self.seen:
                continue  # what nobody asked with says nothing of what is asked for
            anywhere = (self.seen[stem] + 0.5) / (len(self.examples) + 1)
            odds += log((mine.get(stem, 0) + SMOOTH * anywhere) / (many + SMOOTH) / anywhere)
        return max(LEAST, min(MOST, odds))

    def nearest(self, stems: frozenset[str]) -> dict[str, float]:
        """Topic to the likeness of the nearest of its examples, 0 to 1; none that shares no word."""
        near: dict[str, float] = {}
        length = self._length(stems)
        for (topic, other), long in zip(self.examples, self.lengths, strict=True):
            both = stems & other
            if both:
                alike = sum(self._rare(stem) ** 2 for stem in both) / (length * long)
                near[topic] = max(alike, near.get(topic, 0.0))
        return near

    def _rare(self, stem: str) -> float:
        return log((len(self.examples) + 1) / (self.seen.get(stem, 0) + 0.5))

    def _length(self, stems: Iterable[str]) -> float:
        return sqrt(sum(self._rare(stem) ** 2 for stem in stems)) or 1.0
