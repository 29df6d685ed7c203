"""What every drawing of a case shows: boxes and arrows, taken from the graph that runs, with what is wrong marked."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from interviewer.core.graph import Graph, graph_of, shut, unreachable, without_exit
from interviewer.core.scenario import Question, Scenario
from interviewer.core.way import END
from interviewer.reporting.graph.way import Way
from interviewer.reporting.names import counted


@dataclass(frozen=True, slots=True)
class Box:
    """One question, one twist, the end, or a question that somebody meant and nobody wrote."""

    id: str
    """``END`` for the end; a twist and a question may share an id."""
    kind: Literal["question", "twist", "end", "missing"]
    """``missing`` is a question that somebody meant and nobody wrote."""
    area: str = ""
    """What of a design a question is about; empty for all else."""
    say: str = ""
    """The first phrasing."""
    wants: tuple[str, ...] = ()
    """Ids of considerations, in the order of the file."""
    when: str = ""
    """A twist's guard."""
    faults: tuple[str, ...] = ()
    """What is wrong with it, each in a few words; empty: nothing."""
    start: bool = False
    """Whether the interview begins here."""
    visits: tuple[int, ...] = ()
    """Places on the marked way, from 1; empty: never there."""
    beyond: int = 0
    """Ways out of it that lead to what is left out here."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One way out, or a jump on the marked way that no way out leads along."""

    source: str
    """Id of the box that it leaves."""
    target: str
    """Id of the box that it leads to."""
    guard: str = ""
    """The condition as it is written; empty: none."""
    place: int = 0
    """Among the question's ways out, from 0."""
    fault: str = ""
    """What is wrong with it, in a few words."""
    jump: bool = False
    """True for a move that the graph does not have: the candidate led there."""
    steps: tuple[int, ...] = ()
    """Places on the marked way that were reached along it, from 1."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A case, ready to be drawn."""

    id: str
    """Of the scenario."""
    title: str
    """As the author wrote it."""
    facts: tuple[str, ...]
    """Level, length and counts, in words."""
    boxes: tuple[Box, ...]
    """Questions in file order, then missing ones, then the end, then twists."""
    arrows: tuple[Arrow, ...]
    """In file order; jumps last."""
    left_out: int = 0
    """Questions that are left out here."""
    order: tuple[str, ...] = ()
    """Where some are left out: the ids of all questions, in the order in which the whole is told."""

    def out(self, id: str) -> tuple[Arrow, ...]:
        """The ways out of question ``id``, in order of priority."""
        return tuple(arrow for arrow in self.arrows if arrow.source == id)


def chart_of(scenario: Scenario, way: Way = ()) -> Chart:
    """The chart of ``scenario`` with ``way`` marked."""
    graph = graph_of(scenario)
    arrows = (*(_marked(arrow, way) for arrow in _arrows(graph, scenario)), *_jumps(graph, way))
    missing = dict.fromkeys(a.target for a in arrows if a.target != END and a.target not in graph)
    lost, stuck, closed = set(unreachable(scenario)), set(without_exit(scenario)), set(shut(scenario))
    boxes = []
    for question in scenario.questions:
        faults = (
            *(["nothing leads here"] if question.id in lost else []),
            *(["no way to the end"] if question.id in stuck else []),
            *(["every way out has a condition"] if question.id in closed else []),
        )
        boxes.append(_box(question, faults, question.id == scenario.start, _visits(way, "question", question.id)))
    boxes += [Box(id, "missing", faults=("there is no such question",)) for id in missing]
    boxes.append(Box(END, "end", visits=_visits(way, "question", END)))
    boxes += [
        Box(t.id, "twist", say=t.say[0], wants=t.wants, when=t.when, visits=_visits(way, "twist", t.id))
        for t in scenario.twists
    ]
    return Chart(scenario.id, scenario.title, _facts(scenario), tuple(boxes), arrows)


def _facts(scenario: Scenario) -> tuple[str, ...]:
    questions, twists = counted(len(scenario.questions), "question"), counted(len(scenario.twists), "twist")
    return (scenario.level, f"{scenario.minutes} min", questions, twists)


def _box(question: Question, faults: tuple[str, ...], start: bool, visits: tuple[int, ...]) -> Box:
    return Box(
        question.id,
        "question",
        question.area,
        question.say[0],
        question.wants,
        faults=faults,
        start=start,
        visits=visits,
    )


def _arrows(graph: Graph, scenario: Scenario) -> Iterator[Arrow]:
    for question in scenario.questions:
        edges = {
            int(data["order"]): (to, str(data["guard"])) for _, to, data in graph.out_edges(question.id, data=True)
        }
        free = False
        for order in range(max(len(question.next), 1)):
            if order in edges:
                to, guard = edges[order]
                yield Arrow(
                    question.id, to, guard, order, "never taken: the way above has no condition" if free else ""
                )
            else:
                edge = question.next[order]
                to, guard = edge.to, edge.guard
                yield Arrow(question.id, to, guard, order, "there is no such question")
            free = free or not guard


def _marked(arrow: Arrow, way: Way) -> Arrow:
    steps = tuple(n for n, stop in enumerate(way, 1) if f"{arrow.source}:{arrow.place}" in stop.ways)
    return replace(arrow, steps=steps)


def _jumps(graph: Graph, way: Way) -> Iterator[Arrow]:
    """Where the candidate led."""
    here = ""
    steps: dict[tuple[str, str], list[int]] = {}
    for number, stop in enumerate(way, 1):
        if stop.kind != "question":
            continue
        if here != stop.id and stop.id in graph and here in graph and stop.led:
            steps.setdefault((here, stop.id), []).append(number)
        here = stop.id
    for (source, target), numbers in steps.items():
        yield Arrow(source, target, jump=True, steps=tuple(numbers))


def _visits(way: Way, kind: str, id: str) -> tuple[int, ...]:
    return tuple(n for n, stop in enumerate(way, 1) if stop.kind == kind and stop.id == id)


def boxes_of(chart: Chart, kinds: Collection[str]) -> tuple[Box, ...]:
    """The boxes of ``kinds``, in order."""
    return tuple(box for box in chart.boxes if box.kind in kinds)
