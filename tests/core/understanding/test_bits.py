"""Laws of sets of small numbers that are one integer."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.understanding.bits import bits, joined

numbers = st.sets(st.integers(0, 300))


@given(numbers, numbers)
def test_bits_are_sets_of_numbers(one: set[int], other: set[int]) -> None:
    """They come back in order, and meet and join as sets do."""
    assert list(bits(joined([*one]))) == sorted(one)
    assert set(bits(joined([*one]) & joined([*other]))) == one & other
    assert set(bits(joined([*one]) | joined([*other]))) == one | other
