"""A point that only a case or a pack has, an own point, as a reply meets it: the words by which an answer to a line that asks for it is known."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

HUNDRED = 100
"""Weights and leanings are kept as whole hundredths."""
PackedPoint = tuple[str, str, tuple[str, ...]]
"""Words with their weight, and neighbours with their leaning, each as ``name number name number ...``; and the words of each example that is absent."""


class OwnPoint(NamedTuple):
    """One own point made ready."""

    words: Mapping[str, float]
    """Stem to its weight: how rare it is, times half the number of places where the author has it (cues, examples, what else is written of the point),
    over the number of own points of which that holds."""
    neighbours: Mapping[str, float]
    """Shared point to how surely the examples of this one lean to it, 0 to 1: such a leaning does not speak against it."""
    absent: tuple[frozenset[str], ...]
    """Of each example that shows something else, the words that it shares with these."""

    def weight(self, words: Iterable[str]) -> float:
        """Of ``words`` that are among its own."""
        return sum([self.words[word] for word in words])

    def sounds_alike(self, words: Collection[str]) -> bool:
        """Whether ``words`` only sound alike: half of what they weigh stands together in an example that shows something else."""
        half = self.weight(words) / 2
        return any(self.weight(absent.intersection(words)) >= half for absent in self.absent)


def own_point(packed: PackedPoint) -> OwnPoint:
    """``packed`` made ready."""
    words, neighbours = (dict(_numbers(text.split())) for text in packed[:2])
    return OwnPoint(words, neighbours, tuple(frozenset(text.split()) for text in packed[2]))


def _numbers(cells: list[str]) -> Iterator[tuple[str, float]]:
    return ((name, int(number) / HUNDRED) for name, number in zip(cells[::2], cells[1::2], strict=True))
