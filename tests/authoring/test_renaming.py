"""Laws of finding and renaming ids: every place, exactly those, and all else byte by byte."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.document import Items, Table, Text
from interviewer.authoring.renaming.find import references
from interviewer.authoring.renaming.rename import RenameError, problems_after, renamed
from interviewer.authoring.renaming.shelf import Entity, Shelf, read_shelf
from interviewer.authoring.renaming.spot import spot
from interviewer.authoring.source import parse_document

RUBRIC = b"""\
format: rubric/1
id: small
title: Small
concepts:
  rack: [rack, dock]      # where bikes stand
  place: [~rack, corner]
considerations:
  goal:   # the point of it all
    name: What it is for
    area: framing
    why: Nothing is right without an aim.
    raise-it: Say who is better off.
    source: ours
    said:
      - fewer empty ~rack
      - "fewer + ~rack  + (goal|=a~goal)"
    probes:
      - nudge: Who is better off?
        if: not met(goal) and (open(goal) or
          prompted(goal))
  goals:
    name: Many aims
    area: framing
    why: goal
    raise-it: goal
    source: goal
    said: [many aims]
    examples: {explained: [goal ~rack]}
"""
CASE = b"""\
format: scenario/1
id: racks
title: goal
level: mid
minutes: 20
source: ours
uses: [small]
start: goal
weights: {goal: 2}
facts:
  anything-else: {say: Pick something.}
questions:
  goal:
    area: framing
    say: What is the goal?
    wants: [goal, goals]
    probes:
      - hint: 'Whose goal''s is it?'
        want: "goal"
        if: >-
          open(goal)
          and not visited(end)
    next:
      - {to: end, if: 'explained(goal) and visited(goal)'}
      - to: end
  end: {area: operations, say: Bye., wants: [goals]}
"""


def shelf(**files: bytes) -> Shelf:
    """Documents by name."""
    documents = [parse_document(data, f"{name}.yaml") for name, data in files.items()]
    assert all(not problems for _, problems in documents)
    return Shelf(document for document, _ in documents if document)


def spelled(files: dict[str, bytes], found: Shelf, entity: Entity) -> list[str]:
    """The words that stand where ``entity`` is said to stand."""
    return [
        files[r.path.removesuffix(".yaml")].decode().split("\n")[r.line - 1][r.column - 1 :][: len(r.id)]
        for r in found.of(entity)
    ]


def test_every_place_of_an_id_is_found_by_kind() -> None:
    """Keys, lists, conditions in blocks, quotes and folded lines; never words that are only spoken."""
    files = {"rubric": RUBRIC, "case": CASE}
    found = shelf(**files)
    goal, asked = Entity("consideration", "goal", ""), Entity("question", "goal", "case.yaml")
    assert set(found.called("goal")) == {goal, asked}
    assert [(r.path, r.line, r.column, r.defines) for r in found.of(goal)] == [
        ("case.yaml", 9, 11, False),
        ("case.yaml", 16, 13, False),
        ("case.yaml", 19, 16, False),
        ("case.yaml", 21, 16, False),
        ("case.yaml", 24, 34, False),
        ("rubric.yaml", 8, 3, True),
        ("rubric.yaml", 19, 21, False),
        ("rubric.yaml", 19, 37, False),
        ("rubric.yaml", 20, 20, False),
    ]
    assert [(r.line, r.column, r.inside) for r in found.of(asked)] == [
        (8, 8, "start"),
        (13, 3, "questions"),
        (24, 52, "questions.goal.next.if"),
    ]
    assert [(r.line, r.column) for r in found.of(Entity("concept", "rack", ""))] == [
        (5, 3),
        (6, 12),
        (15, 22),
        (16, 19),
    ]
    for entity in found.called("goal"):
        assert set(spelled(files, found, entity)) == {"goal"}


def test_renaming_changes_exactly_the_places(tmp_path: Path) -> None:
    """Comments, layout, line breaks and spoken words stay; a question of the same name stays, too."""
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "scenarios").mkdir()
    rubric, case = tmp_path / "rubrics" / "small.yaml", tmp_path / "scenarios" / "racks.yaml"
    rubric.write_bytes(b"\xef\xbb\xbf" + RUBRIC.replace(b"\n", b"\r\n"))
    case.write_bytes(CASE)
    found = read_shelf((tmp_path,), tmp_path)
    changes = renamed(found, Entity("consideration", "goal", ""), "aim", tmp_path)
    after = {change.file: change.after for change in changes}
    assert [change.places for change in changes] == [4, 5]
    for file, data in after.items():
        document, problems = parse_document(data, str(file))
        assert document is not None
        assert not problems
        assert not [r for r in references(document) if (r.kind, r.id) == ("consideration", "goal")]
    assert after[rubric].startswith(b"\xef\xbb\xbfformat: rubric/1\r\n")
    assert b"  aim:   # the point of it all\r\n" in after[rubric]
    assert b"why: goal\r\n" in after[rubric]
    assert b"title: goal\n" in after[case]
    assert b"start: goal\n" in after[case]
    assert b"{to: end, if: 'explained(aim) and visited(goal)'}" in after[case]
    assert problems_after(changes, tmp_path, (tmp_path,)) == ()
    assert (rubric.read_bytes(), case.read_bytes()) == (b"\xef\xbb\xbf" + RUBRIC.replace(b"\n", b"\r\n"), CASE)


TESTS = b"""\
format: tests/1
scenario: racks
tests:
  goal:
    turns:
      - say: goal
        expect: {asks: end, thread-not: [goal, none], credits: {goal: explained}, want: goals}
    report: {covered: [goal, goals]}
