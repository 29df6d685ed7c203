"""Laws of a change of constraint looked back on: the answer to it is shown, and silence is no answer."""

from interviewer.core.act import Finish
from interviewer.core.interview import step
from interviewer.core.reporter import report_on
from interviewer.reporting.sentences import twist_names
from tests.core.small_case import Talk, reached


def changed() -> Talk:
    """A talk in which the change was just put."""
    talk = reached("check", minutes=40)
    talk.hear("Mean error in bikes [offline-metrics 2], tested on June [data-split 2].", 10)
    assert talk.interview.thread.kind == "twist"
    return talk


def test_the_first_answer_is_quoted_and_no_later_one() -> None:
    """Also where it brought up nothing of what the change called for; that then came when it was asked for."""
    talk = changed()
    talk.hear("Ok. I take the vans off the bridge before six and send them round by the station.")
    assert talk.interview.thread.kind == "twist"
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    report = report_on(talk.interview)
    (twist,) = report.twists
    assert [q.text for q in twist.quotes] == [
        "I take the vans off the bridge before six and send them round by the station"
    ]
    assert (twist.addressed, twist.late) == (("monitoring",), ("monitoring",))
    assert ("when asked", "Monitoring") in twist_names(report, twist)


def test_a_change_that_nobody_answered_is_not_reported() -> None:
    """Nothing can be said of how it was taken: the talk ended there, or they did not know."""
    talk = changed()
    ended, _ = step(talk.interview, Finish(700.0))
    assert report_on(ended).twists == ()
    talk.hear("No idea what to do about that at all, sorry [dont-know @]")
    assert report_on(talk.interview).twists == ()


def test_a_question_before_the_answer_is_no_answer() -> None:
    """Who asks first and then answers is quoted with the answer."""
    talk = changed()
    talk.hear("How many racks are there [scale ?]?")
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    (twist,) = report_on(talk.interview).twists
    assert [q.reply for q in twist.quotes] == [talk.interview.replies]
    assert twist.late == ()


def test_a_question_behind_an_answer_hides_nothing_of_it() -> None:
    """What was said before it is an answer all the same, and the report names it where a point was missed."""
    talk = reached("check")
    talk.hear("The people who ride to work each day want a bike at eight. How many racks are there [scale ?]?")
    missed = {p.id: p.near for p in report_on(talk.interview).points}
    asked = talk.interview.case.questions["check"].wants[0]
    assert missed[asked] == f"It was asked for, and answer {talk.interview.replies} was not heard as one."
