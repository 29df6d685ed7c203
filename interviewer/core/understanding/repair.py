"""Typo repair: the only door to rapidfuzz.

Only for words that are neither cue vocabulary nor ordinary English, of six letters or more: one edit, two from ten letters
(ours, see ``docs/understanding.md``). Opposites never merge, because both are real words.
"""

from collections.abc import Callable, Container
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

SHORTEST = 6
TWO_EDITS_FROM = 10
OPPOSITES = ("un", "in", "im", "non", "on", "off", "anti", "dis", "de", "ir", "mis", "ex")
"""First letters that turn a word into its opposite; a repair never adds, drops or swaps them."""


def repairer(surfaces: tuple[str, ...], english: Container[str]) -> Callable[[str], str]:
    """A function from a word to the cue word it was meant to be, or to an empty string."""
    buckets: dict[tuple[str, int], list[str]] = {}
    for word in surfaces:
        if word.isalpha() and len(word) >= SHORTEST:
            buckets.setdefault((word[0], len(word)), []).append(word)

    @lru_cache(maxsize=32768)
    def repair(word: str) -> str:
        if len(word) < SHORTEST or not word.isascii() or not word.isalpha() or word in english:
            return ""
        edits = 2 if len(word) >= TWO_EDITS_FROM else 1
        near = [w for n in range(len(word) - edits, len(word) + edits + 1) for w in buckets.get((word[0], n), ())]
        found = extractOne(word, near, scorer=OSA.distance, score_cutoff=edits)
        if found is None or _opposite(word, found[0]):
            return ""
        return str(found[0])

    return repair


def _opposite(word: str, other: str) -> bool:
    return _head(word) != _head(other)


def _head(word: str) -> str:
    for prefix in OPPOSITES:
        if word.startswith(prefix):
            return prefix
    return ""
