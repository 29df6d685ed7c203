"""Exit codes, and the one error that a command may end with."""

FINE, PROBLEMS, USAGE, BAD_INPUT, STORAGE = 0, 1, 2, 3, 4
SIGNALLED = 128
"""And the number of the signal that ended the program."""
INTERRUPTED = 130
"""128 plus the number of SIGINT."""


class CommandError(Exception):
    """What went wrong, where, and what to do, in one line for standard error."""

    def __init__(self, message: str, code: int = BAD_INPUT) -> None:
        super().__init__(message)
        self.code = code
