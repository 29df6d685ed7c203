"""Laws of words whose meaning is asked for: the glossary gives its sentence, every other word is theirs to explain."""

import pytest

from interviewer.core.heard.heard import Heard
from interviewer.core.heard.word import word_in
from interviewer.core.lines.fact import LINES
from interviewer.core.lines.glossary import GLOSSARY
from interviewer.core.lines.meta import LINES as META
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import Talk, reached


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


def test_the_interviewers_own_word_is_explained_whatever_is_guessed() -> None:
    """A guess behind the question is answered by what the word means."""
    for text in ("Sorry, what do you mean by borders? Like countries?", "what do you mean with hurdle? A fence?"):
        assert Talk().hear(text) in GLOSSARY.values()


def asked_about_the_log() -> Talk:
    """A talk in which "When is that log wrong?" was asked last."""
    talk = reached("data")
    talk.hear("The log writes [label-quality 1] down who was there.")
    assert "log" in talk.interview.message
    return talk


def test_a_guess_at_a_word_is_answered() -> None:
    """Yes where it is what was asked for; else it may be that, and the question comes in other words."""
    talk = asked_about_the_log()
    talk.hear("What do you mean by log? Whether the notes are right [label-quality ~]?")
    assert [move.cause for move in talk.moves] == ["meant"]
    talk = asked_about_the_log()
    assert talk.hear("What do you mean by log? Like clicks?").startswith(META["meta.guess"])
    assert talk.kinds == ["steady", "steady"]


def test_a_word_without_a_guess_brings_other_words_alone() -> None:
    """A second question of their own is none."""
    for text in ("What do you mean by log?", "What do you mean by log? How many are there?"):
        talk = asked_about_the_log()
        assert not talk.hear(text).startswith(META["meta.guess"])


def test_other_words_ask_for_nothing_just_said() -> None:
    """Asked for the question in other words, the interviewer does not put those that the last answers have answered."""
    other = "Who writes down what happened at a rack?"
    for answer, again in (
        ("We go by days [goal 1].", True),
        ("The driver writes what happened at the rack [goal 1].", False),
    ):
        talk = reached("data", seed=1)
        assert talk.hear(answer).endswith("Which log has the answer?")
        assert talk.hear("Rephrase that, please [ask-repeat @].").endswith(other) == again
