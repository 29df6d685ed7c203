"""Laws of ``check`` on broken files: one broken place hides nothing of the rest, and nothing is said that only follows."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.problem import Diagnostic
from tests.authoring.packs import PART, RUBRIC, SCENARIO, library

TESTS = """\
format: tests/1
scenario: feed
tests:
  asks:
    turns:
      - say: How many people are there?
        expect: {told: scale}
      - {do: skip, until: wrap}
"""


def found(folder: Path, tests: str = "", **files: str) -> list[Diagnostic]:
    """All that ``check`` says of the small library with some ``files`` replaced, and a file of ``tests``."""
    root = library(folder, **files)
    if tests:
        (root / "tests").mkdir()
        (root / "tests" / "feed.yaml").write_text(tests, "utf-8")
    return list(check_paths((), (root,)).problems)


def codes(problems: list[Diagnostic]) -> list[str]:
    """Their codes, sorted."""
    return sorted(one.code for one in problems)


@pytest.mark.parametrize(
    "torn",
    [
        "title: Small\n",
        "    name: Labels\n",
        "    area: data\n",
        "    source: ours\n",
        "    why: Without truth there is nothing to learn.\n",
    ],
)
def test_a_missing_key_hides_no_finding_of_its_file_or_of_others(tmp_path: Path, torn: str) -> None:
    """Cues, guards and names are judged although the manifest or the entry around them lacks something."""
    rubric = RUBRIC.replace("~tap + (label", "~tpa + (label").replace("open(labels)", "open(labls)").replace(torn, "")
    part = PART.replace("test + on", "test + (on")
    scenario = SCENARIO.replace("wants: [labels]", "wants: [labls]")
    problems = found(tmp_path, rubric=rubric, part=part, scenario=scenario)
    assert codes(problems) == ["C601", "C602", "G305", "G307", "S202"]


def test_a_broken_item_hides_no_cue_beside_it(tmp_path: Path) -> None:
    """An empty line in a list is one finding, and the cue below it another; its own place is not judged."""
    rubric = RUBRIC.replace("      - ground truth", '      - ""\n      - ground (truth')
    assert [(one.code, one.line) for one in found(tmp_path, rubric=rubric)] == [("S207", 17), ("C601", 18)]


def test_a_broken_entry_is_no_reason_to_miss_its_id(tmp_path: Path) -> None:
    """What is written but unusable is not unknown as well: in cases, conditions and tests."""
    rubric = RUBRIC.replace("area: data", "area: date")
    scenario = SCENARIO.replace("area: operations", "area: operation").replace("say: Thirty", "sya: Thirty")
    assert codes(found(tmp_path, TESTS, rubric=rubric, scenario=scenario)) == ["S201", "S205", "S205"]


def test_a_broken_turn_hides_nothing_of_its_test(tmp_path: Path) -> None:
    """Unknown words, keys and ids of one test come together."""
    tests = TESTS.replace("told: scale", "told: scal, crdits: {labels: explained}").replace(
        "do: skip, until: wrap", "do: skipp, until: wrapp"
    )
    assert codes(found(tmp_path, tests)) == ["S201", "S205", "T802", "T802"]
    both = TESTS.replace("do: skip, until: wrap", "do: skip, say: Well, until: wrapp")
    assert codes(found(tmp_path / "b", both)) == ["S203", "T802"]


def test_a_probe_of_two_kinds_hides_no_fault_of_its_condition(tmp_path: Path) -> None:
    """The probe is still read: what it digs for and when."""
    scenario = SCENARIO.replace("        if: open(labels) and", "        hint: Is it so?\n        if: open(labls) and")
    assert codes(found(tmp_path, scenario=scenario)) == ["G307", "S211"]


def test_an_id_that_is_none_hides_nothing(tmp_path: Path) -> None:
    """A start in curly quotes and a question with a capital are found with what else is wrong, and the id to write is said."""
    scenario = SCENARIO.replace("start: brief", "start: “brief”").replace("wrap", "Wrap").replace("[labels]", "[labls]")
    problems = found(tmp_path, scenario=scenario)
    assert codes(problems) == ["G305", "S206", "S206", "S206", "S206"]
    assert {one.help.rpartition("write ")[2] for one in problems if one.code == "S206"} == {"`brief`.", "`wrap`."}


def test_a_misspelt_key_is_not_missing_as_well(tmp_path: Path) -> None:
    """`minuts` is one mistake, not two."""
    assert codes(found(tmp_path, scenario=SCENARIO.replace("minutes:", "minuts:"))) == ["S201"]
    assert codes(found(tmp_path / "b", scenario=SCENARIO.replace("minutes:", "colour:"))) == ["S201", "S202"]


def test_an_alias_is_refused_once(tmp_path: Path) -> None:
    """What stands for something else is no empty id on top of that."""
    scenario = SCENARIO.replace("start: brief", "start: &b brief").replace("{to: wrap}", "{to: *b}")
    assert codes(found(tmp_path, scenario=scenario)) == ["Y106", "Y106"]


@pytest.mark.parametrize(
    ("good", "bad", "column", "says"),
    [
        ("minutes: 40", "minutes: forty", 10, "a whole number"),
        ("minutes: 40", "minutes: 400", 10, "5 to 180"),
        ("level: mid", "level: midd", 8, "`level` cannot be “midd”"),
        ("start: brief", "start: breif", 8, "no question"),
        ("    area: framing", "    area: 'frame'", 12, "`area` cannot be “frame”"),
        ("wants: [labels]", "wants: {labels: 1}", 5, "a map in { }"),
    ],
)
def test_the_caret_stands_under_what_is_wrong(tmp_path: Path, good: str, bad: str, column: int, says: str) -> None:
    """A wrong value is shown at the value, and said in an author's words."""
    (one,) = found(tmp_path, scenario=SCENARIO.replace(good, bad))
    assert (one.column, says in f"{one.message} {one.help}") == (column, True), one


