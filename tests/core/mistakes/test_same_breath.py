"""Laws of what a reply takes back itself: whoever puts it right before they stop needs no challenge."""

import pytest

from interviewer.core.mistakes.same_breath import taken_back_at_once
from interviewer.core.pushback import Pushback
from interviewer.core.report.reporter import report_on
from interviewer.core.text import Span
from interviewer.core.withdrawn import withdrawn
from tests.core.small_case import BIKES, reached

SLIP = "I pick the depth on the test days"


def corrected(after: str) -> bool:
    """Whether what is said ``after`` the mistake, in the same reply, takes it back."""
    item = Pushback("tuning-on-test", 1, (Span(0, len(SLIP)),))
    return taken_back_at_once(BIKES, f"{SLIP}. {after}", item)


@pytest.mark.parametrize(
    "after",
    [
        "Actually no, let me correct that: on other days.",
        "Hmm, wait, I misspoke: on other days.",
        "That's too crude, let me fix it: on days before.",
        "I should correct myself there, on other days.",
        "Let me take that back. On other days.",
        "I'd like to revise that: other days.",
        "The drivers tell us. And I was wrong about the test days.",
        "The trees are quick. For the depth, I must correct what I said about the test days.",
    ],
)
def test_who_corrects_a_mistake_before_they_stop_is_not_challenged(after: str) -> None:
    """Right behind it in any words, later by its name."""
    assert corrected(after)


@pytest.mark.parametrize(
    "after",
    [
        "About the loss, let me correct that: squares.",
        "Let me be clear on that.",
        "The driver has an hour. Scratch that, half of it.",
        "We correct typing errors first.",
        "I was wrong about the vans.",
        "Sorry for the long answer.",
    ],
)
def test_a_correction_of_something_else_corrects_nothing(after: str) -> None:
    """What is named, or stands between, is what is taken back."""
    assert not corrected(after)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (
            "No: all that were not tapped. Actually no, let me correct that: those seen.",
            "No: all that were not tapped.",
        ),
        ("We never look at it. Wait, no, once a week.", "We never look at it."),
        ("We never look at it. No. Let me revise that: once a week.", "We never look at it."),
        ("We never look at it. No, nobody does.", ""),
        ("Nobody needs it. I would correct that figure by hand.", ""),
    ],
)
def test_a_denial_is_taken_back_by_more_than_a_no(text: str, gone: str) -> None:
    """A bare "no" behind a denial says it once more."""
    assert "".join(span.of(text) for span in withdrawn(text)).strip() == gone


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("so we count who still reads it after four weeks, no wait maybe two weeks since four is slow", "four weeks"),
        ("we keep ten percent of all the towns aside um no wait twenty", "ten"),
        ("um we split the rows at random no wait we split them by day", "um we split the rows at random"),
        (
            "so we train on all that we have of the last two years and we split it at random oh no wait by day",
            "we split it at random",
        ),
        ("There is no wait time for them, and they wait no longer than before.", ""),
    ],
)
def test_who_dictates_takes_back_the_clause_or_the_figure_alone(text: str, gone: str) -> None:
    """Speech without marks runs on: what stands before the clause stays."""
    assert "".join(span.of(text) for span in withdrawn(text)).strip() == gone


def test_what_took_a_mistake_back_is_shown_by_the_words_that_are_about_it() -> None:
    """A word of the right way in passing is no answer to the challenge."""
    talk = reached("check")
    talk.hear(f"{SLIP} [tuning-on-test !]")
    talk.hear("I choose on days that nobody trains on [data-split 2]. By the way, a separate van would help.")
    (part,) = report_on(talk.interview).pitfalls
    assert part.answer
    assert part.answer.text.startswith("I choose on days")
