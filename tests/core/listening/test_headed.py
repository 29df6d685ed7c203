"""Laws of headings: a reply that turns to a part of the design, and goes on about it, leads there."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.listening.headed import with_heading
from interviewer.core.listening.here import Here

ANSWER = "Only who is declined notices, and gets a push to confirm it."


def leads(text: str) -> tuple[str, ...]:
    here = Here(load_case("fraud-detection"), text)
    return with_heading(here, here.alone(text)).leads


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Now the data: labels are chargebacks, up to 60 days late.", "data"),
        ("On to the model: boosted trees, since they cope with gaps.", "modelling"),
        ("So, second, data and labels: disputes, and what analysts close.", "data"),
        ("Next, for serving: the counters sit in memory.", "serving"),
        ("And now to the evaluation – we test on June alone.", "evaluation"),
    ],
)
def test_a_heading_behind_an_answer_leads_to_what_stands_under_it(heading: str, area: str) -> None:
    """The talk is where the candidate has gone."""
    assert leads(f"{ANSWER} {heading}") == (area,)


@pytest.mark.parametrize(
    "rest",
    [
        "First the data: disputes. Then the model: boosted trees. Finally serving: counters in memory.",
        "Then she sees one thing: the amount.",
        "Now two numbers: 150 and 50 milliseconds.",
        "Then the trees are trained every night.",
    ],
)
def test_what_goes_through_all_parts_or_names_none_leads_nowhere(rest: str) -> None:
    """Several headings are an outline, and a colon alone is no heading."""
    assert not leads(f"{ANSWER} {rest}")
