"""Laws of ``graph`` and ``read``: any case by id or file, to the terminal or into a new file, never a traceback."""

from pathlib import Path

import pytest

from interviewer.cli import graph, read
from interviewer.cli.desk import Desk
from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.core.act import Finish, Skip
from interviewer.core.case import Settings


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))


def test_the_way_of_an_interview_is_marked(capsys: pytest.CaptureFixture[str]) -> None:
    """A stored interview's questions carry the step at which they came."""
    sitting = Desk().begin("typeahead", Settings(45, seed=3))
    for act in (Skip(30), Skip(60), Skip(90), Finish(120)):
        sitting.act(act)
    assert graph.run(["typeahead", "--path", sitting.id]) == FINE
    out = capsys.readouterr().out
    assert " 1  brief · framing · start · step 1" in out
    assert "→ 2 task · step 2" in out
    with pytest.raises(CommandError, match="is about typeahead, not spam-filter"):
        graph.run(["spam-filter", "--path", sitting.id])


def test_a_neighbourhood_needs_a_question(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt question is answered with the nearest one."""
    with pytest.raises(CommandError, match="Did you mean `safety`") as caught:
        graph.run(["typeahead", "--around", "saftey"])
    assert caught.value.code == USAGE
    assert graph.run(["typeahead", "--around", "safety", "--format", "mermaid"]) == FINE
    assert "flowchart TD" in capsys.readouterr().out


def test_a_half_done_file_is_drawn_with_its_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What can be read is drawn, the rest is said on standard error; a file that is there is not replaced."""
    file = tmp_path / "draft.yaml"
    file.write_text(
        "format: scenario/1\nid: draft\ntitle: A draft\nlevel: mid\nminutes: 20\nsource: me\nuses: [core]\nstart: a\n"
        "questions:\n  a: {area: framing, say: Why?, wants: [goal], nxt: b}\n  b: {area: data, say: What?, wants: [labels]}\n",
        encoding="utf-8",
    )
    assert graph.run([str(file)]) == FINE
    captured = capsys.readouterr()
    assert "nxt" in captured.err
    assert "b · data" in captured.out
    picture = tmp_path / "draft.svg"
    assert graph.run([str(file), "--format", "svg", "-o", str(picture)]) == FINE
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    with pytest.raises(CommandError, match="--force replaces"):
        graph.run([str(file), "--format", "svg", "-o", str(picture)])


@pytest.mark.parametrize("case", ["eta-prediction", "fraud-detection", "spam-filter", "typeahead"])
def test_a_shipped_case_reads_without_ids_of_guards(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything a shipped case wants has a name, and no line runs past the edge."""
    assert read.run([case]) == FINE
    out = capsys.readouterr().out
    assert "not in the rubrics" not in out
    assert "explained(" not in out
    assert max(map(len, out.splitlines())) <= 80


def test_a_page_of_a_case_without_its_rubric_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing rubric costs the names and says so."""
    file = tmp_path / "draft.yaml"
    file.write_text(
        "format: scenario/1\nid: draft\ntitle: A draft\nlevel: mid\nminutes: 20\nsource: me\nuses: [gone]\nstart: a\n"
        "questions:\n  a: {area: framing, say: Why?, wants: [goal]}\n",
        encoding="utf-8",
    )
    assert read.run([str(file), "--format", "markdown"]) == FINE
    captured = capsys.readouterr()
    assert "there is no rubric `gone`" in captured.err
    assert "goal (not in the rubrics)" in captured.out
