"""What a page is made of; each format has its own way to set these."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A title or the beginning of a section."""

    text: str
    """In one line."""
    level: int
    """1 the page, 2 a section, 3 an entry of a section."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose in our words."""

    text: str
    """In one line, however long."""
    lead: str = ""
    """A word or two before it that say what it is; empty: none."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What the interviewer says."""

    phrasings: tuple[str, ...]
    """At least one; the interview picks."""
    lead: str = ""
    """When or as what it is said; empty: nothing to say about it."""


@dataclass(frozen=True, slots=True)
class Points:
    """A list of short entries."""

    items: tuple[str, ...]
    """One line each."""
    lead: str = ""
    """A word or two before them that say what they are; empty: none."""


Block = Heading | Paragraph | Speech | Points
