"""Laws of the reference pages: what they say of formats, cues and guards is what the program does."""

import re
from pathlib import Path

import pytest

from interviewer.authoring.editor.reference import as_markdown
from interviewer.authoring.models import SHAPES
from interviewer.core.guard.condition import PREDICATES, QUANTITIES, Compare, Has, named
from interviewer.core.guard.guard import parse_guard
from interviewer.core.understanding.lexis import BUILT_IN
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, matcher, shown

DOCS = Path(__file__).parents[2] / "docs"
CUES = (DOCS / "cues.md").read_text("utf-8")


def rows(text: str, first: str) -> list[list[str]]:
    """The cells of the Markdown table whose heading begins with ``first``."""
    table = text.partition(f"| {first} |")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in table]


def test_format_page_is_what_the_models_say() -> None:
    """``docs/format.md`` is what ``interviewer schema --markdown`` prints; write it anew after a change of a model."""
    assert (DOCS / "format.md").read_text("utf-8") == as_markdown()


@pytest.mark.parametrize("format", SHAPES)
def test_format_page_has_every_key_of_a_format(format: str) -> None:
    """Each with what it holds and what it means: no empty cell."""
    page = as_markdown().partition(f"## `{format}`")[2].partition("\n## ")[0]
    found = {cells[0].split("`")[1]: cells for cells in rows(page, "key")}
    for name, info in SHAPES[format].model_fields.items():
        assert all(found[info.alias or name])


def test_links_of_the_format_page_lead_to_a_heading() -> None:
    """One heading for each part, and none twice."""
    page = as_markdown()
    headings = [heading.replace(" ", "-") for heading in re.findall(r"^### (.*)$", page, re.MULTILINE)]
    assert len(headings) == len(set(headings))
    assert set(re.findall(r"\]\(#([a-z-]+)\)", page)) <= set(headings)


@pytest.mark.parametrize("row", rows(CUES, "write"), ids=lambda row: row[0])
def test_cue_of_the_page_hears_what_its_row_says(row: list[str]) -> None:
    """The one sentence fires, the other does not."""
    cue, _, hears, deaf = row
    made = matcher(consideration("point", cue.strip("`")), concepts={"loaf": ("loaf", "roll", "bun")})
    assert "point" in shown(made, hears)
    assert "point" not in shown(made, deaf)


def test_cue_page_shows_every_sign_of_the_language() -> None:
    """Gap, wide gap, both, either, optional, concept, exact, and every built-in concept."""
    written = " ".join(row[0] for row in rows(CUES, "write"))
    assert all(sign in written for sign in ("..", "..8", " + ", "|", ")?", "~loaf", "="))
    assert all(f"~{name}" in CUES for name in BUILT_IN)


def test_guard_page_lists_the_closed_list() -> None:
    """Every condition there is, in one row each, and nothing else."""
    assert [row[0].strip("`") for row in rows(CUES, "condition")] == [*PREDICATES, *QUANTITIES]


@pytest.mark.parametrize("row", rows(CUES, "condition"), ids=lambda row: row[0])
def test_guard_of_the_page_is_an_example_of_its_row(row: list[str]) -> None:
    """It parses, and is about that very condition."""
    root = parse_guard(row[2].strip("`")).root
    assert isinstance(root, Has | Compare)
    assert (root.predicate if isinstance(root, Has) else root.quantity) == row[0].strip("`")


def test_longer_guard_of_the_page_parses() -> None:
    """With and, or and parentheses."""
    root = parse_guard(re.findall(r"^`(explained.*)`\.", CUES, re.MULTILINE)[0]).root
    assert root is not None
    assert [str(one) for one in named(root)] == ["explained(labels)"]


@pytest.mark.parametrize(
    ("reply", "level"),
    [
        ("Then there is the cold start.", 1),
        ("Labels, features, cold start, drift.", 1),
        ("What about cold start?", 1),
        ("Cold start hurts because new shops have no history.", 2),
        ("For a cold start I would borrow the average of the street.", 2),
    ],
)
def test_level_follows_what_the_page_says_of_it(reply: str, level: int) -> None:
    """A list, a question and a bare name mention; a reason and a decision explain."""
    made = matcher(consideration("point", "cold start"))
    found = understand(made, reply).findings
    assert [int(one.level) for one in found] == [level]


def test_cue_page_says_which_forms_are_one_word() -> None:
    """What it calls known by its base form is heard so, and what it calls a word of its own is not."""
    line = CUES.partition("Contractions are opened")[2].partition("\n- ")[0]
    same = re.findall(r"[a-z]+", line.partition("superlatives")[2].partition(")")[0].partition("(")[2])
    apart = re.findall(r"`([a-z]+)`", line)
    assert (len(same), len(apart)) == (2, 6)
    bases = {"best": "good", "worst": "bad"}
    for word in same:
        assert stem_of(word) == stem_of(word.removesuffix("er").removesuffix("est"))
    for word in apart:
        assert stem_of(word) != stem_of(bases.get(word, word.removesuffix("est")))
