"""The way to the shell and back: the program stops, and `fg` goes on with it."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp
    from interviewer.tui.interview import InterviewScreen

# A shell that can bring a program back gives each its own process group; stopped in the shell's own, nobody could.
NO_SHELL = "There is no shell below this window to go to. ctrl+q leaves, and everything is kept."


async def to_shell(app: "InterviewerApp", screen: "InterviewScreen | None") -> None:
    """Stop until the shell goes on; the draft is stored before, and the clock stands still."""
    driver = app._driver
    if driver is None or not driver.can_suspend or os.name != "posix" or os.getsid(0) == os.getpgrp():
        app.say(NO_SHELL)
        return
    sitting = screen.sitting if screen is not None else None
    if screen is not None and sitting is not None:
        await screen.draft.keep()
        sitting.pause()
    app.action_suspend_process()
    if sitting is not None:
        sitting.go_on()
