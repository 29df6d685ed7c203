"""Laws of printing findings: people, scripts, editors and code hosts each get the same findings, whatever is in them."""

import json
import re
from unicodedata import category, east_asian_width

from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.findings.as_github import as_github
from interviewer.authoring.findings.as_json import as_json
from interviewer.authoring.findings.as_sarif import as_sarif
from interviewer.authoring.findings.as_text import as_text
from interviewer.authoring.findings.sifted import counts_at, summary
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.rulebook.rule import LEVELS

LINE = "      - {to: wrap, if: visited(warp)}"
FINDING = Diagnostic("a b/feed.yaml", 23, 32, "G307", "`visited(warp)` names no question", "Did you mean `wrap`?", LINE)
ANY = st.builds(
    Diagnostic,
    st.sampled_from(["feed.yaml", "a,b:c%/ü.yaml", "/tmp/x y.yaml"]),
    st.integers(0, 5_000),
    st.integers(1, 90),
    st.sampled_from(sorted(RULES)),
    st.text(max_size=60),
    st.text(max_size=200),
    st.text(max_size=300),
)


def test_text_shows_place_line_caret_and_remedy() -> None:
    """The first line can be clicked on, the caret stands under the column, the remedy comes last."""
    assert as_text([FINDING]).split("\n") == [
        "a b/feed.yaml:23:32 error G307 `visited(warp)` names no question",
        f"  23 | {LINE}",
        f"     | {' ' * 31}^",
        "    Did you mean `wrap`?",
    ]


def test_caret_stands_under_wide_signs_and_in_long_lines() -> None:
    """Signs of two columns count twice, and a long line is cut so that the caret stays on the screen."""
    wide = Diagnostic("x", 1, 5, "C601", "m", "", "日本語 (x")
    assert as_text([wide]).split("\n")[2] == f"    | {' ' * 7}^"
    long = Diagnostic("x", 1, 301, "C601", "m", "", "a" * 300 + "(" + "b" * 300)
    _, shown, caret = as_text([long], 60).split("\n")
    assert len(shown) <= 60
    assert shown[caret.index("^")] == "("


@given(st.lists(ANY, max_size=4), st.integers(1, 130))
def test_nothing_in_a_finding_steers_the_terminal(findings: list[Diagnostic], width: int) -> None:
    """Control characters become symbols, and source lines stay inside the width."""
    for line in as_text(findings, width).split("\n"):
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202e]", line)
        if re.match(r" +\d+ \| ", line):
            seen = [sign for sign in line if category(sign) not in ("Mn", "Me", "Cf")]
            assert sum(1 + (east_asian_width(sign) in "WF") for sign in seen) <= max(width, 40) + len(line) // 4
    assert "\x1b" not in as_github(findings)


@given(st.lists(ANY, max_size=4))
def test_github_gets_one_command_a_line(findings: list[Diagnostic]) -> None:
    """Line breaks, colons and commas in texts cannot end a command or begin another one."""
    lines = as_github(findings).split("\n") if findings else []
    assert len(lines) == len(findings)
    for line in lines:
        assert re.fullmatch(r"::(error|warning|notice) file=[^,:]+(,line=\d+,col=\d+)?,title=[^,:]+::[^\n\r]*", line)


@given(st.lists(ANY, max_size=4))
def test_json_holds_everything(findings: list[Diagnostic]) -> None:
    """Nothing is lost or reworded."""
    read = json.loads(as_json(findings, ["feed.yaml"]))
    assert read["files"] == ["feed.yaml"]
    for row, finding in zip(read["findings"], findings, strict=True):
        assert {name: getattr(finding, name) for name in Diagnostic.__slots__} == {
            name: row[name] for name in Diagnostic.__slots__
        }


@given(st.lists(ANY, max_size=4))
def test_sarif_has_the_shape_that_the_standard_asks_for(findings: list[Diagnostic]) -> None:
    """SARIF 2.1.0, sections 3.13, 3.14, 3.19, 3.27, 3.29, 3.30: what is required is there, indices fit, URIs are URIs."""
    log = json.loads(as_sarif(findings))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result, finding in zip(run["results"], findings, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.code
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert re.fullmatch(r"[A-Za-z0-9:/._~%-]+", place["artifactLocation"]["uri"])
        assert ("region" in place) == (finding.line > 0)
        if finding.line:
            assert place["region"]["startLine"] >= 1
            assert place["region"]["startColumn"] >= 1


def test_summary_counts_by_severity() -> None:
    """Notes alone are no problem."""
    note, gap, error = Diagnostic("x", 1, 1, "X705", "m"), Diagnostic("x", 2, 1, "X704", "m"), FINDING
    assert summary([], 3) == "no problems in 3 files"
    assert summary([note], 1) == "no problems and 1 note in 1 file"
    assert summary([error, error, note], 2) == "2 errors and 1 note in 2 files"
    assert summary([gap, gap], 2) == "no problems and 2 known gaps in 2 files"
    assert summary([error, note, gap], 2) == "1 error, 1 note and 1 known gap in 2 files"


def test_each_finding_says_how_much_it_weighs_and_a_known_gap_is_only_counted() -> None:
    """An error, a warning and a note have their word; where there is nothing to do, nothing is told."""
    three = [Diagnostic("x", line, 1, code, "m") for line, code in enumerate(("G307", "C607", "X705", "X704"), 1)]
    told = as_text(three).split("\n\n")
    assert [one.split("\n")[0] for one in told] == ["x:1:1 error G307 m", "x:2:1 warning C607 m", "x:3:1 note X705 m"]


def test_levels_only_ever_add_rules() -> None:
    """What ``min`` reports, ``basic`` reports; what ``basic`` reports, ``shared`` reports."""
    for code in RULES:
        counted = [counts_at(code, level) for level in LEVELS]
        assert counted == sorted(counted)
        assert counted[-1]
