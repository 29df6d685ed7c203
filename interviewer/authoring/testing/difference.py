"""Two versions of a rubric on the same transcripts: which verdicts changed, by which words and which cue line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.dialogue import understand_all
from interviewer.core.understanding.grounds import Cued, Why
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.order import COMPLEX, SMALLER
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.understand import Finding

Turns = list[tuple[str, str]]
"""(interviewer, candidate), in order."""
Judgement = Literal["better", "worse", "no better", "disputed", ""]
"""What the labels say of a change; empty: there are none."""
Key = tuple[str, str]
"""(consideration or pitfall, id)."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What annotators found in one transcript."""

    levels: Mapping[Key, int]
    """0 to 2 for considerations, 1 for pitfalls that are there; those left out are absent."""
    disputed: frozenset[str]
    """Ids on which the annotators disagreed."""
    disputed_level: frozenset[str]
    """Ids on whose level they disagreed, though not on whether it is there."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The best that one version found for one id."""

    level: Level
    """How far the words show it."""
    turn: int
    """From 1."""
    span: Span
    """Of the words in their turn, in code points."""
    words: str
    """The evidence as it was typed."""
    why: Why
    """The cue line with its place, or the words, and what made the level; empty when unknown."""


@dataclass(frozen=True, slots=True)
class Change:
    """One verdict that differs."""

    transcript: str
    """As its caller named it."""
    kind: str
    """consideration or pitfall."""
    id: str
    """Of the consideration or pitfall."""
    old: Level
    """What the version before found."""
    new: Level
    """What this version finds."""
    turn: int
    """Where the words are, from 1."""
    words: str
    """The evidence of the version that saw more."""
    why: Why
    """The same of the version that saw more."""
    lost: str
    """Of a fall: why the new version does not see it; else empty."""
    judged: Judgement
    """Whether it comes nearer to the labels."""

    @property
    def rises(self) -> bool:
        """Whether the new version gives more."""
        return self.new > self.old


def seen(matcher: Matcher, turns: Turns) -> dict[Key, Seen]:
    """The best evidence for everything found in ``turns``, by the rules of ``interviewer score``."""
    best: dict[Key, Seen] = {}
    for number, found in enumerate(understand_all(matcher, turns), 1):
        for kind, group in (("consideration", found.findings), ("pitfall", found.pitfalls)):
            for one in group:
                key = (kind, one.id)
                if key not in best or one.level > best[key].level:
                    best[key] = _seen(one, number, found.text)
    if any(("consideration", id) in best for id in SMALLER):
        best.pop(("pitfall", COMPLEX), None)
    return best


def _seen(finding: Finding, turn: int, text: str) -> Seen:
    span = finding.evidence[0]
    return Seen(finding.level, turn, span, span.of(text), finding.why[0] if finding.why else "")


def changes(transcript: str, turns: Turns, old: Matcher, new: Matcher, gold: Gold | None = None) -> Iterator[Change]:
    """The verdicts on ``turns`` that differ between the ``old`` and the ``new`` rubric."""
    before, after = seen(old, turns), seen(new, turns)
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        levels = (was.level if was else Level.ABSENT, now.level if now else Level.ABSENT)
        if key[0] == "pitfall":
            levels = (Level(min(levels[0], 1)), Level(min(levels[1], 1)))
        if levels[0] == levels[1]:
            continue
        rises = levels[1] > levels[0]
        shown = now if rises else was
        assert shown  # the higher of two different levels is above absent
        lost = "" if rises else _lost(new, key, shown, turns[shown.turn - 1])
        judged = _judged(key, *levels, gold)
        yield Change(transcript, *key, *levels, shown.turn, shown.words, shown.why, lost, judged)


def _judged(key: Key, old: Level, new: Level, gold: Gold | None) -> Judgement:
    """Whether the change comes nearer to the label."""
    if gold is None:
        return ""
    if key[1] in gold.disputed or (key[1] in gold.disputed_level and old and new):
        return "disputed"
    truth = gold.levels.get(key, 0)
    before, after = abs(truth - old), abs(truth - new)
    return "better" if after < before else "worse" if after > before else "no better"


def _lost(new: Matcher, key: Key, was: Seen, turn: tuple[str, str]) -> str:
    """Why ``new`` gives less than ``old`` for the same words."""
    if key[1] not in {target.id for target in new.index.targets if target.kind == key[0]}:
        return f"the new rubric has no {key[0]} `{key[1]}`"
    asked, said = turn
    for reading in read(new, said, asked=asked).readings:
        for sighting in reading.sightings:
            if (sighting.kind, sighting.id) == key and sighting.span.meets(was.span) and sighting.cancelled:
                return f"{sighting.why}, taken back as {sighting.cancelled}"
        for hit in reading.hits:
            cue = new.index.cues[hit.cue]
            target, line = new.index.targets[cue.target], new.index.lines[cue.line]
            if (target.kind, target.id, target.role) == (*key, "unless"):
                return f"{line.where} {line.text}, an `unless` that fired"
    gone = isinstance(was.why, Cued) and all(line.text != was.why.line.text for line in new.index.lines)
    return "the line is gone" if gone else ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Changes counted."""

    rose: int
    """Verdicts that are higher now."""
    fell: int
    """Verdicts that are lower now."""
    better: int
    """Changes towards the labels."""
    worse: int
    """Changes away from the labels."""


def tally(found: Iterable[Change]) -> Tally:
    """How many of ``found`` rose and fell, and were for better and worse."""
    several = list(found)
    return Tally(
        sum(one.rises for one in several),
        sum(not one.rises for one in several),
        sum(one.judged == "better" for one in several),
        sum(one.judged == "worse" for one in several),
    )
