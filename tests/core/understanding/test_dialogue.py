"""A whole dialogue understood."""

from pathlib import Path

import pytest
import yaml

from interviewer import library
from interviewer.core.understanding.dialogue import understand_all, verdicts
from interviewer.core.understanding.match import Matcher

TEXTS = sorted((Path(__file__).parents[2] / "corpus").glob("round-*/*dialogue*.yaml"))[:8]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_evidence_that_earned_comes_before_what_only_backs_it(path: Path) -> None:
    """Each credit lists the words that earned it first; no sentence backs an id that nothing earned."""
    record = yaml.safe_load(path.read_text(encoding="utf-8"))
    turns = [(turn["interviewer"], turn["candidate"]) for turn in record["turns"]]
    matcher = Matcher(library.load_index(("core",)))
    earned: dict[str, list[tuple[int, int, int]]] = {}
    for number, found in enumerate(understand_all(matcher, turns)):
        for finding in found.findings:
            earned.setdefault(finding.id, []).extend((number, span.start, span.end) for span in finding.evidence)
    said = verdicts(matcher, turns)["considerations"]
    assert said.keys() == earned.keys()
    for id, verdict in said.items():
        places = [(e["turn"], e["start"], e["end"]) for e in verdict["evidence"]]
        assert places[: len(earned[id])] == earned[id]
        assert all(0 <= a < b <= len(turns[n][1]) for n, a, b in places)
