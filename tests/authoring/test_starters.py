"""Laws of the starters: they work as they stand, and nothing of an author's is ever overwritten."""

import re
import shlex
from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.starting.starter import KINDS, Kind, starter
from interviewer.cli import COMMANDS, main
from interviewer.cli.exits import FINE, USAGE

SHARED = {
    "considerations": ("goal", "error-costs", "labels", "feature-engineering", "monitoring", "privacy"),
    "pitfalls": ("accuracy-on-imbalance",),
    "facts": ("scale", "labels-available"),
}
"""What the starters take from the core rubric; that it is really there is what the pack's own test shows."""
ENTRY = {
    "considerations": "{name: N, area: data, why: W, raise-it: R, source: S, said: [never said]}",
    "pitfalls": "{name: N, why: W, raise-it: R, source: S, challenge: C, said: [never said]}",
    "facts": "{name: N, asked: [never asked]}",
}


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A library with a core rubric of hardly any cues, which compiles in no time."""
    lines = ["format: rubric/1", "id: core", "title: Small"]
    for section, ids in SHARED.items():
        lines += [f"{section}:", *(f"  {id}: {ENTRY[section]}" for id in ids)]
    file = tmp_path / "shared" / "rubrics" / "core.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("\n".join(lines))
    return file.parent.parent


@pytest.mark.parametrize("kind", KINDS)
def test_starter_passes_check(kind: Kind, tmp_path: Path, shared: Path) -> None:
    """Every file of it, with every example; a pack's manifest, too."""
    for name, text in starter(kind, "late-books", 2030).files:
        place = tmp_path / "mine" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    assert check_paths((tmp_path / "mine",), (tmp_path / "mine", shared)).problems == ()


@pytest.mark.parametrize("kind", KINDS)
def test_starter_teaches_and_leaves_no_blanks(kind: Kind) -> None:
    """A modeline first, comments throughout, and no placeholder left to find."""
    for name, text in starter(kind, "late-books", 2030).files:
        assert "$" not in text.replace("$schema", "")
        if name.endswith(".yaml"):
            depth = "" if "/" not in name else "../"
            assert text.startswith(f"# yaml-language-server: $schema={depth}.schema/")
            assert text.count("\n") / 20 < len(re.findall(r"^ *#", text, re.MULTILINE))


def test_new_writes_schemas_and_says_what_comes_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three commands, each of which exists, with paths that work from where the author stands."""
    monkeypatch.chdir(tmp_path)
    assert main(["new", "scenario", "late-books", "--in", "my cases"]) == FINE
    assert '"too-many"' in (tmp_path / "my cases" / ".schema" / "scenario.json").read_text()
    said = capsys.readouterr().out
    commands = [shlex.split(line) for line in said.partition("Next:")[2].splitlines() if line]
    assert len(commands) == 3
    assert {words[1] for words in commands} <= {*COMMANDS, "test"}
    paths = [Path(word) for words in commands for word in words if "my cases" in word]
    assert len(paths) == 3
    assert all(path.exists() for path in paths)


def test_new_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file in the way, and none is written."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "late-books.yaml").write_text("mine")
    assert main(["new", "scenario", "late-books", "--in", str(tmp_path)]) == USAGE
    assert "already there" in capsys.readouterr().err
    assert [file.name for file in tmp_path.rglob("*.*")] == ["late-books.yaml"]


@pytest.mark.parametrize(("name", "near"), [("Late Books", "late-books"), ("../x", "`x`"), ("-", ""), ("é", "")])
def test_new_offers_a_name_that_would_do(
    name: str, near: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name becomes part of a path, so it is an id or nothing."""
    assert main(["new", "pack", "--in", str(tmp_path), "--", name]) == USAGE
    assert near in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["conveyor"], ["conveyor", "x"], ["cases", "x"]])
def test_new_without_a_kind_names_the_commands(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to know that a case is called a scenario in the files."""
    assert main(["new", *words]) == USAGE
    said = capsys.readouterr().err
    assert "`interviewer new case NAME`" in said
    assert "scenario" not in said


def test_new_inside_a_folder_of_cases_writes_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stands in scenarios/ means the library around it."""
    (tmp_path / "scenarios").mkdir()
    monkeypatch.chdir(tmp_path / "scenarios")
    assert main(["new", "rubric", "payments"]) == FINE
    assert (tmp_path / "rubrics" / "payments.yaml").is_file()


def test_what_new_writes_passes_what_it_tells_the_author_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every kind with the rubric that comes with the program, in one folder so that it is compiled once: no problems, all tests hold."""
    monkeypatch.chdir(tmp_path)
    assert main(["new", "pack", "bad-photos"]) == FINE
    for kind in KINDS:
        if kind != "pack":
            assert main(["new", kind, "late-books", "--in", "bad-photos"]) == FINE
    assert capsys.readouterr().out.count("Next:") == len(KINDS)
    for command in ("test", "check"):  # the test leaves the rubric compiled for the check
        assert main([command, "bad-photos"]) == FINE, capsys.readouterr()
    assert "6 tests, 6 right" in capsys.readouterr().out
