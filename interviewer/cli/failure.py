"""The last wall: any error of a command as sentences for a person, with the exit code that fits."""

import os

from interviewer.cli.ends import failed, say
from interviewer.cli.exits import BAD_INPUT, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.reporting.started import typed

DEBUG = "INTERVIEWER_DEBUG"
"""Environment variable that adds the traceback, for whoever mends the program."""

SHORT = {
    "WorkerLostError": "a process that shared the work was ended from outside, most often for want of memory; "
    "close other programs and try again, with --jobs 1 where the command has it",
    "MemoryError": "there is not enough memory; close other programs and try again",
}
"""Names of errors of the machine -> what happened and what to do."""


def explained(error: Exception, command: str) -> int:
    """Print what went wrong and what to do; returns the exit code."""
    place = "interviewer" if command in ("", "home") else f"interviewer {command}"
    if isinstance(error, FileNotFoundError) and error.filename is None and _stands_nowhere():
        say(f"{place}: the folder you stand in is gone; go to one that is there")
        return USAGE
    if isinstance(error, OSError):
        return failed(error, place)
    message, code = _sentence(error, command, place)
    say(typed(message))
    if code == PROBLEMS and os.environ.get(DEBUG):
        from traceback import print_exception

        print_exception(error)
    return code


def _stands_nowhere() -> bool:
    """Whether the working folder was deleted."""
    try:
        os.getcwd()
    except OSError:
        return True
    return False


def _sentence(error: Exception, command: str, place: str) -> tuple[str, int]:
    if isinstance(error, CommandError):
        return f"{place}: {str(error).removeprefix(f'{command}: ')}", error.code
    from interviewer.authoring.problem import PackError
    from interviewer.cli.storage import code_of
    from interviewer.history.problem import HistoryError
    from interviewer.library.search import NoFolderError, UnknownIdError

    if isinstance(error, UnknownIdError):
        from interviewer.authoring.near import nearest

        near = nearest(error.id, error.known)
        hint = f"; did you mean `{near}`?" if near else f"; there are: {', '.join(error.known) or 'none'}"
        return f"{place}: {error}{hint}", USAGE
    if isinstance(error, NoFolderError):
        return f"{place}: {error}", USAGE
    if isinstance(error, PackError):
        return f"{error}\n{place}: this library cannot be used; `interviewer check` shows every problem", BAD_INPUT
    if isinstance(error, HistoryError):
        return f"{place}: {error}", code_of(error)
    if type(error).__name__ in SHORT:  # by name: the module of the first is seldom imported
        return f"{place}: {SHORT[type(error).__name__]}", STORAGE
    what = f"{type(error).__name__}: {error}"
    return f"{place}: this is a fault of the program ({what}); {DEBUG}=1 shows where", PROBLEMS
