"""Questions that a listener takes for one another."""

import re
from collections.abc import Iterable
from functools import lru_cache

from interviewer.core.cadence import cadence_of
from interviewer.core.matter import stems_about
from interviewer.core.phrasing import sentences
from interviewer.core.regex import regex
from interviewer.core.sentence import is_question

SHARED, SHARE = 2, 0.6
"""Words about the matter, and their share of all in both, from which on two questions are the same one."""

_OFTEN = regex(r"how often\b(?=[^?]*\b(?:re-?train|train|learns?|updates?)\b)[^?,]*\?$", re.IGNORECASE)


def asked_in(text: str) -> tuple[frozenset[str], ...]:
    """The words about the matter of each question in ``text``."""
    return tuple(_words(sentence) for sentence in sentences(text) if is_question(sentence))


def asks_again(text: str, asked: Iterable[frozenset[str]]) -> bool:
    """Whether a question of ``text`` is much like one that was ``asked``."""
    before = tuple(asked)
    return any(_alike(own, other) for own in asked_in(text) for other in before)


def is_answered(text: str, said: str) -> bool:
    """Whether a question of ``text`` asks in the very words of what was ``said``: "what does the company gain?" behind "it gains fewer calls", or how often it learns."""
    if _is_timed(text) and cadence_of(said):
        return True
    known = _words(said)
    return any(len(own & known) >= SHARED and 2 * len(own & known) >= len(own) for own in asked_in(text))


def _is_timed(text: str) -> bool:
    """Whether ``text`` asks how often the model learns again, and nothing more ("and what decides that?")."""
    return any(_OFTEN.match(sentence) for sentence in sentences(text))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= SHARED and shared >= SHARE * len(one | other)


@lru_cache(maxsize=1_024)
def _words(sentence: str) -> frozenset[str]:
    return stems_about(sentence)
