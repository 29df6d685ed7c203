"""The example of ``docs/testing.md`` is played as it stands there."""

import re
from pathlib import Path

import pytest

from interviewer.authoring.tests_file import ExpectShape, ReportShape
from interviewer.cli.test import run

DOCS = Path(__file__).parents[2] / "docs" / "testing.md"


def test_example_of_the_documentation_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A reader who copies it has a test that passes."""
    text = DOCS.read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1
    file = tmp_path / "tests" / "docs.yaml"
    file.parent.mkdir()
    file.write_text(blocks[0], encoding="utf-8")
    assert run([str(file), "--jobs", "1"]) == 0, capsys.readouterr().out


def test_documentation_names_every_key() -> None:
    """No expectation is left for the reader to find in the code."""
    text = DOCS.read_text(encoding="utf-8")
    keys = {info.alias for shape in (ExpectShape, ReportShape) for info in shape.model_fields.values()}
    assert {key for key in keys if f"`{key}`" not in text} == set()
