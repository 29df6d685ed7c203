"""A case ready to be played: the scenario, the rubric that judges it, and the ear that understands replies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, Protocol

from interviewer.core.guard.guard import names, parse_guard
from interviewer.core.rubric import AREAS, Area, Consideration, Pitfall, Probe, Rubric
from interviewer.core.scenario import Fact, Question, Scenario, Seniority, Twist
from interviewer.core.text import Span
from interviewer.core.understanding.right_way import RightWay, RightWays
from interviewer.core.understanding.understand import Understanding
from interviewer.core.way import Ways

Mode = Literal["interview", "study", "drill"]
MODES: tuple[Mode, ...] = ("interview", "study", "drill")
"""All of them."""


class Understand(Protocol):
    """How a reply is read."""

    def __call__(
        self, text: str, asked: str, opening: bool, wants: frozenset[str] = ..., question: str = ..., /
    ) -> Understanding:
        """What ``text`` means as an answer to the line ``asked``, which is known to ask for ``wants``.

        ``opening``: nothing of substance was said before. ``question``: what of the line asks, or still waits for an answer behind it; empty: all of it.
        """


def names_none(_text: str) -> tuple[RightWay, ...]:
    """How right ways are heard where there are no cues for them."""
    return ()


@dataclass(frozen=True, slots=True)
class Settings:
    """How one interview is to be held."""

    minutes: int | None = None
    """Length of the time box, at least 1; None: untimed."""
    level: Seniority = "mid"
    """What the candidate is interviewed for."""
    persona: str = "neutral"
    """Id of who holds it."""
    mode: Mode = "interview"
    """``study`` gives a verdict after each answer; ``drill`` asks only for ``focus``."""
    seed: int = 0
    """Chooses among phrasings; same seed and same acts give the same interview."""
    focus: tuple[str, ...] = ()
    """Consideration ids to practise in a drill; empty: all that the case expects."""


@dataclass(frozen=True, eq=False)
class Case:
    """A scenario with its rubric, and by name everything a conversation looks up. Compared by identity."""

    scenario: Scenario
    """The case as its author wrote it."""
    rubric: Rubric
    """All rubrics in use and the scenario's own, as one."""
    understand: Understand
    """How a reply is read."""
    ways: Ways | None = None
    """Of the scenario's graph, as they were compiled; None: made from the graph when first needed."""
    digest: str = ""
    """Of the files that it was made from; empty when unknown."""
    right_ways: RightWays = names_none
    """How the right ways of its pitfalls are heard."""
    own_points: frozenset[str] = frozenset()
    """Considerations that no learnt table knows, so that only cues and what their author wrote tell them; empty where there is no table."""
    considerations: Mapping[str, Consideration] = field(init=False, repr=False)
    """Id -> consideration, of the rubrics and the case's own."""
    pitfalls: Mapping[str, Pitfall] = field(init=False, repr=False)
    """Id -> pitfall, of the rubrics and the case's own."""
    questions: Mapping[str, Question] = field(init=False, repr=False)
    """Id -> question."""
    twists: Mapping[str, Twist] = field(init=False, repr=False)
    """Id -> twist."""
    facts: Mapping[str, Fact] = field(init=False, repr=False)
    """Topic to fact."""
    challenges: Mapping[str, tuple[str, ...]] = field(init=False, repr=False)
    """Pitfall id to the phrasings of the pushback: the case's own, else the rubric's."""
    weights: Mapping[str, float] = field(init=False, repr=False)
    """Only the weights that the author named; see ``weight``."""
    expected: tuple[str, ...] = field(init=False, repr=False)
    """Considerations that a good answer addresses: wanted, weighted or the case's own; by area, then in file order."""
    occasional: frozenset[str] = field(init=False, repr=False)
    """Those of ``expected`` that nothing but a change of constraint calls for."""

    def __post_init__(self) -> None:
        scenario, rubric = self.scenario, self.rubric
        own = {c.pitfall: c.say for c in scenario.challenges}
        for name, value in {
            "considerations": {c.id: c for c in rubric.considerations},
            "pitfalls": {p.id: p for p in rubric.pitfalls},
            "questions": {q.id: q for q in scenario.questions},
            "twists": {t.id: t for t in scenario.twists},
            "facts": {f.topic: f for f in scenario.facts},
            "challenges": {p.id: own.get(p.id) or p.challenge for p in rubric.pitfalls},
            "weights": dict(scenario.weights),
        }.items():
            object.__setattr__(self, name, value)  # the dataclass is frozen for everybody else
        object.__setattr__(self, "expected", self._expected())
        always = {w for q in scenario.questions for w in q.wants} | {
            id for id, weight in scenario.weights if weight > 0
        }
        always |= {c.id for c in scenario.own.considerations}
        object.__setattr__(self, "occasional", frozenset(self.expected) - always)

    def _expected(self) -> tuple[str, ...]:
        asked = [w for q in self.scenario.questions for w in q.wants] + [
            w for t in self.scenario.twists for w in t.wants
        ]
        weighted = [id for id, weight in self.scenario.weights if weight > 0]
        own = [c.id for c in self.scenario.own.considerations]
        known = [id for id in dict.fromkeys(asked + weighted + own) if id in self.considerations]
        return tuple(sorted(known, key=lambda id: AREAS.index(self.considerations[id].area)))

    def weight(self, consideration: str) -> float:
        """Importance of ``consideration`` in this case, 0 to 10; 1 where the author names none."""
        return self.weights.get(consideration, 1.0)

    def area(self, consideration: str) -> Area:
        """The area of ``consideration``; framing for an id that the rubric does not know."""
        found = self.considerations.get(consideration)
        return found.area if found else "framing"

    def right_way(self, pitfall: str, text: str, part: Span | None = None) -> bool:
        """Whether ``text``, or a word that begins in the ``part`` of it, names what is done in the place of ``pitfall``."""
        ways = self.right_ways_for(pitfall, text)
        return any(part is None or part.start <= way.start < part.end for way in ways)

    def right_ways_for(self, pitfall: str, text: str) -> tuple[Span, ...]:
        """Where ``text`` names what is done in the place of ``pitfall``, in code points."""
        return _ways_for(self, pitfall, text)

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas of the questions, in the order of the file."""
        return tuple(dict.fromkeys(q.area for q in self.scenario.questions))


@lru_cache(maxsize=16)
def _ways_for(case: Case, pitfall: str, text: str) -> tuple[Span, ...]:
    """Those of one ``pitfall``: a reply is asked for them sentence by sentence."""
    return tuple(way.span for way in case.right_ways(text) if way.pitfall == pitfall)


@lru_cache(maxsize=4_096)
def aim_of(probe: Probe, wants: tuple[str, ...]) -> str:
    """The consideration that a probe without ``want`` digs for by its guard; empty when it serves any want."""
    if probe.want:
        return probe.want
    named = {part.id for part in names(parse_guard(probe.guard)) if part.predicate == "open"} & set(wants)
    return named.pop() if len(named) == 1 else ""
