"""One rule: what its code means, how much it weighs, and the page that explains it."""

from dataclasses import dataclass
from typing import Literal, get_args

Severity = Literal["error", "warning", "note"]
"""An error makes the file unusable or false, a warning makes it worse than its author wants, a note fails nothing."""
Level = Literal["min", "basic", "shared"]
"""``min``: it loads. ``basic``: it does what its author means. ``shared``: fit for strangers."""
LEVELS: tuple[Level, ...] = get_args(Level)
File = Literal["rubric", "part", "scenario", "tests"]


@dataclass(frozen=True, slots=True)
class Sample:
    """The fault and its mending in a few lines of one file; the tests put both through ``check``."""

    file: File
    """Which file of a small library the lines stand in."""
    wrong: str
    """The lines with the fault."""
    right: str
    """Stands in the small library of the tests, unless ``instead`` does."""
    instead: str = ""
    """The lines of the small library that give way to ``wrong`` or ``right``; empty: those of ``right``."""
    whole: bool = False
    """True when ``wrong`` is all that the file holds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One code. It never changes its meaning."""

    code: str
    """A letter for the family, then three digits."""
    title: str
    """What is wrong, in a few words."""
    remedy: str
    """What to do, when the finding brings no better advice."""
    why: str
    """What goes wrong for the author or the candidate when it stays."""
    sample: Sample | None
    """None only where no text of a file can show it."""
    severity: Severity = "error"
    """How bad it is where nobody allowed it."""
    level: Level = "min"
    """The lowest level of ``check`` that reports it."""


@dataclass(frozen=True, slots=True)
class Family:
    """Rules about one subject."""

    letter: str
    """The first of all its codes."""
    title: str
    """What the rules are about, as a heading."""
    rules: tuple[Rule, ...]
    """By code."""
