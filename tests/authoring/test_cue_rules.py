"""Laws of the rules about cues: what is called redundant changes nothing, what is called a slip is one."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.problem import Diagnostic
from tests.authoring.packs import RUBRIC, SCENARIO, library


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


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("scrach", "scratch"),
        ("smalest", "smallest"),
        ("telescpoe", "telescope"),
        ("camerra", "camera"),
        ("shdaow", "shadow"),
    ],
)
def test_slip_of_an_english_word_is_named_beside_the_shared_rubric(tmp_path: Path, slip: str, meant: str) -> None:
    """At the level that everybody checks at, wherever in a case's own cues it stands."""
    found = own_words(tmp_path, f"ring + (brass|{slip})")
    assert [one.code for one in found] == ["C609"]
    assert f"`{meant}`" in found[0].help


@pytest.mark.parametrize(
    "word", ["telecentric", "debiased", "repolish", "glints", "polariser", "grayscale", "scratches"]
)
def test_rare_words_are_no_slips(tmp_path: Path, word: str) -> None:
    """Terms of a trade, other forms of known words, and words behind a prefix."""
    assert own_words(tmp_path, f"ring + (brass|{word})") == []


def own_words(tmp_path: Path, cue: str) -> list[Diagnostic]:
    """The misspelt words in a case with ``cue`` of its own, over a rubric with a few English words."""
    root = library(
        tmp_path,
        rubric=RUBRIC.replace("parts:", "english: words.txt\nparts:"),
        scenario=SCENARIO
        + "considerations:\n  setup:\n    name: Setup\n    area: data\n    why: Why.\n    raise-it: Ask.\n"
        + f"    source: ours\n    said: [{cue}]\n",
    )
    words = "biased camera debased glint polarised polish scratch shadow smallest telescope".split()
    (root / "rubrics" / "words.txt").write_text("\n".join(words) + "\n")
    return [one for one in check_paths((root / "scenarios",), (root,)).problems if one.code == "C609"]


@pytest.mark.parametrize(
    ("cue", "waits", "meant"),
    [
        ("brass + zzyzx", "zzyzx", ""),
        ("qwrtl .. ring", "qwrtl", ""),
        ("brass + lbael", "lbael", "label"),
        ("ring + (zzyzx|qwrtl)", "zzyzx", ""),
        ("(zzyzx (ring|brass)|qwrtl) + polish", "zzyzx", ""),
        ("telecentric", "telecentric", ""),
    ],
)
def test_a_cue_that_waits_for_a_word_nobody_knows_is_named(tmp_path: Path, cue: str, waits: str, meant: str) -> None:
    """No list, no rubric and no sentence of the author's has it; what was meant is told where it can be guessed."""
    (one,) = strange(tmp_path, cue)
    assert f"waits for `{waits}`" in one.message
    assert (f"`{meant}`" in one.help) == bool(meant)


@pytest.mark.parametrize(
    "cue",
    [
        "ring + (brass|zzyzx)",
        "(zzyzx)? ring",
        "=ZZYZX",
        "glints",
        "debiased ring",
        "cameraglint",
        "ring p99 q1",
        "labels",
    ],
)
def test_a_strange_word_that_others_stand_in_for_is_no_fault(tmp_path: Path, cue: str) -> None:
    """Nor one that may be missing, is written exactly, or is made of words that are known."""
    assert strange(tmp_path, cue) == []


def test_a_strange_word_that_an_example_shows_is_meant(tmp_path: Path) -> None:
    """A term of a trade in a sentence of the author's own, in any form."""
    assert strange(tmp_path, "telecentric lens", "We take lenses that are telecentric because they keep sizes.") == []


def strange(tmp_path: Path, cue: str, example: str = "We polish the ring because of glints.") -> list[Diagnostic]:
    """What ``C612`` finds in a case with ``cue`` and ``example`` of its own, over a rubric with a few English words."""
    own = (
        "considerations:\n  setup:\n    name: Setup\n    area: data\n    why: Why.\n    raise-it: Ask.\n    source: ours\n"
        f"    said: ['{cue}']\n    examples: {{explained: ['{example}']}}\n"
    )
    root = library(tmp_path, rubric=RUBRIC.replace("parts:", "english: words.txt\nparts:"), scenario=f"{SCENARIO}{own}")
    words = "biased brass camera debased glint lens polish ring scratch shadow".split()
    (root / "rubrics" / "words.txt").write_text("\n".join(words) + "\n")
    found = check_paths((root / "scenarios",), (root,), level="shared").problems
    return [one for one in found if one.code == "C612"]


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
        ("'scratch, defect, dent'", 17, "(a|b)"),
        ("gold + (lens, camera)", 21, "(a|b)"),
        ("gold (blur/smear)", 19, "(a|b)"),
        ("gold bar; silver bar", 17, "a + b"),
        ("lens or camera", 14, "(a|b)"),
        ("gold + (lens or camera)", 22, "(a|b)"),
        ("lens or camera + gold", 14, "(a|b)"),
        ("gold + lens or camera", 21, "(a|b)"),
        ("gold + no/show", 18, "(a|b)"),
        ("'!lens blurry'", 10, "`unless`"),
        ("(scratch|dent)s? on gold", 23, "all their forms"),
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


@pytest.mark.parametrize(
    "cue",
    [
        "$ per tap",
        "=A* search",
        "tcp/ip + label",
        "whether or not + label",
        "R&D label",
        "90 % labelled",
        "=C++ label",
        "and/or label",
        "A/B label",
        "1,000 labels",
        "say yes or no",
        "late or not late",
        "(tap)? or .. label",
        "either tap or ..2 label",
        "(tap)? label",
        "how many?",
    ],
)
def test_signs_that_cues_know_are_no_fault(tmp_path: Path, cue: str) -> None:
    """Money, per cent and what stands behind `=` are heard."""
    assert "C611" not in [code for code, _ in codes(tmp_path, cue)]


@pytest.mark.parametrize("cue", ["the + our", "because", "(we|i) + (so|because)", "our", "they + it + would"])
def test_cue_of_light_words_alone_is_too_wide(tmp_path: Path, cue: str) -> None:
    """As many words as one likes that only join others say nothing."""
    assert ("C607", 18) in codes(tmp_path, cue)


@pytest.mark.parametrize(
    "cue", ["the + kettle", "because .. kettle", "(we|kettle) + oven", "our kettle", "they + ~tap + must"]
)
def test_cue_with_one_word_of_weight_is_not_too_wide(tmp_path: Path, cue: str) -> None:
    """Light words beside it only make it narrower."""
    assert ("C607", 18) not in codes(tmp_path, cue)
