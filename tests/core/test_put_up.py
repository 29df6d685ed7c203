"""Laws of what is believed of the case and put up to be confirmed: the fact that settles it is told, and a design stays theirs."""

import pytest

from interviewer.core.heard.demand import DECISION
from interviewer.core.heard.put_up import put_up
from interviewer.core.heard.talk import asked_of_the_talk
from interviewer.core.heard.ventured import as_ventured


@pytest.mark.parametrize(
    ("sentence", "believed"),
    [
        ("I'd assume we make money by ads, yes?", "we make money by ads"),
        ("I will take it that most people are on phones, is this about right?", "most people are on phones"),
        ("I guess it's mostly English mail, or do I guess wrong?", "it's mostly English mail"),
        ("My understanding is that analysts look at them, is that so?", "analysts look at them"),
        ("I only need to offer whole queries, if I got you right.", "I only need to offer whole queries"),
        ("So we believe the senders adapt within days, or am I wrong?", "the senders adapt within days"),
    ],
)
def test_what_is_believed_stands_between_how_it_begins_and_its_tag(sentence: str, believed: str) -> None:
    """Neither says anything of the case."""
    span = put_up(sentence)
    assert span is not None
    assert span.of(sentence) == believed


@pytest.mark.parametrize(
    "sentence",
    [
        "I suppose we should use a linear model, right?",
        "I guess we'd retrain every night, no?",
        "I would split by time, right?",
        "I think my English is bad, right?",
        "I think I got that wrong, am I right?",
        "I think that went well, am I right?",
        "I assume that most people are on phones.",
        "How many of them are there?",
    ],
)
def test_a_design_or_a_word_about_oneself_is_not_put_up(sentence: str) -> None:
    """Nor is an assumption that nobody is asked about, or a question."""
    assert put_up(sentence) is None


def test_what_is_put_up_asks_for_no_verdict_and_no_decision() -> None:
    """It is about the case, whatever its tag sounds like."""
    assert not asked_of_the_talk("I guess it's mostly English mail, or do I guess wrong?")
    assert asked_of_the_talk("Did I get that wrong?")
    assert not DECISION.search("I'd assume we make money by ads, yes?")
    assert DECISION.search("I'd take trees, yes?")


def test_what_is_put_up_is_no_guess_at_an_answer() -> None:
    """Who wants it confirmed keeps the mark."""
    asked = "I guess the bank has twelve million purchases a day, right?"
    assert as_ventured(asked) == asked
    assert as_ventured("I guess twelve million purchases?") == "I guess twelve million purchases."
