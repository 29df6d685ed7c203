"""Laws of a change of constraint looked back on: the answer to it is shown, and silence is no answer."""

import re

import pytest

from interviewer.core.act import Finish, Reply
from interviewer.core.interview import step
from interviewer.core.report.quote import Quote, apart
from interviewer.core.report.reporter import report_on
from interviewer.core.text import Span
from interviewer.reporting.formats import Format, render
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


@pytest.mark.parametrize(
    "waits",
    [
        "I would like to understand before I answer.",
        "Tell me before I reply.",
        "I want to know this first.",
        "Just so that I know it before I answer that.",
        "I need to understand that before, sorry.",
    ],
)
def test_who_asks_before_they_answer_has_not_answered(waits: str) -> None:
    """Also where a reproach goes with it: the change still waits, and the next reply is the answer."""
    talk = changed()
    talk.hear(f"But the racks stand there already [labels 2]. How many are there [scale ?]? {waits}")
    assert (talk.interview.thread.kind, talk.kinds) == ("twist", ["fact"])
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    (twist,) = report_on(talk.interview).twists
    assert [q.reply for q in twist.quotes] == [talk.interview.replies]


def test_a_question_behind_an_answer_hides_nothing_of_it() -> None:
    """What was said before it is an answer all the same, and the report names it where a point was missed."""
    talk = reached("check")
    talk.hear("The people who ride to work each day want a bike at eight. How many racks are there [scale ?]?")
    missed = {p.id: p.near for p in report_on(talk.interview).points}
    asked = talk.interview.case.questions["check"].wants[0]
    assert missed[asked] == f"It was asked for, and answer {talk.interview.replies} was not heard as one."


def explained_before() -> Talk:
    """A talk in which the change was put when one of its two points had been explained."""
    talk = reached("check", minutes=40)
    talk.hear(
        "New racks get the mean of the racks around [cold-start 2], mean error in bikes [offline-metrics 2], tested on June [data-split 2].",
        10,
    )
    assert talk.interview.thread.kind == "twist"
    return talk


def test_what_was_explained_before_is_taken_up_when_it_is_said_again() -> None:
    """Its answer is about the change, whatever was known by then; the rest of what the change called for is left out."""
    talk = explained_before()
    talk.hear("The festival ground gets the mean of last year's festivals [cold-start 2].")
    report = report_on(talk.interview)
    (twist,) = report.twists
    assert (twist.outcome, twist.addressed, twist.before) == ("partly", ("cold-start",), ())
    assert [became for became, _ in twist_names(report, twist)] == ["taken up", "left out"]


def test_what_was_explained_before_and_not_again_is_not_left_out() -> None:
    """It is listed as said before, and who takes up the rest took up all; who takes up nothing heard none of it."""
    talk = explained_before()
    silent, _ = step(talk.interview, Reply("Ok. I take the vans off the bridge before six and send them round.", 900.0))
    (twist,) = report_on(silent).twists
    assert (twist.outcome, twist.addressed, twist.before) == ("unchanged", (), ("cold-start",))
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    report = report_on(talk.interview)
    (twist,) = report.twists
    assert (twist.outcome, twist.before) == ("changed", ("cold-start",))
    assert [became for became, _ in twist_names(report, twist)] == ["taken up", "said before"]


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_every_format_names_all_that_the_change_called_for(kind: Format) -> None:
    """Each with what became of it."""
    talk = explained_before()
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    report = report_on(talk.interview)
    shown = render(report, kind)
    for became, name in twist_names(report, report.twists[0]):
        assert re.search(rf"{became}\W+{name}", shown, re.IGNORECASE)


def test_the_same_words_are_quoted_once() -> None:
    """Of two quotes that mostly overlap the longer one is shown; others keep their order."""
    said = "The streets do not carry over, so pad more; the hours do"
    ends = ((0, 42), (34, 42), (44, 56))
    quotes = tuple(Quote(1, Span(start, end), said[start:end]) for start, end in ends)
    assert apart(quotes) == (quotes[0], quotes[2])
    assert apart(quotes[1:]) == quotes[1:]
