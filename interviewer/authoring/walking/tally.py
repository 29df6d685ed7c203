"""What many walks found, added up."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from time import process_time

from interviewer.authoring.walking.laws import Broken, broken
from interviewer.authoring.walking.places import KINDS, MUST, Kind, Places, places_of, reached
from interviewer.authoring.walking.robots import ROBOTS
from interviewer.authoring.walking.walk import Walk, walk
from interviewer.core.case import Case

KEPT = 50
"""Broken laws of which the seed is kept; all are counted."""


@dataclass(slots=True)
class Tally:
    """The sum of some walks on one case."""

    walks: int = 0
    """How many were held."""
    turns: int = 0
    """Acts of the candidate that were answered."""
    longest: int = 0
    """Most turns in one interview."""
    seconds: float = 0.0
    """Processor time."""
    ended: Counter[str] = field(default_factory=Counter)
    """How often for which reason."""
    reached: dict[Kind, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    """Id to the number of interviews that reached it."""
    failed: Counter[str] = field(default_factory=Counter)
    """Law to the number of interviews that broke it."""
    broken: list[tuple[str, Broken]] = field(default_factory=list)
    """(walk, law) of the first ``KEPT`` broken laws."""

    def add(self, walk: Walk) -> None:
        """Count one walk."""
        turns = len(walk.interview.turns) - 1
        self.walks += 1
        self.turns += turns
        self.longest = max(self.longest, turns)
        self.ended[walk.interview.ended or "never"] += 1
        for kind, ids in reached(walk.interview).items():
            self.reached[kind].update(ids)
        for law in broken(walk):
            self.failed[law.law] += 1
            if len(self.broken) < KEPT:
                self.broken.append((walk.name, law))

    def __iadd__(self, other: "Tally") -> "Tally":
        self.walks += other.walks
        self.turns += other.turns
        self.longest = max(self.longest, other.longest)
        self.seconds += other.seconds
        self.ended += other.ended
        self.failed += other.failed
        self.broken = (self.broken + other.broken)[:KEPT]
        for kind in KINDS:
            self.reached[kind] += other.reached[kind]
        return self

    def never(self, places: Places, kind: Kind) -> tuple[str, ...]:
        """Ids of ``kind`` that no walk reached, in file order."""
        return tuple(id for id in places.ids[kind] if id not in self.reached[kind])

    def missed(self, places: Places) -> tuple[Kind, ...]:
        """The kinds of which something was not reached that must be reachable."""
        never = {
            kind: {*self.never(places, kind)} - (places.chance if kind == "challenges" else set()) for kind in MUST
        }
        return tuple(kind for kind in KINDS if never.get(kind))

    def sound(self, places: Places) -> bool:
        """Whether every law held and everything that must be reachable was reached."""
        return not self.failed and not self.missed(places)


def robot_of(seed: int) -> str:
    """Who walks with ``seed``: the robots take turns."""
    return tuple(ROBOTS)[seed % len(ROBOTS)]


def walked(case: Case, seeds: Iterable[int]) -> Tally:
    """Walk ``case`` with each of ``seeds``."""
    tally, began = Tally(), process_time()
    places_of(case)
    for seed in seeds:
        tally.add(walk(case, robot_of(seed), seed))
    tally.seconds = process_time() - began
    return tally
