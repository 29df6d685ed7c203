"""What the candidate's questions are about."""

import time

import pytest

from tests.core.understanding.conversation import INVITED, TASK, acts, heard, topics


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What counts as success here?", {"objective"}),
        ("Who looks at the result?", {"users"}),
        ("How many orders a day?", {"scale"}),
        ("Which logs do we keep?", {"data-available"}),
        ("Has anybody labelled these by hand?", {"labels-available"}),
        ("How fast does the answer have to be?", {"latency-budget"}),
        ("Which mistake is worse?", {"error-cost"}),
        ("Is there a budget for GPUs?", {"compute-budget"}),
        ("How is it done today?", {"existing-system"}),
        ("Phone or desktop?", {"platform"}),
        ("Are we allowed to store the address?", {"privacy-rules"}),
        ("Which countries and languages?", {"markets"}),
        ("What kinds of posts are there?", {"content"}),
        ("Do people try to cheat?", {"adversaries"}),
        ("Is moderation in scope?", {"scope"}),
    ],
)
def test_topics_each_has_a_plain_question(text: str, expected: set[str]) -> None:
    """Every shared topic is found by the question anybody would ask for it."""
    assert topics(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I'd want to know how fast it has to react",
        "how fast must it be",
        "Depends on the speed - how fast must it react?",
        "It would help to know how quickly they need an answer.",
        "mind if I ask how fast it must be",
        "latency target?",
    ],
)
def test_topics_need_no_question_mark(text: str) -> None:
    """Indirect and unmarked questions ask, too."""
    assert topics(text) == {"latency-budget"}


def test_topics_come_in_order_of_asking() -> None:
    """Several questions in one message keep their order, however they are joined."""
    found = heard("How many orders a day; which countries; is there a deadline, and who labels them?", INVITED)
    assert found.topics == ("scale", "markets", "compute-budget", "labels-available")


@pytest.mark.parametrize(
    "text",
    [
        "We serve three countries, so one network per country.",
        "How many orders? About ten thousand a day, I would say, so boosted trees.",
        "What about privacy? Then I'd hash the names before they are stored.",
    ],
)
def test_topics_are_only_asked_in_questions(text: str) -> None:
    """Statements and rhetorical questions ask for nothing, whatever they are about."""
    assert topics(text, TASK) == set()


def test_topics_everyday_words_yield_to_what_the_question_is_about() -> None:
    """ "How many" asks for volume unless the question names something else."""
    assert topics("How many?") == {"scale"}
    assert topics("How many languages do we support?") == {"markets"}
    assert topics("How many engineers do I get?") == {"compute-budget"}


def test_topics_options_add_nothing() -> None:
    """The answers offered with a question are no questions of their own."""
    assert topics("Who sees it, a doctor or a driver with a phone?") == {"users"}


def test_topics_point_back_to_what_was_said() -> None:
    """A question without a matter of its own takes that of the words before it."""
    assert topics("bots and fake accounts - is that a thing here?") == {"adversaries"}


def test_topics_unknown_question_is_still_a_question() -> None:
    """A question on no topic is a question, and the interviewer may say that it is open."""
    assert acts("Is a strike planned for this year?", INVITED) == ["clarifying-question"]
    assert topics("Is a strike planned for this year?") == set()


@pytest.mark.parametrize(
    "piece", ["how many users? ", "do we have labels, ", "a? ", "is it this or ", "thanks. ", "pass, "]
)
def test_acts_cost_grows_with_the_message(piece: str) -> None:
    """A message of nothing but questions or formulas is heard in time that grows with its length."""
    heard(piece, INVITED)
    began = time.process_time()
    heard(piece * (20_000 // len(piece)), INVITED)
    assert time.process_time() - began < 2.5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What chip does the speaker carry, and how much memory may we eat?", {"platform", "compute-budget"}),
        ("How many orders does the kitchen see a day?", {"scale"}),
        ("Which countries does the hotline serve?", {"markets"}),
    ],
)
def test_topics_a_second_one_stands_behind_a_joint(text: str, expected: set[str]) -> None:
    """A question without "and", "or" or a comma asks for one thing, whatever else its words could ask for."""
    assert topics(text) == expected
