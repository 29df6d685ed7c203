"""What is at the two ends of this program."""

import os
import stat
import sys

from interviewer.cli.untethered import untether

UNDRAWABLE = ("dumb", "unknown")
"""Values of ``TERM`` for terminals in which the cursor cannot be moved, as Emacs shell has it."""


def can_draw() -> bool:
    """Whether full screens can be shown: a terminal at both ends, and one in which the cursor can be moved."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "").lower() not in UNDRAWABLE


def takes_the_screen(*, plain: bool) -> bool:
    """Whether a full screen is to be opened: not when ``plain`` lines are wanted. What only others need stays out of it."""
    if plain or not can_draw():
        return False
    untether()
    return True


def reads_a_file() -> bool:
    """Whether standard input is a file with prepared replies, which nobody sees while they are read."""
    return stat.S_ISREG(os.fstat(0).st_mode)
