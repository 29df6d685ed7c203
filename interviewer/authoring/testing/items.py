"""Everything in a case or a rubric that a test can reach, with the lines on which it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from interviewer.authoring.document import Document, Items, Table
from interviewer.authoring.problem import Route
from interviewer.core.rubric import Cue, Probe, Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.compiler import cue_lines

Kind = Literal["question", "edge", "probe", "twist", "challenge", "fact", "cue line"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Key = tuple[Kind, str, str]
"""What a run reaches: the kind, the id of the owner, and the place within it or the text of a cue."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a test can reach."""

    key: Key
    """What a run calls it when it is reached."""
    name: str
    """As the author knows it."""
    first: int
    """First line, from 1."""
    last: int
    """Last line."""


def items_of_case(document: Document, scenario: Scenario) -> Iterator[Item]:
    """Questions with their edges and probes, twists, challenges, facts and cue lines of ``scenario``, in that order."""
    for question in scenario.questions:
        top: Route = ("questions", question.id)
        yield Item(("question", question.id, ""), question.id, *lines_of(document, top))
        for place, edge in enumerate(question.next):
            route = (*top, "next", place) if isinstance(document.node((*top, "next")), Items) else (*top, "next")
            name = f"{question.id} -> {edge.to}" + (f" if {edge.guard}" if edge.guard else "")
            yield Item(("edge", question.id, str(place)), name, *lines_of(document, route))
        yield from _probes(document, top, question.id, question.probes)
    for twist in scenario.twists:
        yield Item(("twist", twist.id, ""), twist.id, *lines_of(document, ("twists", twist.id)))
    for challenge in scenario.challenges:
        id = challenge.pitfall
        yield Item(("challenge", id, ""), id, *lines_of(document, ("pitfalls", id)))
    for fact in scenario.facts:
        yield Item(("fact", fact.topic, ""), fact.topic, *lines_of(document, ("facts", fact.topic)))
    yield from items_of_rubric(document, scenario.own)
    yield from _cues((fact.topic, cue) for fact in scenario.facts for cue in fact.asked)


def items_of_rubric(document: Document, rubric: Rubric) -> Iterator[Item]:
    """Probes, challenges and cue lines of ``rubric`` that stand in ``document``."""
    for one in rubric.considerations:
        if document.has(("considerations", one.id)):
            yield from _probes(document, ("considerations", one.id), one.id, one.probes)
    for pitfall in rubric.pitfalls:
        top: Route = ("pitfalls", pitfall.id, "challenge")
        if document.has(top):
            yield Item(("challenge", pitfall.id, ""), pitfall.id, *lines_of(document, top))
    yield from _cues(
        (target.id, cue) for target, cue in cue_lines(rubric) if cue.where.rpartition(":")[0] == document.path
    )


def _probes(document: Document, top: Route, owner: str, probes: tuple[Probe, ...]) -> Iterator[Item]:
    for place, probe in enumerate(probes):
        name = f"{owner}: {probe.kind}" + (f" for {probe.want}" if probe.want else "")
        yield Item(("probe", owner, str(place)), name, *lines_of(document, (*top, "probes", place)))


def _cues(found: Iterable[tuple[str, Cue]]) -> Iterator[Item]:
    for owner, cue in found:
        line = int(cue.where.rpartition(":")[2] or 0)
        yield Item(cue_key(cue), owner, line, line)


def cue_key(cue: Cue) -> Key:
    """The key of a cue line: its place and its words."""
    return "cue line", cue.where, cue.text


def lines_of(document: Document, route: Route) -> tuple[int, int]:
    """(first, last) line of the entry at ``route``, comments and blank lines behind it left out."""
    first = document.key_line(route)
    last = _end(document, route)
    while last > first and document.lines[last - 1].strip()[:1] in ("", "#"):
        last -= 1
    return first, max(first, last)


def _end(document: Document, route: Route) -> int:
    """The line before what follows the entry at ``route``."""
    if not route:
        return len(document.lines)
    parent, part = document.node(route[:-1]), route[-1]
    following: int | None = None
    if isinstance(parent, Table):
        keys = list(parent.entries)
        place = keys.index(str(part)) + 1
        following = parent.entries[keys[place]][0].line if place < len(keys) else None
    elif isinstance(parent, Items) and isinstance(part, int):
        following = parent.items[part + 1].line if part + 1 < len(parent.items) else None
    return following - 1 if following else _end(document, route[:-1])
