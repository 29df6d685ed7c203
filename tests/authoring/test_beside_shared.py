"""Rubrics that cases use next to the shared one: they are judged as they are heard there."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.cli import main
from tests.authoring.packs import PART, library

LANGUAGE = """scope:
  ignorance: [no idea about]
"""
OWN = """\
format: rubric/1
id: blood
title: Blood banks
concepts:
  blood: [blood, bag, platelet]
considerations:
  shelf-life:
    name: Blood goes off
    area: framing
    why: Platelets keep for five days.
    raise-it: Ask how long each product keeps.
    source: ours
    said:
      - ~blood + (expire|expiry|shelf life)
    examples:
      explained:
        - I would issue the oldest bag first, because platelets expire after five days.
      absent:
        - I have no idea about blood expiry.
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with a shared rubric that knows how ignorance sounds, and one that leaves this to it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = library(tmp_path / "shop", part=PART + LANGUAGE)
    (folder / "rubrics" / "blood.yaml").write_text(OWN, "utf-8")
    return folder


def rewritten(root: Path, old: str, new: str) -> list[tuple[str, int]]:
    """Code and line of what ``check`` says of the own rubric after a change."""
    file = root / "rubrics" / "blood.yaml"
    file.write_text(OWN.replace(old, new), "utf-8")
    return [(one.code, one.line) for one in check_paths((file,), (root,)).problems]


def test_examples_are_read_with_the_shared_language(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What negates or admits ignorance in an interview does so in `check` and in `test`, too."""
    file = root / "rubrics" / "blood.yaml"
    assert check_paths((file,), (root,)).problems == ()
    assert main(["test", str(file), "--library", str(root)]) == 0
    assert "2 examples, 2 right" in capsys.readouterr().out


def test_examples_that_fail_beside_the_shared_rubric_are_found(root: Path) -> None:
    """And a false hit stays one."""
    assert rewritten(root, "I have no idea about blood", "We log each bag and its") == [("X703", 19)]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("  shelf-life:", "  labels:", 7),
        ("  blood: [", "  tap: [knock]\n  blood: [", 5),
        ("title:", "facts: {scale: {name: x, asked: [golden knock]}}\ntitle:", 3),
        (
            "title:",
            "pitfalls: {test-on-train: {name: x, why: x, source: x, challenge: x, raise-it: x, said: [a knock]}}\ntitle:",
            3,
        ),
    ],
)
def test_an_id_of_the_shared_rubric_cannot_be_taken(root: Path, old: str, new: str, line: int) -> None:
    """The shared one would be heard, and this one never: that is said at its place."""
    assert rewritten(root, old, new) == [("R501", line)]


def test_a_rubric_with_a_language_of_its_own_is_judged_alone(root: Path) -> None:
    """Whoever brings acts or scope writes another shared rubric, and may give ids their own meaning."""
    own = OWN.replace("shelf-life:", "labels:") + LANGUAGE
    assert rewritten(root, OWN, own) == []
