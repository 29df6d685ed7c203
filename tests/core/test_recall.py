"""Laws of a question after one's own words: it is heard wherever it stands, and names what may have been said."""

import pytest

from interviewer.core.heard.recall import recalls, without_recalls


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("the index is rebuilt hourly. wait did i say monitoring already? yes", "monitoring"),
        ("Did I mention latency yet?", "latency"),
        ("sorry, have we covered the labels already?", "labels"),
        ("I already told you about the fallback, right?", "fallback"),
        ("Did fairness come up already?", "fairness"),
        ("Didn't I talk about cold start before?", "cold start"),
    ],
)
def test_what_may_have_been_said_is_named(text: str, topic: str) -> None:
    """Behind an answer and alone, in whatever words."""
    assert [one.topic for one in recalls(text)] == [topic]
    assert topic not in without_recalls(text)


@pytest.mark.parametrize(
    "text", ["Did I answer your question?", "Have we had outages before?", "Did I miss anything?", "Did I say that?"]
)
def test_a_fact_and_a_verdict_are_no_recall(text: str) -> None:
    """What happened in the company, and what the interviewer makes of it, is asked otherwise."""
    assert not recalls(text)
    assert without_recalls(text) == text
