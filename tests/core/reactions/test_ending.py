"""How an interview ends."""

import pytest

from tests.core.small_case import Talk, reached


def test_the_natural_end_asks_one_closing_question_and_one_back() -> None:
    """After the last question: riskiest assumption or another week, a question back, thanks."""
    talk = reached("wrap", minutes=40)
    talk.hear("That the vans go where it is empty.")
    while talk.interview.thread.kind != "closing":
        talk.hear("It costs a euro a night [serving-cost 2].")
    assert talk.interview.thread.id in ("risk", "week")
    talk.hear("That the counts are right.")
    assert talk.interview.thread.id == "back"
    talk.hear("No, thank you.")
    assert talk.interview.ended == "done"
    assert talk.kinds == ["close"]


def test_a_question_back_is_answered_from_the_case_or_declined() -> None:
    """The candidate's own question gets a fact where there is one, and a reason where not."""
    for line, expected in (
        ("How many drivers [users ?]?", "Twelve drivers"),
        ("Did I pass? [clarifying-question @]", ""),
    ):
        talk = reached("wrap")
        while talk.interview.thread.id != "back":
            talk.hear("That the counts are right and stay right.")
        text = talk.hear(line)
        assert talk.kinds == ["fact", "close"]
        assert expected in text


def test_the_finish_key_and_the_plain_word_end_at_once() -> None:
    """Who says in so many words that it is to end is asked nothing more."""
    talk = reached("data")
    talk.hear("/finish")
    assert talk.interview.ended == "finish"
    talk = Talk()
    talk.hear_all(
        "Fewer empty racks [goal 2].", "An empty one is worse [error-costs 2].", "Let us stop here. [finish @]"
    )
    assert talk.kinds == ["close"]
    assert talk.interview.is_over


def test_a_doubtful_finish_is_made_sure_of() -> None:
    """With a lot ahead the interviewer asks first; a yes ends it, an answer goes on."""
    talk = Talk()
    talk.hear("That would be all for this one [finish @]")
    assert (talk.interview.offered, talk.interview.is_over) == ("end", False)
    talk.hear("Fewer empty racks [goal 2].")
    assert not talk.interview.is_over
    talk.hear("That would be it [finish @]")
    talk.hear("yes")
    assert talk.interview.ended == "finish"


def test_after_the_end_nothing_changes() -> None:
    """Acts on a finished interview give the same interview and no moves."""
    talk = Talk()
    talk.hear("/finish")
    over = talk.interview
    assert talk.hear("Wait, one more thing.") == ""
    assert talk.interview is over


def test_what_was_explained_unasked_is_not_called_still_to_come() -> None:
    """Whoever told half of evaluation before anybody asked is not asked whether to end without it."""
    talk = Talk()
    talk.hear("The vans find empty racks [goal 2], and we count the bikes we are off [offline-metrics 2].")
    said = talk.hear("I think we are done [finish @]")
    assert talk.interview.offered == "end"
    assert "evaluation" not in said
    assert "serving" in said


@pytest.mark.parametrize(
    ("line", "thread"),
    [
        ("But we have 20 minutes left! I want to explain the data [data >]", "data"),
        ("I want to add something", "wrap"),
        ("With another week I would look at the data [data >]", ""),
    ],
)
def test_who_wants_to_say_more_gets_the_floor_back(line: str, thread: str) -> None:
    """While there is time nobody is shown the door; what another week would go to is the answer to what was asked."""
    talk = reached("wrap", minutes=40)
    talk.hear("That the vans go where it is empty.")
    while talk.interview.thread.kind != "closing":
        talk.hear("It costs a euro a night [serving-cost 2].")
    talk.hear(line, 0.1)
    kind: str = talk.interview.thread.kind
    assert (talk.kinds == ["steady"], kind == "question") == (bool(thread), bool(thread))
    assert not thread or talk.interview.thread.id == thread


def test_without_time_nobody_gets_the_floor_back() -> None:
    """The last minute is for the last words."""
    talk = Talk(minutes=10)
    talk.hear("Fewer empty racks [goal 2].", 10)
    assert talk.interview.thread.kind == "closing"
    talk.hear("I want to add something", 0.1)
    assert talk.interview.ended


@pytest.mark.parametrize(
    ("last", "step"),
    [
        (
            "It costs a euro a night [serving-cost 2]. I'm least sure about the counts, that's what I'd look at first.",
            "back",
        ),
        ("It costs a euro a night [serving-cost 2]. My biggest risk is that the counts are wrong.", "week"),
    ],
)
def test_what_was_said_of_the_risk_is_not_asked_for_at_the_end(last: str, step: str) -> None:
    """Of the closing questions the one comes that the last reply has not answered."""
    talk = reached("wrap", minutes=40)
    talk.hear(last)
    assert talk.interview.thread.kind == "closing"
    assert talk.interview.thread.id == step
