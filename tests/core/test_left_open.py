"""Laws of leaving a question: the reason of the next move says what stayed open and why, and an author's question is put in its own words."""

from dataclasses import replace

import pytest

from tests.core.small_case import BIKES, SCENARIO, Talk, reached


def test_a_point_that_was_followed_up_is_said_to_be_left_open() -> None:
    """Every want that is open when the talk goes on stands in the reason of what comes next."""
    talk = reached("model")
    talk.hear("We count what the weather was.")
    while talk.interview.thread.id == "model":
        talk.hear("The drivers like their vans warm.")
    reason = talk.because.partition("left open at model: ")[2]
    assert "baseline" in reason
    assert "model-choice" in reason
    assert "was given" in reason


def test_a_point_without_a_follow_up_is_said_to_have_none() -> None:
    """What nobody wrote a nudge for is left at once, and the author reads it."""
    unasked = [replace(q, wants=("latency", "assumptions")) if q.id == "serve" else q for q in SCENARIO.questions]
    talk = Talk(replace(BIKES, scenario=replace(SCENARIO, questions=tuple(unasked))))
    while talk.interview.thread.id != "serve":
        talk.hear("/skip", 0.1)
    talk.hear("A van waits two seconds at most, so lists are made ahead [latency 2].")
    assert "left open at serve: assumptions (no nudge or hint is written for it)" in talk.because


def test_who_leads_away_is_reason_enough() -> None:
    """The open points are named, and that the talk comes back to them."""
    talk = reached("model")
    talk.hear("Let me tell how it is served first [serving >].")
    assert talk.because.endswith("left open at model: baseline, model-choice, to come back to")


def test_nothing_is_left_open_where_all_was_explained() -> None:
    """The reason is the way alone."""
    talk = reached("serve")
    talk.hear("A van waits two seconds at most, so lists are made ahead [latency 2].")
    assert "left open" not in talk.because


@pytest.mark.parametrize("other", ["", "model-choice"])
def test_what_may_have_been_said_does_not_silence_a_question(other: str) -> None:
    """A want that was brushed, too faintly to earn, is asked for in the author's own words; one that was named is not."""
    brushed, named = reached("data"), reached("data")
    skip = f"Next one please [skip @], like last Tuesday [baseline ~]{f' [{other} ~]' if other else ''}."
    assert "hat do you build?" in brushed.hear(skip)
    assert "in place of" not in brushed.because
    said = named.hear("Next one please [skip @], with last Tuesday to beat [baseline 1].")
    assert "hat do you build?" not in said
    assert "in place of model itself, as baseline was named" in named.because


def test_a_drill_begins_without_anything_left_behind() -> None:
    """Where nothing was put yet, nothing stays open."""
    talk = Talk(mode="drill", focus=("data-split",))
    assert "left open" not in talk.because
