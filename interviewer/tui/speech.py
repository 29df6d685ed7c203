"""A message of the conversation as it is drawn: broken into rows once for a width, however long it is.

Textual's own ``Content`` breaks a text anew for its height and for each drawing, some 10 ms for a long answer; it still
draws what is marked with the mouse or found.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rich.segment import Segment
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class Row(NamedTuple):
    """One row of a message."""

    text: str
    """As it stands in the row."""
    line: int
    """The line of the text that it is of, from 0."""
    start: int
    """Its first character in that line, from 0."""
    cells: int
    """How wide it is."""


class Speech(Visual):
    """Who spoke when, on a line of its own, and the words below it."""

    def __init__(self, head: Content, words: Content) -> None:
        self.head = head
        self.words = words
        self._head_rows = 0
        self._width = 0
        self._rows: tuple[Row, ...] = ()

    @property
    def content(self) -> Content:
        """All of it as Textual's own."""
        return Content.assemble(self.head, "\n", self.words)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Cells that it takes where nothing is broken."""
        return self.content.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Rows at ``width`` cells."""
        self._head_rows = self.head.get_height(rules, width)
        return self._head_rows + len(self._broken(width))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Its rows at ``width`` cells."""
        if options.selection is not None:
            return self.content.render_strips(width, height, style, options)
        if not width:
            return []
        strips = self.head.render_strips(width, None, style, options)
        strips += (_strip(row, style) for row in self._broken(width))
        return strips[:height]

    def row(self, number: int, width: int, style: Style) -> Strip | None:
        """Row ``number`` of all, from 0, at ``width`` cells, once its height there was asked for; None where no words stand."""
        place = number - self._head_rows
        return _strip(self._rows[place], style) if width == self._width and 0 <= place < len(self._rows) else None

    def _broken(self, width: int) -> tuple[Row, ...]:
        if width != self._width:
            self._width, self._rows = width, tuple(broken(self.words.plain, width))
        return self._rows


def _strip(row: Row, style: Style) -> Strip:
    return Strip([Segment(row.text, style.rich_style_with_offset(row.start, row.line + 1))], row.cells)


def broken(text: str, width: int) -> Iterator[Row]:
    """The rows of ``text`` at ``width`` cells, 1 or more, as ``Content`` breaks them."""
    for number, line in enumerate(text.split("\n")):
        rows = list(_plain(line.rstrip(" "), width)) if line.isascii() and line.isprintable() else None
        if rows is None or any(row is None for row in rows):
            yield from _by_content(line, number, width)
        else:
            yield from (Row(row[1], number, row[0], len(row[1])) for row in rows if row is not None)


def _plain(line: str, width: int) -> Iterator[tuple[int, str] | None]:
    """(start, words) of each row of a line in which each character is a cell; None when a word is too long for one."""
    start = 0
    while len(line) - start > width:
        end = line.rfind(" ", start, start + width + 1)
        row = line[start:end].rstrip(" ") if end > start else ""
        if not row:
            yield None
            return
        yield start, row
        start = end + len(line[end:]) - len(line[end:].lstrip(" "))
    yield start, line[start:]


def _by_content(line: str, number: int, width: int) -> Iterator[Row]:
    start = 0
    for piece in Content(line).wrap(width) or (Content(""),):
        row = piece.plain.rstrip()
        start = max(start, line.find(row, start))
        yield Row(row, number, start, Content(row).cell_length)
        start += len(row)
