"""Learn how cues and leanings weigh against each other: ``python -m tests.corpus.weigh ROUND ...`` prints ``witness.WEIGHTS``.

Needs scikit-learn. Each round named is read with leanings learnt from all the others, so that no sentence is weighed by words that it
taught itself; name rounds whose texts the cues were not tuned on, or the cues will be trusted too much.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from interviewer.authoring.pack import load_rubric_file
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import read
from interviewer.core.understanding.witness import FRAMES, HEARD, WEIGHTS
from tests.corpus.train import ROOT, learned, record_of, rounds, shown_in


def main() -> None:
    """Read, learn, print."""
    asked = {Path(name).name for name in sys.argv[1:]} or {folder.name for folder in rounds()[3:]}
    rubric = load_rubric_file(ROOT / "rubrics" / "core.yaml", ROOT).rubric
    assert rubric is not None
    units, shown = [], []
    for folder in rounds():
        if folder.name in asked:
            for unit, right in _weighed(rubric, folder):
                units.append(unit)
                shown.append(right)
    fitted = LogisticRegression(C=1.0, max_iter=5000, fit_intercept=False).fit(np.array(units, float), shown)
    for name, weight in zip(WEIGHTS, fitted.coef_[0], strict=True):
        print(f"{weight:8.2f}  {name}")


def _weighed(rubric: Rubric, folder: Path) -> Iterator[tuple[tuple[float, ...], bool]]:
    """The units of each consideration that a sentence of ``folder`` might show, and whether it does."""
    others = [other for other in rounds() if other != folder]
    table = learned(rubric, Matcher(compile_index(rubric)[0]), others)
    matcher = Matcher(compile_index(replace(rubric, leanings=table))[0])
    for file in sorted(folder.glob("*.yaml")):
        record = record_of(file)
        gold = record["gold"].get("considerations") or {}
        for number, turn in enumerate(record["turns"]):
            reply = read(matcher, turn["candidate"], asked=turn.get("interviewer") or "")
            for reading in reply.readings:
                words = reply.tokens[reading.sentence.first : reading.sentence.end]
                said = " ".join(turn["candidate"][words[0].start : words[-1].end].split())
                right = shown_in(record["gold"], number, said)
                cues = reading.cues
                framed = {s.id for s in reading.sightings if s.cancelled in FRAMES}
                for id in {*cues, *(id for id, _ in reading.talk.here.least(HEARD))} & reading.talk.here.places.keys():
                    if id in right or id not in gold:  # shown elsewhere in the text: here it is anybody's guess
                        unit = reading.talk.features(
                            id,
                            cues.get(id, (0, 0)),
                            strangers=bool(cues.keys() - {id}),
                            length=reading.length,
                            framed=id in framed,
                        )
                        yield unit, id in right


if __name__ == "__main__":
    main()
