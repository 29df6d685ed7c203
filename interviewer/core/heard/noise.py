"""A reply with nothing in it to understand."""

import unicodedata
from functools import cached_property
from itertools import groupby, pairwise

from interviewer.core.heard.points import Points
from interviewer.core.regex import regex

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)?")
_LETTERS = regex(r"[^\W\d_]+")
_MARK = regex(r"[,.;:!?\n]")
_VOWEL = regex(r"[aeiouy]")
_MASHED = regex(r"(.)\1\1|[bcdfghjklmnpqrstvwxz]{5}|^(?:asd|sdf|qwe|zxc|jkl|hjk)")
"""What no word holds: a letter three times, five consonants in a row, neighbouring keys."""


def _like_a_word(run: str) -> bool:
    """Whether ``run`` could be a word of English or an abbreviation: no key-mashing."""
    if not run.isascii() or run in ("a", "i"):
        return True
    if _MASHED.search(run):
        return False
    return len(run) > 1 and (len(run) <= 4 or bool(_VOWEL.search(run)))


SALAD, PASTE = 30, 25
"""Words from which on a text is looked at as a whole: its order, and whether it holds grammar at all."""
TORN, PASTED, WORN, HEAD = 0.06, 0.12, 0.35, 300
"""Share of torn places among its words from which on nobody said it so; share of little words below which it is a paste; share of
different words among the first ``HEAD`` below which it goes round in circles (of 8,000 human replies of 40 words and more none is below
0.36, stutters and hesitations left out)."""
_HESITATIONS = frozenset("um uh uhm hmm er like okay ok so right yeah well".split())
_ARTICLES = frozenset("a an the our my their its your".split())
_TIES = frozenset("of by from with at into to per for".split())
_AFTER_ARTICLE = frozenset("of by from at into to and or we i the a an is are get we would be".split())
_AFTER_TIE = frozenset("and or is are be we i of by would".split())
_LITTLE = (
    _ARTICLES
    | _TIES
    | _AFTER_ARTICLE
    | frozenset(
        "in on it he she they you this these those so if when not no but as than because have has had do does can could will should may there i'd we'd one then".split()
    )
)


def _is_salad(text: str) -> bool:
    """Whether ``text`` is words without sentences: torn in many places, without grammar, or the same few over and over."""
    words = _WORD.findall(text.casefold())
    if len(words) < PASTE:
        return False
    marks = len(_MARK.findall(text))
    little = sum(word in _LITTLE for word in words)
    if little < PASTED * len(words) and marks * 12 < len(words):
        return True
    said = [word for word, _ in groupby(word for word in words if word not in _HESITATIONS)]  # "the the" is a stutter
    if len(said) < SALAD:
        return False
    torn = sum((a in _ARTICLES and b in _AFTER_ARTICLE) or (a in _TIES and b in _AFTER_TIE) for a, b in pairwise(said))
    head = said[:HEAD]
    round_and_round = len(set(head)) < WORN * len(head) and marks * 12 < len(words)
    return torn >= TORN * len(said) or round_and_round


class Noise(Points):
    """Whether there is nothing to understand in a reply."""

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read: empty, or no letter and no digit."""
        return not any(c.isalnum() for c in self.text) and "?" not in self.text

    @property
    def is_a_sign(self) -> bool:
        """Whether it is a picture, such as an emoji, and no word."""
        return self.blank and any(unicodedata.category(c) in ("So", "Sk") for c in self.text)

    @property
    def only_a_question_mark(self) -> bool:
        """Whether it is the written form of a puzzled look."""
        return "?" in self.text and not self.text.strip(" ?!\n")

    @cached_property
    def salad(self) -> bool:
        """Whether it is words without sentences."""
        return _is_salad(self.text)

    @property
    def nonsense(self) -> bool:
        """Whether the letters form no words: no act, no finding, and hardly a word with a vowel and another letter."""
        if self.salad:
            return True
        if self.findings or self.understanding.topics or set(self.understanding.acts) - {"answer", "off-topic"}:
            return False
        runs = _LETTERS.findall(self.text.casefold())
        return bool(runs) and sum(map(_like_a_word, runs)) * 2 < len(runs)

    @property
    def off_topic(self) -> bool:
        """Whether it is about something else, or makes no sense at all."""
        return self.does("off-topic") and not self.findings and not self.understanding.topics
