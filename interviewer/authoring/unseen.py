"""Signs that nobody sees, and that could make a text look like something else."""

import re
from collections.abc import Iterator

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
"""Control signs, marks of direction, blanks of no width, halves of signs, and tags."""


def unseen(text: str) -> Iterator[tuple[int, int, str]]:
    """(line, column, name) of each of them in ``text``; both from 1, the name as ``U+200B``."""
    for match in _UNSEEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield line, match.start() - text.rfind("\n", 0, match.start()), f"U+{ord(match.group()):04X}"
