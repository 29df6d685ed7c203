"""Laws of the screen in a real terminal: signals, stray bytes, a closed window."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from interviewer.history.store import History

PATIENCE_S = 15.0


class Window:
    """A terminal window with the interview in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (24, 80))
        environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.tui.small_desk", str(folder)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)
        self.output = b""

    def wait_for(self, words: bytes) -> None:
        """Read until ``words`` came."""
        end = time.monotonic() + PATIENCE_S
        while words not in self.output:
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
        while self.process.poll() is None:
            assert time.monotonic() < end, "it does not end"
            self._read(0.05)
        self._read(0.05)
        return self.process.returncode

    def draft(self) -> str:
        """The unsent answer as it is stored."""
        history = History.open(self.folder / "history.db", "2026-01-01T10:00:00Z")
        try:
            return history.load(history.sessions()[0].id).draft
        finally:
            history.close()


@contextmanager
def window(folder: Path) -> Iterator[Window]:
    """A window in which the interviewer has spoken."""
    opened = Window(folder)
    try:
        opened.wait_for(b"saved")
        yield opened
    finally:
        if opened.process.poll() is None:
            opened.process.kill()
            opened.process.wait()


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131), ("SIGINT", 130)])
def test_a_signal_keeps_the_draft_and_restores_the_terminal(name: str, code: int, tmp_path: Path) -> None:
    """At once after the last key: draft stored, alternate screen left, 128 plus the signal."""
    with window(tmp_path) as opened:
        opened.type(b"half an answer")
        opened.wait_for(b"3 words")
        opened.process.send_signal(getattr(signal, name))
        assert opened.code() == code
        assert b"\x1b[?1049l" in opened.output
        assert b"Traceback" not in opened.output
        assert opened.draft() == "half an answer"


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    """Broken UTF-8, NUL, half an escape and keys that do not exist are survived, and the next letters arrive."""
    with window(tmp_path) as opened:
        opened.type(b"\xff\xfe\x00\xc3(\x1b[2002026~\x1b[:u")
        time.sleep(0.2)
        opened.type(b" still here")
        opened.wait_for(b"here")
        opened.type(b"\x11")
        assert opened.code() == 0


def test_a_paste_of_several_lines_is_one_answer(tmp_path: Path) -> None:
    """Bracketed paste does not send; Enter does."""
    with window(tmp_path) as opened:
        opened.type(b"\x1b[200~first line\nsecond line\x1b[201~")
        opened.wait_for(b"4 words")
        opened.type(b"\r")
        opened.wait_for(b"You")
        opened.type(b"\x11")
        assert opened.code() == 0


def test_a_closed_window_ends_the_program(tmp_path: Path) -> None:
    """When the terminal is gone the program goes, too, with the draft kept."""
    with window(tmp_path) as opened:
        opened.type(b"half an answer")
        opened.wait_for(b"3 words")
        os.close(opened.master)
        opened.master = os.open(os.devnull, os.O_RDWR)
        assert opened.process.wait(PATIENCE_S) == 129
        assert opened.draft() == "half an answer"
