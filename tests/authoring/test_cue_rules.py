"""Laws of the rules about cues: what is called redundant changes nothing, what is called a slip is one."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from tests.authoring.packs import RUBRIC, library


def codes(folder: Path, *cues: str) -> list[tuple[str, int]]:
    """Codes and lines for a rubric with more cues; the first of them stands on line 18."""
    more = "".join(f"      - {cue}\n" for cue in cues)
    text = RUBRIC.replace("      - ground truth\n", f"      - ground truth\n{more}")
    root = library(folder, rubric=text)
    return [(one.code, one.line) for one in check_paths((root,), (root,), level="shared").problems]


@pytest.mark.parametrize(
    "cue",
    [
        "ground truth table",
        "~tap + truth + weekend",
        "(click|tap) .. late + label",
        "tap + (label|truth)",
        "the ground truth",
    ],
)
def test_cue_inside_another_is_redundant(tmp_path: Path, cue: str) -> None:
    """Longer runs, more parts, fewer alternatives, shorter gaps: the wider cue hears all of it."""
    assert codes(tmp_path, cue) == [("C606", 18)]


@pytest.mark.parametrize("cue", ["ground .. truth", "truth ground", "(ground|solid) truth", "~tap + (label|score)"])
def test_cue_that_hears_more_is_kept(tmp_path: Path, cue: str) -> None:
    """Whatever fires in one more sentence is not redundant; the narrower one may be."""
    assert ("C606", 18) not in codes(tmp_path, cue)


def test_of_two_equal_cues_one_is_named(tmp_path: Path) -> None:
    """Deleting what is called redundant never deletes both."""
    assert len(codes(tmp_path, "solid evidence", "solid evidence")) == 1


def test_slip_of_a_frequent_cue_word_is_named(tmp_path: Path) -> None:
    """Two letters swapped make no new word; another word one letter away is left alone."""
    rubric = (
        RUBRIC.replace("parts:", "english: words.txt\nparts:")
        .replace(
            "      - ground truth\n",
            "      - ground truth\n"
            + "".join(f"      - {word} annotation\n" for word in ("human", "manual", "paid", "expert")),
        )
        .replace("      - paid annotation", "      - paid annotatoin")
    )
    root = library(tmp_path, rubric=rubric)
    (root / "rubrics" / "words.txt").write_text("ground\ntruth\nannotation\n")
    found = check_paths((root,), (root,), level="shared").problems
    assert [(one.code, one.line, one.column) for one in found] == [("C609", 21, 14)]
    assert "`annotation`" in found[0].help


def test_cue_that_fires_on_what_others_say_is_too_wide(tmp_path: Path) -> None:
    """Measured on the examples of the other considerations; a cue that only meets its own is none of them."""
    other = "  other:\n    name: Other\n    area: data\n    why: Why.\n    raise-it: Ask.\n    source: ours\n    said: [purple elephant {n}]\n"
    lines = [f"        - The purple elephant {n} counts clicks as labels because it can." for n in range(45)]
    text = RUBRIC + other.replace("[purple elephant {n}]", "[purple elephant]")
    root = library(tmp_path, rubric=text + "    examples:\n      explained:\n" + "\n".join(lines) + "\n")
    found = check_paths((root,), (root,), level="shared").problems
    assert [(one.code, one.line) for one in found] == [("C607", 16)]
    assert "45 of 45" in found[0].message


@pytest.mark.parametrize(
    ("cue", "column", "says"),
    [
        ("gold.*label", 13, "`..` leaps"),
        (r"\bgold\b truth", 9, "no regular expression"),
        ("gold [Tt]ruth", 14, "no regular expression"),
        ("^gold truth$", 9, "no regular expression"),
        ("gold OR silver", 14, "(a|b)"),
        ("gold AND silver", 14, "a + b"),
        ("'\"gold truth\" table'", 10, "as they stand"),
        ("<number> gold bars", 9, "~number"),
    ],
)
def test_signs_of_other_languages_are_told_and_what_to_write_instead(
    tmp_path: Path, cue: str, column: int, says: str
) -> None:
    """They would be passed over in silence, and the cue would hear something else than it says."""
    root = library(tmp_path, rubric=RUBRIC.replace("- ground truth\n", f"- ground truth\n      - {cue}\n"))
    (one,) = [one for one in check_paths((root,), (root,)).problems if one.code == "C611"]
    assert (one.line, one.column) == (18, column)
    assert says in one.help


@pytest.mark.parametrize("cue", ["$ per tap", "=A* search", "R&D label", "90 % labelled", "=C++ label", "and/or label"])
def test_signs_that_cues_know_are_no_fault(tmp_path: Path, cue: str) -> None:
    """Money, per cent and what stands behind `=` are heard."""
    assert "C611" not in [code for code, _ in codes(tmp_path, cue)]
