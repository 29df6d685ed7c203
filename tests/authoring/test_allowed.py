"""Laws of comments that keep a finding on purpose."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from tests.authoring.packs import SCENARIO, library

SAY = "    say: Decide the order of a feed."
WHY = "because she smiles"


def found(folder: Path, lines: str, level: str = "shared") -> list[tuple[str, int]]:
    """Codes and lines of a scenario in which ``lines`` stand for the opening, from line 17 on."""
    root = library(folder, scenario=SCENARIO.replace(SAY, lines))
    return [(one.code, one.line) for one in check_paths((root,), (root,), level=level).problems]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "lines",
    [
        f"    # interviewer: allow W803 {WHY}\n    say: Go!",
        f"    # interviewer: allow w803 {WHY}\n\n    # what they hear first\n    say: Go!",
        f"    say: Go!  # interviewer: allow W803 {WHY}",
        f"    # interviewer: allow W803 {WHY}\n    # interviewer: allow W801 {WHY}\n    say: Go! Where? When?",
    ],
)
def test_comment_keeps_the_finding_on_its_line_or_the_next(tmp_path: Path, lines: str) -> None:
    """At the end of the line, or alone above it; comments may be stacked."""
    assert found(tmp_path, lines) == []


def test_comment_keeps_one_finding_of_one_code(tmp_path: Path) -> None:
    """Other codes, other lines and a second finding stay."""
    one = f"    # interviewer: allow W803 {WHY}\n"
    assert found(tmp_path, f"{one}    say: Go! Where? When?") == [("W801", 18)]
    assert found(tmp_path, f"{one}    say:\n      - Go!") == [("A902", 17), ("W803", 19)]


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("# interviewer: allow W803", "A901"),
        ("# interviewer: allow W803 because", "A901"),
        ("# interviewer: please be nice", "A901"),
        (f"# interviewer: allow W899 {WHY}", "A903"),
        (f"# interviewer: allow G304 {WHY}", "A903"),
    ],
)
def test_comment_that_cannot_be_obeyed_is_a_finding(tmp_path: Path, comment: str, code: str) -> None:
    """Without a reason, unreadable, of an unknown rule, or of one without which the file would not load."""
    assert found(tmp_path, f"    {comment}\n    say: Go!") == [(code, 17), ("W803", 18)]


def test_comment_without_use_is_a_finding_where_its_rule_is_run(tmp_path: Path) -> None:
    """At a lower level the rule is not run, so nobody can say that the comment has no use."""
    lines = f"    # interviewer: allow W803 {WHY}\n{SAY}"
    assert found(tmp_path, lines) == [("A902", 17)]
    assert found(tmp_path, lines, "basic") == []
    assert found(tmp_path, lines, "min") == []


def test_comment_is_not_judged_while_the_file_does_not_load(tmp_path: Path) -> None:
    """Rules that were not run may yet find what the comment keeps."""
    text = f"    # interviewer: allow W803 {WHY}\n    say: Go!\n    nxet: wrap"
    assert found(tmp_path, text) == [("S201", 19)]


@pytest.mark.parametrize(
    "lines",
    [
        "    say: 'Decide # interviewer: allow W803'",
        "    say: |\n      Decide.\n      # interviewer: allow W803\n      Now.",
        '    say: "Decide\n      # interviewer: allow W803"',
    ],
)
def test_text_that_looks_like_a_comment_is_text(tmp_path: Path, lines: str) -> None:
    """Inside quotes and blocks nothing is a comment."""
    assert found(tmp_path, lines) == []
