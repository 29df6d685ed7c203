"""The way out of the program: what was written is kept, whoever ends it."""

import asyncio
import signal
from typing import TYPE_CHECKING

from interviewer.signals import SIGNALS

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp
    from interviewer.tui.interview import InterviewScreen

PATIENCE_S = 2.0
"""Most seconds that leaving waits for the storage."""


class Leaving:
    """Ends the app in order."""

    def __init__(self, app: "InterviewerApp") -> None:
        self._app = app
        self.begun = False
        """Whether the app is on its way out."""

    @property
    def interview(self) -> "InterviewScreen | None":
        """The interview that is held, under whatever window stands over it."""
        return next((one for one in self._app.screen_stack if getattr(one, "sitting", None) is not None), None)  # type: ignore[return-value]  # only InterviewScreen has one

    def heed_signals(self) -> None:
        """Every signal that ends programs saves first."""
        loop = asyncio.get_running_loop()
        for name, code in SIGNALS.items():
            if hasattr(signal, name):
                try:
                    loop.add_signal_handler(getattr(signal, name), self._signalled, code)
                except (NotImplementedError, RuntimeError, ValueError):
                    return  # no main thread or no Unix: the terminal's own way remains

    def _signalled(self, code: int) -> None:
        asyncio.get_running_loop().create_task(self.leave(code))

    async def leave(self, code: int) -> None:
        """Keep what was written and end with ``code``."""
        app, screen = self._app, self.interview
        if screen is not None and screen.sitting is not None:
            try:
                await asyncio.wait_for(screen.put_away(), PATIENCE_S)
            except Exception:
                self.rescue()
            if not screen.sitting.interview.is_over and screen.sitting.begun:
                app.left = screen.sitting.id
        self.begun = True
        app.desk.stop_waiting()
        app.exit(return_code=code)

    def rescue(self) -> None:
        """Keep the unsent answer if that is still possible; the way out must not fail."""
        try:
            screen = self.interview
            if screen is not None:
                screen.rescue()
        except Exception as error:
            self._app.trouble = self._app.trouble or error
