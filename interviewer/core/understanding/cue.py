"""The cue language: one line of text to a pattern, or an error with its column.

``cold start`` words by stem, adjacent · ``..`` gap of up to 4 words, ``..8`` up to 8 · `` + `` both in one sentence ·
``(a|b c)`` either · ``(a)?`` may be missing · ``~name`` concept · ``=AUC`` exact, case kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from interviewer.core.regex import regex
from interviewer.core.understanding.tokens import words_of

GAP = 4
"""Words that a bare ``..`` may jump over."""
LONGEST_GAP = 12
"""Words that a gap in a cue may leave out, at most."""
LONGEST_CUE = 600
"""Characters in one cue line; longer ones belong in several lines."""


CueSlip = Literal[
    "",  # something else
    "sign",  # a sign that has no place there
    "wordless",  # signs that stand for a word and hold none
    "bare-gap",  # a gap without a word before or behind it
    "unknown-concept",  # a concept that is not there
]
"""What is wrong with a cue, where somebody goes by that."""


class CueError(ValueError):
    """A cue that does not parse: ``message`` says why, ``column`` (from 1) where in the line, ``sign`` what a slip in signs consists of."""

    def __init__(self, message: str, column: int, slip: CueSlip = "", sign: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.slip = slip
        self.sign = sign


@dataclass(frozen=True, slots=True)
class Word:
    """A word matched by stem."""

    text: str
    """In lower case, not stemmed yet."""


@dataclass(frozen=True, slots=True)
class Exact:
    """A word matched as written, case kept."""

    text: str
    """Without the ``=`` before it."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A concept."""

    name: str
    """Without the ``~`` before it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to ``words`` words in between."""

    words: int
    """0 or more; light words do not count."""


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives, each a sequence; ``optional`` when the group may be missing."""

    alternatives: tuple["Sequence", ...]
    """In the order of the cue."""
    optional: bool
    """True for ``(...)?``."""


Item = Word | Exact | Ref | Gap | Group
Sequence = tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parsed cue: its parts stand in one sentence, in any order."""

    parts: tuple[Sequence, ...]
    """At least one, in the order of the cue."""

    def items(self) -> Iterator[Item]:
        """Every item in order, a group before what its alternatives hold."""
        for part in self.parts:
            yield from _items(part)


def _items(sequence: Sequence) -> Iterator[Item]:
    for item in sequence:
        yield item
        for alternative in item.alternatives if isinstance(item, Group) else ():
            yield from _items(alternative)


_GROUP = r"(?P<flat>\([^()]*\)\??)|"
"""A group without a group in it. Authors repeat their alternatives by the thousand, so these are parsed by text, once each."""
_LEX = regex(
    r"\s+|(?P<plus>\+)(?=\s|$)|(?P<gap>\.\.(\d*))|(?P<open>\()|(?P<close>\)\??)|(?P<bar>\|)|~(?P<ref>[a-z0-9-]+)|=(?P<exact>[^\s()|]+)|(?P<word>[^\s()|~]+)"
)
_FAST_LEX = regex(_GROUP + _LEX.pattern)


@lru_cache(maxsize=65_536)
def parse_cue(text: str) -> Pattern:
    """The pattern that ``text`` writes; CueError when it writes none."""
    if len(text) > LONGEST_CUE:
        raise CueError(f"a cue has at most {LONGEST_CUE} characters; split it in several lines", LONGEST_CUE + 1)
    try:
        return _Parser(text, _FAST_LEX).pattern()
    except CueError:
        return _Parser(text, _LEX).pattern()  # lexeme by lexeme: it raises with the right column


@lru_cache(maxsize=65_536)
def _alternative(text: str) -> Sequence:
    """One alternative of a flat group; the column of a CueError counts in ``text``."""
    pattern = _Parser(text, _LEX).pattern()
    if len(pattern.parts) > 1:
        raise CueError("unexpected '+'", 1, "sign", "+")
    return pattern.parts[0]


class _Parser:
    def __init__(self, text: str, lex: re.Pattern[str]) -> None:
        self.text = text
        self.lexemes = list(self._lex(lex))
        self.at = 0

    def _lex(self, lex: re.Pattern[str]) -> Iterator[tuple[str, str, int]]:
        pos = 0
        for match in lex.finditer(self.text):
            kind, start = match.lastgroup, match.start()
            if start > pos:
                break
            pos = match.end()
            if kind:
                yield kind, match[kind], start + 1
        if pos < len(self.text):
            raise CueError(f"unexpected {self.text[pos]!r}", pos + 1, "sign", self.text[pos])

    def pattern(self) -> Pattern:
        parts = [self._sequence()]
        while self.at < len(self.lexemes):
            kind, value, column = self.lexemes[self.at]
            if kind != "plus":
                raise CueError(f"unexpected {value!r}", column, "sign", value)
            self.at += 1
            parts.append(self._sequence())
        return Pattern(tuple(parts))

    def _sequence(self) -> Sequence:
        column = self.lexemes[self.at][2] if self.at < len(self.lexemes) else len(self.text) + 1
        items: list[Item] = []
        while self.at < len(self.lexemes) and self.lexemes[self.at][0] not in ("plus", "bar", "close"):
            items += self._item()
        if not any(not isinstance(i, Gap) for i in items):
            raise CueError("nothing to match here", column)
        if isinstance(items[0], Gap) or isinstance(items[-1], Gap):
            raise CueError("a gap needs a word on both sides", column, "bare-gap")
        if all(isinstance(i, Gap) or (isinstance(i, Group) and i.optional) for i in items):
            raise CueError("everything here may be missing, so it would match anything", column)
        return tuple(items)

    def _item(self) -> Iterator[Item]:
        kind, value, column = self.lexemes[self.at]
        self.at += 1
        if kind == "gap":
            words = int(value[2:] or GAP)
            if not 0 < words <= LONGEST_GAP:
                raise CueError(f"a gap is 1 to {LONGEST_GAP} words", column)
            yield Gap(words)
        elif kind == "ref":
            yield Ref(value)
        elif kind == "exact":
            yield Exact(value)
        elif kind == "flat":
            inner, _, mark = value[1:].rpartition(")")
            yield Group(tuple(map(_alternative, inner.split("|"))), mark == "?")
        elif kind == "open":
            yield self._group(column)
        else:
            words_ = words_of(value)
            if not words_:
                raise CueError(f"{value!r} holds no word", column, "wordless", value)
            for word in words_:
                yield Word(word)

    def _group(self, column: int) -> Group:
        alternatives = [self._sequence()]
        while self.at < len(self.lexemes) and self.lexemes[self.at][0] == "bar":
            self.at += 1
            alternatives.append(self._sequence())
        if self.at >= len(self.lexemes) or self.lexemes[self.at][0] != "close":
            raise CueError("this parenthesis is never closed", column)
        optional = self.lexemes[self.at][1] == ")?"
        self.at += 1
        return Group(tuple(alternatives), optional)
