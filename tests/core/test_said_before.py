"""Laws of a follow-up on what was said before: it says so, in the candidate's words where they can be said again."""

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step

GOAL = "The bank wants to lose fewer euros to fraud, because eight million a month is too much."
ACCURACY = "I would report accuracy, ninety nine percent is great. How many cards have you issued?"
OFFLINE = "The pinball loss decides, and it is split by time, whole weeks, because rows of one day look alike."


def _talk(case: str, *replies: str, seed: int = 11) -> Interview:
    interview, _ = begin(load_case(case), Settings(minutes=45, level="senior", seed=seed))
    for number, text in enumerate(replies, 1):
        interview, _ = step(interview, Reply(text, 70.0 * number))
    return interview


def test_a_row_of_names_is_not_asked_for_again() -> None:
    """Who has listed the groups in passing is not asked in the next breath which groups there are."""
    said = _talk("eta-prediction", "Can we do evaluation next?", f"{OFFLINE} Sliced by city, hour, horizon, airport.")
    assert said.coverage.credits["slice-evaluation"].level == 1
    assert all(move.want != "slice-evaluation" for move in said.turns[-1].moves)


def test_one_start_is_enough_before_a_challenge() -> None:
    """What follows a fact is put without a second run-up."""
    said = _talk("fraud-detection", GOAL, ACCURACY)
    assert [move.kind for move in said.turns[-1].moves] == ["fact", "challenge"]
    assert said.turns[-1].moves[-1].text in said.case.challenges["accuracy-on-imbalance"]
