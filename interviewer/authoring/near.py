"""Did you mean: the nearest known word for a misspelt one."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from interviewer.core.regex import regex

_SPOILT = regex(r"[A-Z\s_]")
"""What no id holds."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like ``word``; empty when none is near."""
    found = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def as_id(text: str) -> str:
    """The id that ``text`` comes nearest to: ``Blood_Bank`` is ``blood-bank``; empty when nothing of it can be one."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:64].strip("-")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest known word, else lists up to twelve of them; empty when nothing is known."""
    words = sorted(known)
    best = nearest(word, words)
    if best and _SPOILT.search(best) and not _SPOILT.search(word):
        return f"It is written `{best}` where it is defined, which is no id; mend it there."
    if best:
        return f"Did you mean `{best}`?"
    if not words:
        return ""
    more = f" and {len(words) - 12} more" if len(words) > 12 else ""
    return f"Known here: {', '.join(words[:12])}{more}."
