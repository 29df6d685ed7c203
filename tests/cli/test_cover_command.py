"""Laws of ``interviewer cover``: all that is reached counts, all that is not is named with its lines."""

import json
from pathlib import Path

import pytest

from interviewer.cli.cover import run
from interviewer.cli.exits import CommandError
from tests.authoring.small_tests import TESTS, with_tests


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, dict[str, object]]:
    """Path to the JSON of one file."""
    assert run([*words, "--format", "json", "--jobs", "1"]) == 0
    return {one["path"]: one for one in json.loads(capsys.readouterr().out)["files"]}


def missed(one: dict[str, object]) -> set[tuple[str, str, int, int]]:
    """(kind, name, first line, last line) of what a file lacks."""
    found = one["missed"]
    assert isinstance(found, list)
    return {(each["kind"], each["name"], each["first"], each["last"]) for each in found}


def test_cover_names_what_no_test_reaches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its lines, and nothing else."""
    with_tests(tmp_path)
    files = told(capsys, str(tmp_path))
    assert missed(files["scenarios/feed.yaml"]) == {
        ("edge", "brief -> wrap", 24, 24),
        ("fact", "anything-else", 12, 13),
    }
    assert ("cue line", "skip", 16, 16) in missed(files["rubrics/core/part.yaml"])
    assert ("challenge", "test-on-train", 7, 7) in missed(files["rubrics/core/part.yaml"])


def test_more_tests_reach_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A story that asks for what the case does not know, and skips, reaches the rest."""
    with_tests(tmp_path, TESTS + "  the-rest:\n    turns:\n      - say: What colour is the sky?\n      - do: skip\n")
    assert missed(told(capsys, "tests")["scenarios/feed.yaml"]) == set()


def test_examples_reach_cue_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A cue line that no sentence fires is named by its owner."""
    with_tests(tmp_path)
    names = {(kind, first) for kind, _, first, _ in missed(told(capsys, "rubrics/core.yaml")["rubrics/core.yaml"])}
    assert ("cue line", 17) in names
    assert ("cue line", 16) not in names


def test_fail_under_decides_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Less than asked for is 1; nothing to read is 2."""
    with_tests(tmp_path)
    assert run([str(tmp_path), "--fail-under", "5", "--jobs", "1"]) == 0
    assert run([str(tmp_path), "--fail-under", "100", "--jobs", "1"]) == 1
    out = capsys.readouterr().out
    assert "scenarios/feed.yaml:24: brief -> wrap" in out
    assert "100 %" not in out.splitlines()[-1]
    (tmp_path / "empty").mkdir()
    with pytest.raises(CommandError) as error:
        run(["empty"])
    assert error.value.code == 2
