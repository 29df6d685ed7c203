"""The shapes of ``rubric/1`` and ``rubric-part/1``."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from interviewer.authoring.fields import KEYS, ConsiderationId, GuardText, Id, Line, Phrases, Prose, Shape, Spoken
from interviewer.core.rubric import Area


def _by_step(value: object) -> object:
    return {"all": value} if isinstance(value, list) else value


class ExamplesShape(Shape):
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
    """Sentences that show it."""
    absent: Phrases = ()
    """False friends: sentences that must not show it."""
    todo: Phrases = ()
    """Known gaps, reported and never failing."""


class Asking(Shape):
    """Test sentences of a fact topic."""

    asked: Phrases = ()
    """Questions that ask for it."""
    not_asked: Phrases = ()
    """False friends: sentences that must not be taken for asking."""
    todo: Phrases = ()
    """Known gaps, reported and never failing."""


class ProbeShape(Shape):
    """A follow-up; its one key of nudge, hint and tell says the kind."""

    nudge: Spoken | None = None
    """An open question that only says where to look."""
    hint: Spoken | None = None
    """A question that holds part of the answer."""
    tell: Spoken | None = None
    """The answer, and a question that goes on from it."""
    if_: GuardText = ""
    """Guard; left out means always."""
    want: ConsiderationId = ""
    """The consideration it digs for; left out means any open want."""

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        kinds = [kind for kind in ("nudge", "hint", "tell") if getattr(self, kind) is not None]
        if len(kinds) != 1:
            raise PydanticCustomError("probe_kind", "{kinds}", {"kinds": " and ".join(kinds)})
        return self


class ConsiderationShape(Shape):
    """Something a good answer addresses."""

    name: Line
    """The point in a few words, as the report shows it."""
    area: Area
    """The part of a design that it belongs to."""
    why: Prose
    """Why it matters, one or two sentences for the report."""
    raise_it: Prose
    """How to raise it next time, one sentence."""
    strong: Prose = ""
    """A strong sentence to learn from."""
    source: Line
    """Where the point comes from."""
    said: Phrases
    """Cues: any one of them in a sentence shows the consideration."""
    unless: Phrases = ()
    """Cues that cancel a hit in the same sentence."""
    deeper: Annotated[
        dict[str, Phrases],
        BeforeValidator(_by_step, json_schema_input_type=Phrases | dict[str, Phrases]),
    ] = Field(default_factory=dict)
    """Cues that by themselves show level 2."""
    probes: tuple[ProbeShape, ...] = ()
    """Follow-ups for scenarios that have none of their own for it."""
    examples: ExamplesShape = ExamplesShape()
    """Test sentences, run by every check."""


class PitfallKeys(Shape):
    """What a rubric or a case says of a mistake: all but the challenge may be left to another file."""

    name: Line | None = None
    """The mistake in a few words."""
    why: Prose | None = None
    """Why it is a mistake, one or two sentences for the report."""
    source: Line | None = None
    """Where that is written."""
    challenge: Spoken
    """What the interviewer says to it: one question, no reproach."""
    raise_it: Prose | None = None
    """How to avoid it next time."""
    said: Phrases = ()
    """Cues: any one of them in a sentence shows the mistake."""
    unless: Phrases = ()
    """Cues that cancel a hit in the same sentence."""
    concerns: tuple[ConsiderationId, ...] = ()
    """The considerations that the mistake is about: explained rightly, they take it back at any time.
    In the report of an interview its words earn none of them, nor of those in `mended-by` and `weighed-by`; left out: they earn nothing.
    The talk itself, the turns of a test and `score` count what was said."""
    mended_by: tuple[ConsiderationId, ...] = ()
    """More considerations that take it back when they are explained in answer to the challenge."""
    weighed_by: tuple[ConsiderationId, ...] = ()
    """Considerations that say why it is a mistake. They take it back like those above, but not from who has kept it."""
    settled_by: tuple[ConsiderationId, ...] = ()
    """Considerations that make the mistake unlikely once they were explained: after that it is not heard any more."""
    right_way: Phrases = ()
    """Cues of what is done in its place. With them nothing takes the mistake back that does not name the right way, or withdraws it."""
    subject: Line | None = None
    """What a pronoun stands for in an answer to a line that asks for what mends the mistake: `the labels`, so that "I trust them completely" makes it."""
    examples: Presence = Presence()
    """Test sentences, run by every check."""


class PitfallShape(PitfallKeys):
    """A mistake that the interviewer challenges."""

    name: Line
    """The mistake in a few words."""
    why: Prose
    """Why it is a mistake, one or two sentences for the report."""
    source: Line
    """Where that is written."""
    raise_it: Prose
    """How to avoid it next time."""
    said: Phrases
    """Cues: any one of them in a sentence shows the mistake."""


class TopicShape(Shape):
    """Something a clarifying question can be about."""

    name: Line
    """The topic in a few words."""
    asked: Phrases
    """Cues: any one of them in a question asks for it."""
    unless: Phrases = ()
    """Cues that cancel a hit in the same sentence."""
    examples: Asking = Asking()
    """Test sentences, run by every check."""


class ActShape(Shape):
    """How people perform one dialogue act."""

    said: Phrases
    """Cues: any one of them in a sentence shows the act."""
    unless: Phrases = ()
    """Cues that cancel a hit in the same sentence."""
    examples: Presence = Presence()
    """Test sentences, run by every check."""


class Sections(Shape):
    """What a rubric and its parts can hold; maps keyed by id."""

    concepts: dict[Id, Phrases] = Field(default_factory=dict)
    """Sets of words that cues call `~id`."""
    considerations: dict[Id, ConsiderationShape] = Field(default_factory=dict)
    """What a good answer addresses, keyed by id."""
    pitfalls: dict[Id, PitfallShape] = Field(default_factory=dict)
    """Mistakes that the interviewer challenges, keyed by id."""
    facts: dict[Id, TopicShape] = Field(default_factory=dict)
    """Topics of clarifying questions, keyed by id."""
    acts: dict[Id, ActShape] = Field(default_factory=dict, json_schema_extra={KEYS: "act"})
    """What messages do besides answering; the program fixes the ids."""
    scope: dict[Id, Phrases] = Field(default_factory=dict)
    """Wording that takes a hit back: negation, ignorance, deferral, others' views."""
    depth: dict[Id, Phrases] = Field(default_factory=dict)
    """Wording that makes a mention an explanation: reasons, numbers, choices."""


class RubricPart(Sections):
    """A ``rubric-part/1`` file."""

    format: Literal["rubric-part/1"]
    """The kind of file and its version."""


class RubricFile(Sections):
    """A ``rubric/1`` file."""

    format: Literal["rubric/1"]
    """The kind of file and its version."""
    id: Id
    """The file's name without `.yaml`."""
    title: Line
    """What the rubric is about, in a few words."""
    parts: tuple[Line, ...] = ()
    """Files with more sections, relative to this one."""
    english: Line = ""
    """A list of ordinary words that are never taken for typos, relative to this file."""
    leanings: Line = ""
    """A table of word weights, relative to this file."""
    askings: Line = ""
    """The same for questions to the interviewer and the fact topics they ask for, relative to this file."""
