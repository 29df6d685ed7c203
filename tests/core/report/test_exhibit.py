"""Laws of what is shown: words that others need are left to them, and no figure, bracket or name is cut through."""

from dataclasses import replace

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.report.report import Report
from interviewer.core.report.reporter import report_on
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES


def heard(text: str, *findings: Finding) -> Report:
    """The report on one reply, understood as ``findings``."""

    def ear(said: str, _asked: str, _opening: bool, *_known: object) -> Understanding:
        return Understanding(said, findings, acts=("answer",))

    return report_on(step(begin(replace(BIKES, understand=ear))[0], Reply(text, 10.0))[0])


def test_one_scrap_does_not_prove_what_other_words_show() -> None:
    """The point with no other words keeps the clause; the others are shown with their own."""
    text = "Fewer empty racks in the morning. An empty rack is worse than a full one. The logs tell it."
    first, second, third = Span(0, 32), Span(34, 72), Span(74, 90)
    report = heard(
        text,
        Finding("goal", Level.EXPLAINED, (first,), ("",), (0.9,)),
        Finding("error-costs", Level.EXPLAINED, (first, second), ("", ""), (0.9, 0.8)),
        Finding("labels", Level.EXPLAINED, (first, third), ("", ""), (0.9, 0.2)),
    )
    shown = {p.id: [q.span for q in p.quotes] for p in report.points if p.quotes}
    assert shown["goal"] == [first]
    assert shown["error-costs"] == [second]
    assert shown["labels"] == [first]  # the other words hardly speak of it


@pytest.mark.parametrize(
    ("poor", "good", "clarity"),
    [
        ("Which thirty milliseconds?", "Five for the store, ten for the route, the rest is the network.", 0.7),
        ("Before I start, what do we want of all this?", "Newcomers who stay matter more than taps on a button.", 0.8),
        ("An experiment.", "Half of the towns get the new list, since friends sit in one town.", 0.85),
        ("Do we know how late the complaints come?", "Complaints come weeks late, so I wait for sixty days.", 0.7),
        ("The usual fallback.", "The list of last night is shown when the ranker takes too long.", 0.8),
    ],
)
def test_what_is_decided_is_shown_before_what_is_asked_or_only_named(poor: str, good: str, clarity: float) -> None:
    """A question and a scrap stand behind a statement that speaks of the point nearly as clearly."""
    text = f"{poor} {good}"
    spans = Span(0, len(poor) - 1), Span(len(poor) + 1, len(text) - 1)
    (point,) = heard(text, Finding("goal", Level.EXPLAINED, spans, ("", ""), (0.88, clarity))).areas[0].points[:1]
    assert [q.text for q in point.quotes] == [good[:-1]]


def test_a_mere_mention_stands_behind_an_explanation() -> None:
    """Each piece counts for what its own sentence shows, and not for what the whole reply does."""
    text = "Racks, docks, vans, goals. Fewer empty racks in the morning is what the town pays for."
    spans = Span(0, 25), Span(27, len(text) - 1)
    levels = Level.MENTIONED, Level.EXPLAINED
    report = heard(text, Finding("goal", Level.EXPLAINED, spans, ("", ""), (0.9, 0.8), levels=levels))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.span for q in point.quotes] == [spans[1]]


LONG = "and all of us who sat in that room for two years with the people of the other team would have sworn to it"
BIAS = "Position bias is a thing, so I add the place as an input and keep it fixed at night"


