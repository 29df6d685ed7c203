"""Laws of an answer to a challenge that neither concedes nor stands by it in so many words: what speaks for the mistake keeps it."""

import pytest

from interviewer.core.mistakes.speaks_for import defends, turns_down
from tests.core.mistakes.challenged import MADE, became, case, talk_about


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("half-by-default", "Half is what everybody uses, it works in practice."),
        ("half-by-default", "Most banks do it like that and they are still alive."),
        ("half-by-default", "Tuning it would cost us another quarter."),
        ("random-split-on-time", "Random only for speed; by time would take too long."),
        ("random-split-on-time", "Honestly a split by month is too complicated for a first version."),
        ("random-split-on-time", "With that many rows the leak is tiny, I can live with it."),
        ("everybody-at-once", "It has to, the contract for the old system ends on that day."),
        ("everybody-at-once", "A canary would only slow us down."),
        ("everybody-at-once", "We did it like that last year and it went fine."),
        ("stopped-at-the-first-good-day", "Time is money, so the earlier we stop the better."),
        ("computed-in-two-ways", "We have no time to unify it this quarter."),
        ("computed-in-two-ways", "The two differ hardly ever, I'd leave it as it is."),
        ("averages-are-enough", "Reporting it per city makes no difference for the business."),
        ("unripe-labels", "A week covers most of it, and I would rather have fresh data than perfect labels."),
        ("known-only-later", "It is the strongest feature, so it stays in."),
        ("finished-cases-only", "They have no arrival time, so there is nothing to learn from them."),
        ("own-decisions-as-truth", "Fair, but only for a fifth of them; the rest I keep as fraud."),
        ("connection-as-cause", "That is what the data shows."),
        ("nothing-to-fall-back-on", "It has never been down in three years."),
        ("labels-are-perfect", "They are trained for months, I trust them."),
        ("half-by-default", "One half was not a careless choice, both mistakes cost alike."),
        ("random-split-on-time", "The random split was never a mistake."),
        ("everybody-at-once", "I was not wrong about everybody at once."),
        ("labels-are-perfect", "What I said about the annotators was not nonsense."),
        ("nothing-to-fall-back-on", "Having no fallback was hardly a poor choice."),
        ("finished-cases-only", "Leaving the cancelled ones out is not naive."),
    ],
)
def test_what_speaks_for_a_mistake_keeps_it(pitfall: str, answer: str) -> None:
    """Custom, a good record, want of time, smallness: the talk and the report call it kept, and it is to be fixed."""
    talk, report, worth = became(pitfall, answer)
    assert (talk, report) == ("insisted", "insisted")
    assert worth > 0


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("half-by-default", "Mm, no. Ninety against four, so rather somewhere near five percent."),
        (
            "random-split-on-time",
            "Then the copies would be on both sides, so by date it is, even if that takes longer.",
        ),
        ("random-split-on-time", "That was too quick of me. Train on the past, test on the last two months."),
        ("everybody-at-once", "Fine. One percent first, we watch the refusals for a day, then the rest."),
        ("everybody-at-once", "It costs us a week, but okay, a canary."),
        ("stopped-at-the-first-good-day", "Nothing really. Two weeks, fixed before we start."),
        ("averages-are-enough", "I can also report it per city, sure, that costs nothing."),
        ("unripe-labels", "Maybe a third. I'd hold the rows back until ninety days are over."),
        ("known-only-later", "Hm, empty. So out with it."),
        ("known-only-later", "The real arrival of earlier trips on that road, I mean, not of this one."),
        (
            "finished-cases-only",
            "The worst evenings would be missing. I'd keep the cancelled ones as at least so long.",
        ),
        ("connection-as-cause", "Loyal people just use it more, maybe. I'd hold a random group out."),
        ("tested-on-training-data", "A hundred percent, haha. OK, the last week is kept apart."),
        ("labels-are-perfect", "Each mail is read by two of them, and a third settles ties."),
        (
            "no-click-is-negative",
            "Partly. If it was never on the screen I'd leave it out, otherwise it stays a negative.",
        ),
    ],
)
def test_what_puts_it_right_takes_it_back_in_any_voice(pitfall: str, answer: str) -> None:
    """Half agreed, without an excuse, at a cost that is named: what is done in its place counts."""
    assert became(pitfall, answer) == ("corrected", "corrected", 0)


