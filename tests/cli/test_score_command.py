"""Laws of ``score`` for teachers: every student comes out once, called as the class list calls them, and in a table to read."""

import csv
import io
import json
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.raw import ids_of
from interviewer.cli.score import run
from interviewer.cli.speakers import dialogue_in
from interviewer.core.understanding.understand import LONGEST_REPLY, read_to

SAID = "We retrain every night because it drifts."


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """What came out, a record a line."""
    return [json.loads(row) for row in capsys.readouterr().out.splitlines()]


def test_every_file_comes_out_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Empty, blank, missing, a folder, not UTF-8: each is a record with what is wrong, in its place, and stops no other."""
    Path("a.txt").write_text(SAID)
    Path("empty.txt").touch()
    Path("lines.jsonl").touch()
    Path("folder").mkdir()
    Path("latin.txt").write_bytes(b"\xfc")
    assert run(["a.txt", "empty.txt", "lines.jsonl", "folder", "latin.txt", "nobody.txt", "a.txt"]) == PROBLEMS
    out, told = capsys.readouterr()
    found = [json.loads(row) for row in out.splitlines()]
    assert [one["id"] for one in found] == ["a", "empty", "lines", "folder", "latin", "nobody", "a"]
    assert [one.get("error", "") for one in found[:3]] == ["", "no text in it", "no record in it"]
    assert "no such file" in found[5]["error"]
    assert told.count("interviewer score: ") == 6
    assert "`a` came before" in told


def test_students_whose_files_are_called_alike_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """By their folders; else the name of the file is enough."""
    for name in ("anna", "bert"):
        Path("class", name).mkdir(parents=True)
        Path("class", name, "answer.txt").write_text(SAID)
    assert run(["class/anna/answer.txt", "class/bert/answer.txt"]) == FINE
    assert [one["id"] for one in answers(capsys)] == ["class/anna/answer", "class/bert/answer"]
    assert list(ids_of(["x/a.txt", "b.txt", "c.txt", "c.yaml"]).values()) == ["a", "b", "c.txt", "c.yaml"]


@pytest.mark.parametrize(
    ("name", "text", "id"),
    [
        ("r.jsonl", '{"id": "num", "turns": [{"candidate": 12}]}', "num"),
        ("r.jsonl", '{"turns": 3}', "r.jsonl:1"),
        ("r.json", '{"id": "j", "turn": []}', "j"),
        ("r.json", '[{"id": "j"}]', "r"),
        ("r.yaml", "id: ada\nturn: []\n", "ada"),
        ("r.yaml", "id: a\nturns: []\n---\nid: b\n", "r"),
    ],
)
def test_what_cannot_be_scored_keeps_its_id(name: str, text: str, id: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As far as it can be read, so that it can be joined with a class list."""
    Path(name).write_text(text)
    assert run([name]) == PROBLEMS
    (found,) = answers(capsys)
    assert found["id"] == id
    assert "\n" not in str(found["error"])


def test_a_record_is_judged_by_the_case_that_it_names(capsys: pytest.CaptureFixture[str]) -> None:
    """Unless one is named for all; a case that is not there is told, and what to do."""
    turns = [{"candidate": "Chargebacks arrive sixty days late, so the newest labels look clean."}]
    rows = [{"id": case, "scenario": case, "turns": turns} for case in ("fraud-detection", "", "nope")]
    Path("r.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert run(["r.jsonl"]) == PROBLEMS
    by_case, by_core, unknown = answers(capsys)
    assert "chargeback-delay" in by_case["considerations"]  # type: ignore[operator]
    assert "chargeback-delay" not in by_core["considerations"]  # type: ignore[operator]
    assert "no case is called `nope`" in str(unknown["error"])
    assert run(["r.jsonl", "--rubric", "core"]) == FINE
    assert all("chargeback-delay" not in one["considerations"] for one in answers(capsys))  # type: ignore[operator]


DIALOGUE = """Interviewer: Would you split by time, because fraud changes, or at random?
Candidate: No idea.
"""


def test_in_a_dialogue_only_the_candidate_is_scored(capsys: pytest.CaptureFixture[str]) -> None:
    """The turns come out with it, as places count from their beginnings."""
    Path("d.txt").write_text(DIALOGUE)
    assert run(["d.txt"]) == FINE
    (found,) = answers(capsys)
    assert found["considerations"] == {}
    assert found["turns"] == [{"interviewer": DIALOGUE.splitlines()[0][13:], "candidate": "No idea."}]
    Path("d.txt").write_text("Interviewer: Well?\n")
    assert run(["d.txt"]) == PROBLEMS


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("Q: What?\nA: This.\nQ: Why?\nA: So.", [("What?", "This."), ("Why?", "So.")]),
        ("[00:01] **Interviewer:** Hi.\n[00:09] **Anna:** Hm.\nMetrics: recall.", [("Hi.", "Hm.\nMetrics: recall.")]),
        ("Candidate: one.\n\nTwo.", [("", "one.\n\nTwo.")]),
        ("Metrics: recall.\nData: logs.", None),
        ("A: the first option\nB: the second", None),
        (SAID, None),
        ("", None),
    ],
)
def test_a_dialogue_is_told_by_its_labels(text: str, turns: list[tuple[str, str]] | None) -> None:
    """What may as well be a heading or a list of options is what one person says."""
    assert dialogue_in(text) == turns


