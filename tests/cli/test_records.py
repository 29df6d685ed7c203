"""Laws of what is read as transcripts: nothing read is an error, nothing is guessed, one bad record costs only itself."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.cli.decoded import text_of
from interviewer.cli.exits import CommandError
from interviewer.cli.raw import LARGEST, raw_records
from interviewer.cli.records import id_of, parsed, turns_of
from interviewer.cli.score import run as score
from interviewer.core.understanding.reply import LONGEST_REPLY
from tests import warm

GOOD = json.dumps({"id": "g", "turns": [{"candidate": "We retrain every night because it drifts."}]})


@pytest.mark.parametrize("command", ["score", "mine", "try --jsonl", "score --jsonl"])
@pytest.mark.parametrize("name", ["empty.jsonl", "blank.txt", "nope.jsonl", "folder"])
def test_nothing_read_is_code_2_and_says_why(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty file, none at all and a folder are three things, and none of them is a silent pass."""
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "blank.txt").write_text("\n \n")
    (tmp_path / "folder").mkdir()
    why = {"nope.jsonl": "no such file", "folder": "this is a folder"}.get(name, "nothing to read|no record|no text")
    from interviewer.cli.attempt import run as attempt
    from interviewer.cli.mine import run as mine

    words = [*command.split()[1:], str(tmp_path / name)]
    with pytest.raises(CommandError) as refused:
        {"score": score, "mine": mine, "try": attempt}[command.split()[0]](words)
    assert refused.value.code == 2
    assert re.search(why, f"{capsys.readouterr().err}{refused.value}")


@pytest.mark.parametrize(
    "words", ["score --jsonl -", "try --jsonl -", "try fraud-detection", "practice --plain", "play typeahead --plain"]
)
def test_empty_standard_input_is_code_2(words: str, tmp_path: Path) -> None:
    """A pipe that brought nothing is told, and no interview is begun for it."""
    env = {**os.environ, "INTERVIEWER_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "interviewer", *words.split()]
    done = warm.ran(command, env)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"interviewer {words.split()[0]}: ")


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (b"[" * 100_000, "too deep"),
        (b"9" * 5_000, "thousands of digits"),
        (b'{"id": 1 "x"}', "not JSON at column 10"),
        (b'{"id": 1}', "`id` and `turns`"),
        (b'{"id": 1, "turns": [{}]}', "turn 1 has no text"),
        (b'{"id": "\xff"}', "byte 9 is not UTF-8"),
        (b"x" * (LARGEST + 9), "split it"),
    ],
)
def test_a_bad_record_costs_only_itself(
    line: bytes, part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it is: one record in, one out, in order, and what is wrong in words of ours."""
    file = tmp_path / "records.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.encode() + b"\n" + line + b"\n" + GOOD.encode())
    assert score([str(file)]) == 1
    out, told = capsys.readouterr()
    first, bad, last = map(json.loads, out.splitlines())
    assert first == last
    assert first["considerations"]["retraining"]["level"] == 2
    assert bad["id"] == ("1" if part in ("`id` and `turns`", "turn 1 has no text") else f"{file}:2")
    assert part in bad["error"]
    assert f"{file}:2: {bad['error']}" in told


def test_text_that_is_cut_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was never read is named, for a script and for a person."""
    file = tmp_path / "long.txt"
    file.write_text("blah blah. " * 2000 + "We retrain every night because it drifts.")
    assert score([str(file)]) == 0
    out, told = capsys.readouterr()
    length, read = len(file.read_text()), LONGEST_REPLY - LONGEST_REPLY % 11 - 1
    assert json.loads(out)["unread"] == [{"turn": 0, "read": read, "of": length}]
    assert f"turn 1 has {length:,} characters; only the first {read:,} are read" in told


def test_a_pipe_is_read_as_a_file_is(tmp_path: Path) -> None:
    """A shell hands the output of another program over as one."""
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with subprocess.Popen([sys.executable, "-c", f"open({str(pipe)!r}, 'w').write('We retrain nightly.')"]):
        (raw,) = raw_records([pipe])
    data = parsed(raw)
    assert (id_of(raw, data), turns_of(data)) == ("pipe", [("", "We retrain nightly.")])


def test_text_is_never_guessed() -> None:
    """Marks of UTF-8 and UTF-16 are no part of the text; bytes of another encoding are refused with place and letter."""
    assert text_of("\ufeffgut".encode()) == "gut"
    assert text_of("grün".encode("utf-16")) == "grün"
    with pytest.raises(ValueError, match="byte 2 is not UTF-8 \\(`ü` in Windows-1252\\)"):
        text_of(b"g\xfct")
    with pytest.raises(ValueError, match="byte 5 is not UTF-8 \\(line 2, `’` in Windows-1252\\)"):
        text_of(b"a\nI \x92d\nb")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04\x14\0 word/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\0", "a zip archive"),
        (b"%PDF-1.7 hello", "a PDF"),
        (b"{\\rtf1 hello}", "an RTF document"),
        (b"Candidate: Labels\0 come late", "character 18 is a NUL"),
        ("Labels".encode("utf-16-le"), "character 2 is a NUL"),
        ("Labels".encode("utf-16")[:-1], "begins like UTF-16"),
    ],
)
def test_what_is_no_plain_text_is_told_for_what_it_is(data: bytes, what: str) -> None:
    """Though its bytes may be ASCII: nobody is scored for the inside of a file format."""
    with pytest.raises(ValueError, match=what):
        text_of(data)


