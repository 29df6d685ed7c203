"""Laws of points between two sides: the live path alone is not the same inputs in training and live."""

import pytest

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand

SKEW = "train-serving-skew"
LINE = "What do you compute when somebody asks, and what before?"
WANTS = frozenset({"latency", "batch-or-online", SKEW, "fault-tolerance"})


def heard(core: Matcher, text: str, asked: str = LINE) -> bool:
    """Whether ``text`` speaks of the same inputs on both sides, as an answer to ``asked``."""
    return SKEW in {f.id for f in understand(core, text, asked=asked, opening=False, wants=WANTS).findings}


@pytest.mark.parametrize(
    "text",
    [
        "At request: route lookup, join features, run xgboost, batch the 30 cars together in one call so it fits 100 ms.",
        "Features are precomputed at night, and at request time joined with the live position.",
        "before: the segment speeds, updated each minute by kafka and flink into redis, and the driver history features over night.",
        "When the request comes we fetch features from redis, score the model and return the time.",
        "The nightly job writes the averages, the service reads them and calls the model.",
    ],
)
def test_one_side_alone_is_none(core: Matcher, text: str) -> None:
    """However the words of the live path lean."""
    assert not heard(core, text)


@pytest.mark.parametrize(
    "text",
    [
        "The same feature code runs in the training job and in the service.",
        "I log the features at request time and train on those.",
        "One feature definition for both, otherwise they drift apart.",
        "Training reads the speeds as of the request from the same store.",
        "We compare the logged values with those recomputed offline each day.",
    ],
)
def test_both_sides_are_heard(core: Matcher, text: str) -> None:
    """In words of their own, by cue or not."""
    assert heard(core, text)
