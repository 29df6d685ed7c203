"""Laws of two mistakes in one reply: each is taken back or kept for itself, and the interviewer says which."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.by_name import struck
from tests.core.mistakes.challenged import case

BEGUN = "The bank wants to lose fewer euros to fraud, and blocks cost customers."
TWO = "Our main metric is accuracy, and I split all rows at random into train and test."


def after(*said: str) -> Interview:
    """The interview in which all that was ``said``."""
    talk, _ = begin(case("fraud-detection"))
    for at, text in enumerate((BEGUN, *said), 1):
        talk, _ = step(talk, Reply(text=text, at_s=30 * at))
    return talk


def standings(talk: Interview) -> dict[str, str]:
    """Each mistake, and where it stands."""
    return {item.pitfall: item.standing for item in talk.pushbacks}


@pytest.mark.parametrize("answer", ["I take both back.", "You're right on both counts.", "Both were wrong, sorry."])
def test_both_are_taken_back_in_one_word(answer: str) -> None:
    """The one that was not challenged yet is not pressed any more."""
    talk = after(TWO, answer)
    assert standings(talk) == {"random-split-on-time": "corrected", "accuracy-on-imbalance": "corrected"}
    assert all(move.kind != "challenge" for move in talk.turns[-1].moves)


@pytest.mark.parametrize(
    ("made", "answer", "gone"),
    [
        (TWO, "The accuracy part I take back. The split I keep.", "the accuracy part"),
        (TWO, "I take back accuracy. The random split stays.", "accuracy"),
        (
            "I split all rows at random into train and test and cut the score at 0.5.",
            "I withdraw the split. One half stays.",
            "the split",
        ),
    ],
)
def test_what_is_taken_back_beside_the_challenge_is_said_to_be_gone(made: str, answer: str, gone: str) -> None:
    """By its name, where the challenged one is kept."""
    talk = after(made, answer)
    assert sorted(standings(talk).values()) == ["corrected", "insisted"]
    assert gone in talk.turns[-1].message


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I take back 0.5. Oversampling stays.", "0.5"),
        ("Forget what I said about the week.", "the week"),
        ("The hour I take back.", "the hour"),
        ("I withdraw the Monday.", "the Monday"),
        ("I was wrong about the cut.", "the cut"),
        ("You're right, I take it back.", ""),
        ("I take back what I told you of my old team and how they did it.", ""),
        ("We take the oldest rows.", ""),
    ],
)
def test_what_is_struck_can_be_said_again(text: str, named: str) -> None:
    """A few words about the case, and nobody's own."""
    assert struck(text) == named


@pytest.mark.parametrize(
    "answer",
    [
        "You're right, I take it back. The test month comes later.",
        "Fair point, the test weeks come last then.",
        "Agreed. The test weeks are the later ones.",
    ],
)
def test_who_mends_one_mistake_is_not_accused_of_another_on_a_hunch(answer: str) -> None:
    """Words alone may lean to a mistake; a cue has to speak for it here."""
    talk = after("I split all payments at random into train and test, eighty to twenty.", answer)
    assert standings(talk) == {"random-split-on-time": "corrected"}


def test_a_second_mistake_that_a_cue_hears_is_one() -> None:
    """Giving way in one thing excuses no other."""
    talk = after(
        "I split all payments at random into train and test, eighty to twenty.",
        "You're right, by time. And I tune the hyperparameters on the test set.",
    )
    assert standings(talk) == {"random-split-on-time": "corrected", "tuning-on-test": "challenged"}


def test_what_was_kept_before_the_challenge_is_no_answer_to_it() -> None:
    """Who has not spoken since has left it open."""
    talk = after(
        "I split all rows at random into train and test and cut the score at 50 percent.",
        "I was wrong about the cut, but I stick to the random split.",
    )
    assert standings(talk) == {"half-by-default": "corrected", "random-split-on-time": "challenged"}


@pytest.mark.parametrize("put_off", ["Let me come to metrics later.", "We can discuss the metric at the end."])
def test_a_mistake_beside_a_challenge_that_is_put_off_is_challenged(put_off: str) -> None:
    """What is put off is no way that the talk takes: what is told instead is heard."""
    talk = after(
        "I'd take plain accuracy as the headline number.",
        f"{put_off} For data: I'd take two years of purchases, shuffle all rows and make a random 80/10/10 split.",
    )
    assert talk.challenged == "random-split-on-time"
