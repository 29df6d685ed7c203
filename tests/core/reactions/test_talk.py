"""What answers words about the talk."""

import pytest

from interviewer.core.lines.stock import LINES
from tests.core.small_case import Talk, reached


def test_a_check_in_is_answered_without_a_verdict() -> None:
    """Interview mode names what is still ahead; study mode says how it stands."""
    talk = Talk()
    text = talk.hear("Am I on track? [check-in @]")
    assert talk.kinds == ["steady"]
    assert "data" in text
    assert "of 13 points" in Talk(mode="study").hear("Am I on track? [check-in @]")


def test_small_talk_is_answered_and_the_floor_left() -> None:
    """A greeting gets a greeting."""
    talk = Talk()
    assert talk.hear("Hello there [social @]").startswith(("Hello", "Hi", "Good"))
    assert talk.kinds == ["steady"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("lol [social @]", "social.aside"),
        ("oops", "aside.sorry"),
        ("ugh, this is hard", "aside.strain"),
        ("you are wrong", "aside.objects"),
        ("I take that back", "aside.withdrawn"),
        ("let me start over", "lead.floor"),
        ("I need a coffee [ask-time @]", "time.away"),
    ],
)
def test_an_aside_is_answered_in_kind_and_never_asked_about(said: str, answer: str) -> None:
    """One fitting sentence or two, no question about the case, nothing quoted."""
    talk = Talk()
    text = talk.hear(said)
    assert talk.kinds == ["steady"]
    assert text in LINES[answer]


def test_what_was_said_before_is_not_asked_for_again() -> None:
    """The candidate says so: another point, or on."""
    talk = reached("data")
    talk.hear("People write it down.")
    asked = talk.moves[-1].want
    talk.hear("I already said that")
    assert talk.moves[0].text in LINES["aside.said"]
    assert talk.moves[-1].want != asked


def test_whether_it_was_enough_is_answered() -> None:
    """Enough where something was explained, and then on to the next point; a little more where nothing was."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2]")
    talk.hear("Is that enough? [check-in @]")
    assert talk.moves[0].text in LINES["checkin.enough"]
    assert talk.kinds[-1] in ("ask", "probe")
    talk = Talk()
    talk.hear("Is that enough? [check-in @]")
    assert talk.moves[0].text in LINES["checkin.deeper"]


def test_two_questions_about_the_talk_get_two_answers() -> None:
    """The minutes, and what is still to come; the question waits."""
    talk = Talk(minutes=40)
    text = talk.hear("How much time is left, and which topics are still missing?")
    assert talk.kinds == ["steady", "steady"]
    assert "minutes" in text
    assert "evaluation" in text


def test_who_leaves_the_choice_behind_an_answer_is_told_where_to_begin() -> None:
    """The next question is the choice, and is announced as one."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2], and then the vans. Which part do you want to hear first? [check-in @]")
    assert talk.kinds == ["acknowledge", "probe"]
    assert talk.moves[0].text in LINES["checkin.pick"]


@pytest.mark.parametrize(
    ("said", "agrees"),
    [
        ("My outline: first the goal, then the data, then the model, then evaluation. Is that ok?", True),
        ("My plan: first the data, then the model, then how it is served. Is that fine?", True),
        ("We count the bikes at noon [labels 2]. Is that ok?", False),
    ],
)
def test_an_order_of_things_is_agreed_with(said: str, agrees: bool) -> None:
    """It is the candidate's to choose; what they say of the design waits for the report, or for them to stay with."""
    talk = Talk()
    talk.hear(said)
    assert (talk.moves[0].text in LINES["meta.order"]) is agrees
