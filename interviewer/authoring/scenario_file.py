"""The shape of ``scenario/1``."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from interviewer.authoring.fields import GuardText, Id, Line, Phrases, Prose, Shape, Spoken, key_of
from interviewer.authoring.rubric_file import Consideration, Presence, Probe
from interviewer.core.rubric import Area
from interviewer.core.scenario import Seniority


def _edges(value: object) -> object:
    return [{"to": value}] if isinstance(value, str) else value


def _own_or_challenge(value: object) -> object:
    """A case's pitfall without ``said`` only rewords the rubric's challenge."""
    return {"challenge": value} if isinstance(value, str) else value


class CasePitfall(Shape):
    """A pitfall in a scenario: with ``said`` its own, without only other words for the rubric's challenge."""

    challenge: Spoken
    name: Line | None = None
    why: Prose | None = None
    source: Line | None = None
    raise_it: Prose | None = None
    said: Phrases = ()
    unless: Phrases = ()
    examples: Presence = Presence()

    @model_validator(mode="after")
    def _whole_when_own(self) -> Self:
        missing = [key_of(key) for key in ("name", "why", "source", "raise_it") if getattr(self, key) is None]
        if self.said and missing:
            raise PydanticCustomError("own_pitfall", "{missing}", {"missing": ", ".join(missing)})
        return self


class FactShape(Shape):
    """What the interviewer tells those who ask."""

    say: Spoken
    again: Prose = ""
    """The short form for a second asking."""
    asked: Phrases = ()
    """Extra ways to ask, in the cue language."""


class EdgeShape(Shape):
    """A way out of a question."""

    to: Id
    if_: GuardText = ""


_Edges = Annotated[tuple[EdgeShape, ...], Field(min_length=1)]


class QuestionShape(Shape):
    """A node of the graph."""

    area: Area
    say: Spoken
    wants: tuple[Id, ...] = ()
    probes: tuple[Probe, ...] = ()
    next: Annotated[_Edges, BeforeValidator(_edges, json_schema_input_type=Id | _Edges)] = ()
    """A question id, or a list of ``{to, if}`` in order of priority; left out: the interview ends."""


class TwistShape(Shape):
    """A change of constraint in mid-interview."""

    when: GuardText
    say: Spoken
    wants: tuple[Id, ...] = Field(min_length=1)


class PersonaShape(Shape):
    """How the interviewer speaks and how hard they push."""

    probes: int = Field(ge=0, le=9)
    """Most probes on one question."""
    lines: dict[Id, Spoken] = Field(default_factory=dict)
    """Spoken lines that replace the stock ones, keyed by move."""


class ScenarioFile(Shape):
    """A ``scenario/1`` file."""

    format: Literal["scenario/1"]
    id: Id
    title: Line
    summary: Line = ""
    """One line for the list of cases."""
    level: Seniority
    """What a passing answer looks like."""
    minutes: int = Field(ge=5, le=180)
    source: Line
    uses: tuple[Id, ...] = Field(min_length=1)
    """Rubrics."""
    weights: dict[Id, Annotated[float, Field(ge=0, le=10, allow_inf_nan=False)]] = Field(default_factory=dict)
    start: Id
    facts: dict[Id, FactShape] = Field(default_factory=dict)
    questions: dict[Id, QuestionShape] = Field(min_length=1, max_length=2_000)
    twists: dict[Id, TwistShape] = Field(default_factory=dict)
    pitfalls: dict[Id, Annotated[CasePitfall, BeforeValidator(_own_or_challenge)]] = Field(default_factory=dict)
    considerations: dict[Id, Consideration] = Field(default_factory=dict)
    concepts: dict[Id, Phrases] = Field(default_factory=dict)
    personas: dict[Id, PersonaShape] = Field(default_factory=dict)
    debrief: Prose = ""
