"""A scenario as a graph: questions are nodes, ways out are edges. The only door to networkx.

Analyses are linear in the graph (reachability); nothing here enumerates paths or cycles. ``next_question``
walks the very graph that is drawn and checked.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import networkx as nx

from interviewer.core.guard import GuardView, failures, parse_guard
from interviewer.core.scenario import Question, Scenario

Graph: TypeAlias = "nx.MultiDiGraph[str]"
"""Nodes are question ids and ``END``; see ``graph_of``."""

END = ""
"""The node behind every question that has no way out: the interview is over."""


@lru_cache(maxsize=16)
def graph_of(scenario: Scenario) -> "nx.MultiDiGraph[str]":
    """The scenario's frozen graph.

    Nodes are question ids (attribute ``question``) and ``END``; an edge's key and attribute ``order`` is its place in
    the file from 0, its attribute ``guard`` the guard's text. Edges to questions that do not exist are left out.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node(END)
    graph.add_nodes_from((question.id, {"question": question}) for question in scenario.questions)
    for question in scenario.questions:
        for order, edge in enumerate(question.next):
            if edge.to in graph:
                graph.add_edge(question.id, edge.to, key=order, order=order, guard=edge.guard)
        if not question.next:
            graph.add_edge(question.id, END, key=0, order=0, guard="")
    return nx.freeze(graph)


def unreachable(scenario: Scenario) -> tuple[str, ...]:
    """Questions that no way from the start leads to, in file order; none when the start itself is unknown."""
    graph = graph_of(scenario)
    if scenario.start not in graph:
        return ()
    reached = nx.descendants(graph, scenario.start) | {scenario.start}
    return tuple(question.id for question in scenario.questions if question.id not in reached)


def without_exit(scenario: Scenario) -> tuple[str, ...]:
    """Questions from which the interview can never end, in file order."""
    leaving = nx.ancestors(graph_of(scenario), END)
    return tuple(question.id for question in scenario.questions if question.id not in leaving)


def shut(scenario: Scenario) -> tuple[str, ...]:
    """Questions whose every way out is guarded, so that a candidate can be stuck; in file order."""
    return tuple(
        question.id for question in scenario.questions if question.next and all(edge.guard for edge in question.next)
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """Which question comes next, and why."""

    question: str
    """Question id, or ``END``."""
    because: str
    """The edges taken, the guards that held, and those that did not."""
    ways: tuple[str, ...] = ()
    """The edges taken, ``question:place`` with the place in the file from 0."""


def next_question(graph: "nx.MultiDiGraph[str]", at: str, view: GuardView, done: Callable[[str], bool]) -> Choice:
    """The first question not ``done`` on the way from ``at``: edges whose guard holds, in file order.

    A question that is done (put before, or nothing in it open) is walked through as if it had been answered. ``END``
    when the way ends. Linear in the edges: no question is walked through twice.
    """
    seen = {at}
    stack: list[tuple[str, str, tuple[str, ...], Iterator[Way]]] = [(at, "", (), iter(_ways(graph, at)))]
    passed: list[str] = []
    while stack:
        here, route, taken, ways = stack[-1]
        way = next(ways, None)
        if way is None:
            stack.pop()
            continue
        place, to, guard = way
        failed = failures(parse_guard(guard), view)
        if failed:
            passed.append(f"{here} -> {to} needs {' and '.join(failed)}")
            continue
        step = f"{route}{here} -> {to or 'end'}" + (f" ({guard})" if guard else "")
        path = (*taken, f"{here}:{place}")
        if to == END or not done(to):
            return Choice(to, _why(step, passed), path)
        if to not in seen:
            seen.add(to)
            stack.append((to, f"{step}, done, ", path, iter(_ways(graph, to))))
    return Choice(END, _why(f"no way on from {at}", passed))


Way: TypeAlias = tuple[int, str, str]
"""(place in the file from 0, target, guard) of an edge."""


def _ways(graph: "nx.MultiDiGraph[str]", at: str) -> list[Way]:
    """The ways out of ``at`` in file order."""
    if at not in graph:
        return [(0, END, "")]
    return sorted((int(data["order"]), to, str(data["guard"])) for _, to, data in graph.out_edges(at, data=True))


def _why(route: str, passed: list[str]) -> str:
    return f"edge {route}" + (f"; not {', not '.join(passed)}" if passed else "")


def led_to(scenario: Scenario, lead: str, done: Callable[[str], bool], worth: Callable[[Question], float]) -> str:
    """The question that follows a candidate's ``lead`` (an area or a consideration id) best; empty when none is open.

    One that wants the consideration comes before one of its area; then the one worth most, then file order.
    """
    asking = [q for q in scenario.questions if lead in q.wants] or [q for q in scenario.questions if q.area == lead]
    left = [q for q in asking if not done(q.id) and worth(q) > 0]
    return max(left, key=worth).id if left else ""
