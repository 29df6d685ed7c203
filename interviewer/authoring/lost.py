"""An id that is named and not there: what it should be, and how it is told where a mistake elsewhere is why."""

from collections.abc import Iterable
from typing import NamedTuple


class Lost(NamedTuple):
    """Such an id."""

    noun: str
    """What it should be, as messages call it: question, fact topic ..."""
    id: str
    """The id itself."""
    case: str = ""
    """The case that it should be in, where a file of tests names it; empty: the one that names it."""


def defined_nowhere(id: str, lines: Iterable[int]) -> str:
    """That ``id`` stands on ``lines`` of the file, or where there is none in a test, and is lost.

    >>> defined_nowhere("wrap", [9, 4, 9])
    '`wrap`, which lines 4 and 9 name, is defined nowhere'
    >>> defined_nowhere("wrap", [4]), defined_nowhere("wrap", [])
    ('`wrap`, which line 4 names, is defined nowhere', '`wrap`, which a test names, is defined nowhere')
    """
    *most, last = sorted(set(lines)) or [0]
    here = f"lines {', '.join(map(str, most))} and {last} name" if most else f"line {last} names"
    return f"`{id}`, which {here if last else 'a test names'}, is defined nowhere"
