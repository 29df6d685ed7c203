"""The shapes of the files, as pydantic models: all mistakes at once, and the source of the JSON Schema.

Every scalar arrives as a string (``authoring.source``), so these types are the only place where a number becomes one.
"""

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from interviewer.core.rubric import Area
from interviewer.core.scenario import Seniority

ID = r"^[a-z0-9][a-z0-9-]{0,63}$"
"""What an id looks like, everywhere."""

RUBRIC_FORMAT, PART_FORMAT, SCENARIO_FORMAT = "rubric/1", "rubric-part/1", "scenario/1"

Id = Annotated[str, Field(pattern=ID)]
Line = Annotated[str, Field(min_length=1, max_length=400)]
"""A title, a name, a source: one line."""
Prose = Annotated[str, Field(min_length=1, max_length=4_000)]
"""Text that is spoken or shown."""
Phrase = Annotated[str, Field(min_length=1, max_length=1_000)]
"""A line of cue language or an example sentence."""
GuardText = Annotated[str, Field(min_length=1, max_length=400)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=500)]


def _one_or_many(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _edges(value: object) -> object:
    return [{"to": value}] if isinstance(value, str) else value


def _named(value: object) -> object:
    return {"all": value} if isinstance(value, list) else value


def _own_or_challenge(value: object) -> object:
    """A case's pitfall without ``said`` only rewords the rubric's challenge."""
    return {"challenge": value} if isinstance(value, str) else value


Spoken = Annotated[
    tuple[Prose, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=Prose | tuple[Prose, ...]),
    Field(min_length=1, max_length=50),
]
"""One text or a list of phrasings."""


def _key(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


class _Shape(BaseModel):
    """Keys are the field names with hyphens; unknown keys are refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_strip_whitespace=True, alias_generator=_key, use_attribute_docstrings=True
    )


class Examples(_Shape):
    """Test sentences of a consideration."""

    explained: Phrases = ()
    """Sentences that show it at level 2."""
    mentioned: Phrases = ()
    """Sentences that only name it."""
    absent: Phrases = ()
    """False friends: sentences that must not show it."""
    todo: Phrases = ()
    """Known gaps, reported and never failing."""


class Presence(_Shape):
    """Test sentences of a pitfall or an act."""

    present: Phrases = ()
    absent: Phrases = ()
    todo: Phrases = ()


class Asking(_Shape):
    """Test sentences of a fact topic."""

    asked: Phrases = ()
    not_asked: Phrases = ()
    todo: Phrases = ()


class Probe(_Shape):
    """A follow-up; its one key of nudge, hint and tell says the kind."""

    nudge: Spoken | None = None
    hint: Spoken | None = None
    tell: Spoken | None = None
    if_: GuardText = ""
    """Guard; left out means always."""
    want: Id = ""
    """The consideration it digs for; left out means any open want."""

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        kinds = [kind for kind in ("nudge", "hint", "tell") if getattr(self, kind) is not None]
        if len(kinds) != 1:
            raise PydanticCustomError("probe_kind", "{kinds}", {"kinds": " and ".join(kinds)})
        return self


class Consideration(_Shape):
    """Something a good answer addresses."""

    name: Line
    area: Area
    why: Prose
    """Why it matters, one or two sentences for the report."""
    raise_it: Prose
    """How to raise it next time, one sentence."""
    strong: Prose = ""
    """A strong sentence to learn from."""
    source: Line
    said: Phrases
    """Cues: any one of them in a sentence shows the consideration."""
    unless: Phrases = ()
    """Cues that cancel a hit in the same sentence."""
    deeper: Annotated[
        dict[str, Phrases],
        BeforeValidator(_named, json_schema_input_type=Phrases | dict[str, Phrases]),
    ] = {}
    """Cues that by themselves show level 2."""
    probes: tuple[Probe, ...] = ()
    examples: Examples = Examples()


class Pitfall(_Shape):
    """A mistake that the interviewer challenges."""

    name: Line
    why: Prose
    source: Line
    challenge: Spoken
    raise_it: Prose
    """How to avoid it next time."""
    said: Phrases
    unless: Phrases = ()
    examples: Presence = Presence()


class CasePitfall(_Shape):
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
        missing = [_key(key) for key in ("name", "why", "source", "raise_it") if getattr(self, key) is None]
        if self.said and missing:
            raise PydanticCustomError("own_pitfall", "{missing}", {"missing": ", ".join(missing)})
        return self


class TopicShape(_Shape):
    """Something a clarifying question can be about."""

    name: Line
    asked: Phrases
    unless: Phrases = ()
    examples: Asking = Asking()


class ActShape(_Shape):
    """How people perform one dialogue act."""

    said: Phrases
    unless: Phrases = ()
    examples: Presence = Presence()


class Sections(_Shape):
    """What a rubric and its parts can hold; maps keyed by id."""

    concepts: dict[Id, Phrases] = {}
    considerations: dict[Id, Consideration] = {}
    pitfalls: dict[Id, Pitfall] = {}
    facts: dict[Id, TopicShape] = {}
    acts: dict[Id, ActShape] = {}
    scope: dict[Id, Phrases] = {}
    depth: dict[Id, Phrases] = {}


class RubricPart(Sections):
    """A ``rubric-part/1`` file."""

    format: Literal["rubric-part/1"]


class RubricFile(Sections):
    """A ``rubric/1`` file."""

    format: Literal["rubric/1"]
    id: Id
    title: Line
    parts: tuple[Line, ...] = ()
    """Files with more sections, relative to this one."""


class FactShape(_Shape):
    """What the interviewer tells those who ask."""

    say: Spoken
    again: Prose = ""
    """The short form for a second asking."""
    asked: Phrases = ()
    """Extra ways to ask, in the cue language."""


class EdgeShape(_Shape):
    """A way out of a question."""

    to: Id
    if_: GuardText = ""


class QuestionShape(_Shape):
    """A node of the graph."""

    area: Area
    say: Spoken
    wants: tuple[Id, ...] = ()
    probes: tuple[Probe, ...] = ()
    next: Annotated[
        tuple[EdgeShape, ...],
        BeforeValidator(_edges, json_schema_input_type=Id | tuple[EdgeShape, ...]),
        Field(min_length=1),
    ] = ()
    """A question id, or a list of ``{to, if}`` in order of priority; left out: the interview ends."""


class TwistShape(_Shape):
    """A change of constraint in mid-interview."""

    when: GuardText
    say: Spoken
    wants: tuple[Id, ...] = Field(min_length=1)


class PersonaShape(_Shape):
    """How the interviewer speaks and how hard they push."""

    probes: int = Field(ge=0, le=9)
    """Most probes on one question."""
    lines: dict[Id, Spoken] = {}
    """Spoken lines that replace the stock ones, keyed by move."""


class ScenarioFile(_Shape):
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
    weights: dict[Id, Annotated[float, Field(ge=0, le=10, allow_inf_nan=False)]] = {}
    start: Id
    facts: dict[Id, FactShape] = {}
    questions: dict[Id, QuestionShape] = Field(min_length=1, max_length=2_000)
    twists: dict[Id, TwistShape] = {}
    pitfalls: dict[Id, Annotated[CasePitfall, BeforeValidator(_own_or_challenge)]] = {}
    considerations: dict[Id, Consideration] = {}
    concepts: dict[Id, Phrases] = {}
    personas: dict[Id, PersonaShape] = {}
    debrief: Prose = ""


File = RubricFile | RubricPart | ScenarioFile
SHAPES: dict[str, type[RubricFile] | type[RubricPart] | type[ScenarioFile]] = {
    RUBRIC_FORMAT: RubricFile,
    PART_FORMAT: RubricPart,
    SCENARIO_FORMAT: ScenarioFile,
}
"""The model of each format."""


def keys_of(formats: Iterable[type[BaseModel]]) -> set[str]:
    """The keys that a file of one of ``formats`` may have at its top."""
    return {_key(name) for shape in formats for name in shape.model_fields}
