"""Learn how cues and leanings weigh against each other: ``python -m tests.corpus.weigh [ROUND ...]`` prints ``witness.WEIGHTS`` and ``straying.WEIGHTS``.

Needs scikit-learn. The texts are dealt into three parts, and each part is read with leanings learnt from the two others, so that no
sentence is weighed by words that it taught itself; name rounds whose texts the cues were not tuned on, or the cues will be trusted too much.
A text is credited for the one sentence that speaks most for a consideration, so that one teaches; and every kind of text counts the same,
however many there are of it.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from interviewer.authoring.pack import load_rubric_file
from interviewer.core.rubric import Rubric
from interviewer.core.understanding import straying
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.witness import FRAMES, HEARD, WEIGHTS, Scale
from tests.corpus.record import record_of
from tests.corpus.train import ROOT, STRAYING, learned, rounds, texts_of

GENEROUS = frozenset({"round-38", "round-39", "round-40"})
"""Rounds whose writers named every idea of a sentence: words are learnt from them, but weights that fit them credit too freely."""
PARTS = 3
TIMES = 6
"""How often the telling sentences are chosen anew; the weights stand still by then."""


class Unit(NamedTuple):
    """One consideration that a sentence might show."""

    text: str
    kind: str
    """The set of the text."""
    id: str
    features: tuple[float, ...]
    """In the order of ``straying.WEIGHTS``."""
    shown: bool
    """Whether the text shows it."""


def main() -> None:
    """Read, learn, print."""
    everything = texts_of(rounds())
    fair = [folder for folder in rounds()[3:] if folder.name not in GENEROUS]
    weighed = texts_of([Path(name).resolve() for name in sys.argv[1:]] or fair)
    assert {*weighed} <= {*everything}, "only rounds are weighed"
    rubric = load_rubric_file(ROOT / "rubrics" / "core.yaml", ROOT).rubric
    assert rubric is not None
    parts = [weighed[part::PARTS] for part in range(PARTS)]
    with ProcessPoolExecutor() as pool:
        rest = [sorted({*everything} - {*kept}) for kept in parts]
        units = [unit for part in pool.map(_read, [rubric] * PARTS, parts, rest) for unit in part]
    usual = [unit._replace(features=unit.features[: len(WEIGHTS)]) for unit in units]
    _print(usual, WEIGHTS)
    _print([unit for unit in units if unit.kind == STRAYING], straying.WEIGHTS)


def _print(units: Sequence[Unit], named: Mapping[str, float]) -> None:
    for name, weight in zip(named, _weights(units, [*named.values()]), strict=True):
        print(f"{weight:8.2f}  {name}")
    print()


def _read(rubric: Rubric, kept: Sequence[Path], rest: Sequence[Path]) -> list[Unit]:
    """The units of the texts ``kept``, read with leanings learnt from the ``rest``."""
    bare, _ = compile_index(replace(rubric, leanings="", askings=""))
    table = learned(rubric, Matcher(bare), rest)
    matcher = Matcher(compile_index(replace(rubric, leanings=table))[0])
    return [unit for text in kept for unit in _units(matcher, text)]


def _units(matcher: Matcher, file: Path) -> Iterator[Unit]:
    """The considerations that each sentence of a text might show."""
    record = record_of(file)
    shown = frozenset(record["gold"].get("considerations") or ())
    for turn in record["turns"]:
        for reading in read(matcher, turn["candidate"], asked=turn.get("interviewer") or "").readings:
            cues, around = reading.cues, reading.around
            framed = {s.id for s in reading.sightings if s.cancelled in FRAMES}
            scale = Scale(around, cues, reading.length)
            for id in {*cues, *(id for id, _ in around.here.least(HEARD))} & around.here.table.places.keys():
                features = scale.features(id, framed=id in framed)
                yield Unit(f"{file.parent.name}/{file.stem}", record["set"], id, features, id in shown)


def _weights(units: Sequence[Unit], first: Sequence[float]) -> Sequence[float]:
    """Logistic regression on the telling sentence of each text and consideration, chosen by the weights found before, to begin with ``first``."""
    features = np.array([unit.features for unit in units], float)
    shown = np.array([unit.shown for unit in units])
    weights = np.array(first)
    for _ in range(TIMES):
        odds = features @ weights
        telling: dict[tuple[str, str], int] = {}
        for i in np.argsort(odds):
            telling[units[i].text, units[i].id] = int(i)
        best = [*telling.values()]
        kinds = Counter(units[i].kind for i in best)
        share = [len(best) / len(kinds) / kinds[units[i].kind] for i in best]
        fitted = LogisticRegression(C=100.0, max_iter=5000, fit_intercept=False)
        weights = fitted.fit(features[best], shown[best], sample_weight=share).coef_[0]
    return [float(weight) for weight in weights]


if __name__ == "__main__":
    main()
