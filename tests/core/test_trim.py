"""Laws of the ends of a quote: no scrap of the clause before it, and no word that leads on to what is not there."""

import pytest

from interviewer.core.report.excerpt import whole_words
from interviewer.core.text import Span


def shown(text: str, words: str) -> str:
    """What is shown of ``text`` where ``words`` prove a point."""
    at = text.index(words)
    return whole_words(text, Span(at, at + len(words))).of(text)


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        (
            "On thin cards and on people who travel the share of wrong refusals can be three times the mean while the total looks fine; so I'd report it by band.",
            "while the total looks fine; so I'd report it by band",
            "I'd report it by band",
        ),
        (
            "I'd report refusals by tenure, abroad or at home and age band, and hold the release if any is above twice the mean.",
            "age band, and hold the release if any is above twice the mean",
            "hold the release if any is above twice the mean",
        ),
        (
            "Rings come back, the same one turns up every few months, and with luck we see it again.",
            "Rings come back, the same one turns up every few months, and with",
            "Rings come back, the same one turns up every few months",
        ),
        (
            "Tastes move with the season and the list of the week is stale because of the holidays.",
            "Tastes move with the season and the list of the week is stale because of",
            "Tastes move with the season and the list of the week is stale",
        ),
        (
            "Two such people should share next to nothing, except, you know, what the whole world watches.",
            "Two such people should share next to nothing, except",
            "Two such people should share next to nothing",
        ),
        (
            "Training only uses those who agreed, and, um, that is a skew of course.",
            "Training only uses those who agreed, and, um",
            "Training only uses those who agreed",
        ),
        (
            "I'd go by the page that they came from, then by the hour.",
            "I'd go by the page that they came from",
            "I'd go by the page that they came from",
        ),
        (
            "We keep the raw text for a week unless the sender objects.",
            "We keep the raw text for a week",
            "We keep the raw text for a week unless the sender objects",
        ),
    ],
)
def test_what_is_cut_off_is_left_out(text: str, words: str, quote: str) -> None:
    """The tail of the clause before, the last item of a row, and what hangs at the end."""
    assert shown(text, words) == quote


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        (
            "What carries over are ratios, velocity, the decoy cards; what doesn't are shop types.",
            "velocity, the decoy cards; what doesn't are shop types",
            "What carries over are ratios, velocity, the decoy cards; what doesn't are shop types",
        ),
        (
            "We log it; the store serves it; both sides see one row.",
            "We log it; the store serves it",
            "We log it; the store serves it",
        ),
        (
            "Ties and stars, and what each of them is worth.",
            "stars, and what each of them is worth",
            "what each of them is worth",
        ),
        ("It is what the label is made of.", "It is what the label is made of", "It is what the label is made of"),
        (
            "Trees and nets learn it, and the rest is a rule.",
            "nets learn it, and the rest is a rule",
            "nets learn it, and the rest is a rule",
        ),
    ],
)
def test_whole_clauses_stay_whole(text: str, words: str, quote: str) -> None:
    """Where a clause begins near by, it is shown from there; a sentence may end in any word."""
    assert shown(text, words) == quote


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        (
            "As a plain rule: same rack, same hour, same weekday.",
            "As a plain rule: same rack",
            "As a plain rule: same rack, same hour, same weekday",
        ),
        (
            "The store holds both: counts per rack, weather and holidays, with a stamp on each, so nothing leaks.",
            "The store holds both: counts per rack",
            "The store holds both: counts per rack, weather and holidays",
        ),
        (
            "I cut the error by district and by hour, and if one is twice the mean I look why.",
            "I cut the error by district",
            "I cut the error by district and by hour",
        ),
        (
            "We log the dock and the lamp, counts are plenty but noisy, calls are few.",
            "the lamp, counts are plenty",
            "counts are plenty but noisy",
        ),
        (
            "More vans at the station and not downtown, and after a month when the counts are in we move them.",
            "not downtown, and after a month when the counts are in we move them",
            "after a month when the counts are in we move them",
        ),
        (
            "Above a limit a van goes there and until then the rack shows a warning; the driver sees why, in the app that they have, "
            "and the day after we look at what it cost us in fuel.",
            "Above a limit a van goes there and until",
            "Above a limit a van goes there and until then the rack shows a warning",
        ),
    ],
)
def test_a_row_and_a_pair_are_shown_to_their_end(text: str, words: str, quote: str) -> None:
    """Nobody means three of four items, or a contrast without its second half."""
    assert shown(text, words) == quote


@pytest.mark.parametrize(
    "text",
    [
        "I keep every failure, then we retrain weekly and the alert goes to me.",
        "It predicts a count, which the van driver reads in the morning.",
        "I'd use the count per rack, and I retrain each week.",
    ],
)
def test_another_clause_is_no_item_of_a_row(text: str) -> None:
    """What is said of something else stays out."""
    clause = text[: text.index(",")]
    assert shown(text, clause) == clause


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("It says how full the rack is, or wait, maybe only a class.", "It says how full the rack is"),
        (
            "uh the blocked docks are a guardrail for two weeks oh and what about the app may we see it",
            "the blocked docks are a guardrail for two weeks",
        ),
        ("Right, you're right, it says nothing about new racks.", "it says nothing about new racks"),
        ("Two buttons, 'full' and 'nearly full'.", "Two buttons, 'full' and 'nearly full'"),
        ("The drivers' phones are slow.", "The drivers' phones are slow"),
        ("People wait at the station.", "People wait at the station"),
    ],
)
def test_a_quote_is_one_thing_with_its_marks(text: str, quote: str) -> None:
    """Without a second thought, the next subject of somebody who dictates, or the word that grants; a quotation mark closes."""
    assert shown(text, text.rstrip(".'").removesuffix(", maybe only a class")) == quote


def test_so_few_is_no_joint() -> None:
    """It says how far, and no clause begins with it."""
    text = "With so few positives a single cut in time would leave me with a noisy figure, and the spread of five would tell me how noisy that one is."
    assert shown(text, "few positives a single cut in time would leave me with a noisy figure").startswith(
        "With so few"
    )


@pytest.mark.parametrize(
    ("text", "clause", "cue"),
    [
        (
            "I'd begin with the age of the lift and the count of calls in the last year, a plain scorecard; then boosted trees on the motor current.",
            "a plain scorecard; then boosted trees on the motor current",
            "scorecard",
        ),
        (
            "It has to beat the old round on the later months of the log for the same racks, precision at ten; and then we run a pilot in half the town.",
            "precision at ten; and then we run a pilot in half the town",
            "precision",
        ),
        (
            "I'd report refusals by tenure, abroad or at home and age band, and hold the release if any is above twice the mean.",
            "age band, and hold the release if any is above twice the mean",
            "age band",
        ),
        (
            "We keep one bike spare, then we go for a network of sensors.",
            "then we go for a network of sensors",
            "then we",
        ),
    ],
)
def test_a_quote_holds_the_words_that_earned(text: str, clause: str, cue: str) -> None:
    """Whatever else of it is trimmed: without them it is the proof of something else."""
    at, hit = text.index(clause), text.index(cue)
    shown = whole_words(text, Span(at, at + len(clause)), Span(hit, hit + len(cue)))
    assert cue in shown.of(text)


@pytest.mark.parametrize("start", ["um ", "oh ok um ", "thanks so um ", "um like ", "so uh like, "])
def test_a_quote_does_not_begin_with_hesitation(start: str) -> None:
    """Who dictates hears no "um" of theirs again."""
    said = f"{start}the towns in the north sell far less of it"
    assert shown(said, said) == "the towns in the north sell far less of it"
