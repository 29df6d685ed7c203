"""Laws of questions in running speech: one that is put is heard without a mark, and what only sounds so asks nothing."""

import pytest

from interviewer.core.facts.kind import DEADLINE
from interviewer.core.heard.aside import aside_in
from interviewer.core.heard.asking import GLOSS
from interviewer.core.heard.noted import with_notes_marked
from interviewer.core.heard.request import requests
from interviewer.core.heard.unmarked import with_questions_marked, without_lead_in


@pytest.mark.parametrize(
    "text",
    [
        "so how many users do we have and how fast is it",
        "um what languages do people write in and do we keep the old mails",
        "How fast do the thieves change their ways after we catch them.",
        "hm ok so do we have logs of what people picked",
        "hey there, do we look at the body of the mail",
        "When a card is blocked, how does the owner get a new one",
        "Can a rider hide the number, and how many of them do it.",
    ],
)
def test_a_question_behind_small_words_gets_its_mark(text: str) -> None:
    """Verb before subject is how a question sounds, where somebody may ask."""
    assert with_questions_marked(text, floor=True) == f"{text.rstrip('.')}?"


@pytest.mark.parametrize(
    "text",
    [
        "how do we get labels, we take the disputes",
        "what if the server is down",
        "What people want is a list they can trust.",
        "We care how late it is.",
        "how many good mails got lost",
    ],
)
def test_what_is_answered_at_once_or_asks_nobody_gets_none(text: str) -> None:
    """A question of the design is the candidate's own, and a measure is no question."""
    assert with_questions_marked(text, floor=True) == text


def test_who_turns_to_the_interviewer_behind_an_answer_asks() -> None:
    """What there is, and a figure that is theirs; a question to somebody else, and one of the design, stay what they are."""
    for asked in (
        "I'd set it by what an error costs so how many cases can the analysts check per day",
        "A lost letter hurts most, but do we have a team that labels mail",
        "I'd train on hides - oh do you keep what was shown",
    ):
        assert with_questions_marked(asked, floor=False) == f"{asked}?"
    for told in (
        "I'd ask the analysts how many cases they can check",
        "It depends so what do we show then",
        "I first look at what data we have",
    ):
        assert with_questions_marked(told, floor=False) == told


def test_without_the_floor_only_what_is_put_to_somebody_else_gets_one() -> None:
    """An answer may ask itself what is shown to a newcomer; what there is only the interviewer knows."""
    assert not with_questions_marked("what do the newcomers see then", floor=False).endswith("?")
    assert with_questions_marked("how many racks do we have", floor=False).endswith("?")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("okay before that how many users do we have?", "how many users do we have?"),
        ("One quick thing first, who reads it?", "who reads it?"),
        ("hm you didn't answer me so how fast must it be", "how fast must it be"),
        ("before we start, is there a team for that?", "is there a team for that?"),
    ],
)
def test_what_leads_in_to_a_question_says_nothing(text: str, left: str) -> None:
    """It is blanked, and no word moves."""
    assert without_lead_in(text).strip() == left
    assert len(without_lead_in(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "before we train, can the rows be cleaned",
        "Before that we clean the rows.",
        "you never told me how many users there are",
        "One thing is clear: nobody waits.",
    ],
)
def test_what_says_something_of_its_own_stays(text: str) -> None:
    """A step of the design leads in to nothing."""
    assert without_lead_in(text) == text


def test_a_question_of_which_it_is_said_that_it_was_meant_gets_its_mark_anywhere() -> None:
    """Whatever is said behind it."""
    asked = with_questions_marked("how many can they check a day, thats what i wanted. ok i count them", floor=False)
    assert asked.startswith("how many can they check a day? ")
    assert asked.endswith(" ok i count them")
    told = "We lose money, and that's what I wanted to reduce."
    assert with_questions_marked(told, floor=False) == told


def test_a_small_word_is_no_term_that_is_explained() -> None:
    """ "So" counts nothing, and accuracy does."""
    assert GLOSS.match("accuracy, how many mails it gets right")
    assert GLOSS.match("so recall, how many thieves we catch")
    assert not GLOSS.match("so how many users do we have and how fast is it")
    assert not GLOSS.match("hi, so how many people the bank has")


@pytest.mark.parametrize(
    "text",
    [
        "Please describe for me which data the cars send.",
        "Could you explain to us how the cards get blocked today.",
        "tell me where the people are, since that matters for the servers",
        "list for me the signals we log",
    ],
)
def test_who_asks_to_be_told_may_say_why(text: str) -> None:
    """A reason makes a step of the design of a plan, and not of a request."""
    assert requests(text)


@pytest.mark.parametrize(
    "text",
    [
        "Let me describe for you what I would build.",
        "Please note that I care about the money.",
        "I'd like to describe the goal first.",
        "Tell me if I go too fast.",
        "We explain to them why they were refused.",
    ],
)
def test_who_describes_something_asks_for_nothing(text: str) -> None:
    """It is the candidate who describes."""
    assert not requests(text) or "if" in text


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("How much time do I have to answer a payment?", True),
        ("how long do i have to answer the till", True),
        ("How long do we have before we must say yes or no?", True),
        ("How many minutes may pass between the two?", True),
        ("how much time do i have to answer each key, in milliseconds", True),
        ("How much time do I have to answer the next question?", False),
        ("how long do I have for this part?", False),
        ("How much time do I have left?", False),
        ("How long do we have before we must stop?", False),
        ("how many minutes do I have?", False),
    ],
)
def test_the_time_of_the_system_is_not_the_time_of_the_talk(text: str, deadline: bool) -> None:
    """What is to be answered says whose time it is."""
    assert (bool(DEADLINE.search(text)) and aside_in(text) != "clock") == deadline


@pytest.mark.parametrize(
    "text",
    [
        "Label source + delay.",
        "Catalogue size, uploads/day, DAU - whatever you have.",
        "trips per day, cities, hardware for serving",
        "Latency budget for the first page, server side p99.",
        "Feedback sources. Retention of bodies.",
    ],
)
def test_notes_of_amounts_are_questions(text: str) -> None:
    """Each sentence of them."""
    assert "?" in with_notes_marked(text)
    assert with_notes_marked(text).count("?") == text.rstrip(".").count(".") + 1


@pytest.mark.parametrize(
    "text",
    [
        "Transactions, devices, merchants, the history of the card.",
        "Latency 50 ms p99.",
        "Goal: lose less money.",
        "Data, model, evaluation, serving.",
        "Goal, labels, two stages, latency, monitoring.",
        "Only whole queries, no products.",
        "We need the volume.",
        "Label source + delay. I would split by time.",
    ],
)
def test_notes_that_tell_something_stay_what_they_are(text: str) -> None:
    """An outline, a figure, a list of inputs and a sentence ask for nothing."""
    assert with_notes_marked(text) == text