def test_records_in_utf_16_are_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines cannot be parted before it is known what a line feed is; a text can be read whole."""
    file, text = tmp_path / "r.jsonl", tmp_path / "t.txt"
    file.write_bytes(f"{GOOD}\n{GOOD}".encode("utf-16"))
    text.write_bytes("Interviewer: Go.\nCandidate: We retrain every night because it drifts.".encode("utf-16"))
    assert score([str(file), str(text)]) == 1
    lines, read = map(json.loads, capsys.readouterr().out.splitlines())
    assert "UTF-16" in lines["error"]
    assert "retraining" in read["considerations"]


@pytest.mark.parametrize(
    ("turns", "what"),
    [
        ([], "nobody says anything"),
        ([{"candidate": " "}], "nobody says anything"),
        ([{"interviewer": "Hello?"}, {"interviewer": "Hello?", "candidate": None}], "nobody but the interviewer"),
        ([{"interviewer": "Go.", "student": "Labels come late."}], "turn 1 has no text under `candidate`"),
        ([{"interviewer": "Go.", "candidate": ["Labels"]}], "turn 1 has no text under `candidate`"),
    ],
)
def test_nothing_said_is_not_scored(turns: list[object], what: str) -> None:
    """In a record as in a text: forty points missed is another thing."""
    with pytest.raises(ValueError, match=what):
        turns_of({"turns": turns})


def test_the_interviewer_may_have_the_last_word() -> None:
    """A turn without an answer is an empty one, as it is in a plain text."""
    said = [
        {"interviewer": "Go.", "candidate": "Labels."},
        {"interviewer": "Thanks.", "at": "00:12", "candidate": None},
    ]
    assert turns_of({"turns": said}) == [("Go.", "Labels."), ("Thanks.", "")]
    assert turns_of({"turns": [said[0], {"interviewer": "Thanks."}]}) == [("Go.", "Labels."), ("Thanks.", "")]


def test_a_record_that_is_called_nothing_is_called_after_its_place(tmp_path: Path) -> None:
    """A row without a name is nobody's."""
    file = tmp_path / "r.jsonl"
    file.write_text('{"id": "", "turns": []}\n{"id": "  ", "turns": []}\n{"id": 0, "turns": []}')
    assert [id_of(raw, parsed(raw)) for raw in raw_records([file])] == [f"{file}:1", f"{file}:2", "0"]


def test_half_a_letter_in_an_id_is_written_all_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON can spell what no file can hold."""
    file = tmp_path / "half.jsonl"
    file.write_text(GOOD.replace('"g"', '"\\ud800"'))
    assert score([str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "\\ud800"
