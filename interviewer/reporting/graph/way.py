"""The way that one interview took through its graph, read from what the interviewer said."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from interviewer.core.act import Move
from interviewer.core.scenario import Scenario
from interviewer.core.way import END


@dataclass(frozen=True, slots=True)
class Stop:
    """One place that an interview came to."""

    kind: Literal["question", "twist"]
    """Which of the two it is."""
    id: str
    """Of the question or twist."""
    ways: tuple[str, ...] = ()
    """The edges that led here, as in ``Move.ways``."""
    led: bool = False
    """Whether the candidate led here, along no edge."""


Way: TypeAlias = tuple[Stop, ...]
"""Stops in order; the first is the start."""


def way_of(scenario: Scenario, moves: Iterable[Move]) -> Way:
    """The way that an interview about ``scenario`` took; ``moves`` are all that were made, oldest first."""
    way = [Stop("question", scenario.start)]
    here = scenario.start
    for move in moves:
        if move.kind == "twist":
            way += [Stop("twist", t.id) for t in scenario.twists if t.id == move.which]
        elif move.kind == "close" and way[-1].id != END:
            way.append(Stop("question", END, (f"{here}:0",) if _last(scenario, here) else ()))
        elif move.question and move.question != here:
            here = move.question
            way.append(Stop("question", here, move.ways, move.cause == "off-graph"))
    return tuple(way)


def _last(scenario: Scenario, id: str) -> bool:
    return any(question.id == id and not question.next for question in scenario.questions)
