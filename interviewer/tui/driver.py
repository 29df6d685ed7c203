"""The terminal as it really is: bytes that are no UTF-8, sequences that are none, and a window that is closed."""

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

HUNG_UP = 129
"""128 plus the number of SIGHUP."""


class PatientDriver(LinuxDriver):
    """Textual's driver, which neither dies of what a terminal sends nor spins when its input has ended."""

    def run_input_thread(self) -> None:
        """Read until the app ends or the terminal is gone."""
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        try:
            while not self.exit_event.is_set():
                sound = True
                if selector.select(0.1):
                    data = self._read()
                    if data == b"":
                        self._hang_up()
                        return
                    sound = self._pass_on(parser.feed(decode(data or b"")))
                if not (sound and self._pass_on(parser.tick())):
                    parser = XTermParser(self._debug)
        finally:
            selector.close()

    def _read(self) -> bytes | None:
        """What was typed; nothing when the terminal is gone, None when there was nothing after all."""
        try:
            return os.read(self.fileno, 4096)
        except BlockingIOError:  # another program on this terminal has told it not to wait
            return None
        except OSError:
            return b""

    def _pass_on(self, events: Iterable[Message]) -> bool:
        """Give ``events`` to the app; False when the parser fell over what was sent, which is then left out."""
        try:
            for event in events:
                self.process_message(event)
        except (ValueError, TypeError, LookupError, OverflowError):
            return False
        return True

    def _hang_up(self) -> None:
        leave = getattr(self._app, "leave", None)
        if leave is not None:
            self._app.call_later(leave, HUNG_UP)
