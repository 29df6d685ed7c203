"""What a reply says behind the line that asks for it, where only a part of a sentence does, or a guess."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.rubric import Level

OUTPUT = "What does the program put out for a message, a word, a number, a place?"
GAIN = "What is the mail service getting out of this, when it goes well?"


def levels(case: str, text: str, asked: str, *wants: str) -> dict[str, Level]:
    found = load_case(case).understand(text, asked, False, frozenset(wants)).findings
    return {f.id: f.level for f in found}


@pytest.mark.parametrize(
    "text",
    [
        "a number i think, how likely it is spam, then over a treshold it goes to spam folder",
        "A score between zero and one, how likely the message is junk, and above 0.9 we move it to the folder.",
        "One probability per message, and then whatever lies over the threshold is put aside.",
    ],
)
def test_an_answer_that_goes_on_is_heard_by_its_part(text: str) -> None:
    """What a sentence says besides does not speak against the answer that stands in it."""
    assert levels("spam-filter", text, OUTPUT, "problem-formulation")["problem-formulation"] == Level.EXPLAINED


@pytest.mark.parametrize(
    "text",
    [
        "Above a threshold we move it to the spam folder, and the reader can get it back.",
        "I'd first look at the text and the sender's domain, then at the links.",
        "That depends on a number of things, and we would have to think it over carefully.",
    ],
)
def test_no_part_of_what_goes_beside_the_line_answers_it(text: str) -> None:
    """A part has to lean to what was asked for more than to all else."""
    assert (
        levels("spam-filter", text, OUTPUT, "problem-formulation").get("problem-formulation", Level.ABSENT)
        < Level.EXPLAINED
    )


@pytest.mark.parametrize(
    "text",
    [
        "peple stay with the mail service. and less suport tickets?",
        "Hm, maybe fewer support tickets and people who stay with us?",
        "more people who stay, and fewer complaints?",
    ],
)
def test_a_guess_with_a_question_mark_answers_the_line(text: str) -> None:
    """Who raises the voice at the end asks nothing."""
    assert levels("spam-filter", text, GAIN, "goal")["goal"] >= Level.MENTIONED


@pytest.mark.parametrize(
    "text", ["Do we get fewer support tickets?", "What do people complain about?", "Is it the number of complaints?"]
)
def test_a_question_answers_no_line(text: str) -> None:
    """What asks from its first word on is no guess."""
    assert levels("spam-filter", text, GAIN, "goal").get("goal", Level.ABSENT) < Level.EXPLAINED


def test_a_cry_is_none_of_the_first_statements_of_an_answer() -> None:
    """What says nothing of its own, or only the interviewer's word again, uses up no attention."""
    asked = "The next city is Kathmandu, with a map full of holes. How does your design cope?"
    text = "Kathmandu! Okay. Hm. Wow. Because the map has holes, learn roads from the GPS pings of our drivers, they draw half of it in a week."
    assert levels("eta-prediction", text, asked, "map-errors")["map-errors"] == Level.EXPLAINED
