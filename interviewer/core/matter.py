"""Which words of a remark are about the matter at all: no grammar, no small talk, nothing about the talk itself."""

from interviewer.core.numbers import with_shares
from interviewer.core.regex import regex
from interviewer.core.understanding.talk import LEAD_INS, OTHER_TALK, TALK
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import LIGHT

_WORD = regex(r"\d+(?:[.,]\d+)+|[^\W_]+")
"""A word, or a figure as a whole: of 0.5 and 0.05 neither digit says the same."""
_ABOUT_TALK = frozenset(
    "wrong mistaken incorrect disagree agree agreed true false fair stupid silly dumb hard tough difficult tricky funny interesting already earlier "
    "twice above scratch forget strike withdraw correction rephrase repeat remark comment apologies apologise fault mistake bad good ugh argh phew "
    "nervous tired weird strange odd unfair example examples instance concrete specific mention mentioned cover covered explain explained discuss discussed address addressed "
    "describe described actually really very simply personally name honestly basically exactly "
    "remind reminded repeating asking interrupting rushing slow fast yourself quick stop whats dunno idk matters relevant relevance "
    "re ve ll don doesn didn isn wasn aren won couldn wouldn shouldn haven hasn".split()
)
"""Words about what is being said, besides those of ``TALK``, and what an apostrophe cuts off or leaves."""
_LAUGHTER = regex(r"(?:[hae]{4,}|l+o+l+|x+d+)")
_LIGHT = TALK | OTHER_TALK | LIGHT | LEAD_INS | _ABOUT_TALK

IN_PASSING = 1
"""Words about the case up to which a remark answers nothing, and what stands before it is still the last thing that is said."""


def matter(text: str) -> int:
    """How many words of ``text`` are about the case: no grammar, no small talk, nothing about the talk itself."""
    return len(about(text))


def about(text: str) -> list[str]:
    """The words of ``text`` about the case, in order, in small letters."""
    words = (word.casefold() for word in _WORD.findall(text))
    return [w for w in words if w not in _LIGHT and (len(w) > 1 or w.isdigit()) and not _LAUGHTER.fullmatch(w)]


def stems_about(text: str) -> frozenset[str]:
    """The stems of those words."""
    return frozenset(stem_of(word) for word in about(text))


def names_in(text: str) -> frozenset[str]:
    """The stems of those words, by which a thing is known again: a share is one however it is put.

    >>> names_in("cut at 0.5") == names_in("cut at one half"), names_in("half of the cut") == names_in("cut at 0.5")
    (True, False)
    """
    return stems_about(with_shares(text))
