"""The values of a rubric: what a good answer addresses, how people say it, and how to ask for it.

Authors write them in YAML (``rubric/1``); ``authoring.schema`` builds them; nothing here opens a file.
"""

from dataclasses import dataclass
from typing import Literal

from interviewer.core.terms import Area, Cue, ProbeKind


@dataclass(frozen=True, slots=True)
class Concept:
    """A named set of phrases; a cue calls it ``~id``."""

    id: str
    """Used in cues behind ``~``."""
    said: tuple[Cue, ...]
    """Its words, as cues."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A follow-up inside a question while one of its wants is open."""

    kind: ProbeKind
    """How much it gives away."""
    say: tuple[str, ...]
    """Phrasings, at least one; the interview picks by seed and turn."""
    guard: str = ""
    """Guard expression (``core.guard``); empty means always."""
    want: str = ""
    """The consideration it digs for; empty means any open want of the question."""


@dataclass(frozen=True, slots=True)
class Examples:
    """The author's own test sentences for one consideration, topic or act."""

    explained: tuple[Cue, ...] = ()
    """Level 2 (for pitfalls, topics and acts: present)."""
    mentioned: tuple[Cue, ...] = ()
    """Level 1."""
    absent: tuple[Cue, ...] = ()
    """Level 0: false friends."""
    todo: tuple[Cue, ...] = ()
    """Known gaps: should be recognised, are not yet; reported, never failing."""


@dataclass(frozen=True, slots=True)
class Consideration:
    """Something a good answer addresses."""

    id: str
    """Kebab-case."""
    name: str
    """What a report calls it."""
    area: Area
    """The part of a design that it belongs to."""
    why: str
    """Why it matters, one or two sentences for the report."""
    raise_it: str
    """How to raise it next time, one sentence."""
    source: str
    """Where it comes from: a book, a paper."""
    said: tuple[Cue, ...]
    """Cues, any of which shows it."""
    unless: tuple[Cue, ...] = ()
    """Cancels a hit in the same sentence."""
    deeper: tuple[Cue, ...] = ()
    """Cues which by themselves show level 2."""
    probes: tuple[Probe, ...] = ()
    """Used where a scenario has none of its own."""
    examples: Examples = Examples()
    """What its cues are tested on."""
    strong: str = ""
    """A strong sentence to learn from."""


MENDING = ("concerns", "mended_by", "weighed_by", "settled_by")
"""Fields of a pitfall that name considerations."""


@dataclass(frozen=True, slots=True)
class Pitfall:
    """A mistake that an attentive interviewer challenges; present only when asserted or proposed."""

    id: str
    """Kebab-case."""
    name: str
    """What a report calls it."""
    why: str
    """Why it is a mistake."""
    source: str
    """Where it comes from: a book, a paper."""
    challenge: tuple[str, ...]
    """Phrasings of the pushback."""
    raise_it: str
    """How to avoid it next time, one sentence."""
    said: tuple[Cue, ...]
    """Cues, any of which shows it."""
    unless: tuple[Cue, ...] = ()
    """Cues that cancel it in their sentence."""
    concerns: tuple[str, ...] = ()
    """Considerations that it is about: whoever explains one rightly has mended it, later and unasked, too."""
    mended_by: tuple[str, ...] = ()
    """More considerations whose explanation mends it."""
    weighed_by: tuple[str, ...] = ()
    """Considerations that say why it is one: their explanation mends it, but for those who have kept it."""
    settled_by: tuple[str, ...] = ()
    """Considerations whose explanation in an earlier reply makes it unlikely that words like its own assert it."""
    right_way: tuple[Cue, ...] = ()
    """How people name what is done in its place."""
    subject: str = ""
    """What a pronoun stands for where it is made in an answer to a line that asks for what mends it; empty: none is looked at."""
    examples: Examples = Examples()
    """What its cues are tested on."""

    @property
    def remedies(self) -> frozenset[str]:
        """Considerations whose explanation in answer to the challenge mends it; empty: only giving way does."""
        return frozenset((*self.concerns, *self.mended_by, *self.weighed_by))

    @property
    def mends_later(self) -> frozenset[str]:
        """Considerations whose explanation mends it later and unasked, too."""
        return frozenset(self.concerns) or self.remedies


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a clarifying question can be about; a scenario's fact answers it."""

    id: str
    """Kebab-case; the key of facts about it."""
    name: str
    """In words."""
    asked: tuple[Cue, ...]
    """Cues of questions about it."""
    unless: tuple[Cue, ...] = ()
    """Cues that cancel it in their sentence."""
    examples: Examples = Examples()
    """What its cues are tested on."""


@dataclass(frozen=True, slots=True)
class ActCues:
    """How people perform one dialogue act (``core.act.ACTS``)."""

    id: str
    """Of an act."""
    said: tuple[Cue, ...]
    """Cues, any of which shows it."""
    unless: tuple[Cue, ...] = ()
    """Cues that cancel it in their sentence."""
    examples: Examples = Examples()
    """What its cues are tested on."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Shared language that decides scope and depth: ``scope`` and ``depth`` of a rubric file."""

    id: str
    """``negation``, ``ignorance``, ``deferral``, ``others``; or ``reason``, ``mechanism``, ``comparison`` ..."""
    kind: Literal["scope", "depth"]
    """What its words do to hits near them."""
    said: tuple[Cue, ...]
    """Its words, as cues."""


@dataclass(frozen=True, slots=True)
class Rubric:
    """Considerations, pitfalls, topics, acts and the concepts their cues use."""

    id: str
    """Kebab-case."""
    title: str
    """In words."""
    concepts: tuple[Concept, ...] = ()
    """In the order of the file, as all below."""
    considerations: tuple[Consideration, ...] = ()
    """What a good answer addresses."""
    pitfalls: tuple[Pitfall, ...] = ()
    """Mistakes that are challenged."""
    topics: tuple[Topic, ...] = ()
    """What can be asked for."""
    acts: tuple[ActCues, ...] = ()
    """How acts are told apart."""
    lexicons: tuple[Lexicon, ...] = ()
    """Words of scope and depth."""
    english: str = ""
    """Ordinary words that are never taken for typos, a line each; lines with ``#`` are comments."""
    leanings: str = ""
    """The table of ``core.understanding.leanings``; empty: cues alone decide."""
    askings: str = ""
    """The same of questions: fact topics, and whether anything is asked; empty: cues alone decide."""

    def __add__(self, other: "Rubric") -> "Rubric":
        """Both rubrics as one, under this one's id; ids must not clash (the authoring rules see to it)."""
        return Rubric(
            self.id,
            self.title,
            self.concepts + other.concepts,
            self.considerations + other.considerations,
            self.pitfalls + other.pitfalls,
            self.topics + other.topics,
            self.acts + other.acts,
            self.lexicons + other.lexicons,
            self.english or other.english,
            self.leanings or other.leanings,
            self.askings or other.askings,
        )
