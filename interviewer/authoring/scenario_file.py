"""The shape of ``scenario/1``."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from interviewer.authoring.fields import (
    KEYS,
    ConsiderationId,
    GuardText,
    Id,
    Line,
    LineKey,
    Phrases,
    Prose,
    QuestionId,
    RubricId,
    Shape,
    Spoken,
    key_of,
)
from interviewer.authoring.rubric_file import ConsiderationShape, PitfallKeys, ProbeShape
from interviewer.core.criteria import MENDING
from interviewer.core.rubric import Area
from interviewer.core.scenario import Seniority


def _edges(value: object) -> object:
    return [{"to": value}] if isinstance(value, str) else value


def _own_or_challenge(value: object) -> object:
    """A case's pitfall without ``said`` only rewords the rubric's challenge."""
    return {"challenge": value} if isinstance(value, str) else value


_MENDS = (*MENDING, "right_way", "subject")
"""What a pitfall that a case only rewords has from its rubric."""


class CasePitfall(PitfallKeys):
    """A pitfall in a scenario: with ``said`` its own, without only other words for the rubric's challenge."""

    said: Phrases = ()
    """Cues that show the mistake; with them it is this case's own."""

    @model_validator(mode="after")
    def _whole_when_own(self) -> Self:
        missing = [key_of(key) for key in ("name", "why", "source", "raise_it") if getattr(self, key) is None]
        mends = [key for key in _MENDS if getattr(self, key)]
        if not self.said and mends:
            raise PydanticCustomError("own_pitfall", "{missing}", {"has": key_of(mends[0]), "missing": "said"})
        if self.said and missing:
            raise PydanticCustomError("own_pitfall", "{missing}", {"has": "said", "missing": ", ".join(missing)})
        return self


class FactShape(Shape):
    """What the interviewer tells those who ask."""

    say: Spoken
    """The answer; a list offers several phrasings."""
    again: Prose = ""
    """The short form for a second asking."""
    asked: Phrases = ()
    """Extra ways to ask, in the cue language."""
    examples: Phrases = ()
    """Questions that people ask for it, in their words; under `anything-else` those that no fact answers. Half a dozen for each fact, by several people, teach the case how it is asked."""


class EdgeShape(Shape):
    """A way out of a question."""

    to: QuestionId
    """The question that comes next."""
    if_: GuardText = ""
    """Guard, for example `explained(labels) and minutes-left > 15`; left out means always. The last way out has none."""


_Edges = Annotated[tuple[EdgeShape, ...], Field(min_length=1)]


class QuestionShape(Shape):
    """A node of the graph."""

    area: Area
    """The phase of an interview that it belongs to."""
    say: Spoken
    """The interviewer's words; a list offers several phrasings."""
    wants: tuple[ConsiderationId, ...] = ()
    """The considerations that a good answer addresses."""
    probes: tuple[ProbeShape, ...] = ()
    """Follow-ups, one a turn, top to bottom, while a want is open."""
    next: Annotated[_Edges, BeforeValidator(_edges, json_schema_input_type=QuestionId | _Edges)] = ()
    """A question id, or a list of ``{to, if}`` in order of priority; left out: the interview ends."""


class TwistShape(Shape):
    """A change of constraint in mid-interview."""

    when: GuardText
    """Guard, for example `minutes-used > 18 and visited(data)`."""
    say: Spoken
    """The interviewer's words; a list offers several phrasings."""
    wants: tuple[ConsiderationId, ...] = Field(min_length=1)
    """The considerations that a good answer to it addresses."""


class PersonaShape(Shape):
    """How the interviewer speaks and how hard they push."""

    probes: int = Field(ge=0, le=9)
    """Most probes on one question."""
    lines: dict[LineKey, Spoken] = Field(default_factory=dict)
    """Lines that are said before the stock ones of the same name, for example `skip.move` or `bridge`."""


class ScenarioFile(Shape):
    """A ``scenario/1`` file."""

    format: Literal["scenario/1"]
    """The kind of file and its version."""
    id: Id
    """The file's name without `.yaml`."""
    title: Line
    """What is to be designed, in a few words; heads the interview and its report."""
    summary: Line = ""
    """One line for the list of cases."""
    level: Seniority
    """What a passing answer looks like."""
    minutes: int = Field(ge=5, le=180)
    """How long the interview takes, 5 to 180."""
    source: Line
    """Where the case comes from."""
    uses: tuple[RubricId, ...] = Field(min_length=1)
    """The rubrics that say what a good answer addresses."""
    weights: dict[Id, Annotated[float, Field(ge=0, le=10, allow_inf_nan=False)]] = Field(
        default_factory=dict, json_schema_extra={KEYS: "consideration"}
    )
    """Importance of considerations in this case, 0 to 10; 1 where unnamed."""
    start: QuestionId
    """The question that opens the interview."""
    facts: dict[Id, FactShape] = Field(default_factory=dict, json_schema_extra={KEYS: "topic"})
    """What the interviewer knows and tells only to those who ask, keyed by fact topic."""
    questions: dict[Id, QuestionShape] = Field(min_length=1, max_length=2_000)
    """The nodes of the interview, keyed by id."""
    twists: dict[Id, TwistShape] = Field(default_factory=dict)
    """Changes of constraint in mid-interview, keyed by id."""
    pitfalls: dict[
        Id,
        Annotated[CasePitfall, BeforeValidator(_own_or_challenge, json_schema_input_type=Prose | CasePitfall)],
    ] = Field(default_factory=dict, json_schema_extra={KEYS: "pitfall"})
    """Other words for a pitfall's challenge, or mistakes that only this case has."""
    considerations: dict[Id, ConsiderationShape] = Field(default_factory=dict)
    """What only this case asks of a good answer, keyed by id."""
    concepts: dict[Id, Phrases] = Field(default_factory=dict)
    """Sets of words that this case's cues call `~id`."""
    personas: dict[Id, PersonaShape] = Field(default_factory=dict)
    """How the interviewer of this case speaks, keyed by persona."""
    debrief: Prose = ""
    """A strong answer in outline, shown after the interview."""
