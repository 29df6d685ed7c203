"""Laws of ``--help``: every command says what it does, in one shape, with an example that can be typed."""

import re
import shlex
from pathlib import Path

import pytest

from interviewer.cli import COMMANDS, GROUPS, main
from interviewer.cli.exits import FINE, USAGE

HOUSE = Path(__file__).parents[2]
DOCS = "\n".join(
    file.read_text(encoding="utf-8") for file in (HOUSE / "README.md", *sorted((HOUSE / "docs").glob("*.md")))
)
SUBCOMMANDS = ["pack build", "pack install", "pack list", "pack remove"]


def helped(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == FINE
    return capsys.readouterr().out


@pytest.mark.parametrize("command", [*COMMANDS, *SUBCOMMANDS])
def test_help_shows_an_example_of_that_very_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the same place for all: below `example:`, two columns in, a whole command."""
    text = helped(command.split(), capsys)
    assert text.startswith(f"usage: interviewer {command}")
    assert text.count("example:") == 1
    commands = text.partition("\nexample:\n")[2].partition("\n\n")[0].splitlines()
    assert any(shlex.split(row)[: 1 + len(command.split())] == ["interviewer", *command.split()] for row in commands)
    assert all(row.startswith("  interviewer ") for row in commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_options_of_one_name_mean_the_same_everywhere(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--library` is a folder of cases; `--format` begins with what is printed without it, and says so: text, or records for programs."""
    text = re.sub(r"\s+", " ", helped([command], capsys))
    if "--library DIR" in text:
        assert "folder with scenarios/ and rubrics/" in text
    if "--format {" in text:
        assert re.search(r"--format \{(text|jsonl),[a-z,]+\}.{0,80} ?default: \1", text)


@pytest.mark.parametrize("command", COMMANDS)
def test_documentation_names_every_command(command: str) -> None:
    """Somebody who reads README and docs has met it as a command that can be typed."""
    assert re.search(rf"interviewer {command}\b|^\| `{command}[ `]", DOCS, re.MULTILINE)


def test_help_lists_every_command_once_under_what_somebody_wants(capsys: pytest.CaptureFixture[str]) -> None:
    """Four groups, every command in one of them, in the order of a day's work."""
    assert main(["--help"]) == FINE
    text = capsys.readouterr().out
    assert list(GROUPS) == ["practise", "look back", "write cases", "install"]
    assert sum(map(len, GROUPS.values())) == len(COMMANDS)
    for heading, commands in GROUPS.items():
        block = text.partition(f"\n{heading}:\n")[2].partition("\n\n")[0]
        assert [row.split()[0] for row in block.splitlines()] == list(commands)
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("command", ["list", "try", "check", "test", "walk", "graph", "fmt", "cover"])
def test_library_that_is_none_is_told_and_nothing_else_is_read(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in the path must not quietly become the shipped cases."""
    for place, says in (
        (tmp_path / "gone", "there is no folder"),
        (tmp_path, "holds no files in scenarios/ or rubrics/"),
    ):
        assert main([command, "--library", str(place)]) == USAGE
        assert says in capsys.readouterr().err


@pytest.mark.parametrize("inside", [".", "scenarios", "tests"])
def test_commands_work_in_the_library_that_one_stands_in(
    inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever wrote `scenarios/mine.yaml` here means that one, without a word about where."""
    assert main(["new", "scenario", "mine", "--in", str(tmp_path)]) == FINE
    monkeypatch.chdir(tmp_path / inside)
    capsys.readouterr()
    assert main(["list"]) == FINE
    assert "mine" in capsys.readouterr().out
    assert main(["graph", "mine"]) == FINE


@pytest.mark.parametrize(
    ("what", "row"),
    [
        ("considerations", "reminder-fatigue  People stop reading reminders"),
        ("pitfalls", "accuracy-on-imbalance"),
        ("facts", "opening-hours"),
        ("rubrics", "core"),
    ],
)
def test_list_shows_the_ids_that_a_case_can_name(
    what: str, row: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those of the shared rubric and those of one's own, each with what it stands for."""
    assert main(["new", "scenario", "mine", "--in", str(tmp_path)]) == FINE
    capsys.readouterr()
    assert main(["list", what, "--library", str(tmp_path)]) == FINE
    rows = [re.sub(r" +", "  ", shown, count=1) for shown in capsys.readouterr().out.splitlines()]
    assert any(shown.startswith(row) for shown in rows)


def test_error_names_the_command_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence in the same shape, whichever command it comes from."""
    for command in ("check", "fmt", "test", "cover", "graph"):
        assert main([command, str(tmp_path / "gone.yaml")]) == USAGE
        assert re.match(rf"interviewer {command}: (?!{command}: )", capsys.readouterr().err)


def test_pack_that_was_built_in_its_folder_can_be_built_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The zip of yesterday is no part of the pack, and no reason to refuse it."""
    from interviewer.authoring.packing.folder import read_folder

    monkeypatch.chdir(tmp_path)
    assert main(["new", "pack", "night-shift"]) == FINE
    capsys.readouterr()
    before = read_folder(tmp_path / "night-shift", "night-shift")
    (tmp_path / "night-shift" / "night-shift-0.1.zip").write_bytes(b"PK")
    assert read_folder(tmp_path / "night-shift", "night-shift") == before
