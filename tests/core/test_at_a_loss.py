"""Laws of being at a loss: it is the candidate who is, and who draws something from what nobody knows is not."""

import pytest

from interviewer.core.heard.at_a_loss import at_a_loss, draws_on, ends_at_a_loss
from interviewer.core.report.depth import helped_share
from tests.core.small_case import Talk

OF_THE_CASE = [
    "Cars stuck in traffic report zero speed.",
    "I take the median, because someone stuck for forty minutes would pull the mean.",
    "I was stuck in a jam once, and the app said five minutes.",
    "Riders have no idea how far away the car is, so I show a range.",
    "The model has no clue about new streets.",
    "I have no idea what the driver does, so I use the positions.",
    "I'm not sure the driver taps honestly, so the position decides.",
    "A rider is lost when the number jumps.",
    "The page should help me as a rider to see why it is late.",
]
AT_A_LOSS = [
    "Stuck, honestly.",
    "uhm and now im a bit stuck, I dont know what to do with the cancelled ones",
    "Hm, sorry, no idea.",
    "I have no idea how to handle the cancelled ones.",
    "I don't know, so let's move on.",
    "I'm stuck on the labels.",
    "Could you help me with this one?",
]


@pytest.mark.parametrize("text", OF_THE_CASE)
def test_who_speaks_of_the_case_is_not_at_a_loss(text: str) -> None:
    """A car is stuck and a rider has no idea; and what nobody knows may be a reason."""
    assert not at_a_loss(text)


@pytest.mark.parametrize("text", AT_A_LOSS)
def test_who_says_it_of_themselves_is_at_a_loss(text: str) -> None:
    """With or without a word for who it is."""
    assert at_a_loss(text)


@pytest.mark.parametrize(
    ("behind", "ends"),
    [
        ("For the cancelled ones I'm stuck.", True),
        ("And I don't know how to pick the weight.", True),
        ("I don't know the volume, but I'd plan for a thousand a second.", False),
        ("No idea whether drivers tap honestly.", False),
        ("I have no idea why some tap early.", False),
    ],
)
def test_only_who_says_nothing_behind_it_ends_at_a_loss(behind: str, ends: bool) -> None:
    """What nobody knows of the case asks for no help, and who goes on needs none."""
    assert ends_at_a_loss(f"I would compare the tap with the position. {behind}") == ends


def test_a_word_for_the_road_is_no_help() -> None:
    """It is the same answer as one with another word for it."""
    talk = Talk(minutes=40)
    talk.hear_all(
        "Vans stuck in traffic come late [latency 2].", "I have no idea who rides, so I count the bikes [scale 2]."
    )
    assert helped_share(talk.interview) == 0.0


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("A chap from legal once told me that averages are fine, no idea whether that holds here.", False),
        ("My old boss always said that clicks are enough. I have no idea if that is true.", False),
        ("I've heard that embeddings of the graph beat everything, but I'm not sure it applies here.", False),
        ("No idea if it holds here, but a colleague told me that one list per country does.", False),
        ("I read that half of them never return. Honestly, no idea how much of that is true.", False),
        ("My boss said clicks matter. I'd use a ranker, but I have no idea how to train it.", True),
        ("They told us to count recall once. I'm stuck here.", True),
        ("A friend told me of two towers, no idea what they are or how I would do this.", True),
        ("I said averages before, no idea whether that holds.", True),
        ("I have no idea if that is right.", True),
    ],
)
def test_who_leaves_open_whether_others_are_right_is_not_at_a_loss(text: str, lost: bool) -> None:
    """What was only heard may be doubted; one's own way that is unknown is a loss, whoever was quoted before it."""
    assert at_a_loss(text) == lost
    assert draws_on(text) != lost


@pytest.mark.parametrize(
    "text",
    [
        "no idea, maybe the gps",
        "I don't know, maybe from the driver's taps?",
        "Not sure. Perhaps the time between request and arrival.",
        "I have no idea. Could be the map?",
        "Hm, don't know. Something like a lookup table?",
        "I don't know the exact number, but I'd plan for a thousand a second.",
        "Maybe fifty milliseconds, not sure.",
        "I'd take the median, but I don't know.",
    ],
)
def test_who_guesses_is_not_at_a_loss(text: str) -> None:
    """In front of the doubt or behind it, something was said of the case."""
    assert not at_a_loss(text)


@pytest.mark.parametrize(
    "text",
    [
        "no idea, maybe you can help me",
        "I don't know, maybe let's move on",
        "No clue, perhaps later.",
        "Not sure, maybe another question?",
        "I don't know, I guess I'm lost",
        "Maybe the taps. But how to clean them, no idea.",
        "I'd use past trips. But I'm stuck on the cancelled ones.",
        "For the labels, no idea.",
    ],
)
def test_a_maybe_about_the_talk_is_no_guess(text: str) -> None:
    """Nor is a guess before a new question that they do not know on with."""
    assert at_a_loss(text)


def test_a_guess_is_taken_for_an_answer() -> None:
    """It is followed as one, and counts as no help."""
    talk = Talk(minutes=40)
    talk.hear_all("The number should be right.", "no idea, maybe the gps")
    assert not any(move.asked_for for move in talk.moves)
    assert helped_share(talk.interview) == 0.0


@pytest.mark.parametrize(
    "text", ["Totally lost, what now?", "I'm stuck. What do I do next?", "No clue. Where do I go from here?"]
)
def test_who_does_not_know_on_and_asks_what_now_gets_something_smaller(text: str) -> None:
    """No fact of the case answers that."""
    talk = Talk(minutes=40)
    talk.hear_all("The number should be right.", text)
    assert "fact" not in talk.kinds
    assert talk.moves[-1].asked_for
    assert helped_share(talk.interview) == 0.5
