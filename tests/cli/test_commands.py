"""The commands as a script meets them: real processes, real files, exit codes that mean something.

A start costs half a second, so only a few are fresh, and what is only about words on the command line is said to the same door in this
process.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from interviewer.cli import main
from tests import warm

INTERVIEWER = [sys.executable, "-m", "interviewer"]
REPLIES = """Before I start, how many payments per second do we see?
The goal is to lose less money to fraud without annoying honest cardholders, because a false decline can cost us the account.
<<<
Labels come from chargebacks, which arrive up to sixty days late,
so I'd leave out the last two months.
>>>
precision and recall
/hint
/skip
I don't know
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a new user."""
    return {**os.environ, "INTERVIEWER_HOME": str(tmp_path / "home"), "COLUMNS": "80"}


def ran(home: dict[str, str], *words: str, said: str = "") -> subprocess.CompletedProcess[str]:
    """``interviewer words`` with ``said`` on standard input."""
    return warm.ran([*INTERVIEWER, *words], home, said)


def started(home: dict[str, str], *words: str, said: str = "") -> subprocess.CompletedProcess[str]:
    """As ``ran``, by a python that begins with nothing."""
    command = [*INTERVIEWER, *words]
    return subprocess.run(command, input=said, capture_output=True, text=True, env=home, timeout=120, check=False)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code of ``interviewer words``, run here, and all that it says."""
    try:
        code = main(list(words))
    except SystemExit as ended:  # a parser's way to end
        code = int(ended.code or 0)
    return code, "".join(capsys.readouterr())


