"""Mistakes the candidate made and what became of them: let pass, challenged, corrected, rightly defended or insisted on."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Literal

from interviewer.core.rubric import Pitfall
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding

Standing = Literal["noticed", "challenged", "corrected", "defended", "insisted"]
"""``noticed``: heard, and not (yet) challenged. ``defended``: kept for a reason that makes it right, so that it is no mistake."""


@dataclass(frozen=True, slots=True)
class Pushback:
    """The standing of one pitfall in one interview."""

    pitfall: str
    """Its id."""
    reply: int
    """The reply in which it was asserted first, from 1."""
    spans: tuple[Span, ...]
    """Where, in that reply, best first."""
    hits: tuple[Span, ...] = ()
    """For each of them the words that its cue fired on; empty when unknown."""
    standing: Standing = "noticed"
    """What became of it."""
    challenged: int = 0
    """The reply that was challenged, from 1; 0 when none was."""
    settled: int = 0
    """The reply that corrected it or insisted, from 1; 0 while neither."""
    left: bool = False
    """Whether the candidate passed over the challenge; then nothing but taking it back corrects it."""

    @property
    def pending(self) -> bool:
        """Whether it was heard, never challenged, and not mended either."""
        return self.standing == "noticed"


def noticed(known: tuple[Pushback, ...], reply: int, pitfalls: tuple[Finding, ...]) -> tuple[Pushback, ...]:
    """``known`` with the pitfalls of a reply that were not heard before."""
    ids = {p.pitfall for p in known}
    return known + tuple(Pushback(p.id, reply, p.evidence, p.hits) for p in pitfalls if p.id not in ids)


CLEARLY = 0.75
"""Least clarity of what takes a mistake back unasked: "a canary, split by card" speaks of a trial first, and of the test set by its words alone."""


@dataclass(frozen=True, slots=True)
class Response:
    """What a reply says to the mistakes that were heard before it."""

    reply: int
    """Its number, from 1."""
    explained: Set[str]
    """Considerations that it explains."""
    clear: Set[str]
    """Those of them that it is surely about."""
    gained: Set[str]
    """Considerations that it raises."""
    repeated: Set[str]
    """Pitfalls that it asserts."""
    answered: str
    """The pitfall that the interviewer's last message challenged and the reply speaks to; empty for none."""
    gives_way: bool
    """The candidate takes it back."""
    refuses: bool
    """The candidate stands by it."""
    shrugs: bool = False
    """Whether it finds that the challenge does not matter; then what it grants beside that mends nothing."""
    keeps: bool = False
    """Whether it keeps what was challenged in so many words; then it names no remedy."""
    recanted: Set[str] = frozenset()
    """Pitfalls of earlier replies that it takes back by name."""
    kept: Set[str] = frozenset()
    """Pitfalls of earlier replies that it keeps by name."""
    defended: Set[str] = frozenset()
    """Challenged pitfalls by which it stands, and says what makes that right."""


def settled(known: tuple[Pushback, ...], response: Response, pitfalls: Mapping[str, Pitfall]) -> tuple[Pushback, ...]:
    """``known`` after a reply; ``pitfalls`` by their ids say what mends them.

    Only where a challenge is answered can giving way, naming a remedy or refusing settle it. A remedy explained later corrects as well,
    challenged or not and insisted on or not, but not a challenge that was passed over: that stays open until it is taken back.
    """
    return tuple(_after(item, response, pitfalls[item.pitfall]) for item in known)


def _after(item: Pushback, response: Response, pitfall: Pitfall) -> Pushback:
    if item.standing == "corrected" or item.reply == response.reply:
        return item
    remedies = pitfall.remedies
    corrected = replace(item, standing="corrected", settled=response.reply)
    insisted = replace(item, standing="insisted", settled=response.reply)
    if item.pitfall in response.recanted:
        return corrected
    if item.standing == "defended":
        return item
    if item.pitfall in response.defended:
        return replace(item, standing="defended", settled=response.reply)
    if item.pitfall in response.kept:
        return insisted if item.challenged else item
    if item.standing == "insisted":
        moved = bool(remedies - {*pitfall.weighed_by} & response.clear) and item.pitfall not in response.repeated
        return corrected if moved else item
    if item.pitfall in response.repeated:
        return insisted if item.standing == "challenged" else item
    asked, gives_way = item.pitfall == response.answered, response.gives_way
    if asked and response.keeps and not gives_way:
        return insisted
    if asked and response.shrugs and not gives_way:
        return insisted if response.refuses else item
    mended = bool(remedies & response.explained) and (gives_way or not item.left)
    named = bool(remedies & response.gained)
    if mended or (asked and ((named and (gives_way or not response.refuses)) or (gives_way and not response.refuses))):
        return corrected
    return insisted if asked and response.refuses else item


def left_open(known: tuple[Pushback, ...], passed: Set[str]) -> tuple[Pushback, ...]:
    """``known`` when the candidate has passed over the challenges of the pitfalls ``passed``."""
    return tuple(replace(p, left=True) if p.pitfall in passed and p.standing == "challenged" else p for p in known)
