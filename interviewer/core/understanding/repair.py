"""Typo repair: the only door to rapidfuzz.

Only for words that are neither cue vocabulary nor ordinary English, of six letters or more: one edit, two from ten letters
(ours, see ``docs/understanding.md``). Opposites never merge, because both are real words.
"""

from collections.abc import Callable, Container, Iterable
from functools import cache, lru_cache

SHORTEST = 6
"""Letters of a word that is repaired, at least."""
TWO_EDITS_FROM = 10
"""Letters from which on two edits may be repaired, and not one alone."""
OPPOSITES = ("un", "in", "im", "non", "on", "off", "anti", "dis", "de", "ir", "mis", "ex")
"""First letters that turn a word into its opposite; a repair never adds, drops or swaps them."""


def repairer(surfaces: Callable[[str], Iterable[str]], english: Container[str]) -> Callable[[str], str]:
    """A function from a word to the cue word it was meant to be, or to an empty string; ``surfaces`` are the cue words that begin so."""

    @cache
    def spelt(first: str) -> dict[int, list[str]]:
        """Length to the words that begin with the letter ``first``: few letters have typos, so most words are never listed."""
        found: dict[int, list[str]] = {}
        for word in surfaces(first):
            if word.isalpha() and len(word) >= SHORTEST:
                found.setdefault(len(word), []).append(word)
        return found

    @lru_cache(maxsize=32768)
    def repair(word: str) -> str:
        if len(word) < SHORTEST or not word.isascii() or not word.isalpha() or word in english:
            return ""
        from rapidfuzz.distance import OSA  # 4 MiB and a tenth of the start of a command, for the first strange word
        from rapidfuzz.process import extractOne

        edits = 2 if len(word) >= TWO_EDITS_FROM else 1
        near = [w for n in range(len(word) - edits, len(word) + edits + 1) for w in spelt(word[0]).get(n, ())]
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
