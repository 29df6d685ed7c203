"""Laws of ``check`` on files that would be of no effect: each is told, once, and is never taken for a success."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.cli import main
from tests.authoring.packs import RUBRIC, SCENARIO, library
from tests.authoring.test_all_at_once import TESTS

PACK = """\
format: pack/1
id: small
title: Small
version: "0.1"
authors: [Somebody]
licence: MIT
"""


def told(root: Path) -> list[tuple[str, str, int, int]]:
    """File name, code, line and column of all that ``check`` says of the library ``root``."""
    return [(Path(one.path).name, one.code, one.line, one.column) for one in check_paths((), (root,)).problems]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (TESTS.replace("tests/1", "test/1"), ("try.yaml", "S208", 1, 1)),
        (TESTS.replace("tests/1", "tests"), ("try.yaml", "S208", 1, 1)),
        (TESTS.replace("format: tests/1\n", ""), ("try.yaml", "S208", 1, 1)),
        ("# not yet\n", ("try.yaml", "Y115", 0, 0)),
        ("", ("try.yaml", "Y115", 0, 0)),
    ],
)
def test_a_file_among_the_tests_that_is_none_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, finding: tuple[str, str, int, int]
) -> None:
    """A misspelt format would mean that nothing in it is ever played: `check` and `test` both say so."""
    root = library(tmp_path)
    (root / "tests").mkdir()
    (root / "tests" / "try.yaml").write_text(text, "utf-8")
    assert told(root) == [finding]
    assert main(["test", str(root), "--library", str(root)]) == 3
    assert f"try.yaml{':1:1' if finding[2] else ''} error {finding[1]}" in capsys.readouterr().out


def test_other_files_among_the_tests_are_left_alone(tmp_path: Path) -> None:
    """Transcripts for `score` and `diff` say no format."""
    root = library(tmp_path)
    (root / "tests").mkdir()
    (root / "tests" / "said.yaml").write_text("id: a\nturns: []\n", "utf-8")
    assert told(root) == []


@pytest.mark.parametrize(
    ("files", "finding"),
    [
        ({"rubric": RUBRIC.replace("rubric/1", "scenario/1")}, ("core.yaml", "S208", 1, 9)),
        ({"scenario": SCENARIO.replace("scenario/1", "rubric/1")}, ("feed.yaml", "S208", 1, 9)),
    ],
)
def test_a_file_of_another_kind_is_one_finding(
    tmp_path: Path, files: dict[str, str], finding: tuple[str, str, int, int]
) -> None:
    """Its keys are not held against it, one by one."""
    assert [one for one in told(library(tmp_path, **files)) if one[0] == finding[0]] == [finding]


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('"0.1"', "one", ("pack.yaml", "P910", 4, 10)),
        ("licence: MIT\n", "licence: MIT\nneeds: '99'\n", ("pack.yaml", "P910", 7, 9)),
    ],
)
def test_versions_of_a_pack_are_checked_before_it_is_built(
    tmp_path: Path, old: str, new: str, finding: tuple[str, str, int, int]
) -> None:
    """Not only by `pack build`."""
    root = library(tmp_path)
    (root / "pack.yaml").write_text(PACK.replace(old, new), "utf-8")
    assert told(root) == [finding]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("skip.move: Let us go on.", None),
        ("bridge: 'On to {area}, then.'", None),
        ("skip.moves: Let us go on.", "R510"),
        ("bridge: 'On to {aera}, then.'", "R511"),
        ("skip.move: 'On to {area}.'", "R511"),
    ],
)
def test_lines_of_a_persona_can_be_said(tmp_path: Path, line: str, code: str | None) -> None:
    """Every stock line can have other words; a name or a slot that nothing fills is told."""
    persona = f"personas:\n  loud:\n    probes: 2\n    lines:\n      {line}\n"
    assert [one[1] for one in told(library(tmp_path, scenario=SCENARIO + persona))] == ([code] if code else [])


def test_a_sentence_on_two_lists_is_told_as_that(tmp_path: Path) -> None:
    """No cue can satisfy both, so none is asked to; `check` names the other line."""
    rubric = RUBRIC.replace(
        "      absent:\n",
        "      absent:\n        - We take clicks as labels because nobody has time to annotate by hand.\n",
    )
    (one,) = check_paths((), (library(tmp_path, rubric=rubric),)).problems
    assert (one.code, one.line) == ("X708", 25)
    assert "cannot be absent here and explained on line 23" in one.message
