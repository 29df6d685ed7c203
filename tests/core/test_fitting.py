"""Laws of answers: a question after money, a share or a language gets a fact that holds one, or none."""

import pytest

from interviewer.core.fitting import fitted, worded
from interviewer.core.scenario import Fact

FACTS = {
    fact.topic: fact
    for fact in (
        Fact("objective", ("The bank loses eight million euros a month to theft.",)),
        Fact("scale", ("Twelve million purchases a day, and one in two thousand is theft.",)),
        Fact("labels-available", ("Customers dispute charges; one dispute in seven is no theft at all.",)),
        Fact("compute-budget", ("Five people and six months.",)),
        Fact("scope", ("Purchases with our own cards.",)),
        Fact("markets", ("Eleven European countries.",)),
    )
}


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("how much money do we lose", ("compute-budget",), ("objective",)),
        ("how big are the losses?", ("scale",), ("objective",)),
        ("what is the theft rate", ("scale",), ("scale",)),
        ("what is the dispute rate", (), ("labels-available",)),
        ("how often is it fraud?", ("scope",), ("scale",)),
        ("how common is it", ("labels-available",), ("scale",)),
        ("how often is the list of cards updated", ("scope",), ("scope",)),
        ("How many of the purchases are refused?", ("scale",), ("scale",)),
        ("how often is there no name on the card at all?", ("compute-budget",), ()),
        ("what's the current false positive rate?", ("compute-budget",), ()),
        ("How many cards and how many languages?", ("scale", "markets"), ("scale", "markets")),
        ("what is the revenue per cardholder", ("compute-budget",), ()),
        ("how much money may we spend", ("compute-budget",), ("compute-budget",)),
        ("how many requests a second", ("scale",), ("scale",)),
        ("what request rate, and how long may it take?", ("scale", "compute-budget"), ("scale", "compute-budget")),
    ],
)
def test_what_is_told_is_of_the_kind_that_was_asked_for(
    text: str, heard: tuple[str, ...], told: tuple[str, ...]
) -> None:
    """The right topic without it is another fact; another topic with it, about the same thing, is the answer."""
    assert fitted(text, heard, FACTS).topics == told


def test_a_fact_that_only_comes_near_is_told_as_such() -> None:
    """Countries tell something of languages, and not which ones."""
    fit = fitted("can i assume english only", ("scope", "markets"), FACTS)
    assert (fit.topics, fit.partly) == (("markets",), True)
    known = FACTS | {"markets": Fact("markets", ("Nine countries and eleven languages.",))}
    assert fitted("can i assume english only", ("scope", "markets"), known) == fitted(
        "which languages", ("markets",), known
    )


def test_the_base_rate_is_told_among_other_things_too() -> None:
    """One of several questions may ask how rare it is; the rules of today do not answer that."""
    text = "Before I design, how often is it fraud, how fast do we have to answer, and where do labels come from?"
    assert fitted(text, ("existing-system", "labels-available"), FACTS).topics == ("scale", "labels-available")
    short = "how often is a purchase fraud, and how do we learn about it?"
    assert fitted(short, ("existing-system",), FACTS).topics == ("scale",)


def test_several_questions_in_one_message_are_left_to_their_topics() -> None:
    """What kind of thing each asks for cannot be told apart."""
    both = ("scale", "compute-budget")
    assert fitted("what is the theft rate? and how many people are we?", both, FACTS).topics == both
    other = ("scale", "markets")
    assert fitted("ok. how many purchases per day and what languages", other, FACTS).topics == other


def test_a_question_in_the_words_of_a_fact_is_answered_with_it() -> None:
    """Where nothing says what it is about, half of its words have to stand in the fact."""
    assert worded("Wait, back to labels. Are disputes reliable?", FACTS) == ("labels-available",)
    assert worded("What is the favourite colour of the head of theft?", FACTS) == ()
    assert worded("Tell me about disputes.", FACTS) == ()
