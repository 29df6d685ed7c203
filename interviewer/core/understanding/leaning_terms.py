"""The terms of a sentence that leanings have weights for: words, first letters, concepts, neighbours, length; and what is said around it."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from interviewer.core.text import Token

NUMBER_TERM = "<n>"
OPENING, CLOSING, ASKING = ">", "<", "?"
"""Neighbours of the first and the last word of a sentence, and of the last one of a question where that counts."""
BEGINNING = 5
"""Letters of the beginning of a word that are a term of their own."""
SIX, LONG = 6, 4
"""Length is told in sixes of words; from this many on a sentence is merely long."""
BEFORE, ASKED, AFTER = "before:", "asked:", "after:"
"""What stands before the words of the sentence before, of the line that is answered, and of the sentence after."""
SHARES = {BEFORE: 0.4, ASKED: 0.4, AFTER: 0.3}
"""How much these words count beside those of the sentence itself (ours, best of 0.3 to 0.6 on sentences of rounds 36 and 37 kept out)."""


def terms_of(
    words: Sequence[tuple[str, bool]], concepts: Mapping[str, tuple[str, ...]], closing: str = CLOSING
) -> set[str]:
    """The terms of a sentence of ``words_of``: its words, their beginnings and concepts, pairs of neighbours, its length."""
    terms = {name for word, light in words for name in names_of(word, light, concepts)}
    terms.update(f"{a} {b}" for a, b in pairwise([OPENING, *(word for word, _ in words), closing]))
    terms.add(length_of(len(words)))
    if closing != CLOSING:
        terms.add(closing)
    return terms


def terms_around(where: str, words: Sequence[tuple[str, bool]], concepts: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The terms that the words said ``where`` (a key of ``SHARES``) give to a sentence: those that are not light, and their concepts."""
    return {f"{where} {name}" for word, light in words if not light for name in names_around(word, concepts)}


def words_of(tokens: Iterable[Token]) -> list[tuple[str, bool]]:
    """(stem, whether it is light) of each word, numbers as one term. Light words tell a statement from small talk."""
    return [(NUMBER_TERM if t[0][0].isdigit() else t[1], t[4]) for t in tokens]


def names_of(word: str, light: bool, concepts: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A word, the concepts that it stands for, and its first letters, which outlive a typing error at its end."""
    begins = () if light or len(word) <= BEGINNING else (f"^{word[:BEGINNING]}",)
    return (word, *concepts.get(word, ()), *begins)


def names_around(word: str, concepts: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What a word that stands around a sentence is known by: itself, and the concepts that it stands for."""
    return (word, *concepts.get(word, ()))


def length_of(words: int) -> str:
    """The term for how long a sentence is."""
    return f"|{min(words // SIX, LONG)}"
