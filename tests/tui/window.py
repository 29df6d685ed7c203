"""A real terminal window with the small case in it."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interviewer.history.event import StoredSession
from interviewer.history.store import History
from tests.warm import Warm

PATIENCE_S = 15.0


class Window:
    """A terminal window with the interview in it."""

    def __init__(self, folder: Path, *, shell: bool = False) -> None:
        self.folder = folder
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (24, 80))
        environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
        command = [sys.executable, "-m", "tests.tui.small_desk", str(folder)]
        self.process = (
            _below_a_shell(command, environment, slave) if shell else Warm(command, environment, (slave,) * 3)
        )
        os.close(slave)
        self.output = b""

    def wait_for(self, words: bytes, *, after: int = 0) -> None:
        """Read until ``words`` came, behind the first ``after`` bytes."""
        end = time.monotonic() + PATIENCE_S
        while words not in self.output[after:]:
            assert time.monotonic() < end, self.output[-2000:]
            self._read(0.1)

    def _read(self, seconds: float) -> None:
        if select.select([self.master], [], [], seconds)[0]:
            try:
                self.output += os.read(self.master, 65_536)
            except OSError:
                time.sleep(seconds)

    def type(self, data: bytes) -> None:
        """Press keys."""
        os.write(self.master, data)

    def code(self) -> int:
        """Wait for the end; the exit code as a shell has it."""
        end = time.monotonic() + PATIENCE_S
        while (code := self.process.poll()) is None:
            assert time.monotonic() < end, "it does not end"
            self._read(0.05)
        self._read(0.05)
        return code

    def draft(self) -> str:
        """The unsent answer as it is stored."""
        return self._stored().draft

    def replies(self) -> list[str]:
        """The answers as they are stored."""
        return [event.body["text"] for event in self._stored().events if event.kind == "reply"]

    def _stored(self) -> StoredSession:
        history = History.open(self.folder / "history.db", "2026-01-01T10:00:00Z")
        try:
            return history.load(history.sessions()[0].id)
        finally:
            history.close()


def _below_a_shell(command: list[str], environment: dict[str, str], terminal: int) -> "subprocess.Popen[bytes]":
    shell = ["bash", "-c", 'set -m; "$@"; fg; exit $?', "bash", *command]
    return subprocess.Popen(
        shell, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
    )


@contextmanager
def window(folder: Path, *, shell: bool = False) -> Iterator[Window]:
    """A window in which the interviewer has spoken; ``shell``: begun from one that goes on with it at once when it stops."""
    opened = Window(folder, shell=shell)
    try:
        opened.wait_for(b"saved")
        yield opened
    finally:
        if opened.process.poll() is None:
            opened.process.kill()
            opened.process.wait()
