"""Laws of the advice: it leads where the author wants to go."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.near import did_you_mean
from interviewer.authoring.source import parse_document
from interviewer.cli import main, rename
from interviewer.cli.exits import USAGE, CommandError
from tests.authoring.packs import SCENARIO, library
from tests.authoring.test_renaming import CASE


def test_nobody_is_told_to_take_an_id_that_is_none() -> None:
    """Where the definition is misspelt, it is to be mended, and not what names it rightly."""
    assert (
        did_you_mean("learn", ["Learn", "wrap"])
        == "It is written `Learn` where it is defined, which is no id; mend it there."
    )
    assert did_you_mean("lern", ["learn", "wrap"]) == "Did you mean `learn`?"


def test_a_byte_that_is_no_text_is_shown_where_it_stands() -> None:
    """With its line, and as the sign that it is in the encoding that such files mostly have."""
    _, (found,) = parse_document("format: scenario/1\nsummary: ü caf".encode() + b"\xe9 da\n", "x.yaml")
    assert (found.code, found.line, found.column) == ("Y103", 2, 15)
    assert found.excerpt == "summary: ü caf� da"
    assert "(`é` in Latin-1)" in found.message


@pytest.mark.parametrize(
    ("cue", "wide"), [("feed", True), ("(golden|feeds)", True), ("golden feed", False), ("golden", False)]
)
def test_a_word_of_the_opening_question_is_no_cue_by_itself(cue: str, wide: bool, tmp_path: Path) -> None:
    """Nearly every reply takes up what it was asked about, so that everybody would get the point."""
    own = (
        "considerations:\n  golden:\n    name: Golden clicks\n    area: data\n    why: Some are worth more.\n"
        f"    raise-it: Ask which.\n    source: ours\n    said: [{cue}]\nquestions:\n  brief:\n    area: framing\n    say: Decide the order of a feed."
    )
    before = "questions:\n  brief:\n    area: framing\n    say: Decide the order of a feed."
    assert before in SCENARIO
    library(tmp_path, scenario=SCENARIO.replace(before, own))
    codes = {one.code for one in check_paths((tmp_path,), (tmp_path,)).problems}
    assert ("C607" in codes) == wide


def test_how_a_case_gets_another_name_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its id is the name of its file, which no change of text can give it."""
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "racks.yaml").write_bytes(CASE)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError, match=r"rename .*racks\.yaml, then `id` in it and `scenario` in its tests"):
        rename.run(["racks", "shelves"])


def test_a_starter_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a pack would be in the way of the next try."""
    monkeypatch.chdir(tmp_path)
    whole, opened = Path.open, []

    def full(self: Path, *words: str, **more: str) -> object:
        nonlocal opened
        opened += [self] if words[:1] == ("x",) else []
        if len(opened) == 3:
            raise OSError(28, "No space left on device", str(self))
        return whole(self, *words, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    assert main(["new", "pack", "bread"]) != USAGE
    assert "no space left" in capsys.readouterr().err
    assert [file for file in (tmp_path / "bread").rglob("*") if file.is_file()] == []


@pytest.mark.parametrize(
    ("good", "bad", "code", "help"),
    [
        ("      - {to: wrap}", "      - {to: end}", "G301", "lead to one that says the last word"),
        ("in week one?", "in week one?\n    wants: [labels]\n    next: end", "G301", "Leave `next` out"),
        ("in week one?", "in week one?\n    wants: [labels]\n    next: wrpa", "G301", "Did you mean `wrap`"),
        ("in week one?", "in week one?\n    wants: [labels]\n    next: wrap", "G303", "Leave its `next` out"),
        ("if: explained(labels)", "if: missed(labels)", "G306", "Write `not met(...)`"),
        ("if: explained(labels)", "if: covered(labels)", "G306", "Write `explained(...)`"),
        ("if: explained(labels)", "if: time-left > 5", "G306", "Write `minutes-left > 10`"),
        ("if: explained(labels)", "if: explaned(labels)", "G306", "Did you mean `explained`"),
    ],
)
def test_words_of_everyday_talk_are_led_to_those_of_the_format(
    good: str, bad: str, code: str, help: str, tmp_path: Path
) -> None:
    """The end has no name, and a point that was missed is one that was not met."""
    assert SCENARIO.count(good) == 1
    root = library(tmp_path, scenario=SCENARIO.replace(good, bad))
    (found,) = check_paths((root / "scenarios",), (root,), level="min").problems
    assert found.code == code
    assert help in f"{found.message} {found.help}"
