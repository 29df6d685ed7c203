"""Spans, the laws they keep."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.text import Span

SPANS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda ends: Span(min(ends), max(ends)))


@given(SPANS.filter(lambda s: s.start < s.end), SPANS.filter(lambda s: s.start < s.end))
def test_two_spans_meet_exactly_where_they_share_a_code_point(one: Span, other: Span) -> None:
    """Neighbours do not meet, and who meets is met."""
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.meets(other) == other.meets(one) == bool(shared)
