"""A word on the terminal where a case is compiled, which takes seconds: nobody looks at nothing for longer than a moment."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

SILENT_S = 0.5
"""Seconds that need no word."""


@contextmanager
def patiently(command: str, what: str = "the case") -> Iterator[None]:
    """Say on standard error what takes so long, once it does; nothing where that is no terminal.

    Not for screens: they hold the terminal, and tell it themselves.
    """
    if not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    words = f"interviewer {command}: preparing {what}; the first time takes a few seconds"
    timer = Timer(SILENT_S, lambda: print(words, file=sys.stderr, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # a process that is forked next must not hold a half-written line
