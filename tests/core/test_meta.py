"""Laws of questions about the talk: what is asked of the interview, and what only sounds so and is asked of the case."""

import pytest

from interviewer.core.heard.meta import meta_of


@pytest.mark.parametrize(
    "question",
    [
        "How am I graded?",
        "How will I be evaluated?",
        "How do you grade this?",
        "How would you score me?",
        "How is this interview scored?",
        "how are we being assessed here",
        "How will my answers be judged?",
        "What do you look for in this interview?",
        "How are candidates assessed?",
    ],
)
def test_how_somebody_is_graded_is_asked_of_the_interview(question: str) -> None:
    """They, or what they say, are what is graded."""
    assert meta_of(question) == "grade"


@pytest.mark.parametrize(
    "question",
    [
        "How do we evaluate the model today?",
        "How do we mark spam right now?",
        "How do we score a payment?",
        "How are we scoring it currently?",
        "How do we rate the drivers?",
        "How do they judge this?",
        "How would you evaluate this?",
        "How is my model evaluated?",
        "How are candidates scored?",
        "What are they looking for?",
        "What are the drivers rated by?",
    ],
)
def test_how_something_is_scored_is_asked_of_the_case(question: str) -> None:
    """Whoever scores, rates or marks something does what the case does, or hands a choice over."""
    assert not meta_of(question)


@pytest.mark.parametrize(
    "question",
    [
        "Can I draw a diagram?",
        "May I sketch?",
        "Am I allowed to draw here?",
        "May I make a quick sketch of the pipeline?",
        "Could we use a sketch?",
        "Can I sketch it?",
        "Should I sketch the architecture?",
        "Can I write pseudo-code?",
        "Can I use code here?",
        "Is there a whiteboard?",
    ],
)
def test_leave_to_draw_is_asked_of_the_interview(question: str) -> None:
    """By the deed, or by what is drawn on."""
    assert meta_of(question) == "draw"


@pytest.mark.parametrize(
    "question",
    [
        "Can we use a quantile sketch for the percentiles?",
        "Can we use a count min sketch?",
        "Should I use a hyperloglog sketch that forgets old cards?",
        "Is it fine to keep a small sketch per card?",
        "Do you use code review?",
    ],
)
def test_a_sketch_that_counts_is_asked_of_the_design(question: str) -> None:
    """It is no drawing, and a review of code is none of the interview's."""
    assert not meta_of(question)