def test_a_long_reply_is_cut_behind_a_sentence() -> None:
    """Half a sentence says something else; where there is no end of one, behind a word, and in a word only where there is nothing else."""
    for unit, ends in (("I split by time. ", "time."), ("split by time\n", "time\n"), ("words ", "words ")):
        end = read_to(unit * 6000)
        assert (unit * 6000)[:end].endswith(ends)
        assert LONGEST_REPLY - len(unit) < end <= LONGEST_REPLY
    assert read_to("x" * 30_000) == LONGEST_REPLY
    assert read_to(SAID) == len(SAID)


TABLE = "We start simple with a rule. Accuracy of 99.9 % shows that it works."


def test_a_class_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """A row a student, a column for each point of the case; who could not be scored has a row, too, and no cell computes."""
    Path("=anna.txt").write_text(SAID)
    Path("bert.txt").write_text(TABLE)
    Path("empty.txt").touch()
    words = ["=anna.txt", "bert.txt", "empty.txt", "--scenario", "fraud-detection", "--format", "csv"]
    assert run(words) == PROBLEMS
    anna, bert, empty = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (anna["id"], anna["case"], anna["retraining"], anna["mistakes"]) == ("'=anna", "fraud-detection", "2", "0")
    for one in (anna, bert):
        assert int(one["points"]) == sum(int(one[level]) for level in ("covered", "touched", "missed"))
    assert bert["mistake:accuracy-on-imbalance"] == "1"
    assert (empty["error"], empty["covered"]) == ("no text in it", "")


def test_the_summary_quotes_and_names_what_was_missed(capsys: pytest.CaptureFixture[str]) -> None:
    """Totals first; a point earned by the words of a mistake says so; nothing of a student's is read as Markdown."""
    Path("bert.txt").write_text(TABLE + " *We retrain every night because it drifts.*")
    assert run(["bert.txt", "--scenario", "fraud-detection", "--format", "markdown"]) == FINE
    page = capsys.readouterr().out
    assert page.startswith("## bert: ")
    assert "of 40 points; 1 mistake\n" in page
    assert "“Accuracy of 99.9 % shows that it works" in page
    assert "the same words are a mistake" in page
    assert "\nMissed\n\n- " in page
    assert run(["bert.txt", "--scenario", "fraud-detection", "--format", "text"]) == FINE
    assert "\nMissed\n\n  " in capsys.readouterr().out


def test_a_row_of_the_class_is_a_row_of_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the files are called, and whoever could not be scored: as many cells as heads."""
    Path("a|b*.txt").write_text(SAID)
    Path("c.txt").touch()
    assert run(["a|b*.txt", "c.txt", "--format", "markdown"]) == PROBLEMS
    tokens = MarkdownIt().enable("table").parse(capsys.readouterr().out)
    cells = [one.children or [] for before, one in pairwise(tokens) if before.type == "td_open"]
    assert len(cells) == 2 * 6
    assert "".join(part.content for part in cells[0]) == "a|b*"


def test_nothing_read_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    """Also when a record says so."""
    Path("empty.txt").touch()
    with pytest.raises(CommandError, match="no text in it") as refused:
        run(["empty.txt"])
    assert refused.value.code == USAGE
    assert answers(capsys) == [{"id": "empty", "error": "no text in it"}]


def test_who_stops_it_hears_how_much_is_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What came out before Ctrl-C stays, line by line."""
    from interviewer.cli import score

    Path("r.jsonl").write_text("\n".join(json.dumps({"id": str(n), "turns": [{"candidate": SAID}]}) for n in range(5)))
    told = score._progress

    def stopped(count: int) -> None:
        told(count)
        if count == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(score, "_progress", stopped)
    assert run(["r.jsonl"]) == 130
    out, said = capsys.readouterr()
    assert [json.loads(row)["id"] for row in out.splitlines()] == ["0", "1", "2"]
    assert "stopped; 3 records came out, each of them whole" in said
