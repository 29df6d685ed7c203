"""Laws of ``explain`` and ``rules``: every code has a page, an unknown one gets the nearest."""

import json

import pytest

from interviewer.authoring.rulebook.book import RULES
from interviewer.cli import main


def test_explain_prints_the_page_of_each_code(capsys: pytest.CaptureFixture[str]) -> None:
    """Several codes, in any case, each once, in the order given."""
    assert main(["explain", "g304", "Y111", "G304"]) == 0
    printed = capsys.readouterr().out
    assert printed.index("G304  no unguarded way out") < printed.index("Y111  text cut off")
    assert all(len(line) <= 120 for line in printed.splitlines())


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
