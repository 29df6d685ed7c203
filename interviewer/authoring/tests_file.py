"""The shape of ``tests/1``: interviews told in turns, and what must come of them."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from interviewer.authoring.fields import (
    KEYS,
    ConsiderationId,
    Id,
    Line,
    Phrase,
    PitfallId,
    QuestionId,
    ScenarioId,
    Shape,
    TopicId,
    one_or_many,
)
from interviewer.core.act import MoveKind
from interviewer.core.case import Mode
from interviewer.core.pushback import Standing
from interviewer.core.rubric import Area, ProbeKind
from interviewer.core.scenario import Seniority
from interviewer.core.understanding.reply import LONGEST_REPLY

Credited = Literal[
    "absent",
    "mentioned",
    "mentioned unprompted",
    "mentioned asked",
    "mentioned nudged",
    "mentioned hinted",
    "mentioned told",
    "explained",
    "explained unprompted",
    "explained asked",
    "explained nudged",
    "explained hinted",
    "explained told",
]
"""A level, alone or with how it came about."""
Ended = Literal["none", "done", "finish", "time", "turns", "silent"]
_Said = Annotated[str, StringConstraints(strip_whitespace=False, max_length=LONGEST_REPLY)]
"""The candidate's words exactly as written: even a blank line is a reply."""


_Several = Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=50)]
Parts = Annotated[_Several, BeforeValidator(one_or_many, json_schema_input_type=Phrase | _Several)]
"""One text or a list of texts."""
_Points = Annotated[tuple[ConsiderationId, ...], Field(min_length=1)]
Points = Annotated[_Points, BeforeValidator(one_or_many, json_schema_input_type=ConsiderationId | _Points)]
_Topics = Annotated[tuple[TopicId, ...], Field(min_length=1)]
Topics = Annotated[_Topics, BeforeValidator(one_or_many, json_schema_input_type=TopicId | _Topics)]
_Questions = Annotated[tuple[QuestionId, ...], Field(min_length=1)]
Questions = Annotated[_Questions, BeforeValidator(one_or_many, json_schema_input_type=QuestionId | _Questions)]
Kinds = Annotated[tuple[MoveKind, ...], Field(min_length=1)]


class ExpectShape(Shape):
    """What must be true of the interviewer's message after a turn, and of the interview then."""

    asks: QuestionId | None = None
    """The question, twist or closing that the message puts; `none` when it puts none."""
    moves: Kinds | None = None
    """The kinds of move in the message, all of them in order."""
    has: Kinds | None = None
    """Kinds of move that are among them."""
    has_not: Kinds | None = None
    """Kinds of move that are not among them."""
    last: MoveKind | None = None
    """The kind of the last move."""
    probe: Literal["none", ProbeKind] | None = None
    """How much the last move gives away."""
    want: ConsiderationId | None = None
    """The consideration or pitfall that the last move is about; `none` when it is about none."""
    want_not: ConsiderationId | None = None
    """One that no move is about."""
    says: Parts | None = None
    """Words that the message contains."""
    says_not: Parts | None = None
    """Words that it does not contain, in any case."""
    because: Parts | None = None
    """Words that the reason of some move contains."""
    questions: int | None = Field(default=None, ge=0)
    """How many question marks the message has."""
    silent: bool | None = None
    """Whether the interviewer says nothing at all."""
    credits: dict[ConsiderationId, Credited] | None = Field(default=None, json_schema_extra={KEYS: "consideration"})
    """Consideration to its level so far, with how it came about if that matters; the words of a mistake count, too."""
    pitfalls: dict[PitfallId, Literal["absent", Standing]] | None = Field(
        default=None, json_schema_extra={KEYS: "pitfall"}
    )
    """Pitfall to its standing so far."""
    told: Topics | None = None
    """Facts that were told so far."""
    thread: QuestionId | None = None
    """What is being talked about: a question, a twist, a loose consideration, or risk, week and back of the closing."""
    thread_not: QuestionId | None = None
    """What is not being talked about."""
    area: Area | None = None
    """The area that is being talked about."""
    kind: Literal["question", "twist", "loose", "closing"] | None = None
    """What kind of thread it is."""
    visited_not: Questions | None = None
    """Questions that were not put so far."""
    hints: int | None = Field(default=None, ge=0)
    """Hints and tells so far that the candidate asked for."""
    ended: Ended | None = None
    """Why the interview is over; `none` while it runs."""


