"""Laws of waiting: who looks at a terminal is told what takes so long, and nobody else is."""

import os
import subprocess
import sys

from tests.cli.terminal import Terminal

WORDS = "interviewer try: preparing the case; the first time takes a few seconds"


def waiting(seconds: float) -> list[str]:
    """A program that does something for so long, and then is done."""
    code = (
        "import time; from interviewer.cli import patience; patience.SILENT_S = 0.2\n"
        f"with patience.patiently('try'): time.sleep({seconds})\n"
        "time.sleep(0.3); print('done')"
    )
    return [sys.executable, "-c", code]


def test_a_long_wait_is_explained_on_a_terminal() -> None:
    """One line, once it is long."""
    terminal = Terminal(waiting(0.5), dict(os.environ))
    terminal.wait("done")
    assert terminal.text.split("\n")[:2] == [WORDS, "done"]
    assert terminal.end() == 0


def test_a_short_wait_needs_no_word() -> None:
    """Nothing but the result, neither at once nor later."""
    terminal = Terminal(waiting(0.0), dict(os.environ))
    terminal.wait("done")
    assert terminal.text.strip() == "done"
    assert terminal.end() == 0


def test_a_pipe_is_told_nothing() -> None:
    """Standard error stays empty where no terminal is."""
    done = subprocess.run(waiting(0.5), capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("done\n", "")
