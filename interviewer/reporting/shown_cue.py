"""Cues and the terms of leanings as a page shows them: short enough to read, and in whole words."""

import re
from collections.abc import Collection, Iterable, Iterator

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.tokens import stem_of, words_of

SHORT = 3
"""Alternatives up to which a group of a cue is shown whole."""
KEPT = 2
"""Alternatives shown of a longer one of which the sentence holds none."""

_FLAT = r"[^()]*"
_NESTED = rf"(?:{_FLAT}\({_FLAT}\))*{_FLAT}"
_GROUP = regex(rf"\(({_NESTED})\)")
"""A group, and groups within it."""
_INNER = regex(rf"\({_FLAT}\)\??")
_BAR = regex(rf"\|(?=(?:{_FLAT}\({_FLAT}\))*{_FLAT}$)")
"""A bar that stands in no inner group."""


def shown_cue(text: str, stems: Collection[str]) -> str:
    """The cue ``text``, which may stand among other words, with of each long group only what a sentence of these ``stems`` holds.

    >>> shown_cue("(nothing|little|zip|zero|not much) .. to go on", {"noth", "to", "go", "on"})
    '(nothing|…) .. to go on'
    """

    def short(group: re.Match[str]) -> str:
        all = [one.strip() for one in _BAR.split(group[1])]
        if len(all) <= SHORT:
            return group.group()
        held = [one for one in all if _holds(one, stems)] or all[:KEPT]
        return f"({'|'.join(held[:SHORT])}|…)"

    return _GROUP.sub(short, text)


def _holds(alternative: str, stems: Collection[str]) -> bool:
    """Whether each word of ``alternative`` that cannot be another is among ``stems``; what calls a concept is not known here."""
    words = words_of(_INNER.sub(" ", alternative).replace("=", " "))
    return bool(words) and "~" not in alternative and all(stem_of(word) in stems for word in words)


def whole_words(terms: Iterable[str], tokens: Iterable[Token]) -> Iterator[str]:
    """``terms`` of leanings, with each stem as the word of ``tokens`` that has it; a word's first letters end with an ellipsis.

    >>> from interviewer.core.understanding.tokens import tokenise
    >>> list(whole_words(["earli", "earli be", "^curre", "~good"], tokenise("swapped early is")))
    ['early', 'early is', 'curre…', '~good']
    """
    words: dict[str, str] = {}
    for token in tokens:
        words.setdefault(token.stem, token.repaired or token.word)
    for term in terms:
        if term.startswith("^"):
            yield term.replace("^", "", 1) + "…"
        else:
            yield " ".join(words.get(part, part) for part in term.split(" "))
