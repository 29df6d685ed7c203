"""X7: every example is understood as its author says. The examples are the rubric's own tests."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from interviewer.authoring.findings.sifted import KNOWN_GAP
from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Cue, Examples, Level, Rubric
from interviewer.core.understanding.compiler import CueProblem
from interviewer.core.understanding.indexed_cue import RIGHT_WAY
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Understanding, understand

GRADUATE = "X705"
"""A known gap that is closed: reported, never failing."""

_NAMES = {Level.ABSENT: "absent", Level.MENTIONED: "mentioned", Level.EXPLAINED: "explained"}


@dataclass(frozen=True, slots=True)
class Owner:
    """Something that has examples."""

    id: str
    """Of the consideration, pitfall, act or fact topic."""
    noun: str
    """Which of the four it is."""
    examples: Examples
    """Sentences by what they are examples of."""
    levelled: bool
    """True when mentioned and explained differ; else it is only there or not."""
    level: Callable[[Understanding], Level]
    """What was understood of a sentence to how far that shows this owner."""


Left = Callable[[str, str], frozenset[Level]]
"""The noun and the id of an owner to the levels of examples that can be judged, although a cue could not be used."""
_ALL = frozenset(Level)
_OF_CASES = ("consideration", "pitfall", RIGHT_WAY, "topic")
"""Kinds of owners whose cues speak for them alone; the others change what all the rest means."""


def left_by(broken: Iterable[CueProblem], *, whole: bool = True) -> Left:
    """What can be judged where these cues are ``broken``: of their owner nothing that may be right once they are mended.

    That is what is missed of it and, where an ``unless`` is among them, what is heard too much. When the rubric is not ``whole``
    otherwise, only false hits are sure.
    """
    kinds = {(one.target.kind, one.target.id, one.target.role) for one in broken}
    all_whole = whole and all(kind in _OF_CASES for kind, _, _ in kinds)
    torn = {(kind, id) for kind, id, _ in kinds}

    def left(noun: str, id: str) -> frozenset[Level]:
        kind = "topic" if noun == "fact topic" else noun
        false_hits = frozenset[Level]() if (kind, id, "unless") in kinds else frozenset({Level.ABSENT})
        return _ALL if all_whole and (kind, id) not in torn else false_hits

    return left


def check_examples(sources: Sources, rubric: Rubric, matcher: Matcher, left: Left) -> Iterator[Problem]:
    """Examples of ``rubric`` that stand in ``sources`` and are read otherwise than their list says.

    ``matcher`` is made from everything their cues may use; ``left`` says which of them it can judge.
    """
    for owner in owners(rubric):
        judged = left(owner.noun, owner.id)
        torn = {cue.text for cue, _ in _at_odds(owner.examples)}
        for cue, problem in _at_odds(owner.examples):
            if sources.holds(cue):
                yield sources.at(cue, "X708", problem)
        for expected, cues in lists(owner.examples):
            for cue in cues:
                if (
                    sources.holds(cue)
                    and cue.text not in torn
                    and (expected in judged or (expected is None and judged == _ALL))
                ):
                    yield from _verdict(sources, owner, cue, expected, understand(matcher, cue.text))


def _at_odds(examples: Examples) -> Iterator[tuple[Cue, str]]:
    """Sentences that stand on a second list, with what is wrong: whatever the cues are, one of the two fails."""
    first: dict[str, tuple[Level, Cue]] = {}
    for expected, cues in lists(examples):
        if expected is None:
            continue
        for cue in cues:
            before, where = first.setdefault(cue.text, (expected, cue))
            if before != expected:
                line = where.where.rpartition(":")[2]
                message = f"this sentence cannot be {_NAMES[expected]} here and {_NAMES[before]} on line {line}"
                yield cue, message


def owners(rubric: Rubric) -> Iterator[Owner]:
    """Everything in ``rubric`` that can have examples."""
    for one in rubric.considerations:
        yield Owner(one.id, "consideration", one.examples, True, _found("findings", one.id))
    for pitfall in rubric.pitfalls:
        yield Owner(pitfall.id, "pitfall", pitfall.examples, False, _found("pitfalls", pitfall.id))
    for act in rubric.acts:
        yield Owner(act.id, "act", act.examples, False, _listed("acts", act.id))
    for topic in rubric.topics:
        yield Owner(topic.id, "fact topic", topic.examples, False, _listed("topics", topic.id))


def _found(field: str, id: str) -> Callable[[Understanding], Level]:
    def level(understanding: Understanding) -> Level:
        return next((one.level for one in getattr(understanding, field) if one.id == id), Level.ABSENT)

    return level


def _listed(field: str, id: str) -> Callable[[Understanding], Level]:
    def level(understanding: Understanding) -> Level:
        return Level.EXPLAINED if id in getattr(understanding, field) else Level.ABSENT

    return level


def lists(examples: Examples) -> Iterable[tuple[Level | None, tuple[Cue, ...]]]:
    """(expected level, sentences); None marks known gaps."""
    return (
        (Level.EXPLAINED, examples.explained),
        (Level.MENTIONED, examples.mentioned),
        (Level.ABSENT, examples.absent),
        (None, examples.todo),
    )


def right(owner: Owner, expected: Level, got: Level) -> bool:
    """Whether an example of ``owner`` is read as its list says."""
    return got == expected or bool(got and expected and not owner.levelled)


def _verdict(
    sources: Sources, owner: Owner, cue: Cue, expected: Level | None, understanding: Understanding
) -> Iterator[Problem]:
    got = owner.level(understanding)
    quoted = f"“{cue.text if len(cue.text) <= 120 else cue.text[:119] + '…'}”"
    if expected is None:
        code = GRADUATE if got else KNOWN_GAP
        state = f"now shows {owner.noun}" if got else "is a known gap of"
        yield sources.at(cue, code, f"{quoted} {state} `{owner.id}`")
    elif right(owner, expected, got):
        return
    elif not expected:
        yield sources.at(
            cue,
            "X703",
            f"{quoted} must not show {owner.noun} `{owner.id}`, but does{_as(owner, got)}{_by(understanding, owner)}",
        )
    elif not got:
        as_ = _as(owner, expected)
        yield sources.at(cue, "X701", f"{quoted} should show {owner.noun} `{owner.id}`{as_}, but does not")
    else:
        message = f"{quoted} should show `{owner.id}` as {_NAMES[expected]}, but is read as {_NAMES[got]}"
        yield sources.at(cue, "X702", message + _by(understanding, owner))


def _by(understanding: Understanding, owner: Owner) -> str:
    """The cue line that spoke first, with what made its sentence an explanation; empty where none is kept."""
    found = (*understanding.findings, *understanding.pitfalls)
    why = next((str(one.why[0]) for one in found if one.id == owner.id and one.why), "")
    return f", by {why if len(why) <= 160 else why[:159] + '…'}" if why else ""


def _as(owner: Owner, level: Level) -> str:
    return f" as {_NAMES[level]}" if owner.levelled else ""
