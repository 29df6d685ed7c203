"""Examples of a rubric or a case, tried: what each was read as, and which cue lines spoke for it or were overruled."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from interviewer.authoring.rules.examples import Owner, lists, owners, right
from interviewer.core.rubric import Cue, Level, Rubric
from interviewer.core.understanding.grounds import Cued, Why
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.understand import Understanding, understand

State = Literal["right", "missed", "other level", "false", "known gap", "gap closed"]
"""How an example came out; a known gap is one of ``todo``, closed when it is recognised by now."""
LEANINGS = "leanings"
"""Stands for the place of a cue where only the leaning of the words spoke."""
FAILS: frozenset[State] = frozenset({"missed", "other level", "false"})


class Overruled(NamedTuple):
    """What spoke for an example and earned it nothing."""

    place: str
    """Of its cue line, as ``path:line``, or ``LEANINGS``."""
    text: str
    """The cue or the words, and what took the credit away."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One example and what came of it."""

    noun: str
    """consideration, pitfall, act or fact topic."""
    id: str
    """Of its owner."""
    cue: Cue
    """The sentence and its place."""
    expected: Level | None
    """None: a known gap."""
    got: Level
    """What the sentence is read as."""
    state: State
    """What that means for the example."""
    spoke: tuple[str, ...] = ()
    """Places of the cue lines that earned the credit, as ``path:line``, or ``LEANINGS``; empty for acts and topics."""
    overruled: tuple[Overruled, ...] = ()
    """Of a missed example: what spoke for it."""


def examples_of(rubric: Rubric) -> Iterator[tuple[Owner, Cue, Level | None]]:
    """Every example with its owner and the level that its list stands for."""
    for owner in owners(rubric):
        for expected, cues in lists(owner.examples):
            yield from ((owner, cue, expected) for cue in cues)


def tried(matcher: Matcher, owner: Owner, cue: Cue, expected: Level | None) -> Tried:
    """What ``matcher`` makes of one example."""
    understanding = understand(matcher, cue.text)
    got = owner.level(understanding)
    state = _state(owner, expected, got)
    spoke = tuple(dict.fromkeys(place_of(why) for why in _whys(understanding, owner.id)))
    overruled = _overruled(matcher, owner, cue.text) if state == "missed" else ()
    return Tried(owner.noun, owner.id, cue, expected, got, state, spoke, overruled)


def _state(owner: Owner, expected: Level | None, got: Level) -> State:
    if expected is None:
        return "gap closed" if got else "known gap"
    if right(owner, expected, got):
        return "right"
    return "other level" if expected and got else "missed" if expected else "false"


def _whys(understanding: Understanding, id: str) -> Iterator[Why]:
    for one in (*understanding.findings, *understanding.pitfalls):
        if one.id == id:
            yield from one.why


def place_of(why: Why) -> str:
    """The place of the cue line in ``why``, as ``path:line``, or ``LEANINGS``."""
    return why.line.where if isinstance(why, Cued) else LEANINGS


def _overruled_by(sighting: Sighting) -> Overruled:
    why = sighting.why
    shown = why.unplaced if isinstance(why, Cued) else str(why)
    return Overruled(place_of(why), f"{shown}, taken back as {sighting.cancelled}")


def _overruled(matcher: Matcher, owner: Owner, text: str) -> tuple[Overruled, ...]:
    found: list[Overruled] = []
    index = matcher.index
    for reading in read(matcher, text).readings:
        found += [_overruled_by(s) for s in reading.sightings if s.id == owner.id and s.cancelled]
        for hit in reading.hits:
            cue = index.cues[hit.cue]
            target, line = index.targets[cue.target], index.lines[cue.line]
            if target.id == owner.id and target.role == "unless":
                found.append(Overruled(line.where, f"{line.text}, an `unless` that fired"))
    return tuple(dict.fromkeys(found))
