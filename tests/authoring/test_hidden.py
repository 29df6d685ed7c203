"""Laws of names: what hides another of its name is told by its file, and what is never looked for is not called fine."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.cli import main
from interviewer.cli.exits import FINE, USAGE
from interviewer.library import search
from tests.authoring.packs import SCENARIO, library


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An author's folder, in which they stand; the program comes with a rubric `core` and a case `feed`."""
    program = library(tmp_path / "program")
    monkeypatch.setattr(search, "shipped", lambda: program)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("INTERVIEWER_LIBRARY", raising=False)
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path / "mine")
    return tmp_path / "mine"


def found(*paths: Path) -> dict[str, str]:
    """Code -> message of what a check of ``paths`` finds."""
    return {
        one.code: f"{one.path}: {one.message}. {one.help}" for one in check_paths(paths, search.search_path()).problems
    }


def test_what_hides_another_of_its_name_is_told_by_its_file(mine: Path) -> None:
    """A case and a rubric that the program has, too; and a case that gets a rubric of that kind."""
    library(mine)
    program = mine.parent / "program"
    told = [one.message for one in check_paths((mine,), (mine, program)).problems if one.code == "R512"]
    assert told == [
        f"this hides the rubric `core` in {program / 'rubrics' / 'core.yaml'}",
        f"this hides the case `feed` in {program / 'scenarios' / 'feed.yaml'}",
    ]
    other = mine.parent / "other"
    (other / "scenarios").mkdir(parents=True)
    (other / "scenarios" / "more.yaml").write_text(SCENARIO.replace("id: feed", "id: more"))
    (used,) = check_paths((other,), (mine, program)).problems
    assert (used.code, used.line) == ("R512", 7)
    assert "rubrics/core.yaml here, which hides" in used.message
    assert not check_paths((program,), (mine, program)).problems


@pytest.mark.parametrize(
    ("place", "kind"), [("scenarios/sub/feed2.yaml", "scenarios"), ("rubrics/sub/r.yaml", "rubrics")]
)
def test_what_is_never_looked_for_is_not_called_fine(place: str, kind: str, mine: Path) -> None:
    """In a folder below, under its own name or that of another: where it belongs is said."""
    file = mine / place
    file.parent.mkdir(parents=True)
    text = SCENARIO.replace("id: feed", "id: feed2") if kind == "scenarios" else "format: rubric/1\nid: r\ntitle: R\n"
    file.write_text(text)
    assert f"Move it to {kind}/{file.name}." in found(mine)["R513"]
    (mine / kind / file.name).write_text(text)
    assert "is there already" in found(mine)["R513"]


@pytest.mark.parametrize("words", [["case", "feed"], ["scenario", "feed"], ["rubric", "core"], ["pack", "core"]])
def test_new_takes_no_name_that_is_taken(words: list[str], mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever uses the one that is there would get the new one; nothing is written."""
    assert main(["new", *words]) == USAGE
    assert "which yours would hide" in capsys.readouterr().err
    assert list(mine.iterdir()) == []


def test_list_says_which_cases_hide_others(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The title alone tells nobody whose it is."""
    library(mine)
    assert main(["list"]) == FINE
    assert "scenarios/feed.yaml hides the case `feed` in" in capsys.readouterr().err