def test_an_error_hides_no_warning_that_does_not_follow_from_it(tmp_path: Path) -> None:
    """A misspelt want leaves the ways known, a broken way leaves the wants known: warnings come in the same run."""
    twice = SCENARIO.replace("wants: [labels]", "wants: [labels, labels, labls]")
    never = twice.replace("turns-here < 3", "minutes-used > 90").replace(
        "- {to: wrap, if: explained", "- {to: wrap, if: not explained"
    )
    assert codes(found(tmp_path, scenario=never)) == ["G305", "G317", "R507"]
    lost = never.replace("- {to: wrap}", "- {to: wrapp}")
    assert codes(found(tmp_path / "b", scenario=lost)) == ["G301", "G305", "G317", "R507"]


def test_what_nothing_wants_is_not_told_while_a_want_is_misspelt(tmp_path: Path) -> None:
    """It may be the very one that was meant."""
    own = "considerations:\n  rare:\n    name: x\n    area: data\n    why: x\n    raise-it: x\n    source: x\n    said: [rare .. thing]\n"
    scenario = SCENARIO + own
    assert codes(found(tmp_path, scenario=scenario)) == ["R508"]
    assert codes(found(tmp_path / "b", scenario=scenario.replace("[labels]", "[labels, raer]"))) == ["G305"]


def test_a_broken_cue_hides_no_wording_that_strangers_would_stumble_over(tmp_path: Path) -> None:
    """At level shared, too, all comes in one run."""
    root = library(
        tmp_path, rubric=RUBRIC.replace("- ground truth", "- (ground truth").replace("come from?", "come from!")
    )
    assert codes(list(check_paths((), (root,), level="shared").problems)) == ["C601", "W803"]


@pytest.mark.parametrize(
    ("good", "bad", "code", "place", "says"),
    [
        ("uses: [core]", "uses: core", "S203", (7, 1), "Write `[core]`."),
        ("uses: [core]", "uses: [core, cores]", "R502", (7, 14), "Did you mean `core`?"),
        ("uses: [core]", "uses: [core, core]", "R507", (7, 14), "Delete one"),
        ("if: open(labels) and", "if: open(labels) &&", "G306", (21, 26), "For example"),
        (
            "{to: wrap, if: explained(labels)}",
            "{to: wrap, if: !open(labels) or explained(labels)}",
            "Y107",
            (23, 24),
            "write `not`",
        ),
        ("    probes:\n      - nudge", "    probes:\n        nudge", "S203", (19, 5), "with `- `"),
        ("  scale:\n    say: Thirty million a day.", "  scale: Thirty million.", "S203", (10, 3), "`say`"),
        ("wants: [labels]", "wants: [labels goal]", "S206", (18, 13), "or a comma where one ends"),
    ],
)
def test_a_slip_is_one_finding_with_its_mending(
    tmp_path: Path, good: str, bad: str, code: str, place: tuple[int, int], says: str
) -> None:
    """At the place that has to change, and nothing that only follows from it."""
    (one,) = found(tmp_path, scenario=SCENARIO.replace(good, bad))
    assert (one.code, (one.line, one.column)) == (code, place), one
    assert says in one.help


def test_what_is_wrong_in_a_concept_is_told_there(tmp_path: Path) -> None:
    """Not at each cue that calls it, and not in each case that uses the rubric."""
    plus = RUBRIC.replace("tap: [click, tap]", "tap: [click + tap]")
    assert [(one.code, one.line, one.column) for one in found(tmp_path, rubric=plus)] == [("C604", 7, 15)]
    circle = RUBRIC.replace("tap: [click, tap]", "tap: [click, ~tap]")
    own = SCENARIO + "concepts: {knock: [knock]}\npitfalls: {test-on-train: Would it survive?}\n"
    assert codes(found(tmp_path / "b", rubric=circle, scenario=own)) == ["C603"]


