"""Laws of the rates that are compared with what was told."""

import pytest

from interviewer.core.mistakes.figures import contradicted, rates
from interviewer.core.numbers import SPELLED


@pytest.mark.parametrize(("text", "per_second"), [("fourteen hundred requests a second", 1400.0), ("4k qps", 4000.0)])
def test_a_rate_is_what_its_words_say(text: str, per_second: float) -> None:
    """Fourteen is not four of something."""
    assert [rate.per_second for rate in rates(text)] == [per_second]


@pytest.mark.parametrize("word", [word for word in SPELLED if SPELLED[word]])
def test_every_number_word_makes_a_rate(word: str) -> None:
    """Also those that begin with another."""
    assert [rate.per_second for rate in rates(f"{word} thousand a second")] == [1000.0 * SPELLED[word]]


TOLD = "Ninety million searches a day. That makes ten thousand requests a second on average and thirty thousand in the evening."


@pytest.mark.parametrize("own", ["30,000 requests per second", "28k qps", "about ten thousand a second"])
def test_each_figure_beside_a_rate_was_told(own: str) -> None:
    """Whoever plans for the evening contradicts nobody who told the average as well."""
    assert contradicted(TOLD, f"I plan for {own}.") is None


def test_a_rate_far_from_all_of_them_is_another_one() -> None:
    """The day's searches belong to another sentence, and a figure is said as it was put."""
    found = contradicted(TOLD, "I plan for 90 million a second.")
    assert found is not None
    assert [one.said for one in found] == ["ten thousand", "90 million"]


@pytest.mark.parametrize("own", ["standing below 1 m/s", "at 2 km per second", "it reads 300 MB/s"])
def test_a_speed_is_no_rate_of_requests(own: str) -> None:
    """Metres and megabytes a second are not what comes in."""
    assert not [*rates(own)]


def test_millions_are_still_counted() -> None:
    """A capital is a million, and so is what is named."""
    assert [rate.per_second for rate in rates("2M req/s, then 3 m requests/s")] == [2e6, 3e6]
