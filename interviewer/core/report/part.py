"""What a report tells beside its points: mistakes, changes of constraint, the candidate's questions and ideas, and what to fix."""

from dataclasses import dataclass
from typing import Literal

from interviewer.core.pushback import Standing
from interviewer.core.report.quote import Quote


@dataclass(frozen=True, slots=True)
class PitfallPart:
    """One mistake that was made."""

    id: str
    """Of a pitfall."""
    name: str
    """As its rubric calls it."""
    standing: Standing
    """``noticed`` means that the interviewer let it pass, ``defended`` that the answer to the challenge makes it right."""
    quotes: tuple[Quote, ...]
    """The candidate's own words, oldest first."""
    challenge: str
    """What the interviewer said to it; empty when nothing."""
    answer: Quote | None
    """What the candidate said to the challenge, or took it back with unasked; None when nothing."""
    why: str
    """Why it is a mistake."""
    raise_it: str
    """What to say instead."""
    settled: int = 0
    """The reply that took it back or rightly defended it, from 1; 0 when none did."""

    @property
    def at_once(self) -> bool:
        """Whether it was taken back in the breath that held it."""
        return any(quote.reply == self.settled for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class TwistPart:
    """One change of constraint, and what the candidate then addressed."""

    id: str
    """Of a twist."""
    said: str
    """The interviewer's words."""
    wants: tuple[str, ...]
    """What it called for."""
    addressed: tuple[str, ...]
    """Those of ``wants`` that the replies to it brought up."""
    quotes: tuple[Quote, ...]
    """From the first answer to it, oldest first."""
    late: tuple[str, ...] = ()
    """Those of ``addressed`` that only came when they were asked for, after that answer."""
    before: tuple[str, ...] = ()
    """Those of ``wants`` that had been explained before it, and that no reply to it said again."""

    @property
    def outcome(self) -> Literal["changed", "partly", "unchanged"]:
        """Whether the design changed where it had to."""
        if not self.addressed:
            return "unchanged"
        return "changed" if {*self.addressed, *self.before} >= {*self.wants} else "partly"


@dataclass(frozen=True, slots=True)
class IdeaPart:
    """An idea of the candidate's own, which no point of the case asks for, and what became of it."""

    told: Quote
    """Where it was told."""
    question: str
    """What the interviewer asked about it; empty where it was not asked about."""
    answer: Quote | None
    """What answered that, by the sentence that says most; None where nothing did."""
    outcome: Literal["backed", "named", "open", "unasked"]
    """``backed``: the answer gave a reason or a figure; ``named``: neither; ``open``: no answer; ``unasked``: it was not asked about."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that the candidate asked about the case; asked again, it stands at its first place."""

    reply: int
    """In which reply, from 1."""
    topic: str
    """Of the fact that was told; ``anything-else`` where the case has none."""
    answer: str
    """Empty when the question was passed over."""
    question: str = ""
    """In the candidate's words."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to fix first: its weight times what is missing of it."""

    id: str
    """Of a consideration or a pitfall."""
    name: str
    """As its rubric calls it."""
    kind: Literal["consideration", "pitfall"]
    """What ``id`` is one of."""
    worth: float
    """Weight x missing, above 0."""
    why: str
    """Why it matters."""
    raise_it: str
    """How to bring it up the next time."""
    strong: str
    """Empty for a pitfall, and where the rubric has none."""
    missing: str
    """What was missing, in a sentence."""
