"""What the two sides of the conversation can do. Acts are the candidate's, moves are the interviewer's."""

from dataclasses import dataclass
from typing import Literal

ACTS = (
    "answer",
    "clarifying-question",
    "check-in",
    "dont-know",
    "ask-hint",
    "ask-repeat",
    "ask-time",
    "skip",
    "lead",
    "finish",
    "social",
    "off-topic",
)
"""Dialogue acts found in a message; one message can do several."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The candidate says something."""

    text: str
    """The candidate's words as they were typed."""
    at_s: float
    """Seconds since the interview began, by the caller's clock; never below the act before it."""


@dataclass(frozen=True, slots=True)
class AskHint:
    """The candidate presses the hint key."""

    at_s: float
    """Seconds since the interview began."""


@dataclass(frozen=True, slots=True)
class Skip:
    """The candidate wants the next question."""

    at_s: float
    """Seconds since the interview began."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The candidate ends the interview."""

    at_s: float
    """Seconds since the interview began."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed and nobody spoke; lets the interviewer announce phases and the end."""

    at_s: float
    """Seconds since the interview began."""


Act = Reply | AskHint | Skip | Finish | Tick

MoveKind = Literal[
    "open",  # sets the case
    "ask",  # a question of the graph
    "probe",  # nudge, hint or tell inside a question
    "dig",  # takes up something that was only named, or an idea of the candidate's own
    "fact",  # answers a clarifying question
    "challenge",  # pushes back on a pitfall
    "twist",  # changes a constraint
    "acknowledge",  # reflects what was understood
    "steady",  # answers dont-know, ask-time, social, off-topic, check-in, repeat ...
    "time",  # announces a phase end or the last minutes
    "close",  # the last words
]


Cause = Literal[
    "",  # nothing that anybody comes back to
    "asked",  # a fact was asked for that was not told yet
    "asked-again",  # a fact was asked for that was told before
    "unknown",  # what was asked for no fact covers
    "design",  # a choice of design was asked for, which is the candidate's
    "opinion",  # an opinion on the design was asked for
    "meant",  # a guess at what was meant was right
    "came-along",  # the candidate went to another part unasked
    "off-graph",  # no edge of the graph led to the question
    "own-idea",  # the candidate has an idea of their own
    "study",  # study mode says at once what a reply earned
]
"""What brought a move about, where the talk or the report goes by that afterwards."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the interviewer does; moves of one step are spoken together as one message."""

    kind: MoveKind
    """What the words are for."""
    text: str
    """The spoken words."""
    because: str = ""
    """Why this and not something else: edge, guard, open wants, the candidate's lead. For people; what code goes by is ``cause``."""
    question: str = ""
    """Question id this belongs to; empty when it belongs to none."""
    want: str = ""
    """Consideration or pitfall it is about; empty when it is about none."""
    probe: str = ""
    """``nudge``, ``hint`` or ``tell`` when kind is ``probe``."""
    asked_for: bool = False
    """Whether it is help that the candidate asked for."""
    ways: tuple[str, ...] = ()
    """Ways out of questions that led here, ``question:place`` with the place in the file from 0; empty off the graph."""
    cause: Cause = ""
    """What brought it about; empty where nobody comes back to that."""
    which: str = ""
    """Id of the twist that it puts, or the words of the candidate's idea that it asks about; else, and where the idea has no words, empty."""
