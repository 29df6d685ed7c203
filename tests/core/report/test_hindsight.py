"""Laws of what comes to a report afterwards: claims stay apart from what was earned, attempts are compared point by point."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.report.claim import Dispute, claimed_level
from interviewer.core.report.comparison import compare
from interviewer.core.report.outcome import outcome_of
from interviewer.core.report.report import Report
from interviewer.core.report.reporter import report_on
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from tests.core.small_case import Talk

SAID = "We log every dock, and the count an hour later is the answer we learn from."


def talk() -> Talk:
    """One answer that is not understood, and one that names a point."""
    made = Talk(minutes=40)
    made.hear(SAID)
    made.hear("There is a goal [goal 1]")
    made.hear("/finish")
    return made


def disputed(id: str, start: int, end: int, reply: int = 1) -> Report:
    """The report with one dispute."""
    return report_on(talk().interview, (Dispute(id, reply, Span(start, end)),))


def test_a_claim_changes_no_earned_figure() -> None:
    """Apart from the claim and its own figure the report is the same."""
    plain, claimed = report_on(talk().interview), disputed("labels", 0, len(SAID))
    assert [claim.id for claim in claimed.claims] == ["labels"]
    assert (claimed.claims[0].earned, claimed.claims[0].claimed) == ("missed", "covered")
    assert claimed.claims[0].text == SAID
    assert claimed.points == plain.points
    assert claimed.reading == plain.reading
    assert claimed.claimed_score > claimed.reading.score == plain.claimed_score


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Thanks.", Level.ABSENT),
        ("well, I would say so", Level.ABSENT),
        ("label delay", Level.MENTIONED),
        ("labels, drift, latency, cost, privacy, splits, metrics, baselines", Level.MENTIONED),
        ("the count an hour later is the answer", Level.EXPLAINED),
        ("dock counts, 60 minutes later, one row per rack", Level.EXPLAINED),
    ],
)
def test_marked_words_are_scored_by_the_published_rule(words: str, level: Level) -> None:
    """A name stays a name; a statement or a number of some length explains."""
    assert claimed_level(words) == level


def test_a_claim_needs_words_that_were_said_and_a_verdict_to_raise() -> None:
    """No reply, no span, no expected point, or no better level: no claim."""
    assert disputed("labels", 0, 0).claims == ()
    assert disputed("labels", 0, 30, reply=9).claims == ()
    assert disputed("nobody", 0, 30).claims == ()
    assert disputed("goal", 0, 6).claims == ()  # named already, and these words only name it
    assert [claim.earned for claim in disputed("goal", 0, len(SAID)).claims] == ["touched"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["labels", "goal", "x"]), st.integers(-2, 5), st.integers(-3, 90), st.integers(-3, 90)
        )
    )
)
def test_any_dispute_gives_a_report(marks: list[tuple[str, int, int, int]]) -> None:
    """Whatever was stored, the report stands, and the claimed figure is never below the earned one."""
    report = report_on(talk().interview, tuple(Dispute(id, reply, Span(a, b)) for id, reply, a, b in marks))
    assert report.claimed_score >= report.reading.score


def test_attempts_are_compared_point_by_point() -> None:
    """What came, what was lost, and what needed no help this time."""
    first, second = Talk(minutes=40), Talk(minutes=40)
    first.hear_all("Fewer racks [goal 2]", "/hint", "Empty is worse [error-costs 2]", "/finish")
    second.hear_all("Empty is worse [error-costs 2], from logs [labels 2]", "/finish")
    found = compare(outcome_of(first.interview, "one"), outcome_of(second.interview))
    assert [change.id for change in found.gained] == ["labels"]
    assert [(change.before, change.after) for change in found.lost] == [("covered", "missed")]
    assert found.alone == ("Error Costs",)
    assert found.session == "one"
    itself = compare(outcome_of(first.interview), outcome_of(first.interview))
    assert (itself.gained, itself.lost, itself.alone) == ((), (), ())
    assert itself.score_before == itself.score_after
