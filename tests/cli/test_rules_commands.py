"""Laws of ``explain`` and ``rules``: every code has a page, an unknown one gets the nearest."""

import ast
import json
import re
from pathlib import Path

import pytest

from interviewer.authoring.rulebook.book import RULES
from interviewer.cli import main
from interviewer.history.problem import CODES, PAGES


def test_explain_prints_the_page_of_each_code(capsys: pytest.CaptureFixture[str]) -> None:
    """Several codes, in any case, each once, in the order given."""
    assert main(["explain", "g304", "Y111", "G304"]) == 0
    printed = capsys.readouterr().out
    assert printed.index("G304  no unguarded way out") < printed.index("Y111  text cut off")
    assert all(len(line) <= 120 for line in printed.splitlines())


def test_every_code_that_can_be_printed_has_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    """Also those of the history, which are no rules of `check`; the docs have them, too."""
    house = Path(__file__).parents[2]
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in (house / "interviewer").rglob("*.py"))
    texts = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    codes = sorted(text for text in texts if isinstance(text, str) and re.fullmatch("[A-Z][0-9]{3}", text))
    assert {"G304", "H803"} <= set(codes)
    assert main(["explain", *codes]) == 0
    assert capsys.readouterr().out.count("what to do: ") == len(codes)
    docs = (house / "docs" / "progress.md").read_text(encoding="utf-8")
    assert all(f"| {code} | {what} | {PAGES[code][1]} |" in docs for code, what in CODES.items())


def test_unknown_code_offers_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, on standard error, with a suggestion or where to look; nothing steers the terminal."""
    assert main(["explain", "G39", "\x1b[2J"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert "did you mean G3" in err
    assert "interviewer rules" in err
    assert "\x1b" not in err


def test_rules_lists_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    """As a table, and as JSON with the whole pages."""
    assert main(["rules"]) == 0
    table = capsys.readouterr().out
    assert [line.split()[0] for line in table.splitlines()[1:]] == list(RULES)
    assert main(["rules", "--format", "json"]) == 0
    assert [rule["code"] for rule in json.loads(capsys.readouterr().out)] == list(RULES)
