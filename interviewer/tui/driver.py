"""The terminal as it really is: bytes that are no UTF-8, and a window that is closed."""

import os
import selectors
from codecs import getincrementaldecoder

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

HUNG_UP = 129
"""128 plus the number of SIGHUP."""


class PatientDriver(LinuxDriver):
    """Textual's driver, which neither dies of a stray byte nor spins when its input has ended."""

    def run_input_thread(self) -> None:
        """Read until the app ends or the terminal is gone."""
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        try:
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    data = self._read()
                    if not data:
                        self._hang_up()
                        return
                    for event in parser.feed(decode(data)):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
        finally:
            selector.close()

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, 4096)
        except OSError:
            return b""

    def _hang_up(self) -> None:
        leave = getattr(self._app, "leave", None)
        if leave is not None:
            self._app.call_later(leave, HUNG_UP)
