"""Places in a candidate's text, and the tokens that matching works on.

Offsets are always code points of the *original* text, half-open, whatever normalisation does to the words.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from string import whitespace
from typing import NamedTuple

_BLANKS = f"{whitespace}\u00a0"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of one text."""

    start: int
    """First code point, from 0."""
    end: int
    """One past the last code point; never below ``start``."""

    def of(self, text: str) -> str:
        """The words this span covers."""
        return text[self.start : self.end]

    def blanked(self, text: str) -> str:
        """``text`` with blanks in place of this span, every other word where it was."""
        return f"{text[: self.start]}{' ' * (self.end - self.start)}{text[self.end :]}"

    def stripped(self, text: str, marks: str = "") -> "Span":
        """This span of ``text`` without the blanks around its words, and without the ``marks`` at their end; it may not be blank.

        >>> Span(3, 13).stripped("So. We log it. ", ".!")
        Span(start=4, end=13)
        """
        words = self.of(text)
        return Span(self.end - len(words.lstrip()), self.start + len(words.rstrip(f"{_BLANKS}{marks}")))

    def meets(self, other: "Span") -> bool:
        """Whether both cover one code point at least; neither may be empty."""
        return self.start < other.end and other.start < self.end

    def mostly_in(self, other: "Span") -> bool:
        """Whether ``other`` covers more than half of this span.

        >>> Span(0, 4).mostly_in(Span(1, 9)), Span(0, 4).mostly_in(Span(2, 9))
        (True, False)
        """
        shared = min(self.end, other.end) - max(self.start, other.start)
        return 2 * shared > self.end - self.start


def covering(spans: Sequence[Span], at: int) -> Span | None:
    """The one of the ``spans``, which stand apart and in order, that covers the code point ``at``; None between two.

    >>> covering((Span(0, 4), Span(5, 9)), 5), covering((Span(0, 4), Span(5, 9)), 4)
    (Span(start=5, end=9), None)
    """
    place = bisect_right(spans, at, key=attrgetter("start")) - 1
    return spans[place] if place >= 0 and at < spans[place].end else None


class Token(NamedTuple):
    """One word of a reply as matching sees it. A named tuple: a reply makes thousands, and it is built four times faster."""

    word: str
    """Normalised surface: NFKC, lower case, spelling folded."""
    stem: str
    """What cues compare with: the lemma's Snowball stem; after repair, the repaired word's stem."""
    start: int
    """First code point in the original text."""
    end: int
    """One past the last code point in the original text."""
    light: bool = False
    """True for articles and fillers, which adjacency looks through."""
    repaired: str = ""
    """The cue word that a typo was read as; empty when the word stood as typed."""
