"""Laws of several mistakes in one sentence: what the words only sound like gives way to what a cue speaks for."""

import pytest

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand


@pytest.mark.parametrize(
    "text",
    [
        "For the test I'd do a random 80/20 split over all transactions, that's the standard, shuffled so it's fair.",
        "I'd do a random 80/20 split over all transactions, that's the standard.",
        "We shuffle all the trips and keep twenty percent of them over for the test.",
        "Random hold-out over everything we have.",
        "The usual 70/30 cut, drawn at random over the whole year, should do as an exam.",
    ],
)
def test_a_random_split_is_no_preparation_before_it(core: Matcher, text: str) -> None:
    """They share their words, and only one of them was made."""
    assert [p.id for p in understand(core, text).pitfalls] == ["random-split-on-time"]


@pytest.mark.parametrize(
    "text",
    [
        "I'd balance the classes by copying the thefts, shuffle, then split 80/20.",
        "Scale everything, then train_test_split with shuffle.",
    ],
)
def test_of_two_mistakes_the_surer_one_comes_first(core: Matcher, text: str) -> None:
    """Where cues speak for both, both count, and what the sentence is about is challenged first."""
    assert [p.id for p in understand(core, text).pitfalls] == ["resample-before-split", "random-split-on-time"]


@pytest.mark.parametrize(
    "text", ["I'd take a cut at the first of May over a random split.", "Time over shuffle, always, for the test."]
)
def test_what_is_chosen_over_a_random_split_is_none(core: Matcher, text: str) -> None:
    """ "Over" says which of the two is wanted."""
    assert not understand(core, text).pitfalls
