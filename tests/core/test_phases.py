"""Laws of the time box: it is filled, shared by area, and shared anew when the talk runs late."""

from itertools import pairwise
from math import inf, isclose

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.phases import closing_s, entered, length_s, plan
from interviewer.core.rubric import AREAS

SOME_AREAS = st.lists(st.sampled_from(AREAS), min_size=1, unique=True).map(tuple)


@given(SOME_AREAS, st.integers(1, 180))
def test_the_plan_fills_the_box_up_to_the_closing(areas: tuple, minutes: int) -> None:  # type: ignore[type-arg]
    """Phases follow each other without gap, in order, and leave room for the closing."""
    phases = plan(areas, minutes)
    assert tuple(p.area for p in phases) == areas
    assert phases[0].start_s == 0
    assert all(a.end_s == b.start_s and a.start_s < a.end_s for a, b in pairwise(phases))
    assert isclose(phases[-1].end_s, length_s(minutes) - closing_s(minutes))


def test_untimed_has_no_plan_and_no_end() -> None:
    """Without a time box nothing is ever over."""
    assert plan(AREAS, None) == ()
    assert length_s(None) == inf
    assert entered("data", 100, AREAS, None).end_s == inf


@given(SOME_AREAS, st.integers(5, 90), st.floats(0, 6000))
def test_a_late_phase_gets_its_share_of_what_is_left(areas: tuple, minutes: int, at_s: float) -> None:  # type: ignore[type-arg]
    """However late, a phase never reaches into the closing and never ends before it begins."""
    phase = entered(areas[0], at_s, areas[1:], minutes)
    assert phase.start_s == at_s <= phase.end_s
    assert phase.end_s <= max(at_s, length_s(minutes) - closing_s(minutes)) + 1e-6
