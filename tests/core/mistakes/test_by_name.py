"""Laws of taking back by name: what is taken back is named in front, behind or just before, and nothing else goes with it."""

import pytest

from interviewer.core.heard.heard import Heard
from interviewer.core.mistakes.by_name import named_in, recants, retractions, taken_back, takes_both
from interviewer.core.mistakes.kept import keeps
from interviewer.core.understanding.understand import Understanding

MISTAKE = "we maximise accuracy"


@pytest.mark.parametrize(
    "said",
    [
        "Forget what I said about accuracy.",
        "Earlier I said accuracy; I take that back.",
        "I take back the accuracy.",
        "Accuracy was my first idea. That was silly.",
        "I was wrong about accuracy.",
        "I withdraw accuracy, the rare class would vanish.",
        "Scratch what I said on accuracy, precision it is.",
        "I take one thing back: accuracy as the aim is wrong, since the rare class would vanish.",
        "Let me take a point back, accuracy.",
        "Forget my first idea on accuracy.",
        "The accuracy part I take back.",
        "I take the bit about accuracy back.",
        "Accuracy, to be honest, I take that back.",
        "Regarding accuracy I was wrong.",
        "Choosing accuracy was a mistake.",
    ],
)
def test_a_mistake_named_beside_a_retraction_is_taken_back(said: str) -> None:
    """In front of the words that take back, behind them, or in the sentence before."""
    assert recants(said, MISTAKE)


@pytest.mark.parametrize(
    "said",
    [
        "That was wrong.",
        "I take the newsletters back, and look at accuracy.",
        "Not deleted, that was silly: it goes to a folder, and accuracy decides.",
        "You are right about the costs, I take it back. But I keep accuracy.",
        "The analysts ignore it when accuracy is low.",
        "People forget this part of accuracy.",
        "Accuracy decides, as I said. And I take one thing back: the split by person was too coarse.",
        "I'd take one thing at a time, accuracy first.",
        "We take the accuracy job back into the nightly run.",
        "I was wrong, with accuracy left out.",
    ],
)
def test_a_retraction_of_something_else_takes_no_mistake_back(said: str) -> None:
    """What comes behind it is what takes the place, and what is only near it is not meant."""
    assert not recants(said, MISTAKE)


@pytest.mark.parametrize(
    "said",
    [
        "I take back 0.5.",
        "Taking back 0.5.",
        "0.5 I take back.",
        "I take 0.5 back.",
        "I take the cut of 0.5 back.",
        "I withdraw 0.5, cost decides.",
    ],
)
def test_a_figure_is_a_name(said: str) -> None:
    """A cut that was told by its figure is taken back by it, and another figure is another thing."""
    assert named_in(said)
    assert recants(said, "threshold at 0.5")
    assert not recants(said.replace("0.5", "0.05"), "threshold at 0.5")
    assert not recants(said, MISTAKE)


@pytest.mark.parametrize("said", ["I take it all back.", "I take everything back.", "I take all of that back, sorry."])
def test_who_takes_back_all_takes_back_each(said: str) -> None:
    """Whatever it was; what is taken back of one thing is not all."""
    assert recants(said, MISTAKE)
    assert recants(said, "threshold at 0.5")
    assert retractions(said)
    assert not recants("I take all I said about the split back.", MISTAKE)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I take back 0.5. Accuracy stays.", True),
        ("Accuracy I keep.", True),
        ("The split goes, but accuracy remains as it is.", True),
        ("Accuracy stays, since all know it.", True),
        ("Accuracy stays low.", False),
        ("The test month stays apart.", False),
        ("Fraud stays.", False),
        ("Accuracy by month I keep for the board.", False),
    ],
)
def test_what_stays_is_kept_by_its_name(said: str, kept: bool) -> None:
    """In front of the words that keep it; what stays low or apart is told of the design."""
    assert keeps(said, MISTAKE, answers=True) is kept