def test_examples_of_an_id_that_is_taken_accuse_nobody(tmp_path: Path) -> None:
    """The one mistake is the id; another entry beside it is still judged by its examples."""
    lamp = "{name: Lamp, area: data, why: Why., raise-it: Ask., source: ours, said: [brass lamp], examples: {mentioned: [Marble.]}}"
    assert codes(found(tmp_path / "a", scenario=f"{SCENARIO}considerations:\n  labels: {lamp}\n")) == ["R501"]
    wanted = SCENARIO.replace("wants: [labels]", "wants: [labels, lamp]")
    both = f"{wanted}considerations:\n  labels: {lamp}\n  lamp: {lamp}\n"
    assert codes(found(tmp_path / "b", scenario=both)) == ["R501", "X701"]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("opened(labls) and minutes-left => 15", [("G306", 1), ("G306", 32), ("G307", 8)]),
        ("missed(labls) && turns-here < three", [("G306", 1), ("G306", 15), ("G306", 31), ("G307", 8)]),
        ("!open(labls) || explained(labels)", [("G306", 1), ("G306", 14), ("G307", 7)]),
        ("level >= seniorr and opn(labels)", [("G306", 10), ("G306", 22)]),
        ("minutes-used >> 15 and met(labls)", [("G306", 15), ("G307", 28)]),
        ("frobnicated(labls) and open(labels", [("G306", 1), ("G306", 24)]),
        ("open(labels) and and met(labls)", [("G306", 18)]),
        ("open(labels) and minutes-left > 15", []),
    ],
)
def test_all_slips_of_a_condition_come_at_once(tmp_path: Path, condition: str, expected: list[tuple[str, int]]) -> None:
    """Each under its own sign or word; nothing is guessed behind a place where nobody can read on."""
    scenario = SCENARIO.replace("if: open(labels) and turns-here < 3", f"if: '{condition}'")
    start = next(line for line in scenario.splitlines() if "if: '" in line).index("'") + 1
    problems = found(tmp_path, scenario=scenario)
    assert sorted((one.code, one.column - start) for one in problems) == expected


@pytest.mark.parametrize("sign", ["/", "'"])
def test_a_cue_that_does_not_parse_names_its_unknown_concepts_too(tmp_path: Path, sign: str) -> None:
    """Every kind of slip of the line is told, and the same slip once."""
    rubric = RUBRIC.replace("- ground truth", f"- ground {sign} truth & ~tpa & (label")
    assert codes(found(tmp_path, rubric=rubric)) == ["C601", "C601", "C601", "C602"]


def test_a_broken_cue_hides_no_verdict_on_the_examples_of_others(tmp_path: Path) -> None:
    """Its own owner may hear again what it misses once it is mended; the point beside it is judged."""
    point = (
        "  {id}:\n    name: x\n    area: data\n    why: x\n    raise-it: x\n    source: x\n    said: ['{cue}']\n"
        "    examples: {{explained: [We would call the shop because it was closed on Monday.]}}\n"
    )
    own = SCENARIO.replace("wants: [labels]", "wants: [labels, near, far]") + "considerations:\n"
    own += point.format(id="near", cue="(street") + point.format(id="far", cue="river")
    assert [(one.code, "far" in one.message) for one in found(tmp_path, scenario=own)] == [
        ("C601", False),
        ("X701", True),
    ]


def test_a_broken_cue_hides_no_cue_that_always_fires(tmp_path: Path) -> None:
    """Rules about other cues of the file are told in the same run."""
    rubric = RUBRIC.replace("      - ground truth", "      - (ground truth\n      - data\n      - label on bottle")
    assert codes(found(tmp_path, rubric=rubric)) == ["C601", "C607", "X703"]


def test_a_misspelt_key_hides_nothing_that_stands_under_it(tmp_path: Path) -> None:
    """It is read as what was meant: unknown ids and values below it are told, and the way that it holds is known."""
    tests = TESTS.replace("expect: {told: scale}", "expct: {credit: {labls: explainned}}")
    assert codes(found(tmp_path, tests)) == ["S201", "S201", "S205", "T802"]
    scenario = SCENARIO.replace("wants: [labels]", "want: [labls]").replace("    next:\n", "    nxt:\n")
    assert codes(found(tmp_path / "b", scenario=scenario)) == ["G305", "S201", "S201"]


def test_a_name_that_follows_from_an_id_that_is_taken_is_told_with_it(tmp_path: Path) -> None:
    """One entry under a wrong id is one finding with the places that miss it; a slip in a name beside it is another."""
    lamp = "{name: Lamp, area: data, why: Why., raise-it: Ask., source: ours, said: [brass lamp], examples: {mentioned: [Brass lamp.]}}"
    taken = f"{SCENARIO}considerations:\n  labels: {lamp}\nweights: {{lamp: 3}}\n"
    wanted = taken.replace("wants: [labels]", "wants: [labels, lamp]").replace("explained(labels)", "explained(lamp)")
    (one,) = found(tmp_path / "a", scenario=wanted)
    assert (one.code, "`lamp`, which lines 18, 23 and 30 name" in one.message) == ("R501", True)
    slip = wanted.replace("lamp: 3", "labells: 3")
    assert codes(found(tmp_path / "b", scenario=slip)) == ["G305", "G307", "R501", "R504"]
