"""Laws of conditions: what can never be true is found, what can be is left alone, and long ones cost little."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.check import check_paths
from interviewer.authoring.rules.truth import Moments, shadowed, verdict
from interviewer.core.guard import GuardView, holds, parse_guard
from tests.authoring.packs import SCENARIO, library

MOMENTS = Moments(40, frozenset({"brief"}), frozenset({"lost"}))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("explained(labels)", ""),
        ("explained(labels) and open(labels)", "never"),
        ("met(labels) or open(labels)", "always"),
        ("met(labels) and open(labels)", ""),
        ("not (open(labels) or explained(labels))", "never"),
        ("minutes-used > 10 and minutes-left > 30", "never"),
        ("minutes-used > 10 and minutes-left >= 29", ""),
        ("minutes-used >= 0", "always"),
        ("minutes-left >= 0", ""),
        ("turns-here < 0", "never"),
        ("points-covered >= 0", "always"),
        ("points-covered > 3 and points-covered < 4", "never"),
        ("turns-here >= 2 and turns-here < 3", ""),
        ("level >= junior", "always"),
        ("level > staff", "never"),
        ("visited(brief)", "always"),
        ("visited(lost) or visited(lost)", "never"),
        ("asked(scale) and not asked(scale)", "never"),
        ("prompted(labels) and explained(labels)", ""),
    ],
)
def test_constant_conditions_are_known(text: str, what: str) -> None:
    """Credit, time, turns and seniority are weighed together where they speak of the same thing."""
    assert verdict(text, MOMENTS) == what


ATOMS = st.sampled_from([
    "met(a)", "open(a)", "explained(a)", "explained(b)", "asked(c)", "visited(d)", "minutes-left > 20", "minutes-used > 25",
    "turns-here == 1", "points-covered > 2", "level >= senior",
])  # fmt: skip
TEXTS = st.recursive(
    ATOMS,
    lambda part: st.one_of(
        st.builds("not {}".format, part.map("({})".format)),
        st.builds("({} and {})".format, part, part),
        st.builds("({} or {})".format, part, part),
    ),
    max_leaves=6,
)
CREDIT = {"none": ((), ("a", "b")), "met": (("a", "b"), ("a", "b")), "explained": (("a", "b"), ())}


@given(TEXTS, TEXTS, st.sampled_from(sorted(CREDIT)), st.integers(0, 40), st.integers(0, 3), st.booleans())
def test_verdicts_hold_in_every_moment(one: str, two: str, credit: str, minute: int, turns: int, asked: bool) -> None:
    """No moment contradicts "never", "always" or "in the shadow of"."""
    met, open = CREDIT[credit]
    view = GuardView(
        met=frozenset(met),
        open=frozenset(open),
        explained=frozenset(met if credit == "explained" else ()),
        asked=frozenset({"c"} if asked else ()),
        minutes_used=minute,
        minutes_left=40 - minute,
        turns_here=turns,
        points_covered=turns + minute % 4,
    )
    what = verdict(one, Moments(40))
    assert not (what == "never" and holds(parse_guard(one), view))
    assert not (what == "always" and not holds(parse_guard(one), view))
    if shadowed(two, (one,), Moments(40)) and holds(parse_guard(two), view):
        assert holds(parse_guard(one), view)


def test_long_conditions_cost_little() -> None:
    """A condition over many ids is not multiplied out."""
    text = " or ".join(f"(met(c{n}) and open(c{n}))" for n in range(15))
    began = time.process_time()
    assert verdict(text, MOMENTS) == ""
    assert time.process_time() - began < 0.2


DEAD = SCENARIO.replace(
    "      - {to: wrap, if: explained(labels)}\n      - {to: wrap}\n",
    "      - {to: side, if: met(labels) and not met(labels)}\n      - {to: wrap}\n"
    "  side:\n    area: data\n    say: Go on.\n    wants: [labels]\n    next: wrap\n",
)


def test_question_behind_a_dead_way_is_named(tmp_path: Path) -> None:
    """The condition and the question that it cuts off are two findings, each in its place."""
    found = check_paths((library(tmp_path, scenario=DEAD),), (tmp_path,)).problems
    assert [(one.code, one.line) for one in found] == [("G311", 23), ("G315", 25)]


def test_circle_whose_only_way_out_is_dead_is_named(tmp_path: Path) -> None:
    """Every question from which only dead ways lead to an end."""
    text = SCENARIO.replace(
        "      - {to: wrap, if: explained(labels)}\n      - {to: wrap}\n",
        "      - {to: wrap, if: turns-here < 0}\n      - {to: brief}\n",
    )
    found = check_paths((library(tmp_path, scenario=text),), (tmp_path,)).problems
    assert [one.code for one in found] == ["G314", "G311", "G315"]
