"""Laws of an interview over lines of text: what it takes for said, and what becomes of it when it is broken off."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.cli.desk import Desk
from interviewer.cli.exits import CommandError
from interviewer.cli.lines import LONGEST_LINE, lines_said, told_if_cut
from interviewer.core.case import Settings
from tests import warm
from tests.cli.terminal import Terminal

INTERVIEWER = [sys.executable, "-m", "interviewer"]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A new user."""
    return {**os.environ, "INTERVIEWER_HOME": str(tmp_path)}


@pytest.mark.parametrize("said", ["", "\n", "/help\n"])
def test_a_pipe_in_which_nothing_is_said_ends_no_interview(said: str, env: dict[str, str]) -> None:
    """It is code 2, without a report, and what began is left as it is."""
    command = [*INTERVIEWER, "practice", "typeahead", "--plain"]
    done = warm.ran(command, env, said)
    assert done.returncode == 2
    assert "interviewer practice: nothing" in done.stderr
    assert "Report" not in done.stdout


def test_ctrl_c_names_the_session_that_was_saved(env: dict[str, str]) -> None:
    """What was said is kept, and the way back stands there."""
    terminal = Terminal([*INTERVIEWER, "practice", "typeahead", "--plain"], env, warm=True)
    terminal.wait("> ")
    terminal.send("We rank completions by how often they are chosen.\r")
    while terminal.text.count("Interviewer:") < 2:
        terminal.read()
    os.kill(terminal.pid, signal.SIGINT)
    terminal.wait("Saved. Go on with:")
    assert terminal.end() == 130
    (session,) = _sessions(env)
    assert f"resume {session}" in " ".join(terminal.text.split())


def test_ctrl_c_before_a_word_leads_back_nowhere(env: dict[str, str]) -> None:
    """What was only looked at is in no list, and nobody is sent there."""
    terminal = Terminal([*INTERVIEWER, "practice", "typeahead", "--plain"], env, warm=True)
    terminal.wait("> ")
    os.kill(terminal.pid, signal.SIGINT)
    terminal.wait("nothing to go on with")
    assert terminal.end() == 130
    assert _sessions(env) == ()


def _sessions(env: dict[str, str]) -> tuple[str, ...]:
    command = [*INTERVIEWER, "history"]
    listed = subprocess.run(command, capture_output=True, text=True, env=env, check=True).stdout
    return tuple(line.split()[0] for line in listed.splitlines() if line[:4].isdigit())


@pytest.mark.usefixtures("home")
def test_nothing_begins_with_a_persona_that_is_not_there() -> None:
    """It is a word that was wrong, and the history hears nothing of it."""
    desk = Desk()
    with pytest.raises(CommandError, match="there is no persona `nope`; there are: warm, neutral") as refused:
        desk.begin("typeahead", Settings(45, persona="nope"))
    assert refused.value.code == 2
    assert desk.store.sessions() == ()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new user, in this process."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path))


def test_what_is_not_read_as_it_came_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bytes that are no UTF-8, once; a reply that is too long, each time."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"g\xfct\nsch\xf6n\n")))
    assert list(lines_said(prompt=False)) == ["g\ufffdt\n", "sch\ufffdn\n"]
    assert capsys.readouterr().err.count("not UTF-8") == 1
    list(told_if_cut(iter(["x" * 20_000, "x" * 20_001])))
    assert capsys.readouterr().err.count("20,001 characters; only the first 20,000 are read") == 1


@pytest.mark.parametrize("long", ["a " * 600_000, "é" * 600_000, "x" * 3_000_000])
def test_a_line_of_any_length_is_one_reply(
    long: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is too much of it is told and left out; it is no reply of its own, and no sign is cut through."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"{long}\nThe next.\n".encode())))
    first, *more = lines_said(prompt=False)
    assert long.startswith(first.rstrip("\n"))
    assert more == ["The next.\n"]
    assert "the rest is left out" in capsys.readouterr().err


def test_a_line_as_long_as_can_be_is_whole(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is told of a line that only just fits, at the end of the input, too."""
    line = "x" * LONGEST_LINE
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert [text.rstrip("\n") for text in lines_said(prompt=False)] == [line]
    assert capsys.readouterr().err == ""
