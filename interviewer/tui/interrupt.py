"""ctrl+c: copies what is marked; with nothing marked it says how to leave, and pressed again it leaves."""

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.screen import Screen

    from interviewer.tui.app import InterviewerApp

COPIED = "Sent to the terminal's clipboard. Not there? Mark with Shift and the mouse."
"""There is no answer to OSC 52, so nobody knows whether it arrived."""
AGAIN_S = 4.0
"""Seconds in which a second press leaves."""
HOW = "ctrl+c again leaves, ctrl+q at once. All that you wrote is kept."


class Interrupt:
    """What the key does in an app."""

    def __init__(self, app: "InterviewerApp") -> None:
        self._app = app
        self._asked = -AGAIN_S
        """When it was said how to leave; seconds of ``monotonic``."""

    async def press(self) -> None:
        """Copy, ask, or leave with everything kept."""
        now = monotonic()
        if text := _marked(self._app.screen):
            self._app.copy_to_clipboard(text)
            self._app.say(COPIED)
        elif now - self._asked < AGAIN_S:
            await self._app.leave(0)
        else:
            self._asked = now
            self._app.say(HOW, seconds=AGAIN_S)


def _marked(screen: "Screen[object]") -> str:
    """What is marked where one writes, else on the screen."""
    return str(getattr(screen.focused, "selected_text", "") or screen.get_selected_text() or "")