@pytest.mark.parametrize(
    ("text", "level", "whole"),
    [
        (f"Yes. {BIAS}. The logs tell it.", Level.EXPLAINED, BIAS),
        ("Since nobody taps the last one, position bias is a thing.", Level.EXPLAINED, "Since nobody taps the last one, position bias is a thing"),
        (f"Yes. {BIAS}. The logs tell it.", Level.MENTIONED, "Position bias is a thing"),
        ("Position bias is a thing, right?", Level.EXPLAINED, "Position bias is a thing"),
        (f"Position bias is a thing, {LONG}.", Level.EXPLAINED, "Position bias is a thing"),
    ],
)  # fmt: skip
def test_the_proof_of_an_explanation_explains(text: str, level: Level, whole: str) -> None:
    """A short clause that names the point is shown with the one it goes on with, unless that is a speech."""
    start = text.casefold().index("position bias is a thing")
    report = heard(text, Finding("goal", level, (Span(start, start + 24),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.text for q in point.quotes] == [whole]
    assert point.quotes[0].span.of(text) == whole


def test_the_proof_of_one_point_takes_no_words_of_another() -> None:
    """The clause beside it that shows something else stays there."""
    text = "Position bias is a thing, so I train on all nights of May."
    report = heard(
        text,
        Finding("goal", Level.EXPLAINED, (Span(0, 24),)),
        Finding("labels", Level.EXPLAINED, (Span(29, 57),)),
    )
    assert [q.text for p in report.points if p.quotes for q in p.quotes] == [text[:24], text[29:57]]


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("A share of 1:2000 is too imbalanced for this", "2000 is too imbalanced for this", "1:2000 is too imbalanced for this"),
        ("I watch recall at 0.1% of all alerts", "I watch recall at 0.1", "I watch recall at 0.1%"),
        ("We rank by score P(click) of each one", "We rank by score P", "We rank by score P(click)"),
        ("We take trees (LightGBM or so) for it", "We take trees (LightGBM", "We take trees (LightGBM or so)"),
        ('The sender writes "v1agra" all the time', 'The sender writes "v1agra', 'The sender writes "v1agra"'),
    ],
)  # fmt: skip
def test_no_quote_is_cut_through(text: str, cut: str, whole: str) -> None:
    """Not at a colon, a per cent sign or a bracket."""
    start = text.index(cut)
    report = heard(text, Finding("goal", Level.MENTIONED, (Span(start, start + len(cut)),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.text for q in point.quotes] == [whole]
    assert point.quotes[0].span.of(text) == whole


def test_no_quote_reaches_back_over_the_end_of_a_sentence() -> None:
    """The clause that is taken along begins where its own sentence begins."""
    text = "We use no gender column. Also the app asks the rider: was it full?"
    start = text.index("was it full")
    report = heard(text, Finding("goal", Level.EXPLAINED, (Span(start, start + len("was it full")),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert not [q.text for q in point.quotes if "column" in q.text]


SPEECH = "Map-match the pings, estimate the speed of each segment from our own fleet, shrink it to the road class, flag segments where the residuals stay biased, feed them back to those of the map"


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("flag segments where the residuals stay biased, feed", "flag segments where the residuals stay biased, feed them back to those of the map"),
        ("the speed of each segment from our own fleet", "estimate the speed of each segment from our own fleet"),
        ("to the road class, flag segments", "shrink it to the road class, flag segments"),
    ],
)  # fmt: skip
def test_what_was_read_in_pieces_is_shown_in_clauses(cut: str, whole: str) -> None:
    """A long sentence is cut for reading, and not in the middle of a clause for who reads the report."""
    start = SPEECH.index(cut)
    report = heard(f"{SPEECH}.", Finding("goal", Level.MENTIONED, (Span(start, start + len(cut)),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.text for q in point.quotes] == [whole]


def test_three_words_are_shown_with_what_they_are_about() -> None:
    """Also where another point is shown with that: a scrap proves nothing."""
    text = "Fewer late cancels: the one in six at five minutes should drop."
    report = heard(
        text,
        Finding("goal", Level.EXPLAINED, (Span(0, 18),)),
        Finding("labels", Level.EXPLAINED, (Span(20, 62),)),
    )
    shown = {p.id: [q.text for q in p.quotes] for p in report.points if p.quotes}
    assert shown == {"goal": [text[:-1]], "labels": [text[20:62]]}


def test_a_mere_name_is_shown_with_what_is_done_about_it() -> None:
    """Three words prove nothing, though what follows them is long."""
    done = "I would throw away days on which more than a tenth of all the racks sent no word at all"
    report = heard(f"So the noisy logs: {done}.", Finding("goal", Level.EXPLAINED, (Span(0, 17),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.text for q in point.quotes] == [f"the noisy logs: {done}"]


def test_a_pair_is_not_cut_at_its_and() -> None:
    """ "And language" is the second of two."""
    text = "From the phone, her city and language, and three racks she picks on a map."
    start = text.index("and language")
    report = heard(text, Finding("goal", Level.EXPLAINED, (Span(start, len(text) - 1),)))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert [q.text for q in point.quotes] == ["her city and language, and three racks she picks on a map"]


def test_where_no_clarity_is_known_the_words_of_the_point_come_first() -> None:
    """Not what happened to be said first."""
    text = "It is at night. Raise the goal before all."
    report = heard(text, Finding("goal", Level.EXPLAINED, (Span(0, 14), Span(16, 41))))
    (point,) = [p for p in report.points if p.id == "goal"]
    assert point.quotes[0].text == "Raise the goal before all"
