"""A whole dialogue understood."""

from operator import itemgetter
from pathlib import Path

import pytest
import yaml

from interviewer import library
from interviewer.core.rubric import Consideration, Cue, Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.dialogue import understand_all, verdicts
from interviewer.core.understanding.match import Matcher

SPARES = Consideration("spares", "Spares", "data", "", "", "ours", (Cue("part + (order|arrive)", ""),))
RUBRIC = Rubric("parts", "Parts", considerations=(SPARES,))
TEXTS = sorted((Path(__file__).parents[2] / "corpus").glob("round-*/*dialogue*.yaml"))[:8]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_evidence_that_earned_comes_before_what_only_backs_it(path: Path) -> None:
    """Each credit lists the words that earned it first, those that explain it before those that name it; no sentence backs what nothing earned."""
    record = yaml.safe_load(path.read_text(encoding="utf-8"))
    turns = [(turn["interviewer"], turn["candidate"]) for turn in record["turns"]]
    matcher = Matcher(library.load_index(("core",)))
    earned: dict[str, list[tuple[int, int, int, int]]] = {}
    for number, found in enumerate(understand_all(matcher, turns)):
        for finding in found.findings:
            found_here = ((-finding.level, number, span.start, span.end) for span in finding.evidence)
            earned.setdefault(finding.id, []).extend(found_here)
    said = verdicts(matcher, turns)["considerations"]
    assert said.keys() == earned.keys()
    for id, verdict in said.items():
        places = [[e["turn"], e["start"], e["end"]] for e in verdict["evidence"]]
        assert places[: len(earned[id])] == [place for _, *place in sorted(earned[id], key=itemgetter(0))]
        assert all(0 <= a < b <= len(turns[n][1]) for n, a, b in places)


def test_a_question_before_the_explanation_is_not_shown_for_it() -> None:
    """In one reply as in two: a question only names, so what is shown for "covered" is what explains."""
    matcher = Matcher(compile_index(RUBRIC)[0])
    said = (
        "Do the parts take long to arrive?",
        "We order each part ten days ahead, because the shop ships on Fridays only.",
    )
    for turns in ([("", said[0]), ("", said[1])], [("", "\n".join(said))]):
        (found,) = verdicts(matcher, turns)["considerations"].values()
        first = found["evidence"][0]
        assert found["level"] == 2
        assert turns[first["turn"]][1][first["start"] : first["end"]].startswith("We order each part")
    assert verdicts(matcher, [("", said[0])])["considerations"]["spares"]["level"] == 1
