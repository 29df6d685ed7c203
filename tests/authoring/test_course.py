"""Laws of conditions: what can never be true is found, what can be is left alone, and long ones cost little."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.check import check_paths
from interviewer.authoring.rules.truth import Moments, shadowed, verdict
from interviewer.core.guard.guard import GuardView, holds, parse_guard
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


def course(folder: Path, *ways: str) -> list[str]:
    """``CODE message`` of what ``check`` says of lost questions and circles where ``ways`` such as ``a: b if met(labels), c`` lead."""
    nexts = dict(way.split(": ") for way in ways)
    rows = []
    for id in "abcd":
        rows += [f"  {id}:", "    area: data", f"    say: What of {id}?", "    wants: [labels]"]
        outs = [out.partition(" if ") for out in nexts[id].split(", ")] if id in nexts else []
        rows += ["    next:"] * bool(outs) + [
            f"      - {{to: {to}{f', if: {on}' if on else ''}}}" for to, _, on in outs
        ]
    text = SCENARIO[: SCENARIO.index("questions:")].replace("start: brief", "start: a")
    root = library(folder, scenario=text + "questions:\n" + "\n".join(rows) + "\n")
    found = check_paths((root / "scenarios",), (root,)).problems
    return [f"{one.code} {one.message}" for one in found if one.code in ("G302", "G303", "G319")]


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        (("a: b if met(labels), a", "b: c", "c: d"), "`a` without a condition leads back to `a`:"),
        (("a: b", "b: c if explained(labels), b", "c: d"), "`b` without a condition leads back to `b`:"),
        (("a: b", "b: c", "c: d if minutes-left > 9, c"), "`c` without a condition leads back to `c`:"),
        (("a: b", "b: c if met(labels), a", "c: d"), "`b` without a condition leads back to `a`, and from there to `b` again:"),
        (("a: b", "b: c", "c: d if met(labels), a"), "`c` without a condition leads back to `a`, and from there to `c` again:"),
        (("a: c", "c: b", "b: d if open(labels), c"), "`c` without a condition leads back to `b`, and from there to `c` again:"),
        (("a: b", "b: b if open(labels), c", "c: d"), "this way out of `b` leads back to `b`, which is not put twice"),
    ],
)  # fmt: skip
def test_ways_back_to_where_they_begin_are_found(ways: tuple[str, ...], told: str, tmp_path: Path) -> None:
    """A last way that goes round lets everybody skip the rest who takes no other, be the circle one question or several."""
    (one,) = course(tmp_path, *ways)
    assert one.startswith("G319 ")
    assert told in one


@pytest.mark.parametrize(
    "ways",
    [
        ("a: b", "b: c", "c: d"),
        ("a: c if met(labels), b", "b: c", "c: d"),
        ("a: b", "b: c", "c: a if open(labels), d"),
        ("a: b if open(labels), c", "b: a if met(labels), c", "c: d"),
        ("a: d if met(labels), b", "b: d if explained(labels), c", "c: b if minutes-left > 30, d"),
    ],
)
def test_ways_that_lead_on_are_left_alone(ways: tuple[str, ...], tmp_path: Path) -> None:
    """Short cuts, and ways back on a condition, with a last way that leads on."""
    assert course(tmp_path, *ways) == []


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        (("a: b", "b: a", "c: d"), "`a` and `b` lead only to each other, so the interview can never end or reach `c` or `d`"),
        (("a: b", "b: b", "c: d"), "question `b` leads only to itself, so the interview can never end or reach `c` or `d`"),
        (("a: b", "b: c", "c: a"), "`a`, `b` and `c` lead only to each other, so the interview can never end or reach `d`"),
    ],
)  # fmt: skip
def test_what_a_circle_cuts_off_is_told_with_the_circle(ways: tuple[str, ...], told: str, tmp_path: Path) -> None:
    """It is no second mistake that nothing behind the circle is reached."""
    assert course(tmp_path, *ways) == [f"G303 {told}"]


def test_circle_that_nobody_reaches_cuts_nothing_off(tmp_path: Path) -> None:
    """Its questions are unreachable for a reason of their own."""
    assert [one[:4] for one in course(tmp_path, "a: d", "b: c", "c: b")] == ["G302", "G302", "G303"]
