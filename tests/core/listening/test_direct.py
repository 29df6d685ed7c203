"""Laws of a direct answer: a figure to "how often", or one of what the line offers with its merits, speaks of what the line asks for."""

import pytest

from interviewer.core.listening.direct import GUARDS, with_direct
from interviewer.core.listening.here import Here
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Understanding
from tests.core.small_case import BIKES

OFTEN = "A van is on its way. How often may it come to a full rack?"
OFFER = "You have a minute. Which would you take, trees, a network, something on the map of racks?"


def heard(
    text: str, asked: str, aims: frozenset[str] = frozenset({"labels"}), acts: tuple[str, ...] = ("answer",)
) -> Level:
    """How far ``text`` speaks of the one point that ``asked`` is for, when nothing else was heard of it."""
    found = with_direct(Here(BIKES, text, asked, aims=aims), Understanding(text, acts=acts)).findings
    return found[0].level if found else Level.ABSENT


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("One time in twenty. That's what the drivers still forgive.", Level.EXPLAINED),
        ("Five percent at most, otherwise they stop trusting the list.", Level.EXPLAINED),
        ("Hmm, once a week, since each empty run costs an hour.", Level.EXPLAINED),
        ("About 1 in 20.", Level.MENTIONED),
        ("Twice a month.", Level.MENTIONED),
        ("Nearly never, say three of a hundred.", Level.MENTIONED),
    ],
)
def test_a_figure_answers_how_often(text: str, level: Level) -> None:
    """With its reason it explains."""
    assert heard(text, OFTEN) == level


@pytest.mark.parametrize(
    "text",
    [
        "That depends on the driver.",
        "It is really important to be careful there.",
        "How many vans are there?",
        "There are four hundred racks and six thousand bikes in town and each of them has its own habits, I suppose.",
    ],
)
def test_what_gives_no_figure_at_once_does_not(text: str) -> None:
    """An evasion, a hollow word, a question back, a speech."""
    assert heard(text, OFTEN) == Level.ABSENT


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Trees. Quick, easy to explain to the drivers, and street habits do most of the work anyway.",
            Level.EXPLAINED,
        ),
        ("A network. It eats the weather and the neighbours of a rack alike.", Level.EXPLAINED),
        ("Trees, then. Cheap and easily checked.", Level.MENTIONED),
        ("Trees.", Level.ABSENT),
        ("Trees. I would also put the queue on a bigger machine in the cellar.", Level.ABSENT),
        ("Which of them is the cheapest?", Level.ABSENT),
    ],
)
def test_a_choice_with_its_merits_answers_an_offer(text: str, level: Level) -> None:
    """The name alone is the line's own word, and what goes on to something else speaks for nothing."""
    assert heard(text, OFFER) == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Empty runs under two percent and the wait for a van within ten minutes.", Level.EXPLAINED),
        ("Complaints of drivers, at most 3 a week.", Level.EXPLAINED),
        ("The drivers' overtime must stay below one hour.", Level.EXPLAINED),
        ("Nothing should get worse, I think.", Level.ABSENT),
        ("There are more than four questions in that.", Level.ABSENT),
    ],
)
def test_a_limit_answers_what_must_not_get_worse(text: str, level: Level) -> None:
    """A measure goes with it."""
    guards = frozenset({GUARDS})
    assert heard(text, "Fewer racks are empty. What must not get worse?", guards) == level
    assert heard(text, "Fewer racks are empty. Why is that?", guards) == Level.ABSENT


def test_only_one_point_is_answered_so() -> None:
    """Nor where the line asks for no figure, or nobody answers."""
    figure = "One time in twenty. That's what the drivers still forgive."
    assert heard(figure, "Why may it come to a full rack?") == Level.ABSENT
    assert heard(figure, OFTEN, frozenset({"labels", "privacy"})) == Level.ABSENT
    assert heard(figure, OFTEN, acts=("dont-know",)) == Level.ABSENT
