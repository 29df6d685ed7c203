"""Laws of what is told in a whole interview: how often data come, what is part of it, and one fact for the two sides of one question."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.scenario import ANYTHING_ELSE


def told(case: str, text: str) -> tuple[str, ...]:
    """What the facts that answer ``text``, the first reply of an interview, are about."""
    interview, _ = begin(load_case(case))
    return tuple(move.want for move in step(interview, Reply(text, 30.0))[1] if move.kind == "fact")


@pytest.mark.parametrize(
    ("case", "text", "topic"),
    [
        ("eta-prediction", "How often do we get a GPS ping from the driver?", "data-available"),
        (
            "eta-prediction",
            "how offen does the phone send the position, every second or every 30 sec?",
            "data-available",
        ),
        ("eta-prediction", "do we have the gps of every driver, how often is the ping?", "data-available"),
        ("eta-prediction", "At what rate do the phones report where they are?", "data-available"),
        ("eta-prediction", "How long do we keep gps traces?", "privacy-rules"),
        ("typeahead", "how frequently is the current list updated?", "existing-system"),
        ("fraud-detection", "how often is it fraud?", "scale"),
        ("spam-filter", "how often do users press the junk button?", "labels-available"),
    ],
)
def test_how_often_is_told_by_the_fact_that_says_so(case: str, text: str, topic: str) -> None:
    """Whatever it is called; an amount a day and a length of time are other things."""
    assert told(case, text) == (topic,)


@pytest.mark.parametrize(
    ("case", "text", "topic"),
    [
        (
            "eta-prediction",
            "Is this number the time for the driver to come to me, or is it also the hole trip?",
            "scope",
        ),
        ("eta-prediction", "Is it the pickup time or also the time of the journey?", "scope"),
        ("spam-filter", "Do we filter incoming mail or also outgoing mail?", "scope"),
        ("spam-filter", "Is it only english mail or also other languages?", "markets"),
        ("eta-prediction", "Is the map ours or is it bought?", "data-available"),
        ("fraud-detection", "Are the labels from customers, or are they from the analysts?", "labels-available"),
    ],
)
def test_two_sides_of_one_question_get_one_fact(case: str, text: str, topic: str) -> None:
    """The one that holds both, and none that shares a word with the second."""
    assert told(case, text) == (topic,)


def test_two_questions_joined_by_or_get_two() -> None:
    """The second is about something else than the first fact tells."""
    assert len(told("eta-prediction", "Do drivers see the number, or are the cars in two regions?")) == 2


@pytest.mark.parametrize(
    ("case", "text", "topic"),
    [
        ("eta-prediction", "How many requests per second did you say?", "scale"),
        ("eta-prediction", "Can you repeat the number? I mean how many cities did you say there are?", "markets"),
        ("eta-prediction", "Could you repeat the latency budget?", "latency-budget"),
        ("fraud-detection", "How long did you say a decision may take?", "latency-budget"),
        ("fraud-detection", "Rules first, they are there. What did you say a missed theft costs?", "error-cost"),
    ],
)
def test_what_is_wanted_once_more_is_the_fact_and_not_the_question(case: str, text: str, topic: str) -> None:
    """Whoever asks what the interviewer said of the case is told it, whether it was said or not."""
    assert told(case, text) == (topic,)


@pytest.mark.parametrize("text", ["What did you say the question was?", "Can you repeat the last part please?"])
def test_the_question_is_no_fact(text: str) -> None:
    """What was asked is said again, and no fact is told."""
    assert told("eta-prediction", text) == ()


@pytest.mark.parametrize(
    ("case", "text", "topics"),
    [
        ("eta-prediction", "Is there any evidence that late cars make people cancel?", ("error-cost",)),
        ("eta-prediction", "Did somebody check whether drivers tap early?", ("adversaries",)),
        ("fraud-detection", "Do you have any proof that a refused customer leaves?", ("error-cost",)),
        ("video-recommendation", "Is there any evidence that watching more makes people leave later?", ()),
        ("who-to-follow", "Has anyone measured whether people who follow more stay longer?", ()),
        ("fraud-detection", "Did anybody check whether customers who get blocked once close their account?", ()),
    ],
)
def test_a_claim_is_borne_out_by_a_fact_that_says_it_or_by_none(case: str, text: str, topics: tuple[str, ...]) -> None:
    """A fact that only shares a word with it proves nothing, and what nobody measured is left open."""
    interview, _ = begin(load_case(case))
    moves = step(interview, Reply(text, 30.0))[1]
    assert tuple(move.want for move in moves if move.want != ANYTHING_ELSE) == topics
    assert topics or moves[0].because == "asked whether it was shown"


@pytest.mark.parametrize(
    ("case", "text", "topic"),
    [
        ("video-recommendation", "I'd put everything onto watch time? No. How many videos are there?", "scale"),
        ("spam-filter", "Would I delete it? No. How many messages come in a day?", "scale"),
        ("spam-filter", "Is the sender enough? Probably not, as it can be faked. What do we record?", "data-available"),
        ("fraud-detection", "I will use the rules we have. How many cards are there?", "scale"),
    ],
)
def test_what_the_candidate_settles_asks_for_no_fact(case: str, text: str, topic: str) -> None:
    """A plan, and a question with its own answer, stand beside the one that waits."""
    assert told(case, text) == (topic,)


@pytest.mark.parametrize(
    ("case", "text", "topics"),
    [
        (
            "typeahead",
            "Per second how many keystrokes it is at the peak, this box it stands in which languages, and what of a person's queries may we keep?",
            ("scale", "markets", "privacy-rules"),
        ),
        (
            "fraud-detection",
            "A decision may take how long, we have analysts how many, and what is the cost of a mistake?",
            ("latency-budget", "users", "error-cost"),
        ),
        (
            "who-to-follow",
            "What do we know of them on that first screen, a phone book, a country, some hobbies they picked?",
            ("privacy-rules", "markets", ANYTHING_ELSE),
        ),
        ("eta-prediction", "Before I start, what are the users, and what is the latency?", ("users", "latency-budget")),
    ],
)
def test_each_thing_of_one_sentence_is_answered(case: str, text: str, topics: tuple[str, ...]) -> None:
    """Where the word that asks stands inside its clause, and where guesses stand behind a question."""
    assert told(case, text) == topics


@pytest.mark.parametrize(
    ("case", "text", "topic"),
    [
        ("typeahead", "How many keystrokes per second do we get at the peak?", "scale"),
        ("who-to-follow", "How many swipes a second hit us?", "scale"),
        ("eta-prediction", "How many frames per second does the camera take?", ANYTHING_ELSE),
        ("typeahead", "How fast is the box today?", "existing-system"),
        ("eta-prediction", "How good is the number today?", "existing-system"),
    ],
)
def test_a_load_and_the_state_of_today_are_told_under_any_name(case: str, text: str, topic: str) -> None:
    """What comes in within a second is the size of it, whatever it is called."""
    assert told(case, text) == (topic,)


def test_what_is_asked_at_the_end_goes_on_with_nothing_from_long_before() -> None:
    """Words of leave behind a long answer are no part of something in the middle of it."""
    text = (
        "For these I have the request itself, and I'd ask them whether the session counts as history. Their page is "
        "the popular mix, by country and hour. Training only uses those who agreed. Now evaluation, may I?"
    )
    heard = load_case("video-recommendation").understand(text, "", False)
    assert all("Training" not in one.span.of(text) for one in heard.asked)
    assert told("video-recommendation", text) == ()


def test_who_says_that_it_was_not_told_is_told_what_surely_answers() -> None:
    """Another fact that shares a word is no better for being new."""
    interview, _ = begin(load_case("eta-prediction"))
    interview, _ = step(interview, Reply("How many requests per second come in at the peak?", 30.0))
    moves = step(interview, Reply("You didn't tell me the load: how many requests per second at peak?", 60.0))[1]
    assert [move.want for move in moves] == ["scale"]


def test_what_a_change_brought_in_is_not_said_to_be_unknown() -> None:
    """Only what nobody has spoken of is named as that."""
    now, _ = begin(load_case("video-recommendation"))
    now, _ = step(now, Reply("Let me talk about the labels.", 30.0))
    for minute in range(3, 30, 3):
        now, moves = step(
            now, Reply("I'd take that from the log of the last weeks, because it is there.", minute * 60.0)
        )
        if any("clips" in move.text for move in moves if move.kind == "twist"):
            break
    _, moves = step(now, Reply("Can clips go into the same page, or do they get a shelf of their own?", 1800.0))
    assert "a shelf" in moves[0].text
    assert "clips" not in moves[0].text
