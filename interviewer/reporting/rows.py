"""Rows of a page: a label, and behind it a text that is wrapped under itself."""

from collections.abc import Iterator
from textwrap import wrap

from interviewer.reporting.plain import line

WIDTH = 80
"""Columns of a page, where nobody says how many there are."""
LEAST = 20
"""Columns that a text has at least, however far in it stands."""


def rows(label: str, text: str, width: int, at: int = 0) -> Iterator[str]:
    """``text`` behind ``label`` in lines of ``width`` columns; it begins ``at`` a column from 0, where that is behind the label."""
    start = max(len(label) + bool(label), at)
    lines = wrap(line(text), max(width - start, LEAST), break_on_hyphens=False, break_long_words=False) or [""]
    yield f"{label:<{start}}{lines[0]}".rstrip()
    yield from (f"{'':<{start}}{more}" for more in lines[1:])
