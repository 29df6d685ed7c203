"""Where a reply is heard: its words as they are taken, and what stands around them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from interviewer.core.answers.again import asked_before
from interviewer.core.case import Case
from interviewer.core.heard.consent import without_look_round
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.recall import without_recalls
from interviewer.core.message import Message
from interviewer.core.rubric import Area
from interviewer.core.understanding.line import line_of
from interviewer.core.understanding.understand import Understanding
from interviewer.core.wish import Elsewhere, without_wishes


@dataclass(frozen=True)
class Here:
    """A reply at its place. What several rules ask for is found out once, so there are no slots."""

    case: Case
    """What is talked about."""
    text: str
    """The reply."""
    put: str = ""
    """The line that it answers; empty for none."""
    wants: tuple[str, ...] = ()
    """Considerations that the thread asks for."""
    aims: frozenset[str] = frozenset()
    """Those of them that the line asks for."""
    area: Area | None = None
    """What the thread belongs to."""
    opening: bool = False
    """Whether nothing of substance was said before."""
    changed: bool = False
    """Whether the thread is a change of constraint."""
    challenged: bool = False
    """Whether a mistake was challenged just now."""
    before: tuple[str, ...] = ()
    """What the candidate said before, reply by reply."""
    told: tuple[str, ...] = ()
    """The facts that they were told, by topic."""
    points: tuple[str, ...] = ()
    """Where the points of their outline lead, as they were counted."""
    question: str = ""
    """What of ``put`` asks, or still waits for an answer behind it; empty: all of it."""

    floor: bool = True
    """Whether the line lets the candidate ask, and wants no wording of a question itself."""

    def answering(self, text: str, question: str = "") -> Understanding:
        """``text`` as an answer to the line, or to that ``question`` of it."""
        return self.case.understand(text, self.put, self.opening, self.aims, question or self.question)

    def alone(self, text: str) -> Understanding:
        """``text`` as if nothing had been asked."""
        return self.case.understand(text, "", self.opening)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """The reply without its wishes to go elsewhere and its questions about the talk, and where the wishes lead."""
        found = without_wishes(self.case, self.text)
        return found._replace(rest=without_recalls(without_look_round(found.rest)))

    @cached_property
    def earlier(self) -> str:
        """The question to which it comes back; empty for none."""
        again = asked_before(self.text, self.before)
        return again.text if again else ""

    def heard(self, understanding: Understanding) -> Heard:
        """The reply, understood so."""
        return Heard(self.text, understanding)


Hear = Callable[[Here, Understanding], Understanding]
"""What a rule does: ``understanding`` as it is to be taken here; total, and the same value where it has nothing to mend."""


def here_of(m: Message, text: str) -> Here:
    """``text`` as a reply to what was said last."""
    now = m.now
    return Here(
        now.case,
        text,
        now.put,
        now.wants(),
        now.aims(),
        now.thread.area,
        not now.coverage.credits and len(now.said.visited) == 1,  # later questions ask for a model themselves
        now.thread.kind == "twist",
        bool(m.was.challenged),
        tuple(turn.text for turn in now.spoken()),
        now.said.told,
        now.points,
        now.waiting,
        has_floor(m),
    )


def has_floor(m: Message) -> bool:
    """Whether what was said last lets the candidate ask, and wants no wording of a question itself; the opening does."""
    now = m.now
    if now.waiting in ("", now.turns[0].message):
        return True
    line = line_of(now.put, now.aims(), {c.id: (c.name, c.area) for c in now.case.considerations.values()})
    return line.lets_ask and not line.asks_wording
