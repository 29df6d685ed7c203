"""Laws of quotes: a whole clause about the case in the candidate's own words, or nothing at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.quote.clause import LONGEST, Clause, clause, is_rough, to_you
from interviewer.core.text import Span

WHOLE = [
    ("First, I would weight by inverse propensity.", "weight by inverse propensity"),
    (
        "Yes, clickbait gets clicks and people regret the minutes.",
        "clickbait gets clicks and people regret the minutes",
    ),
    ("We take chargebacks as labels", "We take chargebacks as labels"),
    (
        "I would train boosted trees on two years of payments, since the columns are mixed.",
        "train boosted trees on two years of payments",
    ),
    ("For the data I'd take the completed trips", "take the completed trips"),
    ("I cut the score at 0.5 since both cost the same.", "I cut the score at 0.5 since both cost the same"),
]
NONE = [
    "",
    "   ",
    "the",
    "Would that be fine?",
    "We could see https://x.y/z and learn from it",
    "We train on a\x1b[31mb and c",
    "x" * 80,
    "\ud800 labels",
    "NDCG, MRR, CTR",
    "Distance, traffic, hour.",
    "Redis and Kafka with Feast",
    "You ignored that I changed the objective",
    "Earlier I said retrain once a year, that is silly, hourly then",
    "AUC, no, NDCG",
    "I dropped the linear model",
    "Nobody should see an empty strip or a wrong one or the same one twice in a single week of ours",
    "we say 3 and come 8 so rider is angry",
    "i talk feature with the driver",
    "She look the biggest mistakes of the model",
    "Let's move on to monitoring.",
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_a_clause_comes_to_the_point_and_is_whole(text: str, expected: str) -> None:
    """Openers are left out, and what is left can stand alone."""
    found = clause(text, Span(0, len(text)))
    assert found
    assert found.words == expected


@pytest.mark.parametrize("text", NONE)
def test_scraps_questions_complaints_and_rough_english_are_never_said_back(text: str) -> None:
    """Better no quote than one that its speaker is ashamed of."""
    assert clause(text, Span(0, len(text))) is None


def test_what_shows_the_point_is_in_the_quote() -> None:
    """A clause beside the evidence is no quote of it."""
    text = "We take the disputes as labels, and a random sample for the analysts"
    assert clause(text, Span(36, len(text))) is None


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_a_clause_is_short_and_on_one_line_for_any_text(text: str, a: int, b: int) -> None:
    """Whatever the text and the span: few words, printable, no quotation marks of its own."""
    found = clause(text, Span(min(a, b), max(a, b)))
    assert found is None or (len(found.words.split()) <= LONGEST and found.words.isprintable())
    assert found is None or not set(found.words) & set('“”"\n*`_[]?')


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            Clause("weight our clicks by inverse propensity", "would"),
            "you would weight your clicks by inverse propensity",
        ),
        (Clause("We take chargebacks as labels", ""), "you take chargebacks as labels"),
        (Clause("chargebacks are our labels", ""), ""),
    ],
)
def test_only_what_somebody_does_is_said_to_them(said: Clause, expected: str) -> None:
    """What "I" or "we" do becomes what "you" do; of anything else nothing is made."""
    assert to_you(said) == expected


@pytest.mark.parametrize(
    "text",
    [
        "user is open app",
        "The model look fine",
        "how is it called, this thing",
        "We want know the minute",
        "I not understand",
    ],
)
def test_english_that_is_still_being_learnt_is_known(text: str) -> None:
    """Its speaker hears no quote."""
    assert is_rough(text)


@pytest.mark.parametrize(
    "said",
    [
        "I'd check those by routing sampled drivers.",
        "I would weight them by amount.",
        "I would measure this by country.",
    ],
)
def test_a_clause_that_points_back_is_not_said_again(said: str) -> None:
    """Alone, nobody knows what "those" are; with their name beside it the clause can be said."""
    assert clause(said, Span(0, len(said))) is None
    assert clause("I'd check those cards by hand each week.", Span(0, 40))
