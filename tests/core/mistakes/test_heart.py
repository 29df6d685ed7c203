"""Laws of retractions: each belongs to the thing that it names, also where two things stood in one sentence."""

import pytest

from interviewer.core.mistakes.heart import heart_of, takes_back, without_other
from interviewer.core.pushback import Pushback
from interviewer.core.text import Span
from tests.core.small_case import BIKES

MADE = "I evaluate with accuracy and area on a random 80/20 split of the trips of last year."
SPLIT = Pushback("random-split-on-time", 1, (Span(0, len(MADE) - 1),), (Span(43, 52),))
"""Of the whole clause its cue heard "random 80"."""


def test_the_heart_of_a_mistake_is_the_phrase_that_was_heard() -> None:
    """What stands beside it in the clause makes no mistake; where nothing is known, all of it may."""
    assert heart_of(BIKES, MADE, SPLIT) == "random 80 20 split"
    assert "accuracy" in heart_of(BIKES, MADE, Pushback(SPLIT.pitfall, 1, SPLIT.spans))


@pytest.mark.parametrize(
    "said",
    [
        "I admit accuracy is useless here, I take that back.",
        "Accuracy was silly. Scratch that.",
        "As to the accuracy, I was wrong.",
        "You're right about the accuracy.",
        "What I said about the area was wrong.",
        "The accuracy part I take back, though: with one in a thousand it is blind.",
        "As to metrics, the accuracy part I take back. Precision at ten instead.",
        "I take the bit about the area back.",
        "Fair point about accuracy, that I take back.",
        "We dock them by town. I take the towns back, by street rather.",
    ],
)
def test_what_takes_back_something_else_of_the_reply_gives_no_way(said: str) -> None:
    """It answers no challenge of the split."""
    assert "take" not in (left := without_other(BIKES, MADE, SPLIT, said))
    assert not {"Scratch", "wrong", "right"} & set(left.replace(".", "").split())


@pytest.mark.parametrize(
    "said",
    [
        "I take that back.",
        "You're right, the random split was wrong of me.",
        "Accuracy and the split, I take both... I take them back, the split first.",
        "On the future I was wrong.",
        "Good point. The dates leak, I take it back.",
    ],
)
def test_what_names_nothing_else_is_about_the_challenge(said: str) -> None:
    """Bare, by the mistake's own words, and by what there is to say of it."""
    assert without_other(BIKES, MADE, SPLIT, said) == said


@pytest.mark.parametrize("told", ["The cache holds an hour.", "I count a tap as a wish."])
def test_what_takes_back_something_else_that_was_told_gives_no_way(told: str) -> None:
    """In the same reply as the mistake, or in another one as a mistake of its own."""
    named = "cache" if "cache" in told else "tap"
    for made, others in ((f"{MADE} {told}", ()), (MADE, (told,))):
        assert not without_other(BIKES, made, SPLIT, f"I take back what I said about the {named}.", others)
        assert "split" in without_other(BIKES, made, SPLIT, f"I was wrong about the {named} and the split.", others)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("The shuffling was a mistake.", True),
        ("The random cut I withdraw.", True),
        ("Regarding the split I was wrong.", True),
        ("Parking it there was a mistake, and she walks.", False),
        ("I take that back.", False),
    ],
)
def test_a_mistake_is_named_by_its_words_or_by_what_there_is_to_say_of_it(said: str, named: bool) -> None:
    """So that its retraction needs no other word."""
    assert takes_back(BIKES, MADE, SPLIT, said) is named
