"""Laws of the wish to stop: heard in whatever English, and never where a system stops something."""

import pytest

from interviewer.core.heard.consent import without_look_round
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


@pytest.mark.parametrize(
    "said",
    [
        "null rates and latency. done w it, finish plz, anything else?",
        "I chart the scores. I'm done, anything else?",
        "reports, hours. ok im out of things",
        "Nothing more from my side.",
        "So that is my alarm. We have nothing left to add.",
    ],
)
def test_who_has_no_more_to_say_is_done(said: str) -> None:
    """A look round behind it ("anything else?") takes nothing back, and makes it no order to stop."""
    heard = Heard(said, Understanding(said))
    assert heard.seems_done or heard.wants_to_end
    assert not heard.ends_plainly


@pytest.mark.parametrize(
    "said",
    [
        "We stop the test when nothing more is gained.",
        "The ranker runs out of memory then.",
        "I have nothing more to say on this one.",
        "I'd finish the ranking in 60 ms.",
        "There is nothing left of the budget for a second model.",
    ],
)
def test_a_system_that_runs_out_ends_no_interview(said: str) -> None:
    """Nor does a single question on which nothing more comes."""
    heard = Heard(said, Understanding(said))
    assert not heard.seems_done
    assert not heard.wants_to_end


def test_a_look_round_asks_for_no_fact() -> None:
    """Behind an answer "anything else?" is left out of what is asked; alone it is all that is said."""
    assert without_look_round("We retrain daily. Anything else?").rstrip() == "We retrain daily"
    assert without_look_round("Anything else?") == "Anything else?"


@pytest.mark.parametrize(
    ("end", "wishes", "done"),
    [
        ("We can stop here, I'm finished.", True, False),
        ("I think we can wrap it up here.", True, False),
        ("That's my design, I think I'm done.", False, True),
        ("so yeah, that would be it from me", False, True),
        ("If the sieve finds nothing, we can stop here.", False, False),
        ("We can stop there once the list is full.", False, False),
        ("And with that the training is done.", False, False),
    ],
)
def test_the_end_of_an_answer_may_be_the_end(end: str, wishes: bool, done: bool) -> None:
    """Who says of themselves that they are done, or that all may stop; what stops in the design is another thing."""
    said = Heard(f"I would rank them with trees.\n{end}", Understanding("", acts=("answer",)))
    assert (said.wants_to_end, said.seems_done and not said.wants_to_end) == (wishes, done)
