"""The terminal as it really is: bytes that are no UTF-8, sequences that are none, and a window that is closed."""

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Iterable
from time import monotonic

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from interviewer.signals import HUNG_UP
from interviewer.tui.burst import GOES_ON_S, broken_lines, has_break

FOUL = (ValueError, TypeError, LookupError, OverflowError)
"""What the parser falls over."""


class Keys(XTermParser):
    """Textual's parser, which also knows alt+Enter as terminals without the kitty protocol send it."""

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if sequence in ("\x1b\r", "\x1b\n") or (alt and sequence in ("\r", "\n")):
            return iter((events.Key("alt+enter", None),))
        return super()._sequence_to_key_events(sequence, alt)


class PatientDriver(LinuxDriver):
    """Textual's driver, which neither dies of what a terminal sends nor spins when its input has ended."""

    def run_input_thread(self) -> None:
        """Read until the app ends or the terminal is gone."""
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        parser = Keys(self._debug)
        pasted_until = 0.0
        decode = getincrementaldecoder("utf-8")("replace").decode
        try:
            while not self.exit_event.is_set():
                sound = True
                if selector.select(0.1):
                    data = self._read()
                    if data == b"":
                        self._hang_up()
                        return
                    keys, sound = _all_of(parser.feed(decode(data or b"")))
                    keys = broken_lines(keys, goes_on=monotonic() < pasted_until)
                    pasted_until = monotonic() + GOES_ON_S if has_break(keys) else 0.0
                    sound = self._pass_on(keys) and sound
                late, still = _all_of(parser.tick())
                if not (self._pass_on(late) and still and sound):
                    parser = Keys(self._debug)
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

    def _pass_on(self, messages: Iterable[Message]) -> bool:
        """Give ``messages`` to the app; False when one of them is not what it seems, which is then left out."""
        try:
            for message in messages:
                self.process_message(message)
        except FOUL:
            return False
        return True

    def _hang_up(self) -> None:
        leave = getattr(self._app, "leave", None)
        if leave is not None:
            self._app.call_later(leave, HUNG_UP)


def _all_of(messages: Iterable[Message]) -> tuple[list[Message], bool]:
    """What the parser makes of a read, up to where it falls over what was sent; and whether it did not."""
    found: list[Message] = []
    try:
        found.extend(messages)
    except FOUL:
        return found, False
    return found, True
