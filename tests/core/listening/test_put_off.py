"""Laws of what is put off: it is no lead, and what it names comes behind the rest."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.listening.put_off import parked_in


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("I'll come back to that.", {"modelling"}),
        ("I will get to the metrics later.", {"evaluation"}),
        ("Let's keep monitoring for the end.", {"operations"}),
        ("Can we park the labels for now?", {"data"}),
        ("Data is last on my outline.", {"data"}),
        ("I'd rather discuss fairness at the end.", {"responsibility"}),
        ("That can wait. First the ranker.", {"modelling"}),
        ("We'll return to the data afterwards.", {"data"}),
        ("I'll come back to how labels are built later.", {"data"}),
        ("Please park the data question, I will come back to it at the end.", {"data"}),
    ],
)
def test_what_is_put_off_is_a_part_of_the_talk(said: str, parts: set[str]) -> None:
    """By its name, by what it asks, or as what was asked."""
    assert parked_in(load_case("fraud-detection"), "modelling", said) == parts


@pytest.mark.parametrize(
    "said",
    [
        "The label comes later, after sixty days.",
        "I'd keep the rare cases for later rounds of training.",
        "We come back to the old model if the new one fails.",
        "I'll come back to the old rules if the score is missing.",
        "The features come last in the pipeline.",
        "People come back to it later.",
        "The analyst can look at it later.",
        "Now back to the labels: disputes come late.",
    ],
)
def test_what_happens_later_in_the_design_is_not_put_off(said: str) -> None:
    """Of the talk only the talk is put off."""
    assert parked_in(load_case("fraud-detection"), "modelling", said) == set()
