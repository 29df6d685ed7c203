"""Laws of ``interviewer diff``: what changes is named with its words and its cue line, and nothing else is."""

import json
from pathlib import Path

import pytest

from interviewer.cli.diff import run
from interviewer.cli.exits import CommandError
from tests.authoring.packs import RUBRIC, SCENARIO, library
from tests.authoring.small_tests import TESTS

TALK = """\
id: one
turns:
  - interviewer: Decide the order of a feed.
    candidate: Ground truth comes from calls. The kettle is on, because it is cold.
gold:
  considerations:
    labels: {level: 1}
"""


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A transcript with a label, and beside it two versions of a small library, `old` and `new`, still alike."""
    monkeypatch.chdir(tmp_path)
    library(tmp_path / "old")
    library(tmp_path / "new")
    file = tmp_path / "talks" / "one.yaml"
    file.parent.mkdir()
    file.write_text(TALK, encoding="utf-8")
    return file


def changed(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, object]]]:
    """(exit code, changes) of one run."""
    code = run([*words, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)["changes"]


def test_same_rubric_changes_nothing(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0, and a sentence that says so."""
    assert run(["old", "new", "--on", str(talk)]) == 0
    assert capsys.readouterr().out == "no verdict changed in 1 transcript\n"


def test_lost_line_is_named_with_its_words(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The old line, the words it heard, that it is gone, and that the label disagrees."""
    library(Path("new"), rubric=RUBRIC.replace("- ground truth", "- golden truth"))
    code, (change,) = changed(capsys, "old", "new", "--on", str(talk.parent))
    assert code == 1
    assert (change["id"], change["old"], change["new"], change["turn"]) == ("labels", 1, 0, 1)
    assert "Ground truth comes from calls" in str(change["words"])
    assert str(change["why"]).startswith("rubrics/core.yaml:17 ground truth")
    assert (change["lost"], change["judged"]) == ("the line is gone", "worse")


def test_new_unless_is_named(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line still fires; the one that takes it back is shown."""
    spoilt = RUBRIC.replace("- ground truth\n", "- ground truth\n    unless:\n      - call\n")
    library(Path("new"), rubric=spoilt)
    _, (change,) = changed(capsys, "old", "new", "--on", str(talk))
    assert change["lost"] == "rubrics/core.yaml:19 call, an `unless` that fired"


def test_new_credit_is_better_or_worse_by_the_label(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Explained where it was only mentioned is one level too much; disputed ids are nobody's fault."""
    library(Path("new"), rubric=RUBRIC.replace("    probes:", "    deeper: [from call]\n    probes:"))
    _, (change,) = changed(capsys, "old", "new", "--on", str(talk))
    assert (change["old"], change["new"], change["judged"]) == (1, 2, "worse")
    talk.write_text(TALK.replace("level: 1", "level: 2"), encoding="utf-8")
    assert changed(capsys, "old", "new", "--on", str(talk))[1][0]["judged"] == "better"
    talk.write_text(TALK + "disputed_level: [labels]\n", encoding="utf-8")
    assert changed(capsys, "old", "new", "--on", str(talk))[1][0]["judged"] == "disputed"


def test_text_names_all_of_it(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the totals by consideration and by cue line."""
    library(Path("new"), rubric=RUBRIC.replace("- ground truth", "- golden truth"))
    assert run(["old/rubrics/core.yaml", "new/rubrics", "--on", str(talk)]) == 1
    out = capsys.readouterr().out
    assert "consideration labels: mentioned -> absent, worse" in out
    assert "1 verdict changed in 1 of 1 transcript: 0 rose, 1 fell; 0 better, 1 worse" in out
    assert "old rubrics/core.yaml:17" in out


def test_transcripts_of_every_kind_are_read(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Plain text, JSON lines, and the candidate's words of a file of tests; without labels there is no judgement."""
    library(Path("new"), rubric=RUBRIC.replace("- ~tap + (label|truth)", "- ~tap + golden"))
    said = "We take clicks as labels."
    (talk.parent / "two.txt").write_text(said)
    (talk.parent / "three.jsonl").write_text(json.dumps({"id": "three", "turns": [{"candidate": said}]}) + "\n")
    (talk.parent / "four.yaml").write_text(TESTS)
    _, changes = changed(capsys, "old", "new", "--on", str(talk.parent))
    assert {str(one["transcript"]) for one in changes} == {"two", "three", "labels-are-asked-for"}
    assert {one["judged"] for one in changes} == {None}


def test_broken_and_missing_input_is_no_success(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that cannot be read is 3, nothing to read is 2."""
    (talk.parent / "bad.json").write_text("[")
    assert run(["old", "new", "--on", str(talk.parent)]) == 3
    assert "bad.json" in capsys.readouterr().err
    (talk.parent / "bad.json").unlink()
    talk.write_text(TALK.replace("{level: 1}", "much"), encoding="utf-8")
    assert run(["old", "new", "--on", str(talk)]) == 3
    assert "labels are" in capsys.readouterr().err
    Path("empty").mkdir()
    for words in (
        ["old", "new", "--on", "empty"],
        ["old", "gone", "--on", str(talk)],
        ["empty", "new", "--on", "talks"],
    ):
        with pytest.raises(CommandError) as error:
            run(words)
        assert error.value.code == 2
        capsys.readouterr()


PACK = """\
format: pack/1
id: feed
title: Feed
version: "1"
authors: [ours]
licence: MIT
"""
OWN = """\
considerations:
  kettle:
    name: The kettle
    area: data
    why: Tea.
    raise-it: Ask for tea.
    source: ours
    said: [kettle .. on]
"""


@pytest.fixture
def packs(talk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The transcript, and beside it two versions of a case pack without a rubric of its own; only the new one hears a kettle."""
    monkeypatch.setenv("INTERVIEWER_LIBRARY", str(library(Path("shared")).resolve()))
    for folder, scenario in (("was", SCENARIO), ("is", SCENARIO + OWN)):
        case = Path(folder) / "scenarios" / "feed.yaml"
        case.parent.mkdir(parents=True)
        case.write_text(scenario, encoding="utf-8")
        (Path(folder) / "pack.yaml").write_text(PACK, encoding="utf-8")
    return talk


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("was", "is"),
        ("was/scenarios", "is"),
        ("was/scenarios/feed.yaml", "is/scenarios/feed.yaml"),
        ("loose.yaml", "is"),
    ],
)
def test_case_pack_is_judged_with_its_case(old: str, new: str, packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As a folder, as a file, and as a copy that lies in no library; what the shared rubric hears is no change."""
    Path("loose.yaml").write_text(SCENARIO.replace("id: feed", "id: loose"), encoding="utf-8")
    code, (change,) = changed(capsys, old, new, "--on", str(packs))
    assert (code, change["id"], change["old"], change["new"]) == (1, "kettle", 0, 2)
    assert str(change["why"]).startswith("scenarios/feed.yaml:")


def test_rubric_that_went_into_the_case_is_compared_as_the_case(
    packs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The old pack still has a rubric file of its own, as `new` writes one: both versions are judged with their case."""
    rubric = Path("was/rubrics/kettles.yaml")
    rubric.parent.mkdir()
    rubric.write_text("format: rubric/1\nid: kettles\ntitle: Kettles\n" + OWN, encoding="utf-8")
    Path("was/scenarios/feed.yaml").write_text(SCENARIO.replace("[core]", "[core, kettles]"), encoding="utf-8")
    assert changed(capsys, "was", "is", "--on", str(packs)) == (0, [])


def test_one_of_several_cases_has_to_be_named(packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The error names the option and the ids; an empty folder is told from a full one, and a rubric that is not there by name."""
    Path("is/scenarios/search.yaml").write_text(SCENARIO.replace("id: feed", "id: search"), encoding="utf-8")
    with pytest.raises(CommandError, match="--scenario names one of: feed, search"):
        run(["was", "is", "--on", str(packs)])
    assert changed(capsys, "was", "is", "--on", str(packs), "--scenario", "feed")[0] == 1
    with pytest.raises(CommandError, match="no rubric `cups`"):
        run(["was", "is", "--on", str(packs), "--rubric", "cups"])
    Path("bare").mkdir()
    with pytest.raises(CommandError, match="no rubric and no case"):
        run(["bare", "is", "--on", str(packs)])