"""


def test_tests_are_renamed_with_what_they_test(tmp_path: Path) -> None:
    """The same id is a question in one key and a point in another; names of tests and spoken words stay."""
    for folder, name, data in (("rubrics", "small", RUBRIC), ("scenarios", "racks", CASE), ("tests", "all", TESTS)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.yaml").write_bytes(data)
    found = read_shelf((tmp_path,), tmp_path)
    point, asked = (
        Entity("consideration", "goal", ""),
        Entity("question", "goal", str(tmp_path / "scenarios/racks.yaml")),
    )
    assert set(found.called("goal")) == {point, asked}
    for entity, new in ((point, b"credits: {aim: explained}"), (asked, b"thread-not: [aim, none]")):
        after = {c.file.name: c.after for c in renamed(found, entity, "aim", tmp_path)}["all.yaml"]
        assert new in after
        assert after.count(b"aim") == (2 if entity is point else 1)
        assert b"say: goal" in after
        assert b"  goal:\n    turns" in after


def test_what_cannot_be_renamed_says_why(tmp_path: Path) -> None:
    """Bad ids, taken ids, places in somebody else's library, escapes."""
    found = shelf(rubric=RUBRIC, case=CASE)
    goal = Entity("consideration", "goal", "")
    for new, why in (("Goal", "no id"), ("goals", "already: case.yaml:16:19"), ("aim", "outside of the library")):
        with pytest.raises(RenameError, match=why):
            renamed(found, goal, new, tmp_path)
    hidden = tmp_path / "scenarios"
    hidden.mkdir()
    (hidden / "x.yaml").write_bytes(CASE.replace(b'"goal"', b'"go\\u0061l"'))
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "small.yaml").write_bytes(RUBRIC)
    with pytest.raises(RenameError, match=r"x.yaml:19: the id is written with an escape"):
        renamed(read_shelf((tmp_path,), tmp_path), goal, "aim", tmp_path)


def test_a_broken_result_is_seen_before_it_is_written(tmp_path: Path) -> None:
    """What ``check`` would say is said of the copy."""
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "small.yaml").write_bytes(RUBRIC)
    (tmp_path / "scenarios" / "racks.yaml").write_bytes(CASE.replace(b"[goal, goals]", b"[goal, gaol]"))
    changes = renamed(read_shelf((tmp_path,), tmp_path), Entity("consideration", "goal", ""), "aim", tmp_path)
    assert "G305" in {problem.code for problem in problems_after(changes, tmp_path, (tmp_path,))}


WORDS = st.lists(st.sampled_from(["ab", "goal", "it's", 'so "x"', "a\\b", "é", "long-word"]), min_size=1, max_size=8)
STYLES = ("plain", "'", '"', ">-", "|")


def _written(words: list[str], style: str, breaks: list[bool]) -> bytes:
    """``words`` as the value of a key, broken over lines where ``breaks`` says so."""
    quoted = [
        w.replace("'", "''") if style == "'" else w.replace("\\", "\\\\").replace('"', '\\"') if style == '"' else w
        for w in words
    ]
    text = "".join(w + ("\n    " if b else " ") for w, b in zip(quoted, breaks, strict=False)).rstrip()
    match style:
        case "plain":
            return f"key: {text}\n".encode()
        case "'" | '"':
            return f"key: {style}{text}{style}\n".encode()
        case _:
            return f"key: {style}\n    {text}\n".encode()


@given(WORDS, st.sampled_from(STYLES), st.lists(st.booleans(), min_size=9, max_size=9))
def test_every_word_of_a_text_is_found_in_its_file(words: list[str], style: str, breaks: list[bool]) -> None:
    """Through folding, quotes and escapes, each plain word is at its place, and nothing else is taken for it."""
    data = _written([*words, "goal"], style, breaks)
    document, problems = parse_document(data, "x.yaml")
    assert document is not None, problems
    assert isinstance(document.root, Table)
    value = document.root.entries["key"][1]
    assert isinstance(value, Text)
    offset = value.value.rindex("goal")
    place = spot(document, value, offset, "goal")
    row, column = (data.decode().rstrip("\n").count("\n"), data.decode().rstrip("\n").split("\n")[-1].rindex("goal"))
    assert place == (row + 1, column + 1)
    assert not isinstance(value, Items)
