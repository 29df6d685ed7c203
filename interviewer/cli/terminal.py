"""What is at the two ends of this program."""

import os
import stat
import sys
from io import BufferedReader
from typing import TYPE_CHECKING

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.untethered import untether

if TYPE_CHECKING:
    import argparse

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


def add_plain(parser: "argparse.ArgumentParser") -> None:
    """Give ``parser`` the option ``--plain`` and what goes with it."""
    from interviewer.slash import ALWAYS

    parser.add_argument(
        "--plain",
        action="store_true",
        help="talk over standard input and output, a line a reply (chosen when either is no terminal); "
        f"{', '.join(ALWAYS)} are commands there, docs/keys.md says more",
    )
    parser.add_argument(
        "--replies",
        choices=("auto", "line", "block"),
        default="auto",
        help="with --plain: what one reply is; a block ends with a blank line (auto: blocks in a file that has blank lines, else lines)",
    )


def is_piped(*, counted: bool) -> bool:
    """Whether nobody types the replies: they come through a pipe or from a file, and are not ``counted`` all the same."""
    return not counted and not sys.stdin.isatty()


def refuse_silence() -> None:
    """CommandError when standard input is at its end already: without a reply there is no interview to begin."""
    if sys.stdin.isatty():
        return
    if reads_a_file():
        silent = os.lseek(0, 0, os.SEEK_CUR) >= os.fstat(0).st_size
    else:
        from select import select

        waiting = sys.stdin.buffer
        silent = isinstance(waiting, BufferedReader) and bool(select([0], [], [], 0)[0]) and not waiting.peek(1)
    if silent:
        raise CommandError("nothing to read: standard input is empty; give it replies, one a line", USAGE)


def add_counted(parser: "argparse.ArgumentParser") -> None:
    """Give ``parser`` the option ``--counted``."""
    parser.add_argument(
        "--counted",
        action="store_true",
        help="count it in progress although the replies come through a pipe or from a file (else it is only kept)",
    )


def reads_a_file() -> bool:
    """Whether standard input is a file with prepared replies, which nobody sees while they are read."""
    return stat.S_ISREG(os.fstat(0).st_mode)