def test_plain_interview_is_held_saved_and_reported(
    home: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reply file on standard input gives an interview, the report at its end, and a session that can be read again."""
    held = started(home, "practice", "fraud-detection", "--seed", "1", said=REPLIES)
    assert (held.returncode, held.stderr) == (0, "")
    assert "Report: Catch stolen cards" in held.stdout
    assert "four hundred a" in held.stdout
    assert "sixty days late" in held.stdout
    report = json.loads(ran(home, "report", "--format", "json").stdout)
    assert report["format"] == "report/1"
    monkeypatch.setenv("INTERVIEWER_HOME", home["INTERVIEWER_HOME"])
    assert "finished" in told(capsys, "history")[1]
    assert told(capsys, "report", "--format", "markdown")[1].startswith("# Report")
    assert "<!doctype html>" in told(capsys, "report", "--format", "html")[1].lower()


def test_a_file_of_replies_is_shown_as_a_conversation(home: dict[str, str], tmp_path: Path) -> None:
    """Who hands in a file sees each reply before its answer; who pipes has their own words already."""
    file = tmp_path / "replies.txt"
    file.write_text("How many payments a second do we see?\n/finish\n", encoding="utf-8")
    command = [*INTERVIEWER, "practice", "fraud-detection", "--seed", "1"]
    with file.open() as said:
        held = subprocess.run(command, stdin=said, capture_output=True, text=True, env=home, check=True).stdout
    assert held.index("You:\n  How many payments a second do we see?\n") < held.index("four hundred a")
    assert "You:" not in ran(home, *command[3:], said=file.read_text(encoding="utf-8")).stdout


def test_same_seed_and_replies_give_the_same_interview(home: dict[str, str]) -> None:
    """Nothing but the seed and the answers decides what the interviewer says, in a process that hashes words in another way, too."""
    one, two = (
        begin(home, "practice", "fraud-detection", "--seed", "7", said=REPLIES).stdout.partition("Report:")[0]
        for begin in (started, ran)
    )
    assert one == two


def test_home_that_cannot_be_written_costs_the_history_only(home: dict[str, str], tmp_path: Path) -> None:
    """The interview is held, and it is said that nothing is kept."""
    (tmp_path / "file").write_text("in the way")
    held = ran(
        {**home, "INTERVIEWER_HOME": str(tmp_path / "file")},
        "practice",
        "fraud-detection",
        said="I would ask for the goal.\n",
    )
    assert held.returncode == 0
    assert "History is off" in held.stderr
    assert "Report:" in held.stdout


def test_score_answers_every_record_in_order(home: dict[str, str]) -> None:
    """One record in, one out; a broken one is an error of its own and does not stop the others."""
    good: dict[str, Any] = {
        "id": "a",
        "turns": [{"interviewer": "", "candidate": "🙂 We retrain every night because fraud changes."}],
    }
    done = ran(home, "score", "--jsonl", "-", said=f"{json.dumps(good)}\nnot json\n{json.dumps(good | {'id': 'b'})}\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["id"] for answer in answers] == ["a", "-:2", "b"]
    found = answers[0]["considerations"]["retraining"]
    span = found["evidence"][0]
    assert found["level"] == 2
    assert "retrain every night" in good["turns"][0]["candidate"][span["start"] : span["end"]]


def test_try_answers_records_and_prints_reasons(home: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """As records for scripts, as a page for authors, options in any place; an unknown case is understood with the core rubric."""
    record = {"id": "m", "scenario": "no-such-case", "asked": "Go ahead.", "text": "How many users do we have?"}
    answer = json.loads(ran(home, "try", "--jsonl", "-", said=json.dumps(record)).stdout)
    assert (answer["id"], answer["acts"], answer["facts"]) == ("m", ["clarifying-question"], ["scale"])
    _, page = told(capsys, "try", "fraud-detection", "We retrain every night because fraud changes.")
    asked = ("--asked", "How often do you retrain?")
    before = told(capsys, "try", *asked, "fraud-detection", "Every night.")
    assert before == told(capsys, "try", "fraud-detection", *asked, "Every night.")
    assert "understood   retraining 1" in before[1]
    assert "understood   no consideration" in told(capsys, "try", *asked, "fraud-detection", "Good question.")[1]
    assert "✓ explained  retraining" in page
    _, near = told(capsys, "try", "fraud-detection", "Penguins waddle about.", "--for", "chargeback-delay")
    assert "nearly  chargeback-delay: no cue of it shares a telling word" in near
    assert "rubrics/core/operations.yaml:" in page


def test_try_says_where_the_interview_would_take_it_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    """What counts alone and not beside an answer, and at a question what the talk takes for said."""
    _, alone = told(capsys, "try", "spam-filter", "back if the not-spam clicks go up")
    assert "understood   guardrail-metrics 2" in alone
    assert "only alone   guardrail-metrics:" in alone
    _, clear = told(capsys, "try", "spam-filter", "We retrain every night because junk changes.")
    assert "only alone" not in clear
    gone = "We retrain every night because junk changes. No, scratch that."
    _, there = told(capsys, "try", "spam-filter", "--at", "live", gone)
    assert "understood   no consideration" in there
    assert "left out     retraining 2:" in there
    aside = "We retrain every night because junk changes."
    _, beside = told(capsys, "try", "spam-filter", "--at", "labels", aside)
    assert "understood   retraining 2" in beside
    assert "because understood: retraining 2" in beside


@pytest.mark.parametrize(
    ("words", "code", "part"),
    [
        (("practise",), 2, "did you mean `practice`"),
        (("score", "--fromat", "csv"), 2, "did you mean `--format`"),
        (("try", "no-such-case", "hi"), 2, "there are: "),
        (("try", "spam-filters", "hi"), 2, "no case is called `spam-filters`; did you mean `spam-filter`?"),
        (("try", "fraud-detection", "hi", "--for", "lables"), 2, "Did you mean `labels`"),
        (("score",), 2, "nothing to read"),
        (("score", "no-such-file.jsonl"), 2, "no such file"),
        (("practice", "fraud-detection", "--minutes", "3"), 2, "5 to 180"),
        (("check", "no-such-folder"), 2, "no-such-folder"),
        (("report",), 2, "no interview yet"),
        (("resume",), 2, ""),
    ],
)
def test_misuse_ends_with_a_sentence_and_a_code(
    words: tuple[str, ...],
    code: int,
    part: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No traceback: what is wrong, and what to do."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path))
    ended, said = told(capsys, *words)
    assert ended == code
    assert part in said
    assert "Traceback" not in said


def test_misuse_is_told_on_standard_error(home: dict[str, str]) -> None:
    """Where a script does not read what it asked for."""
    done = ran(home, "practise")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean `practice`" in done.stderr


def test_list_stays_within_the_terminal(home: dict[str, str]) -> None:
    """Also a narrow one, where a title gets a line of its own."""
    for columns in (40, 80):
        rows = ran({**home, "COLUMNS": str(columns)}, "list").stdout.splitlines()
        assert max(map(len, rows)) <= columns
