"""Where the talk goes: on, back, or where the candidate leads."""

import pytest

from tests.core.small_case import Talk, reached


def test_skip_gives_the_next_open_question_at_once() -> None:
    """The key and the word do the same."""
    by_key, by_word = reached("data"), reached("data")
    by_key.hear("/skip")
    by_word.hear("Next one please [skip @]")
    assert by_key.interview.thread.id == by_word.interview.thread.id == "model"


def test_a_lead_is_followed_and_the_thread_taken_up_later() -> None:
    """The candidate goes to serving; after that the interviewer comes back to what was open."""
    talk = reached("data")
    talk.hear("Let me do serving first [serving >]")
    assert talk.interview.thread.id == "serve"
    assert talk.because.startswith("lead: serving")
    text = talk.hear("A minute is plenty, so one machine answers all vans [latency 2].")
    assert talk.interview.thread.id == "data"
    assert talk.because.startswith("back from the lead")
    assert "the data" in text


def test_a_lead_to_where_nothing_is_open_leaves_the_floor() -> None:
    """Nothing to ask there: go ahead."""
    talk = reached("model")
    talk.hear("I come back to the vans [nowhere >]")
    assert talk.kinds == ["steady"]


def test_who_names_what_was_skipped_has_the_floor() -> None:
    """ "You skipped the vans" asks for them, and is no wish to skip."""
    talk = reached("serve")
    talk.hear("A minute is plenty, so one machine answers all vans [latency 2].")
    talk.hear("Can we talk about the vans, you skipped that [skip @] [serving >]")
    assert talk.kinds == ["steady"]


def test_whoever_prefers_the_point_at_hand_stays() -> None:
    """To come back to a question later and rather take its own next point is no leaving."""
    talk = reached("people")
    talk.hear("Can we come back to that, I would rather talk about privacy now [skip @] [privacy >]")
    assert (talk.kinds, talk.interview.thread.id) == (["steady"], "people")


def test_coming_back_to_what_was_asked_before_is_welcome() -> None:
    """The floor is given, and follow-ups are about that question again."""
    talk = reached("serve")
    talk.hear("I come back to the data [data >]")
    assert (talk.kinds, talk.interview.thread.id) == (["steady"], "data")
    talk.hear("We count the bikes by hand once [label-quality 2].")
    assert talk.moves[-1].want == "labels"
    talk.hear("The count an hour later is the answer [labels 2].")
    assert talk.interview.thread.id == "serve"


def test_an_expected_point_without_a_question_is_raised_before_the_end() -> None:
    """A weighted consideration that no question wants is asked for once, before the closing."""
    talk = reached("people")
    talk.hear("/skip")
    assert (talk.interview.thread.kind, talk.interview.thread.id) == ("loose", "serving-cost")


def test_an_announced_next_area_beside_content_is_followed() -> None:
    """An answer that ends with a lead is credited, then the lead is followed."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2]; now the model [modelling >]")
    assert talk.interview.thread.id == "model"
    assert talk.interview.coverage.level("goal") == 2


@pytest.mark.parametrize("said", ["ok what else", "what's next?", "so, anything else?"])
def test_who_waits_for_more_is_asked_more(said: str) -> None:
    """Asking what comes next is no remark by the way: a question follows."""
    talk = reached("data")
    talk.hear(said)
    assert talk.moves[-1].kind in ("ask", "probe", "twist")


def test_who_goes_to_an_area_is_not_taken_there() -> None:
    """Behind its name and an answer no word of "let me take us to ..." comes."""
    talk = reached("model")
    talk.hear("On to evaluation [evaluation >]. We test on May [data-split 2].")
    assert talk.interview.thread.id == "check"
    assert not any("evaluation" in move.text for move in talk.moves)
