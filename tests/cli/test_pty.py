"""A whole interview at a real terminal: keys, paste, hint, skip, kill -9, resume, finish, report, signals."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

INTERVIEWER = [sys.executable, "-m", "interviewer"]
ENTER, ESCAPE, CTRL_C, CTRL_N, CTRL_Q, CTRL_R, CTRL_T = "\r", "\x1b", "\x03", "\x0e", "\x11", "\x12", "\x14"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A new user at a terminal."""
    return {**os.environ, "INTERVIEWER_HOME": str(tmp_path / "home")}


def sat_down(env: dict[str, str], *words: str, warm: bool = True) -> Terminal:
    """An interview on the screen, opened and ready."""
    terminal = Terminal([*INTERVIEWER, *words], env, warm=warm)
    terminal.wait("Interviewer")
    terminal.wait("saved")
    return terminal


def test_interview_at_a_terminal_survives_kill_and_ends_with_its_report(env: dict[str, str]) -> None:
    """What was sent before kill -9 is there after resume; finish leads to the report. From a start like any user's."""
    terminal = sat_down(env, "practice", "fraud-detection", "--seed", "1", warm=False)
    terminal.send("How many payments a second do we see at the peak?" + ENTER)
    terminal.wait("four hundred")
    terminal.paste("We lose money on missed fraud.\nA wrong decline costs us the card holder,\nso I would weigh both.")
    terminal.wait("so I would weigh both")
    terminal.send(ENTER)
    terminal.wait("You")
    terminal.send(CTRL_T)
    terminal.wait("You asked for a hint")
    terminal.send(CTRL_N)
    terminal.wait("You moved on")
    terminal.send("half a thought")
    terminal.wait("half a thought")
    terminal.rest(2)
    assert terminal.kill() == -signal.SIGKILL

    again = sat_down(env, "resume")
    again.wait("so I would weigh both")
    again.wait("half a thought")
    again.send(CTRL_R)
    again.wait("Finish and see the report?")
    again.send(ESCAPE)
    again.send(CTRL_Q)
    assert again.end() == 0
    done = subprocess.run(
        [*INTERVIEWER, "report", "--so-far", "--transcript"], env=env, capture_output=True, text=True, check=True
    )
    assert "Report: Catch stolen cards" in done.stdout
    pasted = "We lose money on missed fraud. A wrong decline costs us the card holder, so I would weigh both."
    assert pasted in " ".join(done.stdout.split())  # its line breaks sent nothing


def test_a_terminal_that_cannot_be_drawn_on_gets_lines(env: dict[str, str]) -> None:
    """With TERM=dumb no cursor is moved: the interview goes on line by line."""
    terminal = Terminal([*INTERVIEWER, "practice", "fraud-detection", "--seed", "1"], env, kind="dumb")
    terminal.wait("Interviewer:")
    terminal.send("/finish" + ENTER)
    assert terminal.end() == 0
    assert b"Report: Catch stolen cards" in terminal.raw
    assert b"\x1b[" not in terminal.raw


def test_signal_saves_the_draft_and_gives_the_terminal_back(env: dict[str, str]) -> None:
    """The alternate screen, mouse and paste modes are off again, and the exit code names the signal; the others are in ``test_terminal``."""
    terminal = sat_down(env, "practice", "fraud-detection", "--seed", "1")
    terminal.send("an unsent idea")
    terminal.wait("an unsent idea")
    assert terminal.kill(signal.SIGTERM) == 143
    for mode in (b"\x1b[?1049l", b"\x1b[?1000l", b"\x1b[?2004l"):
        assert mode in terminal.raw
    again = sat_down(env, "resume")
    again.wait("an unsent idea")
    again.kill()


def test_ctrl_c_says_how_to_leave_and_leaves_with_everything_kept(env: dict[str, str]) -> None:
    """A first press is answered, a second one leads out; the last line names the session, which has the draft."""
    terminal = sat_down(env, "practice", "fraud-detection", "--seed", "1")
    terminal.wait("^q Leave")
    terminal.send("an unsent idea")
    terminal.wait("an unsent idea")
    terminal.send(CTRL_C)
    terminal.wait("ctrl+c again leaves")
    terminal.send(CTRL_C)
    assert terminal.end() == 0
    assert "-m interviewer resume" in terminal.text
    again = sat_down(env, "resume")
    again.wait("an unsent idea")
    again.kill()


def test_resize_to_nothing_and_back_leaves_the_interview_standing(env: dict[str, str]) -> None:
    """A terminal of one cell is no reason to fall."""
    terminal = sat_down(env, "practice", "fraud-detection", "--seed", "1")
    for columns, rows in ((1, 1), (20, 5), (80, 24)):
        terminal.resize(columns, rows)
        for _ in range(10):
            terminal.read()
    terminal.send("still here")
    terminal.wait("still here")
    terminal.kill()


def test_hostile_text_stands_on_the_screen_as_text(env: dict[str, str]) -> None:
    """Markup, control and direction signs in an answer are shown, never obeyed."""
    terminal = sat_down(env, "practice", "fraud-detection", "--seed", "1")
    terminal.paste("[red]bold[/red] [@click=app.quit]x[/] and \u202esome\a words about the goal of the bank")
    terminal.wait("some␇ words")
    terminal.send(ENTER)
    terminal.wait("@click=app.quit")
    terminal.wait("[red]bold[/red]")
    terminal.kill()
    assert "\u202e".encode() not in terminal.raw