def test_a_mistake_kept_by_name_is_kept_and_a_right_thing_kept_is_not() -> None:
    """To keep a month apart keeps no mistake."""
    assert keeps("But I keep accuracy as my measure.", MISTAKE)
    assert not keeps("I keep the last month apart for accuracy.", MISTAKE)


@pytest.mark.parametrize(
    "said",
    [
        "The hosts ignore it.",
        "Sellers may ignore that.",
        "People forget it.",
        "We delete the old one after a week.",
        "We discard the first version of a letter.",
        "The analysts skip the first alert.",
    ],
)
def test_passing_over_something_in_the_design_gives_no_way(said: str) -> None:
    """Only what was said is taken back."""
    assert not Heard(said, Understanding(said)).gives_way


def test_a_mistake_named_to_take_it_back_is_not_made_once_more() -> None:
    """What the retraction says is its object; what comes behind it is asserted."""
    text = "I take the bit about accuracy back, recall decides."
    assert [span.of(text) for span in retractions(text)] == ["take the bit about accuracy back"]
    assert not retractions("I take that back.")


@pytest.mark.parametrize(
    "said",
    [
        "I take both back.",
        "I take them both back, sorry.",
        "I'd take back both of them.",
        "You're right on both counts.",
        "Both were wrong.",
        "Scratch both.",
        "Both points taken.",
        "I was wrong about both.",
        "Both were not right.",
    ],
)
def test_who_takes_back_both_takes_back_this_one(said: str) -> None:
    """Two stood; what is kept of them by name stays."""
    assert takes_both(said, MISTAKE)
    assert not takes_both(f"{said} But I still keep accuracy.", MISTAKE)


@pytest.mark.parametrize(
    "said",
    [
        "Both matter.",
        "I take both models back to the lab.",
        "I'd report both.",
        "Both sides are wrong about the copies.",
        "I was wrong about both sexes.",
        "Both were not wrong.",
        "Both were never a mistake.",
        "I take it back.",
    ],
)
def test_both_of_something_else_takes_back_nothing(said: str) -> None:
    """Both has to be what the words of taking back are about."""
    assert not takes_both(said, MISTAKE)


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("The accuracy was clearly a mistake.", "The accuracy was not a mistake."),
        ("I was quite wrong about accuracy.", "I was never wrong about accuracy."),
        ("Choosing accuracy was really careless.", "Choosing accuracy was hardly careless."),
        ("What I said about accuracy was rather naive.", "What I said about accuracy was not naive."),
        ("Accuracy decides. That was pretty silly.", "Accuracy decides. That was not silly."),
        ("My aim of accuracy was simply a poor choice.", "My aim of accuracy was no poor choice."),
    ],
)
def test_a_fault_that_is_denied_takes_nothing_back(said: str, denied: str) -> None:
    """One word in front of the fault may weigh it, or say that there is none."""
    assert recants(said, MISTAKE)
    assert not recants(denied, MISTAKE)


def test_of_two_retractions_in_a_sentence_each_takes_back_what_stands_in_front_of_it() -> None:
    """The second one is about what was said since the first, and says that again where nothing was."""
    text = "Accuracy was silly, I take that back, and the cut of 0.5 was a mistake."
    assert recants(text, MISTAKE)
    assert recants(text, "threshold at 0.5")
    assert len(taken_back("", "Accuracy misleads, that was silly, I take it back.")) == 1


def test_what_is_called_careless_by_its_name_is_taken_back() -> None:
    """In front of it may stand what it is about."""
    assert recants("Coming back to the metric: accuracy was careless.", MISTAKE)
    assert not recants("Coming back to the metric: the old bank was careless.", MISTAKE)


@pytest.mark.parametrize(
    "said",
    [
        "I take back 0.9.",
        "I take back ninety percent.",
        "I was wrong about the 90%.",
        "The cut of point nine I take back.",
    ],
)
def test_a_share_is_the_same_however_it_is_put(said: str) -> None:
    """As a part of one, in percent or in words."""
    assert recants(said, "flag above 0.9")
    assert not recants(said, "flag above 0.95")
