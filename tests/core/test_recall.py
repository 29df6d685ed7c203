"""Laws of a question after one's own words: it is heard wherever it stands, and names what may have been said."""

import pytest

from interviewer.core.heard.recall import recalls, without_recalls
from interviewer.core.report.inquiry import inquiries
from tests.core.small_case import reached


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
    "text",
    [
        "One edit is allowed over the tree. When did that come up before, by the way?",
        "Where did I say that?",
        "sorry, when exactly did i mention it",
        "Where have we talked about that already?",
        "Has this come up before?",
        "And when was it mentioned?",
    ],
)
def test_who_asks_when_it_was_names_nothing(text: str) -> None:
    """The thing is what the interviewer has just said to be known."""
    assert [one.topic for one in recalls(text)] == [""]
    assert without_recalls(text).strip() in ("", "One edit is allowed over the tree.")


@pytest.mark.parametrize(
    "text",
    [
        "When did this come up in the logs?",
        "When was it trained?",
        "Where did we keep the labels?",
        "When do people say that a list is bad?",
        "When did the team say it must ship?",
    ],
)
def test_when_something_happened_is_no_recall(text: str) -> None:
    """The case has a past of its own."""
    assert not recalls(text)


def test_the_words_that_were_meant_are_shown_to_who_asks_when() -> None:
    """What the interviewer took for it is said back; it is no question about the case."""
    talk = reached("data")
    talk.hear("The rack counters write it down each hour [labels 1]")
    talk.hear("We look at vans.")
    assert talk.interview.thread.target == "labels"
    assert "“The rack counters write it down each hour" in talk.hear(
        "They are read at night [label-quality 2]. Where did I say that?"
    )
    assert "“" not in reached("data").hear("When did that come up before?")
    assert not list(inquiries(talk.interview))


@pytest.mark.parametrize(
    "text", ["Did I answer your question?", "Have we had outages before?", "Did I miss anything?", "Did I say that?"]
)
def test_a_fact_and_a_verdict_are_no_recall(text: str) -> None:
    """What happened in the company, and what the interviewer makes of it, is asked otherwise."""
    assert not recalls(text)
    assert without_recalls(text) == text
