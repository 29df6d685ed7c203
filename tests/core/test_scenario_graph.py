"""Laws of the scenario as a graph: what cannot be reached or left is found in linear time."""

import time

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.graph import circles, graph_of, shut, unreachable, without_exit
from interviewer.core.scenario import Edge, Question, Scenario
from interviewer.core.way import END


def scenario(start: str, **ways: list[str]) -> Scenario:
    """Questions with unguarded ways out; ``a?`` is a guarded way to ``a``."""
    questions = tuple(
        Question(
            id, "data", ("?",), (), (), tuple(Edge(to.rstrip("?"), "turns-here > 1" if "?" in to else "") for to in out)
        )
        for id, out in ways.items()
    )
    return Scenario("x", "X", "mid", 40, "ours", ("core",), start, questions)


def test_graph_has_questions_an_end_and_ordered_edges() -> None:
    """File order is the edge's key; a question without a way out leads to the end."""
    graph = graph_of(scenario("a", a=["b?", "b"], b=[]))
    assert set(graph) == {"a", "b", END}
    assert [(u, v, k, guard) for u, v, k, guard in graph.edges(keys=True, data="guard")] == [
        ("a", "b", 0, "turns-here > 1"),
        ("a", "b", 1, ""),
        ("b", END, 0, ""),
    ]


def test_graph_is_frozen_and_made_once() -> None:
    """Nobody can change it under another's feet."""
    case = scenario("a", a=[])
    assert graph_of(case) is graph_of(scenario("a", a=[]))
    with pytest.raises(nx.NetworkXError):
        graph_of(case).add_node("b")


def test_traps_and_islands_are_found() -> None:
    """A loop without a way out, a question nobody leads to, a question whose every way has a condition."""
    case = scenario("a", a=["b?", "c?"], b=["b"], c=[], d=["a"])
    assert unreachable(case) == ("d",)
    assert without_exit(case) == ("b",)
    assert shut(case) == ("a",)


def test_circles_are_named_where_they_are() -> None:
    """Whatever leads into a circle is no second one; two circles are two."""
    case = scenario("a", a=["b", "d"], b=["c"], c=["b"], d=["d"])
    assert without_exit(case) == ("a", "b", "c", "d")
    assert circles(case) == (("b", "c"), ("d",))
    assert circles(scenario("a", a=["b"], b=["a", "c"], c=[])) == ()


def test_unknown_targets_and_starts_do_not_raise() -> None:
    """They are somebody else's finding."""
    assert unreachable(scenario("nowhere", a=["gone"])) == ()
    assert without_exit(scenario("a", a=["gone"])) == ("a",)


def test_analysis_is_linear_in_diamonds_and_complete_graphs() -> None:
    """Sixty diamonds have 2^60 paths; none is walked."""
    diamonds = {f"n{i}": [f"l{i}", f"r{i}"] for i in range(60)} | {
        f"{s}{i}": [f"n{i + 1}"] for i in range(60) for s in "lr"
    }
    complete = {f"k{i}": [f"k{j}" for j in range(120)] for i in range(120)}
    began = time.process_time()
    assert unreachable(scenario("n0", **diamonds, n60=[])) == ()
    assert len(without_exit(scenario("k0", **complete))) == 120
    assert time.process_time() - began < 1


NODES = [f"q{i}" for i in range(6)]


@given(st.dictionaries(st.sampled_from(NODES), st.lists(st.sampled_from(NODES), max_size=3), min_size=1))
def test_every_question_is_reached_or_named(ways: dict[str, list[str]]) -> None:
    """Walking the edges by hand agrees with ``unreachable``."""
    start = next(iter(ways))
    seen, pending = set[str](), [start]
    while pending:
        id = pending.pop()
        if id in ways and id not in seen:
            seen.add(id)
            pending += ways[id]
    assert set(unreachable(scenario(start, **ways))) == set(ways) - seen
