"""Laws of the rules: every code has a page, and the page tells the truth about ``check``."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import FAMILIES, RULES
from interviewer.authoring.rulebook.page import as_markdown, page
from interviewer.authoring.rulebook.rule import Rule
from tests.authoring.packs import PART, RUBRIC, SCENARIO, library
from tests.authoring.small_tests import TESTS

FILES = {"rubric": RUBRIC, "part": PART, "scenario": SCENARIO, "tests": TESTS}
PLACES = {
    "rubric": "rubrics/core.yaml",
    "part": "rubrics/core/part.yaml",
    "scenario": "scenarios/feed.yaml",
    "tests": "tests/feed.yaml",
}
SAMPLED = [rule for rule in RULES.values() if rule.sample]
ROOT = Path(__file__).parents[2]


def found(folder: Path, rule: Rule, snippet: str) -> set[Diagnostic]:
    """All findings in the small library with ``snippet`` in its place."""
    sample = rule.sample
    assert sample is not None
    text, instead = FILES[sample.file], sample.instead or sample.right
    assert sample.whole or text.count(instead) == 1, f"{rule.code}: the sample must fit into the small library"
    spoilt = snippet if sample.whole else text.replace(instead, snippet)
    library(folder)
    (folder / PLACES[sample.file]).parent.mkdir(exist_ok=True)
    (folder / PLACES[sample.file]).write_bytes(spoilt.encode(errors="surrogateescape"))
    checked = check_paths((folder,), (folder,), level="shared")
    return {*checked.problems, *checked.notes}


@pytest.mark.parametrize("rule", SAMPLED, ids=lambda rule: rule.code)
def test_wrong_example_yields_exactly_its_code(tmp_path: Path, rule: Rule) -> None:
    """The wrong lines of a page are found under the page's code, under no other, and with a remedy."""
    assert rule.sample is not None
    diagnostics = found(tmp_path, rule, rule.sample.wrong)
    assert {one.code for one in diagnostics} == {rule.code}, "\n".join(map(str, diagnostics))
    assert all(one.help for one in diagnostics)


@pytest.mark.parametrize("rule", SAMPLED, ids=lambda rule: rule.code)
def test_right_example_yields_nothing(tmp_path: Path, rule: Rule) -> None:
    """The right lines of a page are right."""
    assert rule.sample is not None
    if not rule.sample.whole:
        assert not found(tmp_path, rule, rule.sample.right)


def test_only_unreadable_files_lack_an_example() -> None:
    """Faults that a few lines of one file cannot show have tests of their own: of reading, courses, slips, hiding and packs."""
    bare = {rule.code for rule in RULES.values() if rule.sample is None}
    assert {code for code in bare if not code.startswith("P")} == {
        "Y101",
        "Y102",
        "G314",
        "G315",
        "C609",
        "C612",
        "R512",
        "R513",
        "R514",
    }


def test_codes_in_the_program_and_pages_are_the_same() -> None:
    """No code is reported without a page, and no page speaks of a code that nothing reports."""
    import re

    folder = ROOT / "interviewer"
    sources = [file for file in folder.rglob("*.py") if file.parent.name != "rulebook"]
    used = {code for file in sources for code in re.findall(r'"([YSGFRCXTWAP][1-9]\d\d)"', file.read_text("utf-8"))}
    assert used == set(RULES)


def test_pages_are_whole_and_in_order() -> None:
    """A family's rules share its letter, stand in order, and every page says why, wrong, right and what to do."""
    for family in FAMILIES:
        codes = [rule.code for rule in family.rules]
        assert codes == sorted(codes)
        assert {code[0] for code in codes} == {family.letter}
    for rule in RULES.values():
        text = page(rule)
        assert "".join(rule.why.split()) in "".join(text.split())
        assert "!" not in rule.why + rule.remedy
        assert all(sign.isprintable() or sign == "\n" for sign in text)


def test_documentation_of_the_rules_is_fresh() -> None:
    """``docs/rules.md`` is what ``interviewer rules --format markdown`` prints."""
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == as_markdown()
