"""Laws of guards: a closed language whose errors point at the column and whose failures say what was false."""

import string
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.guard.condition import PREDICATES, Both, Compare, Either, Has, Node, Not, Sign
from interviewer.core.guard.guard import Guard, GuardError, GuardView, failures, holds, names, parse_guard
from interviewer.core.scenario import SENIORITIES

VIEW = GuardView(
    met=frozenset({"labels"}),
    open=frozenset({"cold-start"}),
    asked=frozenset({"scale"}),
    visited=frozenset({"brief", "3d"}),
    minutes_used=18.5,
    minutes_left=21.5,
    points_covered=12,
    turns_here=2,
    level="senior",
)

TRUE = [
    "",
    "met(labels)",
    "not explained(labels)",
    "open(cold-start) and asked(scale)",
    "open(labels) or visited(3d)",
    "not (met(labels) and open(labels))",
    "met(labels) or open(labels) and open(labels)",
    "not open(labels) and not prompted(labels)",
    "minutes-used > 18 and minutes-left>=21.5",
    "turns-here == 2",
    "minutes-used > 20 or points-covered > 11",
    "level >= senior",
    "level < staff",
    "level == senior",
]
FALSE = [
    "open(labels)",
    "not met(labels)",
    "(met(labels) or open(labels)) and open(labels)",
    "minutes-left < 20",
    "level > senior",
]


@pytest.mark.parametrize("text", TRUE)
def test_guard_holds(text: str) -> None:
    """``or`` binds weaker than ``and``, ``and`` weaker than ``not``."""
    assert holds(parse_guard(text), VIEW)
    assert failures(parse_guard(text), VIEW) == ()


@pytest.mark.parametrize("text", FALSE)
def test_guard_that_fails_says_why(text: str) -> None:
    """A false guard names at least one part that made it so."""
    assert not holds(parse_guard(text), VIEW)
    assert failures(parse_guard(text), VIEW)


def test_failures_name_only_the_false_parts_with_their_value() -> None:
    """What is true is not blamed; quantities come with what they are now."""
    guard = parse_guard("met(labels) and open(labels) and minutes-left < 20 and level == staff")
    assert failures(guard, VIEW) == ("open(labels)", "minutes-left < 20 (now 21.5)", "level == staff (now senior)")


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("explaned(labels)", 1, "`explained`"),
        ("minutes_left > 3", 1, "`minutes-left`"),
        ("met labels", 1, "met(cold-start)"),
        ("met()", 5, "id is missing"),
        ("met(labels", 1, "never closed"),
        ("(met(labels)", 1, "never closed"),
        ("met(labels) met(x)", 13, "`and` or `or`"),
        ("met(labels) and", 16, "missing here"),
        ("and met(labels)", 1, "missing before"),
        ("minutes-left", 13, "minutes-left > 10"),
        ("minutes-left = 3", 14, "=="),
        ("minutes-left > senior", 16, "number"),
        ("level > 3", 9, "junior"),
        ("__import__('os')", 12, "unexpected"),
        ("(" * 30 + "met(x)" + ")" * 30, 21, "deeper"),
        ("not " * 90 + "met(x)", 81, "deeper"),
        ("met(x) or " * 50 + "met(x)", 401, "at most"),
    ],
)
def test_mistakes_point_at_their_column(text: str, column: int, hint: str) -> None:
    """The message says what to do about it."""
    with pytest.raises(GuardError) as caught:
        parse_guard(text)
    assert caught.value.column == column
    assert hint in caught.value.message


def test_names_lists_every_predicate_with_its_place() -> None:
    """From left to right, quantities left out."""
    found = names(parse_guard("met(a) and (open(b-c) or minutes-left > 3) or not visited(a)"))
    assert [(one.predicate, one.id, one.column) for one in found] == [
        ("met", "a", 5),
        ("open", "b-c", 18),
        ("visited", "a", 59),
    ]


SIGNS = st.sampled_from(get_args(Sign))
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True)
LEAVES = st.one_of(
    st.builds(Has, st.sampled_from(PREDICATES), IDS, st.just(0)),
    st.builds(
        Compare,
        st.sampled_from(["minutes-left", "points-covered", "turns-here"]),
        SIGNS,
        st.integers(0, 99).map(float),
    ),
    st.builds(Compare, st.just("level"), SIGNS, st.integers(0, len(SENIORITIES) - 1).map(float)),
)


def _several(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    parts = st.lists(nodes, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, nodes), st.builds(Both, parts), st.builds(Either, parts))


@given(st.recursive(LEAVES, _several, max_leaves=6))
def test_printed_guards_read_back_the_same(node: Node) -> None:
    """What a guard prints parses to a guard that prints the same."""
    assert str(parse_guard(str(node)).root) == str(node)


@given(st.recursive(LEAVES, _several, max_leaves=6))
def test_a_guard_holds_exactly_when_nothing_failed(node: Node) -> None:
    """Truth and its explanation never disagree, and negation turns truth round."""
    assert holds(Guard(node), VIEW) is (failures(Guard(node), VIEW) == ())
    assert holds(Guard(Not(node)), VIEW) is not holds(Guard(node), VIEW)


@given(st.text(alphabet=string.ascii_lowercase + "-_()<>=.! 0123456789é\n", max_size=60))
def test_any_text_parses_or_is_refused(text: str) -> None:
    """Nothing but GuardError is ever raised, with a column in the text or just behind it."""
    column = 1
    try:
        parse_guard(text)
    except GuardError as error:
        column = error.column
    assert 1 <= column <= len(text) + 1
