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
from interviewer.core.understanding.reply import LONGEST_REPLY, read_to

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


def test_what_a_class_missed_most_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    """Each point over all who could be scored, each mistake with who made it; who could not has the reason in the row."""
    Path("class").mkdir()
    for name, text in (("anna", SAID), ("bert", TABLE), ("Ärne", f"{SAID} {TABLE}"), ("zoe", "")):
        Path("class", f"{name}.txt").write_text(text)
    words = ["class", "--scenario", "fraud-detection", "--totals", "--format"]
    assert run([*words, "csv"]) == PROBLEMS
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    points = {row["id"]: row for row in rows if row["kind"] == "point"}
    assert all(int(row["covered"]) + int(row["touched"]) + int(row["missed"]) == 3 for row in points.values())
    assert points["retraining"]["covered"] == "2"
    missed = [int(row["missed"]) for row in points.values()]
    assert missed == sorted(missed, reverse=True)
    assert [row["made"] for row in rows if row["id"] == "accuracy-on-imbalance"] == ["2"]
    for format in ("text", "markdown"):
        assert run([*words, format, "--sort", "name"]) == PROBLEMS
        page = capsys.readouterr().out
        assert page.index("anna") < page.index("Ärne") < page.index("bert") < page.index("zoe")
        assert "not scored: no text in it" in page
        assert "Ärne, bert" in page
        assert "3 students (1 not scored), what" in page
        assert "Evaluation" in page
        assert "in %" in page
        assert "Missed" not in page


def test_a_class_is_one_value_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Who missed a point and how many percent they are; of points that as many missed, the heavier comes first."""
    Path("class").mkdir()
    for name, text in (("anna", SAID), ("bert", TABLE), ("zoe", "")):
        Path("class", f"{name}.txt").write_text(text)
    words = ["class", "--scenario", "fraud-detection", "--format", "json"]
    assert run(words) == PROBLEMS
    page = json.loads(capsys.readouterr().out)
    (case,) = page["cases"]
    assert (case["students"], case["unscored"], len(case["points"])) == (2, 1, 40)
    for point in case["points"]:
        assert len(point["missed_by"]) == point["missed"]
        assert point["percent"] == 50 * point["missed"]
    assert sum(area["missed"] for area in case["areas"]) == sum(point["missed"] for point in case["points"])
    order = [(-point["missed"], -point["weight"]) for point in case["points"]]
    assert order == sorted(order)
    assert len({weight for _, weight in order}) > 1
    assert [(one["id"], "error" in one) for one in page["students"]] == [
        ("anna", False),
        ("bert", False),
        ("zoe", True),
    ]
    assert run([*words, "--totals"]) == PROBLEMS
    assert list(json.loads(capsys.readouterr().out)) == ["cases"]


def test_the_best_result_comes_first_and_a_mistake_earns_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Points by the words of a mistake stand in a column of their own."""
    said = {"a": "", "b": "I would shuffle everything and keep 20 percent for testing.", "c": SAID, "d": "Monitoring."}
    for name, text in said.items():
        Path(f"{name}.txt").write_text(text)
    words = [
        *(f"{name}.txt" for name in said),
        "--scenario",
        "fraud-detection",
        "--format",
        "excel",
        "--sort",
        "result",
    ]
    assert run(words) == PROBLEMS
    out = capsys.readouterr().out
    assert out.startswith("\ufeffid,case,")
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    assert [row["id"] for row in rows] == ["c", "d", "b", "a"]
    assert [row["mistaken"] for row in rows] == ["0", "0", rows[2]["covered"], ""]


def test_a_folder_is_the_files_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Those that somebody handed in, readable or not; the others are named, and what is hidden is not."""
    Path("class/late").mkdir(parents=True)
    for name in ("b.txt", "late/a.md", "essay.docx", "photo.png", ".hidden.txt", "~$essay.docx"):
        Path("class", name).write_bytes(b"%PDF-" if name == "essay.docx" else SAID.encode())
    assert run(["class"]) == PROBLEMS
    out, told = capsys.readouterr()
    assert [json.loads(row)["id"] for row in out.splitlines()] == ["b", "essay", "a"]
    assert "class: passed over, as no transcripts: photo.png" in told


@pytest.mark.parametrize("format", ["jsonl", "csv", "markdown"])
def test_a_file_takes_what_standard_output_would(format: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Whole or not at all, and nothing that is there is replaced unasked, nor anything scored in vain."""
    Path("a.txt").write_text(SAID)
    words = ["a.txt", "--format", format]
    assert run(words) == FINE
    printed = capsys.readouterr().out
    assert run([*words, "-o", "out"]) == FINE
    assert (Path("out").read_text(), capsys.readouterr().out) == (printed, "")
    with pytest.raises(CommandError, match="--force replaces it"):
        run([*words, "-o", "out"])
    assert run([*words, "-o", "out", "--force"]) == FINE
    assert [path.name for path in Path().iterdir()] in (["a.txt", "out"], ["out", "a.txt"])


def test_tables_of_nothing_are_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """A pattern that fits no file is told once."""
    with pytest.raises(CommandError, match="there is no such file"):
        run(["class/*.nope", "--format", "csv"])
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("option", [["--totals"], ["--sort", "name"]])
def test_records_come_as_they_are(option: list[str]) -> None:
    """What sorts or sums has to wait for the last, and a stream has none."""
    Path("a.txt").write_text(SAID)
    with pytest.raises(CommandError, match="are for tables") as refused:
        run(["a.txt", *option])
    assert refused.value.code == USAGE


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
    from interviewer.cli import tally

    Path("r.jsonl").write_text("\n".join(json.dumps({"id": str(n), "turns": [{"candidate": SAID}]}) for n in range(5)))
    told = tally.progress

    def stopped(count: int) -> None:
        told(count)
        if count == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(tally, "progress", stopped)
    assert run(["r.jsonl"]) == 130
    out, said = capsys.readouterr()
    assert [json.loads(row)["id"] for row in out.splitlines()] == ["0", "1", "2"]
    assert "stopped; 3 records came out, each of them whole" in said
