"""Laws of an interview over lines: what is meant for the program is no answer, and what was begun elsewhere is not lost."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from interviewer import plain, slash
from interviewer.cli import main
from interviewer.cli.desk import Desk
from interviewer.cli.sitting import Sitting
from interviewer.core.case import Settings
from tests import warm
from tests.cli.terminal import Terminal

INTERVIEWER = [sys.executable, "-m", "interviewer"]
BEGUN = "A wrong completion costs a glance"
SAID = "We rank completions by how often they are chosen."


@pytest.fixture
def sitting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    """A new user's interview with an answer that was begun on the screen."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path))
    made = Desk().begin("typeahead", Settings(45, seed=1))
    made.save_draft(BEGUN)
    return made


def held(sitting: Sitting, *lines: str) -> list[str]:
    """What the program says, and not the interviewer, to ``lines``."""
    told: list[str] = []
    said = plain.replies(lines, blocks=False)
    plain.hold(
        sitting, said, told.append, over=lambda: sitting.interview.is_over, spoken=lambda _: None, finishes=False
    )
    return told


def replies(sitting: Sitting) -> list[str]:
    """What was said."""
    return [turn.text for turn in sitting.interview.turns if turn.text]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("/finsh", "did you mean /finish?"),
        ("/Hnt", "did you mean /hint?"),
        ("/pasue.", "did you mean /pause?"),
        ("/quit", "did you mean /finish?"),
        ("/undo", "did you mean /back?"),
        ("/next", "did you mean /skip?"),
        ("/?", "did you mean /help?"),
        ("\\skip", "command is /skip"),
        ("/ finish", "command is /finish"),
        ("/finish!", "command is /finish"),
        ("/hint please", "/hint stands alone"),
        ("/finsh now", "/finish stands alone"),
        ("/xyzzy", "there are /hint, /skip, /back, /pause, /finish, /help, /drop and /send"),
    ],
)
def test_a_word_with_a_slash_that_is_no_command_is_told(text: str, says: str, sitting: Sitting) -> None:
    """With the nearest one, or all where none is near; the interviewer hears nothing of it."""
    (told,) = held(sitting, text)
    assert says in told
    assert "Nothing was sent" in told
    assert replies(sitting) == []


@pytest.mark.parametrize(
    "text",
    [
        "/v1/complete returns ten entries, /v1/log takes what was chosen",
        "/complete is the one endpoint that has to answer in thirty milliseconds",
        "/status says whether a replica has the newest counts",
        "and/or both, by click/view counts",
        "I'd log it under /finsh",
        "1/10 of the traffic is enough for the test",
        "/etc/interviewer",
    ],
)
def test_an_answer_may_hold_a_slash(text: str, sitting: Sitting) -> None:
    """A path of an API, a fraction and two words for one are said to the interviewer."""
    assert held(sitting, text) == []
    assert replies(sitting) == [text]


def test_a_key_held_down_is_read_in_time_that_grows_with_it() -> None:
    """A second for twenty thousand signs would be felt at each Enter."""
    began = time.process_time()
    assert slash.slip(f"/{'?' * 20_000}1") == ""
    assert time.process_time() - began < 1


def test_a_slip_between_blocks_is_no_part_of_an_answer() -> None:
    """As a command is none, in a file with one reply up to each blank line."""
    lines = ["One line", "of two.", "/finsh", "Another.", ""]
    assert list(plain.replies(lines, blocks=True)) == ["One line\nof two.", "/finsh", "Another."]


def test_an_unsent_answer_stays_until_it_is_sent(sitting: Sitting) -> None:
    """A reply of one's own leaves it as it is, in the storage, too; it goes out as it stands, once."""
    held(sitting, SAID, "/hint")
    assert sitting.draft == BEGUN
    sitting.leave()
    again = Desk().resume(sitting.id)
    assert again.draft == BEGUN
    assert held(again, "/send", "/send") == [plain.NO_DRAFT]
    assert replies(again) == [SAID, BEGUN]
    assert again.draft == ""


def test_an_unsent_answer_goes_only_when_that_is_said(sitting: Sitting) -> None:
    """It is thrown away on demand; the end says that it does not count."""
    assert held(sitting, "/finish") == [plain.LEFT_OUT]
    other = Desk().begin("typeahead", Settings(45, seed=1))
    other.save_draft(BEGUN)
    assert "gone" in held(other, "/drop")[0]
    assert held(other, "/drop") == [plain.NO_DRAFT]
    assert (other.draft, replies(other)) == ("", [])


def test_what_was_begun_comes_along_to_lines_and_back(sitting: Sitting, tmp_path: Path) -> None:
    """An interview that is resumed over lines shows it; a block that Ctrl-C cuts off comes behind it; a pipe loses nothing."""
    sitting.leave()
    env = {**os.environ, "INTERVIEWER_HOME": str(tmp_path)}
    terminal = Terminal([*INTERVIEWER, "resume", "--plain"], env, warm=True)
    terminal.wait("/send sends it")
    assert BEGUN in terminal.text
    terminal.wait("> ")
    terminal.send("<<<\rand the filters\rcome first\r")
    while terminal.text.count("> ") < 4:
        terminal.read()
    os.kill(terminal.pid, signal.SIGINT)
    assert terminal.end() == 130
    command = [*INTERVIEWER, "resume", "--plain"]
    warm.ran(command, env, "/status\n")
    assert Desk().store.load(sitting.id).draft == f"{BEGUN}\n\nand the filters\ncome first"


@pytest.mark.parametrize("command", ["practice", "resume", "drill"])
def test_commands_stand_where_somebody_looks(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the help those that are always there, in docs/keys.md all."""
    with pytest.raises(SystemExit):
        main([command, "--help"])
    text = capsys.readouterr().out
    assert all(word in text for word in slash.ALWAYS)
    page = (Path(__file__).parents[2] / "docs" / "keys.md").read_text("utf-8")
    assert all(f"| `{word}` |" in page for word in slash.WORDS)
