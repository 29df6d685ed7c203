"""Every code fires on the fault it names, at the place of the fault, and the sound library is silent."""

from pathlib import Path
from typing import NamedTuple

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.codes import CODES
from tests.authoring.packs import PART, RUBRIC, SCENARIO, library


class Fault(NamedTuple):
    """A sound file with one thing changed."""

    file: str
    old: str
    new: str
    line: int
    """Where the diagnostic must point; 0 for the whole file."""


DEEP = "\n".join("  " * depth + f"k{depth}:" for depth in range(40))

FAULTS = {
    "Y103": Fault("part", "Scale", "Sc\udcffle", 12),
    "Y104": Fault("part", "Scale", '"Sc\\ale"', 12),
    "Y105": Fault("part", "how many]", "how many", 14),
    "Y106": Fault("part", "scale:", "scale: &it", 11),
    "Y107": Fault("part", "Scale", "!!str Scale", 12),
    "Y108": Fault("part", "\nacts:", "\n---\nacts:", 14),
    "Y109": Fault("part", "\nacts:", f"\n{DEEP}", 46),
    "Y110": Fault("part", "\nacts:", "\nfacts:\n  x: {name: x, asked: [x y]}\nacts:", 14),
    "Y111": Fault("scenario", "a feed.", "a feed #1.", 17),
    "Y112": Fault("rubric", "- We take clicks", "- this: we take clicks", 23),
    "Y113": Fault("scenario", "say: Decide the order of a feed.", "say: [Right, decide the order]", 17),
    "Y114": Fault("part", "\nacts:", "\n? [a]\n: b\nacts:", 14),
    "Y115": Fault("part", PART, "# nothing\n", 0),
    "S201": Fault("scenario", "minutes:", "weihgts: {}\nminutes:", 5),
    "S202": Fault("rubric", "    source: ours\n", "", 9),
    "S203": Fault("rubric", "[click, tap]", "click", 7),
    "S204": Fault("scenario", "minutes: 40", "minutes: soon", 5),
    "S205": Fault("scenario", "level: mid", "level: boss", 4),
    "S206": Fault("rubric", "  tap:", "  Tap:", 7),
    "S207": Fault("rubric", "title: Small", "title:", 3),
    "S208": Fault("part", "rubric-part/1", "rubric-part/2", 1),
    "S209": Fault("rubric", "  - core/part.yaml", "  - core/part.yaml\n  - core/gone.yaml", 6),
    "S210": Fault("scenario", "id: feed", "id: food", 2),
    "S211": Fault("scenario", "- nudge: What", "- hint: Look.\n        nudge: What", 20),
    "S212": Fault("rubric", "title: Small", f"title: {'x' * 401}", 3),
    "G301": Fault("scenario", "start: brief", "start: breif", 8),
    "G302": Fault("scenario", "  wrap:", "  lost: {area: data, say: Hm., wants: [labels], next: wrap}\n  wrap:", 25),
    "G303": Fault(
        "scenario",
        "  wrap:\n    area: operations\n",
        "  wrap:\n    wants: [labels]\n    area: operations\n    next: brief\n",
        15,
    ),
    "G304": Fault("scenario", "      - {to: wrap}\n", "", 22),
    "G305": Fault("scenario", "wants: [labels]", "wants: [labels, labls]", 18),
    "G306": Fault("scenario", "explained(labels)", "explained labels", 23),
    "G307": Fault("scenario", "explained(labels)", "visited(warp)", 23),
    "G308": Fault("scenario", "    wants: [labels]\n", "", 15),
    "G309": Fault("scenario", "      - {to: wrap}\n", "      - {to: wrap}\n      - {to: wrap}\n", 25),
    "G310": Fault("scenario", "if: open(labels) and turns-here < 3", "want: privacy", 21),
    "F401": Fault("scenario", "  scale:", "  weather:", 10),
    "F402": Fault("scenario", "  anything-else:\n    say: Pick something sensible.\n", "", 9),
    "R501": Fault("part", "pitfalls:", "concepts: {tap: [x y]}\npitfalls:", 2),
    "R502": Fault("scenario", "uses: [core]", "uses: [core, croe]", 7),
    "R503": Fault("rubric", "parts:\n  - core/part.yaml\n", "", 1),
    "R504": Fault("scenario", "start:", "weights: {labls: 2}\nstart:", 8),
    "R505": Fault("scenario", "questions:", "pitfalls:\n  tset-on-train: Would it?\nquestions:", 15),
    "R506": Fault("part", "  skip:", "  skpi:", 15),
    "C601": Fault("rubric", "ground truth", "(ground truth", 17),
    "C602": Fault("rubric", "~tap +", "~tpa +", 16),
    "C603": Fault("rubric", "[click, tap]", "[click, ~tap]", 7),
    "C604": Fault("rubric", "[click, tap]", "[click + tap]", 16),
    "X701": Fault("rubric", "clicks as labels", "verdicts as facts", 23),
    "X702": Fault(
        "rubric", "We take clicks as labels because nobody has time to annotate by hand.", "Ground truth.", 23
    ),
    "X703": Fault("rubric", "The label on the bottle was red.", "We log ground truth every night because we must.", 25),
    "X704": Fault("rubric", "      absent:", "      todo:\n        - People tell us.\n      absent:", 25),
    "X705": Fault(
        "rubric", "      absent:", "      todo:\n        - Ground truth comes from calls.\n      absent:", 25
    ),
}
FILES = {"rubric": RUBRIC, "part": PART, "scenario": SCENARIO}


def test_check_is_silent_about_a_sound_library(tmp_path: Path) -> None:
    """A library without faults has no problems and no notes."""
    checked = check_paths((library(tmp_path),), (tmp_path,))
    assert (checked.problems, checked.notes) == ((), ())
    assert len(checked.files) == 3


@pytest.mark.parametrize("code", FAULTS)
def test_check_finds_the_fault_where_it_is(tmp_path: Path, code: str) -> None:
    """Each fault is reported under its code, on its line, with a remedy."""
    fault = FAULTS[code]
    assert FILES[fault.file].count(fault.old) >= 1
    text = FILES[fault.file].replace(fault.old, fault.new, 1)
    library(tmp_path)
    place = {"rubric": "rubrics/core.yaml", "part": "rubrics/core/part.yaml", "scenario": "scenarios/feed.yaml"}
    (tmp_path / place[fault.file]).write_bytes(text.encode(errors="surrogateescape"))
    checked = check_paths((tmp_path,), (tmp_path,))
    found = {(one.code, one.line): one for one in (*checked.problems, *checked.notes)}
    assert (code, fault.line) in found, "\n".join(map(str, found.values()))
    assert found[code, fault.line].help


def test_every_code_has_a_fault() -> None:
    """No code is without a test; reading errors, which need no YAML, have theirs in test_source."""
    assert set(CODES) - set(FAULTS) == {"Y101", "Y102"}