class ReportShape(Shape):
    """What must be true of the report."""

    covered: Points | None = None
    """Considerations that are among the covered ones."""
    touched: Points | None = None
    """Considerations that are among those only named; those `mistaken` are among them."""
    missed: Points | None = None
    """Considerations that are among those that never came up."""
    mistaken: Points | None = None
    """Considerations that only a mistake spoke of: they earn nothing."""
    credits: dict[ConsiderationId, Credited] | None = Field(default=None, json_schema_extra={KEYS: "consideration"})
    """Consideration to the level that it earns, with how it came about if that matters."""
    pitfalls: dict[PitfallId, Literal["absent", Standing]] | None = Field(
        default=None, json_schema_extra={KEYS: "pitfall"}
    )
    """Pitfall to its standing."""
    told: Topics | None = None
    """Facts that were told."""
    fixes: tuple[Id, ...] | None = None
    """What to fix first, all of it in order."""
    hints: int | None = Field(default=None, ge=0)
    """Hints and tells that the candidate asked for."""
    reads: Literal["none", Seniority] | None = None
    """The level that the interview reads like; `none` when too little was said."""
    ended: Ended | None = None
    """Why the interview is over; `none` while it runs."""


class TurnShape(Shape):
    """What the candidate does, and what must come of it."""

    say: _Said | None = None
    """What the candidate says."""
    do: Literal["hint", "skip", "finish", "wait"] | None = None
    """What the candidate does instead of speaking; `wait` lets time pass."""
    at: float | None = Field(default=None, ge=0, le=86_400, allow_inf_nan=False)
    """Seconds since the beginning; left out: a minute after the turn before."""
    until: QuestionId | None = None
    """Do it again until this is being talked about; not at all where it is already."""
    expect: ExpectShape = ExpectShape()
    """What must be true after it."""

    @model_validator(mode="after")
    def _one_act(self) -> Self:
        if (self.say is None) == (self.do is None):
            raise PydanticCustomError("one_act", "{given}", {"given": "none" if self.say is None else "both"})
        return self


class Held(Shape):
    """How an interview is held; a test's own word goes before the file's."""

    scenario: ScenarioId | None = None
    """The case that is played."""
    seed: int | None = Field(default=None, ge=0)
    """Chooses among phrasings; 0 when left out."""
    minutes: int | None = Field(default=None, ge=1, le=600)
    """Length of the time box; untimed when left out."""
    level: Seniority | None = None
    """What the candidate is interviewed for; mid when left out."""
    persona: Id | None = None
    """How the interviewer speaks; neutral when left out."""
    mode: Mode | None = None
    """How the interview is held; an interview when left out."""
    focus: tuple[ConsiderationId, ...] | None = None
    """Considerations that a drill asks for."""


class StoryShape(Held):
    """One test: an interview told in turns."""

    todo: Line = ""
    """Why this is a known gap: reported, never failing."""
    opening: ExpectShape = ExpectShape()
    """What must be true of the interviewer's first message."""
    turns: tuple[TurnShape, ...] = ()
    """What the candidate says and does, in order."""
    report: ReportShape = ReportShape()
    """What must be true of the report after the last turn."""


class TestsFile(Held):
    """A ``tests/1`` file."""

    format: Literal["tests/1"]
    """The kind of this file and the version of its format."""
    tests: dict[Id, StoryShape] = Field(min_length=1)
    """Name to test."""
