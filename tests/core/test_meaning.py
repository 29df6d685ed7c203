"""Laws of words whose meaning is asked for: the glossary gives its sentence, every other word is theirs to explain."""

import pytest

from interviewer.core.heard.heard import Heard
from interviewer.core.heard.word import word_in
from interviewer.core.lines.fact import LINES
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import Talk


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("could you tell me what precision is?", "precision"),
        ("what is a feature store? no idea", "feature store"),
        ("what is dkim, I never heard of it", "dkim"),
        ("what's a header?", "header"),
        ("i dont know what embedding is", "embedding"),
        ("what do you mean by header", "header"),
        ("what exactly is a word rule?", "word rule"),
        ("define junk", "junk"),
        ("what is a good label?", ""),
        ("what is wrong with that?", ""),
        ("what is the click rate?", ""),
        ("what is our budget", ""),
        ("what is a user doing?", ""),
        ("can you explain the question", ""),
        ("what do you mean", ""),
        ("what is next?", ""),
    ],
)
def test_a_word_is_asked_for_alone(text: str, word: str) -> None:
    """What somebody judges, does, owns or counts is no word to be explained."""
    assert word_in(text).text == word


def test_a_word_of_the_glossary_gets_its_sentence() -> None:
    """Whether or not the interviewer has used it."""
    talk = Talk()
    assert talk.hear("what's a header?").startswith("The technical lines above a message")


def test_any_other_word_is_theirs_to_explain() -> None:
    """No number is to be picked for a word."""
    talk = Talk()
    for text in ("what is dkim, I never heard of it", "can you explain precision"):
        assert talk.hear(text) in LINES["fact.word"]


@pytest.mark.parametrize(("text", "shown"), [("what is dkim, I never heard of it", 0), ("we check dkim", 1)])
def test_who_asks_for_a_word_shows_no_point(text: str, shown: int) -> None:
    """Not knowing a word is no answer that goes by it."""
    found = Finding("sender-reputation", Level.EXPLAINED, (Span(0, 12),), ("dkim",))
    assert len(Heard(text, Understanding(text, (found,))).findings) == shown
