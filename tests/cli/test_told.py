"""Laws of what commands say where something is not as it should be: the right thing, in words that can be typed, with one code."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.cli import main
from interviewer.cli.exits import FINE, STORAGE, USAGE
from interviewer.history.problem import HistoryError
from interviewer.history.store import History
from tests import warm

ROOT = Path(__file__).parents[2]
BARE = re.compile(
    r"(?:^|[\s`(])interviewer (?:try|walk|practice|check|test|play|history|dispute|list|schema) ", re.MULTILINE
)
"""A command that only works where the program is on the PATH."""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new user in an empty folder."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        ["try"],
        ["try", "x", "--at", "labels"],
        ["new", "case", "night-shift"],
        ["dispute", "--help"],
        ["walk", "a", "b", "--replay", "parrot:1"],
    ],
)
def test_what_is_to_be_typed_next_starts_the_program_as_it_was_started(words: list[str], tmp_path: Path) -> None:
    """In refusals, in the next steps, in the help of an option: never by a name that this shell does not know."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "interviewer", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=env,
        cwd=tmp_path,
        check=False,
    )
    told = re.sub(r"\s+", " ", done.stdout + done.stderr)
    assert f"{sys.executable} -m interviewer" in told
    told = re.sub(r"^usage: interviewer", "", told.replace(f"{sys.executable} -m interviewer", ""))
    assert not BARE.search(told)


@pytest.mark.parametrize("place", ["nowhere/x.svg", "locked/x.svg"])
def test_a_place_that_cannot_be_written_is_code_4(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the reason: there is no such folder, or something else stands where one should."""
    Path("locked").touch()
    assert main(["graph", "typeahead", "--format", "svg", "-o", place]) == STORAGE
    assert "cannot be written" in capsys.readouterr().err


def test_an_id_that_names_no_one_interview_says_which_of_two(tmp_path: Path) -> None:
    """None begins so, or several do."""
    store = History.open(tmp_path / "history.db", "2026-01-01T10:00:00Z")
    for _ in range(2):
        store.begin("bikes", "Bikes", "", {}, "2026-01-01T10:00:00Z")
    with pytest.raises(HistoryError, match="no id is, or begins with, `nosuch`"):
        store.find("nosuch")
    with pytest.raises(HistoryError, match="several ids begin with `2026`"):
        store.find("2026")
    store.close()


def test_help_before_a_command_is_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    """`help practice` is `practice --help`; a word that is no command is refused."""
    with pytest.raises(SystemExit) as ended:
        main(["help", "practice"])
    assert ended.value.code == FINE
    assert capsys.readouterr().out.startswith("usage: interviewer practice")
    assert main(["help", "practise"]) == USAGE
    assert "did you mean `practice`?" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["try", "typeahead", "x", "--most", "-1"], ["mine", "x", "--most", "a"], ["walk", "--seed", "1.5"]]
)
def test_a_number_that_is_none_is_told_alike(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """With what it may be."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == USAGE
    assert "a whole number" in capsys.readouterr().err


def test_a_case_is_walked_by_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    """As graph, read and play take one; a file outside of a library is told where it belongs."""
    file = ROOT / "scenarios" / "typeahead.yaml"
    assert main(["walk", str(file), "--replay", "silent:1"]) == FINE
    assert "typeahead, silent:1" in capsys.readouterr().out
    Path("typeahead.yaml").write_bytes(file.read_bytes())
    assert main(["walk", "typeahead.yaml"]) == USAGE
    assert "put it into a folder scenarios/" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["practice", "nosuch"], ["play", "typeahead", "--from", "nosuch"]])
def test_a_name_that_is_none_is_told_before_an_empty_pipe(words: list[str]) -> None:
    """What is wrong with the command comes first."""
    done = warm.ran([sys.executable, "-m", "interviewer", *words], os.environ)
    assert done.returncode == USAGE
    assert "nosuch" in done.stderr
    assert "standard input" not in done.stderr
