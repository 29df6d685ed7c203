"""Laws of the wish to stop: heard in whatever English, and never where a system stops something."""

import pytest

from interviewer.core.heard.heard import Heard
from interviewer.core.understanding.understand import Understanding


@pytest.mark.parametrize(
    "said",
    [
        "I want stop now please, I am tired.",
        "i want finish",
        "i am tired now, want finish. thank you",
        "i need to stop here, sorry",
        "Mix with old count every hour. I would like finish now.",
        "we stop now please",
        "ok, let's finish",
        "It is enough for me.",
        "I must leave because i am late",
    ],
)
def test_the_end_is_heard_in_broken_english(said: str) -> None:
    """With an answer in front of it, too."""
    assert Heard(said, Understanding(said)).ends_plainly


@pytest.mark.parametrize(
    "said",
    [
        "I want to stop the theft before the card is charged.",
        "we want to stop fraud because it costs",
        "Then we have to stop this attack within a minute.",
        "Two hundred trees are enough for now, I would say, and we retrain.",
        "I would like to end with a ranker.",
        "I want to finish the query the user began.",
        "Users stop when they want to finish early or leave the page.",
        "They leave, since many want to stop",
    ],
)
def test_stopping_something_is_not_the_end(said: str) -> None:
    """What a system stops is no wish to stop."""
    assert not Heard(said, Understanding(said)).ends_plainly
