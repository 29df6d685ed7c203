"""Did you mean: the nearest known word for a misspelt one."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

from interviewer.core.regex import regex

_SPOILT = regex(r"[^a-z0-9.-]")
"""What no id holds."""
_STEM = 4
"""Letters at the beginning that make two words that are alike forms of one."""
_LIKE, _VERY_LIKE = 0.6, 0.7
"""Share of the letters of two words that stand in both in one order: from the first on a word is looked at, from the second on it is near."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like ``word``; empty when none is near."""
    found = get_close_matches(word, sorted(known), n=5, cutoff=_LIKE)
    return next((one for one in found if _is_slip(word, one)), "")


def _is_slip(word: str, known: str) -> bool:
    """Whether ``word`` may be ``known`` misspelt, cut short or in another form: two words that share half their letters are two words."""
    stem = word[:_STEM] == known[:_STEM] and len(word) > _STEM
    if stem or word in known or known in word or sorted(word) == sorted(known):
        return True
    return SequenceMatcher(None, known, word).ratio() >= _VERY_LIKE


def as_id(text: str) -> str:
    """The id that ``text`` comes nearest to: ``Blood_Bank`` is ``blood-bank``; empty when nothing of it can be one."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:64].strip("-")


def meant_by(word: str, known: Iterable[str]) -> str:
    """The known word that ``word`` is taken for misspelt; empty when none is near, or that one is misspelt where it is defined."""
    best = nearest(word, known)
    return "" if _is_spoilt(best, word) else best


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest known word, else lists up to twelve of them; empty when nothing is known."""
    words = sorted(known)
    best = nearest(word, words)
    if _is_spoilt(best, word):
        return f"It is written `{best}` where it is defined, which is no id; mend it there."
    if best:
        return f"Did you mean `{best}`?"
    return known_here(words)


def _is_spoilt(known: str, word: str) -> bool:
    """Whether ``known`` holds what no id does, and ``word`` does not."""
    return bool(_SPOILT.search(known)) and not _SPOILT.search(word)


def known_here(known: Iterable[str], most: int = 12) -> str:
    """A sentence that lists up to ``most`` of the ``known`` words; empty when there is none."""
    words = sorted(known)
    more = f" and {len(words) - most} more" if len(words) > most else ""
    return f"Known here: {', '.join(words[:most])}{more}." if words else ""
