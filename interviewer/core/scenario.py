"""The values of a scenario: one interview case. Its questions form a directed graph (``core.graph``)."""

from dataclasses import dataclass
from typing import Literal

from interviewer.core.rubric import Area, Cue, Probe, Rubric

Seniority = Literal["junior", "mid", "senior", "staff"]
SENIORITIES: tuple[Seniority, ...] = ("junior", "mid", "senior", "staff")
"""All of them, the lowest first."""

ANYTHING_ELSE = "anything-else"
"""The topic of the fact that answers what no other fact covers."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What the interviewer knows and tells only to those who ask."""

    topic: str
    """A topic id of the rubric or the author's own; ``anything-else`` answers what no fact covers."""
    say: tuple[str, ...]
    """Phrasings of the answer, at least one."""
    again: str = ""
    """The short form for a second asking; empty: the interview shortens ``say``."""
    asked: tuple[Cue, ...] = ()
    """Extra ways to ask for it."""
    examples: tuple[str, ...] = ()
    """Questions that ask for it, in people's words; of ``anything-else`` those that no fact answers."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A way out of a question."""

    to: str
    """Id of a question."""
    guard: str = ""
    """Guard expression; empty means always. File order is priority; the last edge has none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A node of the graph: what the interviewer asks, and which considerations it wants."""

    id: str
    """Kebab-case."""
    area: Area
    """The phase it belongs to."""
    say: tuple[str, ...]
    """Phrasings, at least one."""
    wants: tuple[str, ...]
    """Consideration ids, most important first."""
    probes: tuple[Probe, ...] = ()
    """Follow-ups while a want is open, one per turn, top to bottom."""
    next: tuple[Edge, ...] = ()
    """Empty: the interview ends after this question."""


@dataclass(frozen=True, slots=True)
class Twist:
    """A change of constraint in mid-interview."""

    id: str
    """Kebab-case."""
    when: str
    """Guard expression."""
    say: tuple[str, ...]
    """Phrasings, one of which is said."""
    wants: tuple[str, ...]
    """What must change in the design: the re-answer is judged by these."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """The case's own words for a pitfall of the rubric."""

    pitfall: str
    """Id of the mistake that it answers."""
    say: tuple[str, ...]
    """Phrasings, one of which is said."""


@dataclass(frozen=True, slots=True)
class Persona:
    """How the interviewer speaks and how hard they push; never what they credit."""

    id: str
    """Kebab-case."""
    hints: int
    """Most probes on one question."""
    lines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Spoken lines that replace the stock ones: (move, phrasings)."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One interview case."""

    id: str
    """Kebab-case; the name of its file."""
    title: str
    """In words."""
    level: Seniority
    """What a passing answer looks like."""
    minutes: int
    """Length of the time box the author had in mind, 5 to 180."""
    source: str
    """Where the exercise comes from."""
    uses: tuple[str, ...]
    """Rubric ids."""
    start: str
    """Question id; its ``say`` is the opening."""
    questions: tuple[Question, ...]
    """In the order of the file, as all below."""
    facts: tuple[Fact, ...] = ()
    """Told only to those who ask."""
    twists: tuple[Twist, ...] = ()
    """Changes of constraint in mid-interview."""
    challenges: tuple[Challenge, ...] = ()
    """The case's own words for a rubric's pitfalls."""
    weights: tuple[tuple[str, float], ...] = ()
    """Importance of a consideration in this case, (id, 0 to 10); 1 where unnamed."""
    own: Rubric = Rubric("", "")
    """Considerations, pitfalls and concepts that only this case has."""
    personas: tuple[Persona, ...] = ()
    """Its own, which may replace built-in ones."""
    debrief: str = ""
    """A strong answer, in outline."""
    summary: str = ""
    """One line for the list of cases."""

    def weight(self, consideration: str) -> float:
        """Importance of ``consideration`` in this case; 1 where the author names none."""
        return dict(self.weights).get(consideration, 1.0)

    def question(self, id: str) -> Question:
        """The question called ``id``; KeyError when there is none."""
        for question in self.questions:
            if question.id == id:
                return question
        raise KeyError(id)
