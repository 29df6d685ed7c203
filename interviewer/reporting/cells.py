"""Text in the cells of a terminal: its width, and lines that never run past the edge."""

import unicodedata
from collections.abc import Iterator

from interviewer.core.regex import regex
from interviewer.reporting.plain import line

_SIGNS = str.maketrans(
    {
        "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "·": "|", "×": "x", "→": "->", "↗": "^", "●": "*",
        "≥": ">=", "≤": "<=",
        "✓": "+", "✗": "x", "█": "#", "▒": "=", "░": ".", "═": "=", "─": "-", "€": "EUR",
    }
)  # fmt: skip

_WIDENED = regex("[\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\U0001d300-\U0001d356\U0001d360-\U0001d376]")
"""Signs that are wide since Unicode 16, which terminals know before the tables of Python do."""


def ascii_only(text: str) -> str:
    """``text`` in ASCII: signs by their nearest form, accents dropped, anything else as ``\\u`` escapes."""
    if text.isascii():
        return text
    bare = (c for c in unicodedata.normalize("NFKD", text.translate(_SIGNS)) if not unicodedata.combining(c))
    return "".join(bare).encode("ascii", "backslashreplace").decode("ascii")


def width(text: str) -> int:
    """Cells that ``text`` takes, never less than a terminal gives it."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(char: str) -> int:
    if char == "\ufe0f":  # asks for the wide form of the sign before it
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" or _WIDENED.match(char) else 1


def wrap(text: str, columns: int, first: str = "", rest: str = "") -> Iterator[str]:
    """``text`` on lines of at most ``columns`` cells behind ``first``, then ``rest``; too long a word is broken."""
    head, words = first, ""
    for word in line(text).split(" "):
        joined = f"{words} {word}" if words else word
        if width(head) + width(joined) <= columns:
            words = joined
            continue
        if words:
            yield head + words
            head = rest
        *full, words = _broken(word, max(2, columns - width(head)), max(2, columns - width(rest)))
        for piece in full:
            yield head + piece
            head = rest
    yield (head + words).rstrip()


def _broken(word: str, room: int, later: int) -> Iterator[str]:
    """``word`` in pieces of at most ``room`` cells, then ``later``."""
    piece, taken = "", 0
    for char in word:
        cells = _cells(char)
        if taken + cells > room and piece:
            yield piece
            piece, taken, room = "", 0, later
        piece, taken = piece + char, taken + cells
    yield piece
