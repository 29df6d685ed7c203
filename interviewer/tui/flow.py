"""Pieces side by side, as many in a line as fit; none is broken in its middle."""

from collections.abc import Sequence

from textual.content import Content

BETWEEN = 3
"""Cells between two pieces."""


def flow(pieces: Sequence[Content], width: int) -> Content:
    """``pieces`` in lines of at most ``width`` cells; one that is longer gets a line of its own."""
    lines: list[Content] = []
    for piece in pieces:
        if lines and lines[-1].cell_length + BETWEEN + piece.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], " " * BETWEEN, piece)
        else:
            lines.append(piece)
    return Content("\n").join(lines)
