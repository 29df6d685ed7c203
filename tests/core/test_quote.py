"""Laws of quotes: the candidate's own words, short, clean, cut at word ends, or nothing at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.quote.quote import LONGEST, quote, turned
from interviewer.core.text import Span

WHOLE = [
    ("First, I would weight by inverse propensity.", "weight by inverse propensity"),
    ("um so we would uh retrain our model every night because it goes stale", "retrain our model every night"),
    ("**Position bias**", "Position bias"),
    ("precision, recall and F1 at the capacity of the desk", "precision, recall and F1"),
    ("- precision@k\n- recall", "precision@k"),
    ("you know, the labels come late", "the labels come late"),
    ("Then there is the feedback loop.", "the feedback loop"),
    ("The goal is to minimise money lost and harm.", "minimise money lost and harm"),
    ("The metric I'd optimise is the absolute error", "the absolute error"),
    ("Yes, clickbait gets clicks and people regret it.", "clickbait gets clicks and people regret it"),
    ("Umm, the viewers see better videos", "the viewers see better videos"),
    ("When we doubt, a push message asks her.", "a push message asks her"),
    ("From shown but not opened, if it was seen", "shown but not opened"),
]
NONE = [
    "",
    "   ",
    "the",
    "and so on?",
    "Would that be fine?",
    "see https://x.y/z",
    "a\x1b[31mb",
    "x" * 80,
    "!!!",
    "\ud800 labels",
    "Let's move on to monitoring.",
    "For the company, more ads",
    "Positives are disputes confirmed as fraud plus the verdicts of analysts",
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_quote_comes_to_the_point(text: str, expected: str) -> None:
    """Openers, hesitations and mark-up are left out, and the cut is at a joint."""
    assert quote(text, Span(0, len(text))) == expected


@pytest.mark.parametrize("text", NONE)
def test_quote_is_empty_where_nothing_can_be_spoken_back(text: str) -> None:
    """Questions, addresses, control characters and crumbs are no quotes."""
    assert quote(text, Span(0, len(text))) == ""


def test_quote_grows_to_whole_words() -> None:
    """A span that begins within a word is widened to it."""
    text = "We shuffle the training days"
    assert quote(text, Span(5, 22)) == "shuffle the training"


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_quote_is_short_and_on_one_line_for_any_text(text: str, a: int, b: int) -> None:
    """Whatever the text and the span: at most eight words, printable, no quotation marks of its own."""
    words = quote(text, Span(min(a, b), max(a, b)))
    assert len(words.split()) <= LONGEST
    assert not words or words.isprintable()
    assert not set(words) & set('“”"\n*`_[]')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then I'd weight our clicks by inverse propensity.", "you would weight your clicks by inverse propensity"),
        ("We'll log my slot", "you will log your slot"),
        ("I would not use accuracy here", "you would not use accuracy here"),
        ("We take chargebacks as labels", "you take chargebacks as labels"),
        ("Chargebacks are our labels", ""),
        ("I'd ask you for the logs", ""),
    ],
)
def test_turned_speaks_to_the_candidate_only_where_the_grammar_is_sure(text: str, expected: str) -> None:
    """What "I" or "we" do becomes what "you" do; anything else stays a quote."""
    assert turned(text, Span(0, len(text))) == expected


@pytest.mark.parametrize(
    "said", ["I already said", "as I said,", "I've already mentioned that", "like I said earlier,"]
)
def test_a_quote_leaves_out_that_it_was_said_before(said: str) -> None:
    """Who had to say a thing twice hears the thing, not the complaint."""
    text = f"{said} the rules are the baseline"
    assert quote(text, Span(0, len(text))) == "the rules are the baseline"
    assert quote("we covered the baseline already", Span(0, 31)) == ""


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("if it breaks then just let the mails through", "just let the mails through"),
        ("Goal wise I would tie it to cancellations", "tie it to cancellations"),
        ("For the data I'd take the completed trips", "take the completed trips"),
        ("the speeds per segment sit in a key value store updated each minute", ""),
        ("The riskiest is that disputes are a good label.", ""),
        ("A logistic regression and the 340 rules are the baselines", ""),
        ("After launch, share of sessions per language", "share of sessions per language"),
        ("After that the content, character n-grams and urls", "the content, character n-grams and urls"),
        ("Let's say thirty complaints per ten thousand delivered", "thirty complaints per ten thousand delivered"),
        ("Ok you win, the linear one takes ninety percent", "the linear one takes ninety percent"),
        ("Because of latency and mixed features", "latency and mixed features"),
        ("No, I mean how do you measure success.", ""),
        ("Fairness: I would look at false declines", "look at false declines"),
        ("Precision at the analysts' capacity", "Precision at the analysts' capacity"),
        ("we drop the 'clicks' column", "we drop the clicks column"),
        ("A video that was shown and not clicked is a negative", ""),
        ("accuracy, how many mails it gets right", "accuracy, how many mails it gets right"),
    ],
)
def test_a_quote_is_the_point_and_the_whole_of_it(said: str, quoted: str) -> None:
    """No way into it, no condition, and nothing that lacks its verb."""
    assert quote(said, Span(0, len(said))) == quoted


def test_one_of_several_things_is_not_quoted_for_all() -> None:
    """What was counted up behind a colon has no first thing that stands for the rest."""
    said = "Three places: the list of car types before they book, the countdown while they wait, and the arrival time"
    assert quote(said, Span(14, len(said))) == ""
    assert quote("One thing: we keep raw logs", Span(11, 27)) == "we keep raw logs"
