"""Whether the right fact is told: ``python -m tests.corpus.asked [SET ...]`` prints a row for each set of questions, the cases as they ship.

``python -m tests.corpus.asked weigh`` prints what ``weighed.WEIGHTS`` should be (needs scikit-learn), and what they reach on sets that they were
not learnt from. The questions were written blind, from the opening of a case alone, and labelled from its facts: ``gold`` has what a good interviewer
would tell, ``also`` what may be told. A case's examples are then those of the other writers: all, or a third of them.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.answers import part
from interviewer.core.case import Case, Settings
from interviewer.core.facts.asked import Asked
from interviewer.core.facts.choosing import TOLD, Answer, answer_to
from interviewer.core.facts.lore import Lore, stems
from interviewer.core.facts.query import Query
from interviewer.core.facts.sought import Sought
from interviewer.core.facts.weighed import WEIGHTS, Weighed
from interviewer.core.interview import begin, step
from interviewer.core.scenario import ANYTHING_ELSE
from tests.corpus.record import record_of

HERE = Path(__file__).parent
SETS = sorted(HERE.glob("asked-*.yaml"))
SHARES = (1.0, 0.34)
"""Of the other writers' questions that are a case's examples while weights are learnt."""
ROUNDS = 3
"""How often it is chosen anew which question of a message a fact answers."""


class Unit(NamedTuple):
    """One question of a message: the units of ``WEIGHTS`` for each fact."""

    features: Mapping[str, tuple[float, ...]]


class Message(NamedTuple):
    """A message, its questions, and what should be told."""

    gold: frozenset[str]
    also: frozenset[str]
    units: tuple[Unit, ...]


def main() -> None:
    """Measure, or learn."""
    if sys.argv[1:] == ["weigh"]:
        _weigh()
        return
    for file in [Path(name) for name in sys.argv[1:]] or SETS:
        count = Counter(_verdict(_told(row), row) for row in record_of(file))
        print(f"{file.stem:10} {_shares(count)}  {dict(sorted(count.items()))}")


def _told(row: Mapping[str, Any]) -> frozenset[str]:
    """The facts that the interviewer tells to a message that opens an interview."""
    case = _case(row["case"])
    interview, _ = begin(case, Settings(seed=3))
    _, moves = step(interview, Reply(row["text"], 20))
    return frozenset(m.want for m in moves if m.kind == "fact" and m.want in case.facts) - {ANYTHING_ELSE}


def _verdict(told: frozenset[str], row: Mapping[str, Any]) -> str:
    gold, also = frozenset(row["gold"]), frozenset(row["also"])
    if not gold:
        return "left open" if told <= also else "open, and told"
    if gold <= told <= gold | also:
        return "right"
    return "in part" if told & gold else "wrong" if told - also else "denied"


def _shares(count: Counter[str]) -> str:
    asked = sum(count[v] for v in ("right", "in part", "wrong", "denied"))
    open = count["left open"] + count["open, and told"]
    every = (count["right"] + count["left open"]) / (asked + open)
    return (
        f"right {count['right'] / (asked or 1):.3f}  left open {count['left open'] / (open or 1):.3f}  both {every:.3f}"
    )


@cache
def _case(id: str) -> Case:
    return load_case(id)


def _messages(rows: Sequence[Mapping[str, Any]], known: Sequence[Sequence[Mapping[str, Any]]]) -> list[list[Message]]:
    """``rows`` as they are heard where the examples of their cases are the first of ``known``, the second, and so on."""
    cases = {row["case"] for row in rows}
    asked = [{id: Asked(tuple(_examples(some, id))) for id in cases} for some in known]
    found: list[list[Message]] = [[] for _ in known]
    for row in rows:
        units: dict[str, list[Unit]] = {}

        def heard(question: Query, topics: Sequence[str], facts: Any, lore: Lore, row: Any = row) -> Answer:
            ruled = answer_to(question, topics, facts, replace(lore, asked=Asked()))
            knowing = [replace(lore, asked=some[row["case"]]) for some in asked]
            soughts = [Weighed(Sought(question, topics, facts, known), ruled.topics) for known in knowing]
            units[question.text.strip(" ?.,")] = [  # noqa: B023  # it is called at once
                Unit({t: one.features(t) for t in lore.facts if t in facts}) for one in soughts
            ]
            return answer_to(question, topics, facts, lore)

        with patch.object(part, "answer_to", heard):
            _told(row)
        apart = [some for text, some in units.items() if not any(other != text and other in text for other in units)]
        for at, messages in enumerate(found):
            messages.append(Message(frozenset(row["gold"]), frozenset(row["also"]), tuple(some[at] for some in apart)))
    return found


def _examples(known: Sequence[Mapping[str, Any]], case: str) -> Iterator[tuple[str, frozenset[str]]]:
    for row in known:
        if row["case"] == case and len(row["gold"]) < 2:
            yield (row["gold"] or [ANYTHING_ELSE])[0], frozenset(stems(row["text"]))


def _weigh() -> None:
    sets = [record_of(file) for file in SETS]
    heard: dict[float, list[list[Message]]] = {share: [] for share in SHARES}
    for one in sets:
        rest = [row for other in sets if other is not one for row in other]
        few = [rest[:: round(1 / share)] for share in SHARES]
        for share, messages in zip(SHARES, _messages(one, few), strict=True):
            heard[share].append(messages)
    everything = [message for one in heard.values() for messages in one for message in messages]
    for name, weight in zip(WEIGHTS, _weights(everything), strict=True):
        print(f"{weight:8.2f}  {name}")
    for share in SHARES:
        count = Counter[str]()
        for left in range(len(sets)):
            learnt = _weights(
                [m for one in heard.values() for at, messages in enumerate(one) if at != left for m in messages]
            )
            count.update(_judged(message, learnt) for message in heard[share][left])
        print(f"examples {share:.2f}: {_shares(count)}  {dict(sorted(count.items()))}")


def _judged(message: Message, weights: Sequence[float]) -> str:
    """The verdict on what would be told with ``weights``."""
    best = [_best(unit, weights) for unit in message.units if unit.features]
    told = frozenset(topic for odds, topic in best if odds >= TOLD)
    return _verdict(told, {"gold": message.gold, "also": message.also})


def _best(unit: Unit, weights: Sequence[float]) -> tuple[float, str]:
    return max((_odds(weights, features), topic) for topic, features in unit.features.items())


def _odds(weights: Sequence[float], features: Sequence[float]) -> float:
    return sum(w * f for w, f in zip(weights, features, strict=True))


def _weights(messages: Sequence[Message]) -> list[float]:
    """Logistic regression on every (question, fact); of the questions of a message the one counts for a fact for which most speaks."""
    from sklearn.linear_model import LogisticRegression

    weights = [*WEIGHTS.values()]
    for _ in range(ROUNDS):
        rows: list[tuple[float, ...]] = []
        answers: list[bool] = []
        for message in messages:
            for unit in message.units:
                for topic, features in unit.features.items():
                    if topic in message.also:
                        continue
                    mine = max(_odds(weights, other.features[topic]) for other in message.units)
                    best = _odds(weights, features) >= mine
                    if topic in message.gold and not best:
                        continue
                    rows.append(features)
                    answers.append(topic in message.gold)
        fitted = LogisticRegression(C=0.5, max_iter=5000, fit_intercept=False).fit(rows, answers)
        weights = [float(weight) for weight in fitted.coef_[0]]
    return weights


if __name__ == "__main__":
    main()
