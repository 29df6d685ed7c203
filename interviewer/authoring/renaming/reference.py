"""One place in a file where an id stands."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["consideration", "question", "fact", "concept", "pitfall", "twist", "persona"]


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A definition or a use; sorts by file and place."""

    path: str
    """As in ``Document.path``."""
    line: int
    """From 1."""
    column: int
    """Code points, from 1; of the id itself where ``exact``, else of the text that holds it."""
    kind: Kind
    """What the id stands for."""
    id: str
    """As it is written, without quotes."""
    defines: bool
    """True where the thing itself stands, False where it is only named."""
    inside: str
    """The keys that lead there, joined by dots: ``questions.data.wants``."""
    exact: bool = True
    """False where the id is written so that its place cannot be told (an escape inside quotes)."""
    case: str = ""
    """The scenario id that a test speaks of; empty outside of tests."""
