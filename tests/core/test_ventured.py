"""Laws of guesses: an answer that somebody is not sure of is an answer, and a question of theirs stays one."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.heard.at_a_loss import at_a_loss
from interviewer.core.heard.ventured import as_ventured
from interviewer.core.interview import begin, step


@pytest.mark.parametrize(
    "said",
    [
        "umm maybe complaints per million mails? how many good ones got lost in spam",
        "the spam button again? and also not spam. maybe also the trap addresses you said",
        "boosted trees maybe? how fast it scores is what matters",
        "perhaps the return next week? how many minutes they watch?",
        "People stay with us. and fewer support tickets? not sure what else",
        "I think the disputes?",
        "maybe a week? or a month?",
    ],
)
def test_a_guess_with_a_mark_is_stated(said: str) -> None:
    """Its mark goes, and every other word stands where it stood."""
    stated = as_ventured(said)
    assert "?" not in stated
    assert len(stated) == len(said)


@pytest.mark.parametrize(
    "said",
    [
        "How many purchases a day?",
        "the latency budget? and the team size",
        "maybe first: how many people come back today?",
        "maybe you have the number of cards?",
        "Do we log the position maybe?",
        "I think we need labels. How late do they come?",
        "We use trees. Do you think a network is better?",
    ],
)
def test_a_question_keeps_its_mark(said: str) -> None:
    """A hedge makes no guess of what only the interviewer can know."""
    assert as_ventured(said) == said


def acts(case: str, area: str, said: str) -> tuple[str, ...]:
    """What ``said`` does, in answer to the first question on the ``area``."""
    interview, _ = begin(load_case(case), Settings(minutes=45, level="mid", seed=3))
    for number, text in enumerate((f"Let's talk about {area}.", said), 1):
        interview, _ = step(interview, Reply(text, 30.0 * number))
    heard = interview.turns[-1].understanding
    return heard.acts if heard else ()


def test_a_guess_in_answer_to_a_question_answers_it() -> None:
    """Together with the words that say what it counts; the same words on their own ask for the count."""
    assert acts("fraud-detection", "evaluation", "maybe euros caught? how many honest people get refused") == (
        "answer",
    )
    assert "clarifying-question" in acts("fraud-detection", "evaluation", "how many honest people get refused?")


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("i dont know what comes next, data?", True),
        ("One in a thousand lost is the number. Not sure where to go next, maybe the data?", True),
        ("no idea what to do now. the data?", True),
        ("i dont know what comes next", False),
        ("I don't know what happens next, a complaint?", False),
    ],
)
def test_a_part_put_up_for_what_comes_next_leads_there(said: str, leads: bool) -> None:
    """It is a proposal, and neither a wish to skip nor a question; nothing put up is as before."""
    found = acts("spam-filter", "evaluation", said)
    assert ("lead" in found) is leads
    assert not (leads and {"skip", "clarifying-question"} & set(found))


def test_how_it_works_inside_is_no_loss_once_it_is_named() -> None:
    """An aside of who has said what to use; alone it is the answer that is missing."""
    assert not at_a_loss("There is spf and dkim, check if they pass. dont know exactly how it works")
    assert not at_a_loss("Boosted trees on the segments, I don't know the details.")
    assert at_a_loss("I don't know how it works.")
    assert at_a_loss("Boosted trees on the segments. And I don't know how to measure it.")
