"""A real pseudo-terminal with a program in it, and the screen that a person would see."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

from tests.warm import Warm

UNFRIENDLY = re.compile(
    rb"\x1b[P_^X][^\x1b]*\x1b\\|\x1b\[[<=>][0-?]*[ -/]*[@-~]|\x1b\[\?[0-9;]*(?:\$p|m|u)|\x1b\[[0-9;:]*:[0-9;:]*m"
)
"""What pyte cannot read and would print as text."""
PARTIAL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*)?$")
"""An escape sequence that the next piece will end."""
QUERIES = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b[6n": b"\x1b[1;1R", b"\x1b[?2026$p": b"\x1b[?2026;2$y"}
"""What a terminal is asked, and what a plain one answers."""

FRAME_S, BREATH_S = 0.5, 0.03
"""Longest time that a frame takes to arrive, and that passes between two pieces of it."""


class Terminal:
    """Runs ``command`` in a terminal of ``columns`` by ``rows``; reads on whenever it is asked anything.

    ``warm``: begun as ``tests.warm`` begins what need not show how it starts.
    """

    def __init__(
        self,
        command: list[str],
        env: dict[str, str],
        columns: int = 120,
        rows: int = 40,
        kind: str = "xterm-256color",
        *,
        warm: bool = False,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self._rest = b""
        env = {**env, "TERM": kind, "COLORTERM": "truecolor"}
        self._ended = self._waited
        if warm:
            self._fd, inside = pty.openpty()
            process = Warm(command, env, (inside,) * 3)
            os.close(inside)
            self.pid, self._ended = process.pid, process.poll
        else:
            self.pid, self._fd = pty.fork()
            if self.pid == 0:
                os.execvpe(command[0], command, env)
        self.resize(columns, rows)

    def _waited(self) -> int | None:
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        return os.waitstatus_to_exitcode(status) if pid else None

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(max(rows, 1), max(columns, 1))

    def read(self, seconds: float = 0.05) -> bool:
        """Read what there is; False when the program has closed the terminal."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            return False
        for query, answer in QUERIES.items():
            if query in data:
                os.write(self._fd, answer)
        self.raw += data
        return self._show(data)

    def _show(self, data: bytes) -> bool:
        """Put ``data`` on the screen; False when there is nothing."""
        data = self._rest + data
        cut = PARTIAL.search(data)
        self._rest = data[cut.start() :] if cut else b""
        self._stream.feed(UNFRIENDLY.sub(b"", data[: len(data) - len(self._rest)]))
        return bool(data)

    def wait(self, text: str, seconds: float = 60.0) -> str:
        """The screen once ``text`` stands on it, with what comes in the same breath; AssertionError with the screen when it does not come."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if text in self.text:
                self._finish_drawing()
                return self.text
            if not self.read():
                break
        assert text in self.text, f"{text!r} never came; the screen:\n{self.text}"
        return self.text

    def _finish_drawing(self) -> None:
        """Read on while more comes at once: a frame may arrive in pieces."""
        until = time.monotonic() + FRAME_S
        while time.monotonic() < until and select.select([self._fd], [], [], BREATH_S)[0]:
            if not self.read(0):
                break

    def rest(self, seconds: float) -> None:
        """Read on for a while, as somebody does who reads."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.read()

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def send(self, keys: str) -> None:
        """Type ``keys``."""
        os.write(self._fd, keys.encode())

    def paste(self, text: str) -> None:
        """Paste ``text`` as a terminal does, in brackets."""
        self.send(f"\x1b[200~{text}\x1b[201~")

    def kill(self, number: int = signal.SIGKILL) -> int:
        """Send a signal and return how the program ended: its code, or minus the signal."""
        os.kill(self.pid, number)
        return self.end()

    def end(self, seconds: float = 20.0) -> int:
        """Wait for the end; the exit code, or minus the signal that ended it."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.read(0.02)
            if (code := self._ended()) is not None:
                while self.read(0.02) and select.select([self._fd], [], [], 0.02)[0]:
                    pass
                os.close(self._fd)
                return code
        raise AssertionError(f"still running; the screen:\n{self.text}")
