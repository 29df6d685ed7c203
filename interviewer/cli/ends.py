"""The three ends of this program: there from the first word on, and emptied into the world before it says how it went."""

import errno
import os
import sys
from io import TextIOWrapper

from interviewer.cli.exits import BAD_INPUT, FINE, STORAGE

SPELT = "interviewer.spelt"
"""Error handler: a sign that standard output cannot take is written as ``reporting.cells.ascii_only`` does."""
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS})
"""What a disk says that takes no more."""
NOWHERE = FULL | {errno.EBADF}
"""What standard output says that leads nowhere; a closed one stands on the null device, opened the wrong way round."""


def stand() -> None:
    """See to it that there are three ends, so that no file of ours ever becomes one, and that each sign can be written."""
    if sys.stdin is None:
        _open(0, os.O_RDONLY)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # open to the end
    if sys.stdout is None:
        _open(1, os.O_RDONLY)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  # open to the end
    if sys.stderr is None:
        _open(2, os.O_WRONLY)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  # open to the end
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.encoding.lower().startswith("utf"):
        import codecs

        codecs.register_error(SPELT, _spelt)
        sys.stdout.reconfigure(errors=SPELT)


def flush() -> None:
    """Hand over what was printed. OSError when nobody takes it: after the end of ``main`` it would be lost without a word."""
    sys.stdout.flush()


def failed(error: OSError, place: str) -> int:
    """Say what the system refused to the command ``place``; returns the exit code. Nothing is printed from now on."""
    if isinstance(error, BrokenPipeError):
        _abandon()
        return FINE  # whoever read on the other side has read enough
    what = error.strerror or str(error)
    if error.filename is None and error.errno in NOWHERE:
        _abandon()
        say(f"{place}: standard output takes no more ({what}), so what was written is not whole; send it elsewhere")
        return STORAGE
    about = f"{os.fsdecode(error.filename)}: {what}" if error.filename is not None else what
    if error.errno in FULL:
        say(f"{place}: {about}; free some space there, or choose another place")
        return STORAGE
    say(f"{place}: {about}")
    return BAD_INPUT


def say(text: str) -> None:
    """``text`` on standard error, if anybody is there."""
    from interviewer.reporting.plain import show

    try:
        print(show(text), file=sys.stderr, flush=True)
    except OSError:
        _turn_away(2)


def _open(end: int, flags: int) -> None:
    number = os.open(os.devnull, flags)
    if number != end:
        os.dup2(number, end)
        os.close(number)


def _abandon() -> None:
    """Lead standard output into nothing: what waits for it there would fail once more when the program ends."""
    _turn_away(1)
    try:
        sys.stderr.flush()
    except OSError:
        _turn_away(2)


def _turn_away(end: int) -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, end)
    os.close(nothing)


def _spelt(error: UnicodeError) -> tuple[str, int]:
    from interviewer.reporting.cells import ascii_only

    if not isinstance(error, UnicodeEncodeError):
        raise error
    return ascii_only(error.object[error.start : error.end]), error.end
