"""Laws of the three ends of the program: what is printed arrives, or it is said that it did not."""

import errno
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from interviewer.authoring.testing.workers import WorkerLostError
from interviewer.cli.exits import CommandError
from interviewer.cli.failure import explained
from interviewer.library.search import NoFolderError
from interviewer.reporting.started import door

COMMANDS = ["--version", "--help", "list", "rules", "schema scenario", "explain G304", "history", "list --help"]
"""Short and long output, of a parser, of a command and of neither."""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a new user, whose output waits in a buffer as it does outside of this suite."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    return {**kept, "INTERVIEWER_HOME": str(tmp_path / "home"), "PYTHONDONTWRITEBYTECODE": "1"}


def ended(
    words: str, env: dict[str, str], stdout: int, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    """``interviewer words`` with standard output at ``stdout``."""
    return subprocess.run(
        [sys.executable, "-m", "interviewer", *words.split()],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        timeout=60,
        check=False,
        preexec_fn=before,
    )


@pytest.mark.parametrize("words", COMMANDS)
def test_a_disk_that_takes_nothing_is_told_and_is_code_4(words: str, home: dict[str, str], tmp_path: Path) -> None:
    """However little there was to print: nothing is lost in silence."""
    with (tmp_path / "out").open("wb") as out:
        done = ended(words, home, out.fileno(), lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert "standard output takes no more" in done.stderr


@pytest.mark.parametrize("words", COMMANDS)
def test_a_reader_who_has_read_enough_is_no_error(words: str, home: dict[str, str]) -> None:
    """As behind ``head``: no word, and the pipe is a success."""
    read, write = os.pipe()
    os.close(read)
    done = ended(words, home, write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_ends_are_no_fault_of_the_program(home: dict[str, str]) -> None:
    """Without standard output that is said; without standard input there is nothing to read; no file takes their numbers."""
    silent = ended("list", home, subprocess.DEVNULL, lambda: os.close(1))
    assert (silent.returncode, "standard output takes no more" in silent.stderr) == (4, True)
    deaf = ended("practice typeahead --plain", home, subprocess.DEVNULL, lambda: os.close(0))
    assert "fault of the program" not in deaf.stderr
    assert ended("nope", home, subprocess.DEVNULL, lambda: os.close(2)).returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_output_that_is_not_unicode_gets_the_nearest_signs(encoding: str, home: dict[str, str]) -> None:
    """Every command, not only the reports, writes what such a terminal can show."""
    for words in ("doctor", "history", "list"):
        done = subprocess.run(
            [sys.executable, "-m", "interviewer", words],
            capture_output=True,
            env={**home, "PYTHONIOENCODING": encoding},
            check=True,
        )
        assert b"\\u" not in done.stdout


@pytest.mark.parametrize(
    ("error", "code", "part"),
    [
        (WorkerLostError(), 4, "want of memory"),
        (MemoryError(), 4, "not enough memory"),
        (OSError(errno.ENOSPC, "No space left", "/a/b"), 4, "/a/b: No space left; free some space"),
        (PermissionError(errno.EACCES, "Permission denied", "/a/b"), 3, "/a/b: Permission denied"),
        (NoFolderError("there is no folder /nope"), 2, "there is no folder"),
        (RuntimeError("x"), 1, "a fault of the program"),
    ],
)
def test_every_error_has_its_code_and_its_sentence(
    error: Exception, code: int, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the machine refuses is no fault of the program; signs that steer a terminal are shown."""
    assert explained(error, "walk") == code
    told = capsys.readouterr().err
    assert told.startswith("interviewer walk: ")
    assert part in told


def test_a_message_never_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Words of a file or an argument stand in it as text."""
    explained(CommandError("no `\x1b[2J`"), "walk")
    assert "\x1b" not in capsys.readouterr().err


def test_a_folder_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever stands in a deleted folder hears that; how the program was started is known without it."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    door.cache_clear()
    with pytest.raises(FileNotFoundError) as refused:
        Path.cwd()
    assert explained(refused.value, "new") == 2
    assert "the folder you stand in is gone" in capsys.readouterr().err
    assert door() == "interviewer"
