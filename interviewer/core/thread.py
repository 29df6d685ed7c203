"""The thread of a talk: what is being talked about, and how far that has gone."""

from dataclasses import dataclass, replace
from typing import Literal

from interviewer.core.rubric import Area

ThreadKind = Literal["question", "twist", "loose", "closing"]
"""A question of the graph, a twist, an expected point that no question asks for, or the closing."""


@dataclass(frozen=True, slots=True)
class Thread:
    """One thing being talked about, from the move that brings it up to the one that leaves it; counts begin anew with each."""

    kind: ThreadKind
    """What ``id`` is one of."""
    id: str
    """Question, twist or consideration id; in the closing ``risk``, ``week`` or ``back``."""
    area: Area
    """The part of a design that is talked about."""
    turns: int = 0
    """Replies here that were more than a question to the interviewer."""
    probes: int = 0
    """Follow-ups spent here without being asked for."""
    stuck: int = 0
    """Replies in a row that did not know."""
    target: str = ""
    """The consideration followed up last; empty at first."""
    asked: tuple[str, ...] = ()
    """The phrasings of what was asked last; a repetition takes another one."""
    last: bool = False
    """In the closing: nothing follows this."""


def advanced(thread: Thread, *, productive: bool) -> Thread:
    """``thread`` after one more reply that was not only a question."""
    return replace(thread, turns=thread.turns + 1, stuck=0 if productive else thread.stuck)
