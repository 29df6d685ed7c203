"""Laws of whose files a command changes: of the library stood in or named, and nobody else's."""

import hashlib
from pathlib import Path

import pytest

from interviewer.cli import main
from interviewer.cli.exits import FINE, PROBLEMS, USAGE
from interviewer.library import search
from tests.authoring.test_renaming import CASE, RUBRIC

STORY = b"format: tests/1\nscenario: racks\ntests:\n  a: {turns: [{say: Hello., expect: {hints: 1}}]}\n"


def library(place: Path) -> Path:
    """A small library at ``place``."""
    for folder, name, data in (("rubrics", "small", RUBRIC), ("scenarios", "racks", CASE), ("tests", "racks", STORY)):
        (place / folder).mkdir(parents=True)
        (place / folder / f"{name}.yaml").write_bytes(data)
    return place


def state(place: Path) -> dict[str, str]:
    """Every file below ``place`` with the digest of what stands in it."""
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in place.rglob("*") if file.is_file()}


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library that came with the program, a pack, and an author who stands elsewhere with none of their own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("INTERVIEWER_LIBRARY", raising=False)
    place = library(tmp_path / "program")
    library(tmp_path / "data" / "interviewer" / "packs" / "theirs")
    monkeypatch.setattr(search, "shipped", lambda: place)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return tmp_path


WRITING = (
    ["rename", "goals", "aims"],
    ["rename", "goal", "purpose", "--kind", "question", "--in", "racks"],
    ["fmt"],
    ["test", "--accept"],
)


@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
def test_nobody_elses_files_are_changed(words: list[str], installed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a library stood in or named there is nothing to change: that is said with what to do, and all is as it was."""
    before = state(installed)
    assert main(words) == USAGE
    said = capsys.readouterr().err
    assert "--library" in said
    assert "new` begins one" in said
    assert state(installed) == before


@pytest.mark.parametrize("words", [["fmt", "."], ["test", ".", "--accept"]], ids=lambda words: words[0])
def test_a_folder_above_does_not_name_what_others_wrote(
    words: list[str], installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who stands above the installed program with libraries of their own changes their own."""
    library(installed / "mine")
    others = {name: digest for name, digest in state(installed).items() if "/mine/" not in name}
    monkeypatch.chdir(installed)
    main(words)
    assert {name: digest for name, digest in state(installed).items() if "/mine/" not in name} == others


@pytest.mark.parametrize("how", ["stood in", "named", "of the environment"])
def test_the_library_stood_in_or_named_is_changed(
    how: str, installed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also the program's own for whoever stands in it, which is how its authors work; the message names the folder."""
    place = installed / "program"
    words = ["rename", "goals", "aims"]
    if how == "stood in":
        monkeypatch.chdir(place)
    elif how == "named":
        words += ["--library", str(place)]
    else:
        monkeypatch.setenv("INTERVIEWER_LIBRARY", str(place))
    assert main(words) == FINE
    assert b"aims:" in (place / "rubrics" / "small.yaml").read_bytes()
    assert str(place) in capsys.readouterr().err


def test_a_link_out_of_the_library_is_not_followed(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a link leads to outside is somebody else's, too."""
    mine = library(installed / "mine")
    (mine / "rubrics" / "small.yaml").unlink()
    (mine / "rubrics" / "small.yaml").symlink_to(installed / "program" / "rubrics" / "small.yaml")
    before = state(installed / "program")
    monkeypatch.chdir(mine)
    for words in WRITING:
        main(words)
    assert state(installed / "program") == before


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("command", ["check", "test", "cover"])
def test_what_others_wrote_is_no_news_of_ones_own(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder without a library is no success of it."""
    assert main([command]) == USAGE
    assert "no library here" in capsys.readouterr().err


def test_a_library_of_a_misnamed_file_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A case that ends with .yml is named, and not denied; a file of another program that does is none."""
    (tmp_path / "scenarios").mkdir()
    file = tmp_path / "scenarios" / "feed.yml"
    monkeypatch.chdir(tmp_path)
    file.write_text("on: push\n")
    assert main(["check"]) == USAGE
    assert "no library here" in capsys.readouterr().err
    file.write_text("# a case\nformat: scenario/1\n")
    assert main(["check"]) == PROBLEMS
    assert "`feed.yml` is never looked for" in capsys.readouterr().out


def test_a_kept_trial_stays_out_of_what_others_wrote(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test of somebody else's case is kept in the library stood in; without one there is no place for it."""
    from interviewer.cli.play import _bench, _parser

    assert _bench(_parser().parse_args(["racks"])).home is None
    mine = library(installed / "mine")
    (mine / "scenarios" / "racks.yaml").unlink()
    monkeypatch.chdir(mine)
    assert _bench(_parser().parse_args(["racks"])).home == mine
