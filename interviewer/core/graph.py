"""A scenario as a graph: questions are nodes, ways out are edges. The only door to networkx.

Analyses are linear in the graph (reachability); nothing here enumerates paths or cycles. ``ways_of`` gives the walk of an
interview (``core.way``) the edges of the very graph that is drawn and checked.
"""

from functools import lru_cache
from typing import TypeAlias

import networkx as nx

from interviewer.core.scenario import Scenario
from interviewer.core.way import END, Way

Graph: TypeAlias = "nx.MultiDiGraph[str]"
"""Nodes are question ids and ``END``; see ``graph_of``."""


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


def ways_of(scenario: Scenario) -> dict[str, tuple[Way, ...]]:
    """The edges of the graph as an interview walks them: question id to the ways out of it, in file order."""
    graph = graph_of(scenario)
    return {
        question.id: tuple(
            sorted(
                Way(int(data["order"]), to, str(data["guard"]))
                for _, to, data in graph.out_edges(question.id, data=True)
            )
        )
        for question in scenario.questions
    }


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


def circles(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Questions that lead only to each other, or one that leads only to itself; each circle in file order, and so are they.

    From all of ``without_exit`` the interview ends up in one of these.
    """
    stuck = without_exit(scenario)
    graph = graph_of(scenario).subgraph(stuck)
    rounds = [one for one in nx.strongly_connected_components(graph) if not any(nx.node_boundary(graph, one))]
    place = {id: order for order, id in enumerate(stuck)}
    ordered = (tuple(sorted(one, key=place.__getitem__)) for one in rounds)
    return tuple(sorted(ordered, key=lambda one: place[one[0]]))


def returning(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Questions whose ways without a condition lead round to themselves, one circle each, in the order they are walked.

    Whoever takes no other way out of them gets no further: a question that was put is not put again. A question has one
    such way at most, so there are no more circles than questions.
    """
    free = {q.id: next((edge.to for edge in q.next if not edge.guard), END) for q in scenario.questions}
    graph = nx.DiGraph((id, to) for id, to in free.items() if to != END)
    place = {id: order for order, id in enumerate(free)}
    rounds = (_from_first(tuple(one), place) for one in nx.simple_cycles(graph))
    return tuple(sorted(rounds, key=lambda one: place[one[0]]))


def _from_first(round: tuple[str, ...], place: dict[str, int]) -> tuple[str, ...]:
    first = round.index(min(round, key=place.__getitem__))
    return round[first:] + round[:first]


def shut(scenario: Scenario) -> tuple[str, ...]:
    """Questions whose every way out is guarded, so that a candidate can be stuck; in file order."""
    return tuple(
        question.id for question in scenario.questions if question.next and all(edge.guard for edge in question.next)
    )
