"""The last wall: any error of a command as sentences for a person, with the exit code that fits."""

import os
import sys
import traceback

from interviewer.cli.exits import BAD_INPUT, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.reporting.plain import show

DEBUG = "INTERVIEWER_DEBUG"
"""Environment variable that adds the traceback, for whoever mends the program."""


def explained(error: Exception, command: str) -> int:
    """Print what went wrong and what to do; returns the exit code."""
    from interviewer.authoring.problem import PackError
    from interviewer.history.problem import HistoryError
    from interviewer.library.search import UnknownIdError

    if isinstance(error, CommandError):
        _say(f"interviewer: {error}")
        return error.code
    if isinstance(error, UnknownIdError):
        _say(f"interviewer {command}: {error}; there are: {', '.join(error.known) or 'none'}")
        return USAGE
    if isinstance(error, PackError):
        _say(f"{error}\ninterviewer {command}: this library cannot be used; `interviewer check` shows every problem")
        return BAD_INPUT
    if isinstance(error, HistoryError):
        _say(f"interviewer {command}: {error}")
        return USAGE if error.code == "H806" else STORAGE
    if isinstance(error, OSError):
        _say(f"interviewer {command}: {error.strerror or error}: {error.filename or ''}")
        return BAD_INPUT
    _say(
        f"interviewer {command}: this is a fault of the program ({type(error).__name__}: {error}); {DEBUG}=1 shows where"
    )
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    return PROBLEMS


def _say(text: str) -> None:
    print(show(text), file=sys.stderr)
