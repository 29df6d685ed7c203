"""Comments that are meant for the program."""

from interviewer.core.regex import regex

MARK = "interviewer:"
"""Begins a comment that is meant for the program."""
COMMENT = regex(rf"[ \t]+#(?!\s*{MARK})")
"""The beginning of any other."""
_MARKED = regex(rf"(?:^|\s)(#\s*{MARK})")


def marked(text: str) -> int:
    """Where the program's comment begins in a line, from 0; -1 when there is none."""
    found = _MARKED.search(text) if MARK in text else None
    return found.start(1) if found else -1
