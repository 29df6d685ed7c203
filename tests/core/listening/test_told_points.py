"""Laws of an outline's points: they name what will be spoken of, and what one of them tells counts as told."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.listening.here import Here
from interviewer.core.listening.order import mended
from interviewer.core.rubric import Level


def levels(text: str) -> dict[str, Level]:
    """What ``text`` shows in a case about card fraud, and how far."""
    here = Here(load_case("fraud-detection"), text)
    return {f.id: f.level for f in mended(here, here.answering(text)).findings}


@pytest.mark.parametrize(
    ("point", "shown"),
    [
        ("a ranker of gradient boosted trees", "model-choice"),
        ("the labels from disputes and the analysts", "labels"),
        ("how I'd prove it, with an A/B test over some weeks", "ab-testing"),
    ],
)
def test_a_point_that_only_names_its_matter_is_a_mention(point: str, shown: str) -> None:
    """However well it is called, and whatever may come of it."""
    found = levels(f"My outline. One: the goal. Two: {point}. Three: serving. Does that work?")
    assert found.get(shown) == Level.MENTIONED


@pytest.mark.parametrize(
    ("point", "shown"),
    [
        ("an answer within 50 ms from memory", "latency"),
        ("a split by time, because the thieves change", "data-split"),
        ("labels from disputes that come up to ninety days late, so I train on older rows", "chargeback-delay"),
        ("features such as the hour, the distance to the last shop and the amount", "feature-engineering"),
    ],
)
def test_a_point_with_a_figure_a_reason_or_a_way_is_told(point: str, shown: str) -> None:
    """Where it says more than its name, it is worth what it says."""
    found = levels(f"My outline. One: the goal. Two: {point}. Three: serving. Does that work?")
    assert found.get(shown) == Level.EXPLAINED


def test_what_is_told_beside_an_outline_is_told() -> None:
    """Behind its last point, and where the points are reasons and no parts."""
    behind = "My outline. One: the goal. Two: the data. Three: serving. I answer within 50 ms from memory."
    reasons = (
        "Three reasons for trees. One: they cope with gaps. Two: they answer in two milliseconds. Three: all know them."
    )
    assert levels(behind)["latency"] == levels(reasons)["latency"] == Level.EXPLAINED
