"""What the clock makes the interviewer do."""

from tests.core.small_case import Talk, reached


def test_a_twist_comes_when_its_time_has_come() -> None:
    """Not before its guard holds; then before the next question, and its wants count as asked."""
    talk = reached("model", minutes=40)
    talk.hear("Last Tuesday's count is the mark to beat [baseline 2], then boosted trees [model-choice 2].")
    assert "twist" not in talk.kinds
    talk.hear(
        "The mean error in bikes, as a driver can picture it [offline-metrics 2]; test on June [data-split 2].", 10
    )
    assert talk.kinds[-1] == "twist"
    assert talk.interview.thread.kind == "twist"
    assert {"cold-start", "monitoring"} <= talk.interview.said.wanted


def test_moves_on_when_an_area_has_had_its_time() -> None:
    """A phase that is over is left at the next reply, with a word about the clock."""
    talk = Talk(minutes=40)
    talk.hear("Fewer empty racks [goal 2].", 15)
    assert "time" in talk.kinds
    assert talk.interview.thread.area != "framing"


def test_a_tick_announces_each_thing_once() -> None:
    """Phase end, last minutes, end of time: one line each, and silence in between."""
    talk = Talk(minutes=40)
    assert talk.hear("/tick", 1) == ""
    assert talk.hear("/tick", 14)
    assert talk.hear("/tick", 0.1) == ""
    assert "five minutes" in talk.hear("/tick", 20)
    assert talk.hear("/tick", 0.1) == ""
    assert talk.hear("/tick", 5)
    assert talk.hear("/tick", 1) == ""
    assert talk.hear("/tick", 4)
    assert talk.interview.ended == "time"


def test_nobody_is_hurried_right_behind_a_message() -> None:
    """When the time for an area is over, the remark waits until the candidate has had time to take up what was said."""
    talk = Talk(minutes=40)
    talk.hear("How many racks are there?", 15)
    assert talk.interview.thread.area == "framing"
    assert talk.hear("/tick", 0.1) == ""
    assert talk.hear("/tick", 1)


def test_a_silent_tick_leaves_no_trace() -> None:
    """A tick without consequence gives the very same interview."""
    talk = Talk(minutes=40)
    before = talk.interview
    talk.hear("/tick", 0.1)
    assert talk.interview is before


def test_when_time_is_over_one_last_question_comes_and_then_the_end() -> None:
    """The reply after the end of the box gets a closing question; the next one closes."""
    talk = Talk(minutes=20)
    talk.hear("Fewer empty racks [goal 2].", 20.5)
    assert (talk.interview.thread.kind, talk.interview.thread.last) == ("closing", True)
    talk.hear("That the counts are right.")
    assert talk.interview.ended == "time"


def test_how_much_time_is_left_is_told() -> None:
    """In minutes; where no clock runs, so."""
    talk = Talk(minutes=40)
    assert "39 minutes" in talk.hear("How much time is left?")
    assert "minute" not in Talk().hear("How much time is left?")
