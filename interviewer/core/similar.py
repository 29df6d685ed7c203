"""Questions that a listener takes for one another."""

from collections.abc import Iterable
from functools import lru_cache

from interviewer.core.matter import stems_about
from interviewer.core.phrasing import sentences

SHARED, SHARE = 2, 0.6
"""Words about the matter, and their share of all in both, from which on two questions are the same one."""


def asked_in(text: str) -> tuple[frozenset[str], ...]:
    """The words about the matter of each question in ``text``."""
    return tuple(_words(sentence) for sentence in sentences(text) if sentence.endswith("?"))


def asks_again(text: str, asked: Iterable[frozenset[str]]) -> bool:
    """Whether a question of ``text`` is much like one that was ``asked``."""
    before = tuple(asked)
    return any(_alike(own, other) for own in asked_in(text) for other in before)


def is_answered(text: str, said: str) -> bool:
    """Whether a question of ``text`` asks in the very words of what was ``said``: "what does the company gain?" behind "it gains fewer calls"."""
    known = _words(said)
    return any(len(own & known) >= SHARED and 2 * len(own & known) >= len(own) for own in asked_in(text))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= SHARED and shared >= SHARE * len(one | other)


@lru_cache(maxsize=1_024)
def _words(sentence: str) -> frozenset[str]:
    return stems_about(sentence)
