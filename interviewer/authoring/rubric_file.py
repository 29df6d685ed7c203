"""The shapes of ``rubric/1`` and ``rubric-part/1``."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from interviewer.authoring.fields import GuardText, Id, Line, Phrases, Prose, Shape, Spoken
from interviewer.core.rubric import Area


def _named(value: object) -> object:
    return {"all": value} if isinstance(value, list) else value


class Examples(Shape):
    """Test sentences of a consideration."""

    explained: Phrases = ()
    """Sentences that show it at level 2."""
    mentioned: Phrases = ()
    """Sentences that only name it."""
    absent: Phrases = ()
    """False friends: sentences that must not show it."""
    todo: Phrases = ()
    """Known gaps, reported and never failing."""


class Presence(Shape):
    """Test sentences of a pitfall or an act."""

    present: Phrases = ()
    absent: Phrases = ()
    todo: Phrases = ()


class Asking(Shape):
    """Test sentences of a fact topic."""

    asked: Phrases = ()
    not_asked: Phrases = ()
    todo: Phrases = ()


class Probe(Shape):
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


class Consideration(Shape):
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
    ] = Field(default_factory=dict)
    """Cues that by themselves show level 2."""
    probes: tuple[Probe, ...] = ()
    examples: Examples = Examples()


class Pitfall(Shape):
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


class TopicShape(Shape):
    """Something a clarifying question can be about."""

    name: Line
    asked: Phrases
    unless: Phrases = ()
    examples: Asking = Asking()


class ActShape(Shape):
    """How people perform one dialogue act."""

    said: Phrases
    unless: Phrases = ()
    examples: Presence = Presence()


class Sections(Shape):
    """What a rubric and its parts can hold; maps keyed by id."""

    concepts: dict[Id, Phrases] = Field(default_factory=dict)
    considerations: dict[Id, Consideration] = Field(default_factory=dict)
    pitfalls: dict[Id, Pitfall] = Field(default_factory=dict)
    facts: dict[Id, TopicShape] = Field(default_factory=dict)
    acts: dict[Id, ActShape] = Field(default_factory=dict)
    scope: dict[Id, Phrases] = Field(default_factory=dict)
    depth: dict[Id, Phrases] = Field(default_factory=dict)


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
    english: Line = ""
    """A list of ordinary words that are never taken for typos, relative to this file."""
    leanings: Line = ""
    """A table of word weights, relative to this file."""
