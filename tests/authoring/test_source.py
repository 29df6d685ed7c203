"""Laws of reading: hostile files are refused by name and place, everything else keeps its text and its place."""

import os
import string
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.document import Items, Table, Text, texts
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import MAX_BYTES, parse_document, read_document
from tests.authoring.packs import RUBRIC, SCENARIO


def codes(data: bytes) -> set[str]:
    """Codes of everything that reading ``data`` finds."""
    return {diagnostic.code for diagnostic in parse_document(data, "x.yaml")[1]}


def value(data: bytes) -> Text:
    """The value of the one key in ``data``."""
    document, found = parse_document(data, "x.yaml")
    assert document is not None
    assert not found
    node = document.node(("k",))
    assert isinstance(node, Text)
    return node


BOMBS = {
    "aliases": b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (i + 1, i + 1, i, i) for i in range(97, 120)),
    "merge keys": b"a: &a {x: y}\n" + b"".join(b"%c: {<<: [*%c, *%c]}\n" % (i + 1, i, i) for i in range(97, 120)),
    "brackets": b"[" * 25_000 + b"]" * 25_000,
    "million brackets": b"[" * 1_000_000,
    "blocks": b"\n".join(b" " * depth + b"k:" for depth in range(1_000)),
    "items": b"- x\n" * 260_000,
    "flow items": b"[" + b"x," * 500_000 + b"]",
    "sexagesimal": b"k: 1" + b":59" * 300_000,
    "one word": b"k: " + b"x" * 1_000_000,
    "self": b"&a [*a]",
}


@pytest.mark.parametrize("name", BOMBS)
def test_reading_stays_cheap_whatever_the_file(name: str) -> None:
    """No file under the size limit costs more than a moment, and the explosive ones are refused."""
    began = time.process_time()
    document, found = parse_document(BOMBS[name], "x.yaml")
    assert time.process_time() - began < 2
    assert document is not None or found
    if name not in {"sexagesimal", "one word"}:
        assert {one.code for one in found} & {"Y105", "Y106", "Y109"}


@pytest.mark.parametrize(
    "word", ["no", "on", "3.10", "12:30:45", "0777", "1e3", "2024-99-99", "null", "~", "true", ".inf", "0x1F"]
)
def test_scalars_stay_the_text_that_was_written(word: str) -> None:
    """YAML's own types never touch a value."""
    assert value(f"k: {word}\n".encode()).value == word


@pytest.mark.parametrize("data", [b"\xff\xfek\x00", "k: ä".encode("latin-1"), b"k: \xed\xa0\x80"])
def test_only_utf8_is_read(data: bytes) -> None:
    """Other encodings are refused with the byte's place."""
    assert codes(data) == {"Y103"}


def test_windows_files_are_read() -> None:
    """A byte order mark and CRLF change neither text nor lines."""
    document, found = parse_document(b"\xef\xbb\xbfk: v\r\nl:\r\n  - w\r\n", "x.yaml")
    assert document is not None
    assert not found
    assert document.line(("l", 0)) == 3


@pytest.mark.parametrize("data", [b"k: \x1b[2J", b'k: "\\e[2J"', b'k: "\\0"', "k: a\u202eb".encode(), b"k: a\x00"])
def test_control_characters_are_refused_raw_and_escaped(data: bytes) -> None:
    """Nothing that steers a terminal gets past reading."""
    assert codes(data) == {"Y104"}


@pytest.mark.parametrize(
    "data", [b"k: !!python/object:os.system x", b"k: !!binary aGk=", b"%YAML 1.1\n---\nk: v", b"k: ! v"]
)
def test_tags_and_directives_are_refused(data: bytes) -> None:
    """A file cannot ask for another meaning than text."""
    assert codes(data) == {"Y107"}


def test_duplicate_keys_name_both_lines() -> None:
    """Also when one of them is quoted; the first stays."""
    document, found = parse_document(b'a: 1\nb: 2\n"a": 3\n', "x.yaml")
    assert document is not None
    assert [(one.code, one.line) for one in found] == [("Y110", 3)]
    assert "line 1" in found[0].message
    assert document.node(("a",)) == Text("1", 1, 4)


def test_problems_come_all_at_once() -> None:
    """One run names every refused thing in the file, sorted by place."""
    _, found = parse_document(b"a: &x 1\nb: !!int 2\nc: *x\na: 4\n", "x.yaml")
    assert [(one.line, one.code) for one in found] == [(1, "Y106"), (2, "Y107"), (3, "Y106"), (4, "Y110")]


@pytest.mark.parametrize(
    ("data", "cut"),
    [
        (b"k: Priority #1 is speed", True),
        (b"k: Priority#1", False),
        (b'k: "Priority #1" # said so', False),
        (b"k: >-\n  Priority #1\n", False),
    ],
)
def test_text_cut_by_a_comment_is_known(data: bytes, cut: bool) -> None:
    """Only a plain scalar loses its end to `` #``."""
    assert value(data).cut is cut


def test_files_that_are_no_files_are_refused(tmp_path: Path) -> None:
    """A missing file, a folder, a FIFO and a huge file each get one sentence, and none is opened."""
    fifo, huge = tmp_path / "fifo", tmp_path / "huge"
    os.mkfifo(fifo)
    with huge.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    for file, code in ((tmp_path / "gone", "Y101"), (tmp_path, "Y101"), (fifo, "Y101"), (huge, "Y102")):
        document, found = read_document(file, "x.yaml")
        assert document is None
        assert [one.code for one in found] == [code]


def test_diagnostics_print_place_code_and_remedy_without_control_characters() -> None:
    """One line to click on, one line that helps, nothing that steers a terminal."""
    _, found = parse_document(b"k: \x1b[2J", "a\x1b.yaml")
    lines = str(found[0]).splitlines()
    assert lines[0].startswith("a␛.yaml:1:4 Y104 ")
    assert lines[1].startswith("    ")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No input raises; what is not read is explained."""
    document, found = parse_document(data, "x.yaml")
    assert document is not None or found


YAMLISH = st.text(alphabet="ab:- \n\t#&*!|>'\"%@`{}[],?<~é\\" + string.digits, max_size=120)


@given(YAMLISH)
def test_any_yaml_like_text_is_read_or_refused(text: str) -> None:
    """The signs of YAML in any order raise nothing, and shapes are checked of whatever came through."""
    document, found = parse_document(text.encode(), "x.yaml")
    assert document is not None or found
    if document is not None:
        shape, problems = shape_of(document)
        assert shape is None
        assert all(document.diagnose(problem).line > 0 for problem in problems)


@given(st.sampled_from([RUBRIC, SCENARIO]), st.data())
def test_mutated_packs_are_read_or_refused(text: str, data: st.DataObject) -> None:
    """A pack with a piece cut out or pasted in never raises."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    document, found = parse_document((text[:start] + data.draw(YAMLISH) + text[end:]).encode(), "x.yaml")
    assert document is not None or found
    if document is not None:
        for problem in shape_of(document)[1]:
            document.diagnose(problem)


@given(st.lists(st.text(alphabet=string.ascii_letters + " ", min_size=1).filter(str.strip), min_size=1, max_size=8))
def test_every_text_keeps_its_place(words: list[str]) -> None:
    """The line and column of each text are where the file has it."""
    lines = ["k:", *(f"  - {word.strip()}" for word in words)]
    document, _ = parse_document("\n".join(lines).encode(), "x.yaml")
    assert document is not None
    assert isinstance(document.root, Table)
    for _, node in texts(document.root):
        assert isinstance(node, Items) or lines[node.line - 1][node.column - 1 :] == node.value
