"""Ctrl-C, pressed once or more: the first ends the command in order, and no later one disturbs that with a traceback."""

import os
import signal
import time
from types import FrameType

from interviewer.cli.exits import INTERRUPTED

AT_ONCE_S = 1.0
"""Seconds after the first press in which a second one is the same: some programs send it to a command and to its group."""


def heed() -> None:
    """From now on; unless Ctrl-C is not to be heard, as of a command that a script runs in the background."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return
    pressed: list[float] = []

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        pressed.append(time.monotonic())
        if len(pressed) == 1:
            raise KeyboardInterrupt
        if pressed[-1] - pressed[0] > AT_ONCE_S:
            os._exit(INTERRUPTED)  # the end in order takes too long; workers leave with this process

    signal.signal(signal.SIGINT, interrupt)
