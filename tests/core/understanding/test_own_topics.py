"""Fact topics of a case's own, beside the shared ones that the table of questions knows."""

from functools import cache

import pytest

from interviewer.core.rubric import Cue, Rubric, Topic
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from tests.core.understanding.conversation import INVITED

TABLE = "compute-budget:1\tcontent:1\t*:5\nproduct\t1\t1:2"
"""Log odds of the shared topics, greater than what makes a topic asked for."""


def _topic(id: str, *asked: str) -> Topic:
    return Topic(id, id, tuple(Cue(text, f"{id}:{number}") for number, text in enumerate(asked, 1)))


@cache
def matcher() -> Matcher:
    """Two shared topics, and two that a case brought."""
    topics = (
        _topic("compute-budget", "when", "when .. deliver"),
        _topic("content", "what product", "what kind .. product", "what .. product"),
        _topic("delivery", "(when|how often) .. (deliver|van)"),
        _topic("product-kinds", "(what|which) .. product"),
    )
    return Matcher(compile_index(Rubric("shop", "Shop", topics=topics, askings=TABLE))[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When do you deliver?", ("delivery",)),
        ("What kinds of product are there?", ("product-kinds",)),
        ("What products are there?", ("product-kinds",)),
    ],
)
def test_a_topic_of_the_cases_own_goes_before_shared_ones_that_hear_no_more(
    text: str, expected: tuple[str, ...]
) -> None:
    """Its author wrote it for this very question, and the case knows an answer; other words of the sentence ask for nothing."""
    assert understand(matcher(), text, asked=INVITED).topics == expected


def test_a_shared_topic_is_asked_for_where_no_own_one_hears_it() -> None:
    """Own topics take nothing that they do not hear."""
    assert "compute-budget" in understand(matcher(), "When is it due?", asked=INVITED).topics
