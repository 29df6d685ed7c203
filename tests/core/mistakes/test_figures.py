"""Laws of the rates that are compared with what was told."""

import pytest

from interviewer.core.mistakes.figures import rates
from interviewer.core.numbers import SPELLED


@pytest.mark.parametrize(("text", "per_second"), [("fourteen hundred requests a second", 1400.0), ("4k qps", 4000.0)])
def test_a_rate_is_what_its_words_say(text: str, per_second: float) -> None:
    """Fourteen is not four of something."""
    assert [rate.per_second for rate in rates(text)] == [per_second]


@pytest.mark.parametrize("word", [word for word in SPELLED if SPELLED[word]])
def test_every_number_word_makes_a_rate(word: str) -> None:
    """Also those that begin with another."""
    assert [rate.per_second for rate in rates(f"{word} thousand a second")] == [1000.0 * SPELLED[word]]
