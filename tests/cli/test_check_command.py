"""Laws of ``interviewer check``: its exit codes, its formats, and watching in a process of its own."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewer.cli import main
from tests.authoring import packs
from tests.authoring.packs import RUBRIC, SCENARIO

TODO = RUBRIC.replace("      absent:", "      todo:\n        - People tell us.\n      absent:")


def library(folder: Path, rubric: str = RUBRIC, **files: str) -> Path:
    """A small library whose rubric is meant to stand in the place of the program's own."""
    allowed = "id: core # interviewer: allow R512 because these few points are all that the small case needs"
    return packs.library(folder, rubric=rubric.replace("id: core", allowed, 1), **files)


def checked(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    """Exit code, output and errors of ``interviewer check folder words``."""
    code = main(["check", str(folder), "--library", str(folder), *words])
    return code, *capsys.readouterr()


def test_exit_code_says_what_was_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 for a sound library, 1 for problems, 2 when nothing was read."""
    assert checked(capsys, library(tmp_path / "good"))[::2] == (0, "no problems in 3 files\n")
    bad = library(tmp_path / "bad", scenario=SCENARIO.replace("start: brief", "start: breif"))
    code, out, err = checked(capsys, bad)
    assert (code, err) == (1, "1 error in 3 files\n")
    assert "feed.yaml:8:8 error G301" in out
    (tmp_path / "empty").mkdir()
    code = main(["check", str(tmp_path / "empty"), "--library", str(tmp_path / "good")])
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert "no YAML files" in err


def test_a_file_that_could_not_be_read_to_its_end_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Behind a slip in YAML more may be wrong, and nobody must take one finding for all."""
    root = library(tmp_path, scenario=SCENARIO.replace("level: mid", "level: medium\n\tsource: ours"))
    code, out, err = checked(capsys, root)
    assert (code, out.count("Y105"), "S205" in out) == (1, 1, False)
    assert "1 error in 3 files; the rest of " in err
    assert "scenarios/feed.yaml was not read" in err


def test_known_gaps_are_counted_and_fail_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A ``todo`` example is counted at every run from level basic on; where it stands is for those who ask."""
    root = library(tmp_path, rubric=TODO)
    code, out, err = checked(capsys, root)
    assert (code, err) == (0, "no problems and 1 known gap in 3 files\n")
    assert out == ""
    assert "X704" in checked(capsys, root, "--format", "json")[1]
    assert checked(capsys, root, "--level", "min")[1] == ""


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_machines_get_a_value_even_when_all_is_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    """Standard output is one JSON value, with or without findings."""
    assert json.loads(checked(capsys, library(tmp_path), "--format", format)[1])


def test_watching_checks_again_after_a_save_and_ends_cleanly(tmp_path: Path) -> None:
    """A saved file is checked at once; Ctrl-C ends without a traceback."""
    root = library(tmp_path)
    command = [sys.executable, "-m", "interviewer", "check", str(root), "--watch"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert [process.stderr.readline() for _ in range(2)] == ["no problems in 3 files\n", "watching; Ctrl-C ends\n"]
        time.sleep(0.05)
        (root / "scenarios" / "feed.yaml").write_text(SCENARIO.replace("start: brief", "start: breif"))
        assert "G301" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert process.returncode == 0
        assert "Traceback" not in err


def test_watching_prints_text_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another format is a usage error and no silent choice."""
    code, _, err = checked(capsys, library(tmp_path), "--watch", "--format", "json")
    assert code == 2
    assert "--watch prints text" in err
