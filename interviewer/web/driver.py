"""The screens' side of the pipe: they leave, with everything saved, when the server or the browser is gone."""

import os
from threading import Timer

from textual.drivers.web_driver import WebDriver

from interviewer.signals import HUNG_UP

PATIENCE_S = 3.0
"""Seconds for leaving in order once the other side is gone."""


class ServedDriver(WebDriver):
    """Textual's web driver, which neither outlives its server nor dies of what cannot be written."""

    def start_application_mode(self) -> None:
        """Begin; the app's own handlers of signals, which save, come before the driver's."""
        super().start_application_mode()
        self._write = self._put  # type: ignore[assignment]  # a partial of os.write there
        heed = getattr(self._app, "heed_signals", None)
        if heed is not None:
            heed()

    def run_input_thread(self) -> None:
        """Read until the app ends or nobody is at the other end any more."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self._hang_up()

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """``quit`` is the closed tab: save, then leave."""
        if packet_type == "quit":
            self._hang_up()
        else:
            super().on_meta(packet_type, payload)

    def write(self, data: str) -> None:
        """Paint; half a surrogate pair is no reason to end."""
        super().write(data.encode("utf-8", "replace").decode("utf-8"))

    def _put(self, data: bytes) -> int:
        """Write all of ``data``; without a reader it is dropped, and the end of the input ends the app."""
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self.fileno, rest) :]
        except OSError:
            return 0
        return len(data)

    def _hang_up(self) -> None:
        last = Timer(PATIENCE_S, os._exit, (HUNG_UP,))  # an app that hangs must not stay for ever
        last.daemon = True
        last.start()
        leave = getattr(self._app, "leave", None)
        if leave is not None:
            self._app.call_later(leave, HUNG_UP)