def test_the_price_of_what_is_right_turns_it_down_only_in_its_own_clause() -> None:
    """ "By time would take too long" is no split by time; "it takes longer, but by time" is one."""
    fraud = case(MADE["random-split-on-time"][0])
    assert turns_down(fraud, "random-split-on-time", "By time would take too long.")
    assert not turns_down(fraud, "random-split-on-time", "It takes too long, but by time it is.")
    assert not turns_down(fraud, "random-split-on-time", "Good point, by time, though it would take a day.")
    assert not turns_down(fraud, "random-split-on-time", "That takes too long.")


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("random-split-on-time", "It must be by time, of course."),
        ("random-split-on-time", "Everybody does it by time, so I split by time."),
        ("random-split-on-time", "I would split by time, because that is common practice."),
        ("random-split-on-time", "By time, as everybody does."),
        ("random-split-on-time", "By time, which has always worked for us."),
        ("random-split-on-time", "I would take that back and split by time."),
        ("everybody-at-once", "It has to be a canary first."),
        ("nothing-to-fall-back-on", "It must have a fallback then, a cached list."),
        ("averages-are-enough", "We usually do it like this, but I'd add the ninetieth percentile per city."),
        ("tested-on-training-data", "I would accept that and keep the last week apart."),
    ],
)
def test_what_speaks_for_the_right_way_takes_the_mistake_back(pitfall: str, answer: str) -> None:
    """Custom, a good record and want of a choice speak for what is named with them."""
    assert became(pitfall, answer)[:2] == ("corrected", "corrected")


@pytest.mark.parametrize(
    "answer",
    [
        "By time is cleaner, but everybody does it at random.",
        "By time would be the textbook, we did it like this for years.",
        "Everybody shuffles, that is standard practice.",
        "It has to, the rows have no dates.",
        "It must, otherwise we have too few rows.",
        "A split by time is common practice, but it works fine in practice like this.",
    ],
)
def test_what_turns_from_the_right_way_keeps_the_mistake(answer: str) -> None:
    """It is named, and something else is what all do."""
    assert became("random-split-on-time", answer)[:2] == ("insisted", "insisted")


@pytest.mark.parametrize(
    "answer",
    ["What would you do?", "The bank knows its shops.", "Hm, I never thought of that.", "The costs decide."],
)
def test_other_words_speak_for_nothing(answer: str) -> None:
    """Neither a question nor a plain statement keeps anything."""
    assert not defends(case("fraud-detection"), "random-split-on-time", answer)


@pytest.mark.parametrize(
    "answer", ["I honestly don't know.", "How else would I get a label?", "The bank knows its shops."]
)
def test_who_does_not_answer_has_left_it_open(answer: str) -> None:
    """Not knowing, a question and another subject neither keep it nor take it back."""
    assert became("own-decisions-as-truth", answer)[:2] == ("challenged", "challenged")


def test_a_challenge_may_be_answered_behind_a_question() -> None:
    """Who asks first and then says what is right has taken it back."""
    assert (
        became(
            "tested-on-training-data",
            "What would be wrong with it?",
            "OK so it just remembers. Last week as a test then.",
        )[1]
        == "corrected"
    )


def test_what_was_put_in_can_be_taken_out_later_by_name() -> None:
    """Whoever went on, and comes back to it."""
    assert (
        became(
            "known-only-later",
            "Let me think about serving next.",
            "By the way, the real arrival time cannot be an input, I take that out.",
        )[1]
        == "corrected"
    )


@pytest.mark.parametrize(
    ("pitfall", "answer", "standing"),
    [
        ("known-only-later", "The planned route instead of the driven one, obviously.", "corrected"),
        ("tested-on-training-data", "Perfectly, I suppose, and that tells nothing.", "corrected"),
        ("finished-cases-only", "Only the good evenings. So the model is too rosy, I'd have to add them.", "corrected"),
        ("everybody-at-once", "I overlooked that. A few drivers first.", "corrected"),
        ("random-split-on-time", "I don't see the issue, each payment is its own row.", "insisted"),
        ("everybody-at-once", "That's a risk I have to take.", "insisted"),
        ("no-click-is-negative", "Negatives are negatives.", "insisted"),
    ],
)
def test_a_plain_word_is_heard_for_what_it_does(pitfall: str, answer: str, standing: str) -> None:
    """Something else in its place, a risk that is taken, a worry shared: the talk and the report agree."""
    assert became(pitfall, answer)[:2] == (standing, standing)


def test_who_hesitates_in_front_of_an_answer_asks_for_no_time() -> None:
    """Behind a challenge "hm, the same card may be on both sides" is an answer; "hm, let me think" is none."""
    pitfall = "random-split-on-time"
    answered, thinking = (
        talk_about(pitfall, text) for text in ("Hm, the same card may be there.", "Hm, let me think.")
    )
    assert answered.challenged == ""
    assert thinking.challenged == pitfall
