"""Values that are made when they are first asked for."""

from collections.abc import Callable
from math import inf
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(dict[K, V], Generic[K, V]):
    """Key to what ``make`` made of it; once ``most`` are known, the memory starts anew. What is known is looked up as fast
    as in any dictionary.
    """

    def __init__(self, make: Callable[[K], V], most: float = inf) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: K) -> V:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._make(key)
        return value
