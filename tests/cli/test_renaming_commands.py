"""Laws of ``refs`` and ``rename`` at the command line."""

from pathlib import Path

import pytest

from interviewer.cli import refs, rename
from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from tests.authoring.test_renaming import CASE, RUBRIC


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of its own, with the reader standing in it."""
    for folder, name, data in (("rubrics", "small", RUBRIC), ("scenarios", "racks", CASE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.yaml").write_bytes(data)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_refs_are_places_that_an_editor_can_open(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """path:line:column, definitions first; a concept may be named as in a cue."""
    assert refs.run(["goals", "--library", str(library)]) == FINE
    assert capsys.readouterr().out.splitlines() == [
        "rubrics/small.yaml:21:3: consideration defined in considerations",
        "scenarios/racks.yaml:16:19: consideration used in questions.goal.wants",
        "scenarios/racks.yaml:26:46: consideration used in questions.end.wants",
    ]
    assert refs.run(["~rack", "--library", str(library)]) == FINE
    with pytest.raises(CommandError, match="did you mean `goals`"):
        refs.run(["goalss", "--library", str(library)])


def test_a_dry_run_shows_the_change_and_makes_none(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A unified diff on standard output; the files are as they were."""
    words = ["goal", "purpose", "--kind", "question", "--library", str(library)]
    assert rename.run([*words, "--dry-run"]) == FINE
    out = capsys.readouterr().out
    assert "-start: goal\n+start: purpose\n" in out
    assert (library / "scenarios" / "racks.yaml").read_bytes() == CASE
    assert rename.run(words) == FINE
    assert b"start: purpose\n" in (library / "scenarios" / "racks.yaml").read_bytes()
    assert (library / "rubrics" / "small.yaml").read_bytes() == RUBRIC


def test_two_things_of_one_name_must_be_told_apart(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The choices are listed as the options to give."""
    with pytest.raises(CommandError, match="--kind question --in racks") as caught:
        rename.run(["goal", "aim", "--library", str(library)])
    assert caught.value.code == USAGE
    file = library / "scenarios" / "racks.yaml"
    file.write_bytes(CASE.replace(b"level: mid", b"level: middle"))
    assert rename.run(["goal", "aim", "--kind", "question", "--library", str(library)]) == PROBLEMS
    assert "nothing was changed" in capsys.readouterr().err
    assert b"start: goal" in file.read_bytes()


def test_ones_own_is_meant_where_others_have_one_of_the_name(
    library: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cases of other libraries cannot be renamed, so nobody has to say that theirs are not meant."""
    other = tmp_path_factory.mktemp("other")
    (other / "scenarios").mkdir()
    (other / "scenarios" / "shelves.yaml").write_bytes(CASE.replace(b"id: racks", b"id: shelves"))
    monkeypatch.setenv("INTERVIEWER_LIBRARY", str(other))
    words = ["goal", "purpose", "--kind", "question", "--library", str(library)]
    assert rename.run(words) == FINE
    assert b"purpose:" in (library / "scenarios" / "racks.yaml").read_bytes()
