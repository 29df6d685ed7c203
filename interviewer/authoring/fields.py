"""What all file models share: kinds of text, spoken lines, and the base that refuses unknown keys.

Every scalar arrives as a string (``authoring.source``), so the models are the only place where a number becomes one.
"""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

ID = r"^[a-z0-9][a-z0-9-]{0,63}$"
"""What an id looks like, everywhere."""

Id = Annotated[str, Field(pattern=ID)]

# What an id names, for editors: `authoring.editor` puts the known ones there. The loader sees an id like any other.
NAMES, KEYS = "x-names", "x-keys"
"""Marks in a JSON Schema: the noun whose ids a text names, and the noun whose ids are a map's keys."""
ConsiderationId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "consideration"})]
QuestionId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "question"})]
ScenarioId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "scenario"})]
PitfallId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "pitfall"})]
TopicId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "topic"})]
RubricId = Annotated[str, Field(pattern=ID, json_schema_extra={NAMES: "rubric"})]
LineKey = Annotated[str, Field(pattern=r"^[a-z][a-z-]*(\.[a-z-]+)*$")]
"""The name of a stock line: ``skip.move``."""
Line = Annotated[str, Field(min_length=1, max_length=400)]
"""A title, a name, a source: one line."""
Prose = Annotated[str, Field(min_length=1, max_length=4_000)]
"""Text that is spoken or shown."""
Phrase = Annotated[str, Field(min_length=1, max_length=1_000)]
"""A line of cue language or an example sentence."""
GuardText = Annotated[str, Field(min_length=1, max_length=400)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=500)]


def one_or_many(value: object) -> object:
    """A list, also for an author who wrote one text."""
    return [value] if isinstance(value, str) else value


_Phrasings = Annotated[tuple[Prose, ...], Field(min_length=1, max_length=50)]
Spoken = Annotated[_Phrasings, BeforeValidator(one_or_many, json_schema_input_type=Prose | _Phrasings)]
"""One text or a list of phrasings."""


def key_of(name: str) -> str:
    """The YAML key of a field: ``raise_it`` is ``raise-it``, ``if_`` is ``if``."""
    return name.rstrip("_").replace("_", "-")


class Shape(BaseModel):
    """Keys are the field names with hyphens; unknown keys are refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_strip_whitespace=True, alias_generator=key_of, use_attribute_docstrings=True
    )
