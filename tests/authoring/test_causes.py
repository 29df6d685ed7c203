"""Laws of one wrong id: it is told once, where it is defined, and not again by all that names the right one."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from tests.authoring.packs import PART, SCENARIO, library

WHOLE = """\
format: tests/1
scenario: feed
tests:
  first:
    turns:
      - {do: skip, until: wrap}
      - say: How many are there?
        expect: {told: scale}
"""
OWN = """\
considerations:
  tempo:
    name: Tempo
    area: data
    why: It matters.
    raise-it: Say it.
    source: ours
    said: [tempo + beat]
  rhythm:
    name: Rhythm
    area: data
    why: It matters.
    raise-it: Say it.
    source: ours
    said: [rhythm + drum]
weights: {tempo: 2, rhythm: 3}
"""
CASE = (
    SCENARIO.replace("    say: What would you watch", "    wants: [tempo, rhythm]\n    say: What would you watch") + OWN
)


def found(folder: Path, good: str, bad: str) -> list[str]:
    """What ``check`` says of the small library where ``good`` became ``bad``: code, line, message and help."""
    assert good in CASE
    root = library(folder, scenario=CASE.replace(good, bad, 1))
    (root / "tests").mkdir()
    (root / "tests" / "feed.yaml").write_text(WHOLE)
    return [f"{p.code}:{p.line} {p.message}. {p.help}" for p in check_paths((root,), (root,)).problems]


def test_the_case_is_sound(tmp_path: Path) -> None:
    """So that each finding below is of the slip alone."""
    assert found(tmp_path, "minutes: 40", "minutes: 45") == []


@pytest.mark.parametrize(
    ("good", "bad", "code", "says"),
    [
        ("  wrap:\n", "  wrap!:\n", "S206", "write `wrap`"),
        ("  wrap:\n", "  Wrap:\n", "S206", "write `wrap`"),
        ("  scale:\n", "  scael:\n", "F401", "Did you mean `scale`?"),
        (
            "  wrap:\n",
            "  brief:\n",
            "Y110",
            "`wrap`, which lines 23 and 24 name, is defined nowhere. Call this one `wrap`",
        ),
        ("  rhythm:\n", "  tempo:\n", "Y110", "`rhythm`, which lines 27 and 44 name, is defined nowhere"),
        ("  scale:\n    say", "  anything-else:\n    say", "Y110", "`scale`, which a test names, is defined nowhere"),
        ("  tempo:\n", "  tempo♪:\n", "S206", "write `tempo`"),
    ],
)
def test_a_wrong_id_is_told_once(tmp_path: Path, good: str, bad: str, code: str, says: str) -> None:
    """Misspelt or there twice: the ways, conditions, weights and tests that name the right one are no findings of their own."""
    (one,) = found(tmp_path, good, bad)
    assert one.startswith(code)
    assert says in one


def test_a_probe_that_digs_for_what_was_meant_is_no_mistake(tmp_path: Path) -> None:
    """The question wants it under a misspelt name, which is told."""
    (one,) = found(
        tmp_path,
        "wants: [labels]\n    probes:\n",
        "wants: [lables]\n    probes:\n      - {nudge: What?, want: labels}\n",
    )
    assert one.startswith("G305")


@pytest.mark.parametrize(
    ("good", "bad", "codes"),
    [
        ("    say: Thirty million a day.", "    say: Thirty.\n    say: Forty.", ["Y110"]),
        ("{to: wrap}", "{to: finale}", ["G301"]),
        ("weights: {tempo: 2", "weights: {harmony: 2", ["R504"]),
        ("wants: [tempo, rhythm]", "wants: [tempo, melody]", ["G305"]),
        (
            "    next:\n      - {to: wrap, if: explained(labels)}\n      - {to: wrap}\n  wrap:\n",
            "    next: [{to: finale}]\n  brief:\n",
            ["G301", "T802", "Y110"],
        ),
    ],
)
def test_other_slips_stay_findings(tmp_path: Path, good: str, bad: str, codes: list[str]) -> None:
    """A key twice in one entry lost no id, an id that stands nowhere has no other cause, and of two lost ones nobody knows which it was."""
    told = [one.partition(":")[0] for one in found(tmp_path, good, bad)]
    assert sorted(told) == codes


def test_a_topic_that_is_near_to_none_gets_the_advice_of_its_rule(tmp_path: Path) -> None:
    """Whatever the shared topics are called."""
    part = PART.replace("facts:\n", "facts:\n  meaning:\n    name: Meaning\n    asked: [what .. means]\n")
    root = library(tmp_path, part=part, scenario=SCENARIO.replace("  scale:\n    say", "  zebra:\n    say"))
    (one,) = [p for p in check_paths((root,), (root,)).problems if p.code == "F401"]
    assert one.help == "Add `asked` with cues, or use a shared topic."
