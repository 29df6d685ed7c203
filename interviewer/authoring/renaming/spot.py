"""Where a character of a text stands in its file: through quotes, folded lines and blocks back to line and column."""

from collections.abc import Iterator

from interviewer.authoring.document import Document, Text

_ESCAPES = {"x": 4, "u": 6, "U": 10}
"""Letter behind a backslash in double quotes -> length of the whole escape; 2 for all others."""
_BLANK = frozenset(" tnr0_NLPabev\t")
"""Letters behind a backslash that stand for white space or nothing visible."""


def spot(document: Document, text: Text, offset: int, word: str) -> tuple[int, int] | None:
    """(line, column) from 1 of ``word``, which is at code point ``offset`` of ``text``; None when it is not found there."""
    signs = _signs(document.lines, text)
    before = sum(not char.isspace() for char in text.value[:offset])
    for _ in range(before):
        next(signs, None)
    place = next(signs, None)
    if place is None:
        return None
    line, column = place
    return (line + 1, column + 1) if document.lines[line].startswith(word, column) else None


def _signs(lines: tuple[str, ...], text: Text) -> Iterator[tuple[int, int]]:
    """(line, column) from 0 of each visible character of ``text``, in order; may run on behind its end."""
    line, column = text.line - 1, text.column - 1
    style = "" if text.plain else lines[line][column : column + 1]
    if style in ("|", ">"):
        line, column, style = line + 1, 0, ""
    elif style:
        column += 1
    while line < len(lines):
        row = lines[line]
        while column < len(row):
            wide = _width(row, column, style)
            if wide > 0 and not row[column].isspace():
                yield line, column
            column += abs(wide)
        line, column = line + 1, 0


def _width(row: str, column: int, style: str) -> int:
    """Source characters that one character of the value takes; negative when they stand for white space."""
    if style == "'" and row[column : column + 2] == "''":
        return 2
    if style == '"' and row[column] == "\\":
        sign = row[column + 1 : column + 2]
        return -2 if not sign or sign in _BLANK else _ESCAPES.get(sign, 2)
    return 1
