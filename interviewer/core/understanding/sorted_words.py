"""Tens of thousands of words as the one text they are stored as: a set of them would hold ten times the memory."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import accumulate, count
from operator import add
from sys import maxunicode


class SortedWords(Collection[str]):
    """The words of ``text``, which stand a line each in the order of their code points; other words may follow each on its line."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split("\n") if self._text else ())

    def __len__(self) -> int:
        return self._text.count("\n") + 1 if self._text else 0

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._find(word) >= 0

    def place(self, word: str) -> int:
        """How many words stand before ``word``; -1 when it is none of them."""
        at = self._find(word)
        return at if at < 0 else bisect_left(self._starts, at)

    @cached_property
    def _starts(self) -> "array[int]":
        """Where each line begins."""
        return array("I", map(add, accumulate(map(len, self), initial=0), count()))

    def behind(self, word: str) -> tuple[str, ...]:
        """The words that follow ``word`` on its line; none when it is none of the words."""
        at = self._find(word)
        return () if at < 0 else tuple(self._text[at:].split("\n", 1)[0].split(" ")[1:])

    def beginning(self, start: str) -> list[str]:
        """The words that begin with ``start``."""
        text = self._text[self._least(start) : self._least(start + chr(maxunicode))]
        return text.removesuffix("\n").split("\n") if text else []

    def _find(self, word: str) -> int:
        """Where ``word`` begins in the text; -1 when it is none of the words."""
        at = self._least(word)
        found = self._text[at : at + len(word) + 1].rstrip("\n").partition(" ")[0]
        return at if word and found == word else -1

    def _least(self, word: str) -> int:
        """Where the first word begins that does not stand before ``word``; the length of the text when all do."""
        text, low, high = self._text, 0, len(self._text)
        while low < high:
            middle = (low + high) // 2
            begin = text.rfind("\n", low, middle) + 1 or low
            end = text.find("\n", middle, high)
            end = high if end < 0 else end
            if text[begin:end].partition(" ")[0] < word:
                low = end + 1
            else:
                high = begin
        return min(low, len(text))
