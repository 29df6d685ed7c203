"""What is done for who asks: facts, the question again, what is left to them."""

import pytest

from interviewer.core.lines.stock import LINES
from tests.core.small_case import Talk, reached


def test_questions_are_answered_together_and_the_floor_is_left() -> None:
    """Two facts asked in one message come in one message, in order, and nothing is asked."""
    talk = Talk()
    text = talk.hear("How many racks [scale ?], and how fast [latency-budget ?]?")
    assert talk.kinds == ["fact", "fact"]
    assert text == "Four hundred racks and six thousand bikes. The vans ask every ten minutes; a minute is fine."


def test_a_question_inside_an_answer_is_answered_before_the_next_follow_up() -> None:
    """The fact comes first, then the thread goes on."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2], how many are there [scale ?]?")
    assert talk.kinds[0] == "fact"
    assert talk.kinds[-1] == "probe"


def test_a_fact_asked_again_is_told_again_in_full() -> None:
    """Who asks twice did not understand, and gets it in other words around it, without a word of reproach."""
    talk = Talk()
    first, second, third = (talk.hear("How many [scale ?]?") for _ in range(3))
    assert "six thousand" in first
    assert second.endswith(first)
    assert third.endswith(first)
    assert second != third
    assert talk.kinds == ["fact"]


def test_an_unknown_fact_gets_the_case_s_way_of_not_knowing() -> None:
    """A topic without a fact is answered by anything-else, another one by stock words, never by silence."""
    talk = Talk()
    assert talk.hear("And that one [weather ?]?") == "I have no figure for that; pick one and say it."
    assert talk.kinds == ["fact"]
    again = talk.hear("And the wind [wind ?]?")
    assert talk.kinds == ["fact"]
    assert again


def test_a_design_decision_is_handed_back() -> None:
    """Asked to choose, the interviewer asks what the candidate would choose, and nothing else."""
    talk = Talk()
    text = talk.hear("Should I use trees or a network? [clarifying-question @]")
    assert talk.moves[0].cause == "design"
    assert text.count("?") == 1


def test_a_repetition_is_said_in_other_words() -> None:
    """Asked to repeat, the interviewer finds another phrasing each time, and never falls silent."""
    talk = reached("data")
    said = {" ".join(move.text for move in talk.moves)}
    for _ in range(6):
        text = talk.hear("Could you repeat that? [ask-repeat @]")
        assert text
        assert text not in said
        said.add(text)


def test_the_same_words_are_given_to_who_did_not_hear() -> None:
    """A repetition holds the very question; other words are given to those who ask for them."""
    talk = reached("data")
    put = talk.moves[-1].text.rstrip("?.").split(". ")[-1].casefold()
    assert put in talk.hear("Sorry, can you repeat that? [ask-repeat @]").casefold()
    assert put not in talk.hear("Could you rephrase that? [ask-repeat @]").casefold()


@pytest.mark.parametrize("text", ["why is accuracy bad", "what's the right answer"])
def test_what_a_candidate_is_to_know_is_left_to_them(text: str) -> None:
    """No fact, no hint and no challenge: a question asserts nothing, and the case is no textbook."""
    talk = reached("check")
    assert talk.hear(f"{text} [clarifying-question @]") in LINES["fact.yours"]


def test_a_question_that_the_candidate_answers_is_an_answer() -> None:
    """What comes behind a why is the point."""
    talk = reached("check")
    talk.hear("Why not shuffle? The future leaks in [data-split 2].")
    assert talk.kinds != ["fact"]


def test_the_opening_is_repeated_in_short() -> None:
    """Who asks for the question again is not given the scene once more."""
    talk = Talk()
    text = talk.hear("can you repeat the question please [ask-repeat @]")
    assert len(text.split()) <= 40


def test_an_apology_for_the_english_with_a_plea_gets_the_question() -> None:
    """A pat on the back answers no plea."""
    talk = reached("data")
    asked = talk.interview.thread.asked
    text = talk.hear("sorry, my english is bad, what is the question? [social @]")
    assert any(" ".join(put.split()).rstrip(".?") in text for put in asked)
    assert "english" not in talk.because
