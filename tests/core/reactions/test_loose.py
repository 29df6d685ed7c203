"""Laws of what is raised before the end: what no question wants, and with much time left what was passed over."""

from typing import Any

from tests.core.small_case import Talk

OPEN = ["serving-cost", "error-costs", "label-quality", "cold-start", "model-choice", "data-split"]
"""What nothing asks for by itself of who says little, the one that no question wants before the rest."""
ANSWER = "The vans drive there at night [{id} 2]."


def raised(pace: float, answer: str = ANSWER, **settings: Any) -> list[str]:
    """The loose ends, in order, of an interview whose every reply takes ``pace`` minutes; each is met with ``answer``."""
    talk, found = Talk(**settings), list[str]()
    for n in range(60):
        thread = talk.interview.thread
        if thread.kind == "closing" or talk.interview.is_over:
            break
        if thread.kind == "loose" and thread.id not in found:
            found.append(thread.id)
        talk.hear(answer.format(id=thread.id) if thread.kind == "loose" else f"We look at station {n}.", pace)
    return found


def test_what_was_passed_over_is_asked_for_while_there_is_much_time() -> None:
    """Nobody is told after a quarter of the time that points were missed which nothing had asked for."""
    assert raised(0.3, minutes=40) == OPEN


def test_with_little_time_only_what_no_question_wants_is_raised() -> None:
    """The same where nobody set a time."""
    assert raised(1.6, minutes=40) == OPEN[:1]
    assert raised(0.3) == OPEN[:1]


def test_a_loose_end_skipped_is_the_last() -> None:
    """Who skips one wants to come to the end."""
    assert raised(0.3, "/skip", minutes=40) == OPEN[:1]


def test_two_that_bring_nothing_are_enough() -> None:
    """There is no use in going on."""
    assert raised(0.3, "We look at the vans.", minutes=40) == OPEN[:2]


def test_what_was_skipped_before_is_not_raised() -> None:
    """What a question wanted that the candidate skipped stays theirs."""
    talk = Talk(minutes=40)
    while talk.interview.thread.kind != "closing":
        talk.hear("/skip", 0.1)
    asked = {turn.thread.id for turn in talk.interview.turns if turn.thread and turn.thread.kind == "loose"}
    assert asked == {"serving-cost"}
