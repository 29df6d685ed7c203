"""A hint on what was just said: who asks "how exactly?" asks of that, and not of the line before."""

import pytest

from tests.core.small_case import reached

TREES = "The rack sees forty bikes a day [labels 1]. I take the trees with a depth of 8 [model-choice 1]."


@pytest.mark.parametrize(
    "asked",
    [
        "How do I choose that exactly, can you give me a hint? [ask-hint @] [answer @]",
        "Which value is right? A hint please. [ask-hint @] [answer @]",
        "I don't know how deep, any hint? [ask-hint @] [answer @] [dont-know @]",
        "What would be a good number, could you help me? [ask-hint @] [answer @]",
        "How would I set it? Maybe a nudge? [ask-hint @] [answer @]",
    ],
)
def test_a_question_without_a_name_is_about_what_was_just_said(asked: str) -> None:
    """The hint is on the point with the figure, and the talk goes there."""
    talk = reached("data")
    assert "Trees or a network, which one?" in talk.hear(f"{TREES} {asked}")


@pytest.mark.parametrize(
    "asked",
    [
        "Can you give me a hint? [ask-hint @] [answer @]",
        "I don't know what to say next, a hint? [ask-hint @] [answer @] [dont-know @]",
        "What else, any hint? [ask-hint @] [answer @]",
        "I am stuck, a nudge please? [ask-hint @] [answer @] [dont-know @]",
        "A clue, please? [ask-hint @] [answer @]",
    ],
)
def test_a_bare_plea_is_about_the_line_that_was_put(asked: str) -> None:
    """Who asks for nothing in particular is helped with what was asked."""
    talk = reached("data")
    said = talk.hear(f"{TREES} {asked}")
    assert "Trees or a network" not in said
    assert talk.interview.thread.id == "data"
