"""A quote keeps what limits it."""

import pytest

from interviewer.core.report.excerpt import whole_words
from interviewer.core.text import Span


def quoted(text: str, words: str) -> str:
    start = text.index(words)
    return whole_words(text, Span(start, start + len(words))).of(text)


@pytest.mark.parametrize(
    ("text", "words", "limit"),
    [
        (
            "On Fado nights nothing moves, no feature tells you that except live speeds.",
            "no feature tells you that",
            "except live speeds",
        ),
        (
            "Unless they opted out, we keep every click for a year.",
            "we keep every click for a year",
            "Unless they opted out",
        ),
        (
            "I would retrain every night, but only if the labels are in.",
            "I would retrain every night",
            "only if the labels are in",
        ),
        (
            "We never show it to minors unless a parent agreed, and we log that.",
            "We never show it to minors",
            "unless a parent agreed",
        ),
        ("You know that except for weekends the queue is empty.", "the queue is empty", "except for weekends"),
        (
            "The score is good enough as long as nobody games it; so I'd watch that.",
            "The score is good enough",
            "as long as nobody games it",
        ),
        ("Only for new cards, I'd ask for a code each time.", "I'd ask for a code each time", "Only for new cards"),
    ],
)
def test_a_quote_keeps_what_limits_it(text: str, words: str, limit: str) -> None:
    """Without it the words may say the opposite."""
    assert words in quoted(text, words)
    assert limit in quoted(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I split by time and test on the last month.", "I split by time"),
        ("We retrain every night, because the thieves learn.", "We retrain every night"),
        ("Except for one team nobody has a store; so we log the features.", "we log the features"),
        ("Only the tail suffers. I'd weight the classes then.", "I'd weight the classes then"),
        ("We cache the head, and the tail goes to the model, unless it is empty.", "We cache the head"),
    ],
)
def test_what_limits_something_else_is_left_out(text: str, words: str) -> None:
    """A quote is as short as it can be."""
    assert quoted(text, words) == words


def test_a_purpose_is_quoted_with_its_so() -> None:
    """ "that the capacity has some slack" says nothing."""
    text = "Two thousand a day, so that the 2,400 capacity has some slack, sorted by expected loss."
    assert quoted(text, "so that the 2,400 capacity has some slack").startswith("so that")


def test_a_sentence_ends_behind_a_short_form() -> None:
    """ "don't." is no abbreviation."""
    text = "The counters carry over; the merchant priors don't. I'd begin with the model of Spain."
    assert quoted(text, "I'd begin with the model of Spain") == "I'd begin with the model of Spain"
