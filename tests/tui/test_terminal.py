"""Laws of the screen in a real terminal: signals, stray bytes, a closed window."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.tui.window import PATIENCE_S, window


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGQUIT", 131), ("SIGINT", 130)])
def test_a_signal_keeps_the_draft_and_restores_the_terminal(name: str, code: int, tmp_path: Path) -> None:
    """At once after the last key: draft stored, alternate screen, mouse and paste modes left, 128 plus the signal."""
    with window(tmp_path) as opened:
        opened.type(b"half an answer")
        opened.wait_for(b"3 words")
        opened.process.send_signal(getattr(signal, name))
        assert opened.code() == code
        assert all(mode in opened.output for mode in (b"\x1b[?1049l", b"\x1b[?1000l", b"\x1b[?2004l"))
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


def test_a_closed_window_ends_the_program(tmp_path: Path) -> None:
    """When the terminal is gone the program goes, too, with the draft kept."""
    with window(tmp_path) as opened:
        opened.type(b"half an answer")
        opened.wait_for(b"half an answer")  # "3 words" is true of "half an a" already
        os.close(opened.master)
        opened.master = os.open(os.devnull, os.O_RDWR)
        assert opened.process.wait(PATIENCE_S) == 129
        assert opened.draft() == "half an answer"
