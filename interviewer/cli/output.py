"""Where a page goes: to standard output, or whole into a new file."""

import sys
from io import TextIOWrapper
from pathlib import Path

WIDEST = 100
"""Columns of a text on a wider terminal: longer lines are hard to read."""
PIPED = 80
"""Columns where the output is no terminal."""


def put_out(command: str, text: str, path: Path | None, *, force: bool, always_utf8: bool = False) -> None:
    """Write ``text`` to ``path``, to standard output when it is None or ``-``; CommandError when it cannot be."""
    if path is None or path == Path("-"):
        if isinstance(sys.stdout, TextIOWrapper) and (always_utf8 or not speaks_unicode()):
            sys.stdout.reconfigure(encoding="utf-8" if always_utf8 else None, errors="backslashreplace")
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    from interviewer.cli.written import write_new

    write_new(path, text, force=force)
    print(f"interviewer {command}: written to {path}", file=sys.stderr)


def columns() -> int:
    """Columns for text on this terminal."""
    from shutil import get_terminal_size

    return min(WIDEST, get_terminal_size((PIPED, 24)).columns)


def page_columns(*, to_screen: bool = True) -> int:
    """Columns for a whole page, which is as wide as the terminal only where it is shown on one."""
    return columns() if to_screen and sys.stdout.isatty() else PIPED


def speaks_unicode() -> bool:
    """Whether standard output takes every sign."""
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
