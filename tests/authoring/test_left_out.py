"""Laws of names that stand in a rubric which a case does not use: the one cause is told, and not each of its effects."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.problem import Diagnostic
from tests.authoring.packs import SCENARIO, library

OWN = """\
format: rubric/1
id: own
title: Own
considerations:
  setup: {name: Setup, area: data, why: Why., raise-it: Ask., source: ours, said: [brass lamp]}
"""


def found(folder: Path, scenario: str) -> list[Diagnostic]:
    """What ``check`` says of a case in a library that also has the rubric ``own``."""
    root = library(folder, scenario=scenario)
    (root / "rubrics" / "own.yaml").write_text(OWN, encoding="utf-8")
    return list(check_paths((root / "scenarios",), (root,), level="min").problems)


@pytest.mark.parametrize(
    ("uses", "wants", "message", "help"),
    [
        ("[own]", "[labels]", "4 names here stand in rubric `core`", "`uses: [core, own]`"),
        ("[core]", "[labels, setup]", "1 name here stands in rubric `own`", "`uses: [core, own]`"),
    ],
)
def test_a_rubric_that_is_left_out_is_told_once(tmp_path: Path, uses: str, wants: str, message: str, help: str) -> None:
    """With the line to write, instead of every name that it would explain."""
    text = SCENARIO.replace("uses: [core]", f"uses: {uses}").replace("wants: [labels]", f"wants: {wants}")
    (one,) = found(tmp_path, text)
    assert (one.code, one.line) == ("R514", 7)
    assert message in one.message
    assert help in one.help


def test_a_misspelt_name_is_told_beside_it(tmp_path: Path) -> None:
    """What no rubric here knows is a mistake of its own."""
    text = SCENARIO.replace("uses: [core]", "uses: [own]").replace("wants: [labels]", "wants: [labels, setpu]")
    assert [one.code for one in found(tmp_path, text)] == ["R514", "G305"]


@pytest.mark.parametrize("uses", ["[core]", "[core, own]", "[own, core]"])
def test_rubrics_that_nothing_is_taken_from_may_be_left_out(tmp_path: Path, uses: str) -> None:
    """A case that needs nothing of another rubric hears nothing of it."""
    assert found(tmp_path, SCENARIO.replace("uses: [core]", f"uses: {uses}")) == []
