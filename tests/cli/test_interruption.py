"""Laws of commands that share work among processes: whoever reads no further, or presses Ctrl-C, has the prompt back."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewer.cli.interruption import AT_ONCE_S
from tests.cli.terminal import Terminal

ROOT = Path(__file__).parents[2]
INTERVIEWER = [sys.executable, "-m", "interviewer"]
SAID = "I would weigh a missed fraud against a declined customer, and choose the threshold by what each of them costs."
SHARING = [
    ("score records.jsonl", 1),
    ("score records.jsonl", 2),
    ("walk typeahead --runs 100000 --jobs 2", 2),
    ("test pack --jobs 2", 2),
]
"""Commands that would work on for long, on several processes, and how often Ctrl-C is pressed."""
HELD_UP = """
import time
from interviewer.cli.interruption import heed
heed()
try:
    print("begun", flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    print("ending", flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def _records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with more records than pipes between processes hold, and with a pack that has many tests."""
    monkeypatch.chdir(tmp_path)
    record = {"turns": [{"candidate": SAID}], "pad": "x" * 8000}
    Path("records.jsonl").write_text("".join(json.dumps({"id": str(n), **record}) + "\n" for n in range(1500)))
    shutil.copytree(ROOT / "docs" / "example-pack", "pack")
    for number in range(4):
        for file in (ROOT / "docs" / "example-pack" / "tests").glob("*.yaml"):
            shutil.copy(file, f"pack/tests/{file.stem}-{number}.yaml")


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A new user, whose output waits in a buffer as it does outside of this suite."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    return {**kept, "INTERVIEWER_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}


def words_of(process: int) -> bytes:
    """How it was started; nothing of one that only waits to be noticed by its parent, or is gone."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def sharing(process: int, seconds: float = 60.0) -> list[int]:
    """The processes that work for ``process``, once there are some; one that compiles a case for it is none."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        children = map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split())
        if found := [child for child in children if words_of(child) == words_of(process)]:
            return found
        time.sleep(0.02)
    raise AssertionError("nobody shares the work")


def test_score_ends_when_nobody_reads_on(env: dict[str, str]) -> None:
    """As behind ``head -1``: a success, without a word, and nobody works on."""
    with subprocess.Popen(
        [*INTERVIEWER, "score", "records.jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
    ) as score:
        assert score.stdout is not None
        assert score.stderr is not None
        assert json.loads(score.stdout.readline())["id"] == "0"
        workers = sharing(score.pid)
        score.stdout.close()
        assert score.wait(10) == 0
        assert score.stderr.read() == b""
        assert not any(map(words_of, workers))


@pytest.mark.parametrize(("words", "presses"), SHARING)
def test_ctrl_c_gives_the_prompt_back(words: str, presses: int, env: dict[str, str]) -> None:
    """At once and without a traceback, however often it is pressed; the exit code is that of the signal."""
    terminal = Terminal([*INTERVIEWER, *words.split()], env)
    workers = sharing(terminal.pid)
    for _ in range(presses):
        os.killpg(terminal.pid, signal.SIGINT)  # as a terminal does: to the whole group
    assert terminal.end(10) == 130
    assert b"Traceback" not in terminal.raw
    assert b"Exception" not in terminal.raw
    assert not any(map(words_of, workers))


def test_a_later_press_leaves_where_the_first_is_held_up() -> None:
    """Two at once are one; one that comes later waits for nothing."""
    with subprocess.Popen([sys.executable, "-c", HELD_UP], stdout=subprocess.PIPE, text=True) as slow:
        assert slow.stdout is not None
        assert slow.stdout.readline() == "begun\n"
        slow.send_signal(signal.SIGINT)
        assert slow.stdout.readline() == "ending\n"
        slow.send_signal(signal.SIGINT)
        time.sleep(AT_ONCE_S + 0.1)
        assert slow.poll() is None
        slow.send_signal(signal.SIGINT)
        assert slow.wait(10) == 130
