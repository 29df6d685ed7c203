"""Laws of an answer that puts something else in the place of what was challenged: the talk and the report see it alike."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from interviewer.core.mistakes.revised import restates, revises

HALF = "I take a threshold of 0.5 because both mistakes are equally bad."
LOT = (
    "I'd score a purchase for theft with boosted trees. For the test I'd do a random 80/20 split over all transactions."
)


@pytest.mark.parametrize(
    ("case", "seed", "mistake", "answer", "standing"),
    [
        ("spam-filter", 7, HALF, "Right, a lost letter hurts more. So 0.95 then.", "corrected"),
        ("spam-filter", 7, HALF, "No, the lost letter is worse, so let me say 0.95.", "corrected"),
        ("spam-filter", 7, HALF, "Oh sorry, so 95 percent.", "corrected"),
        ("spam-filter", 7, HALF, "Right, a lost letter hurts more. So ninety-five percent then.", "corrected"),
        ("spam-filter", 7, HALF, "No, the lost letter is worse, so rather point nine.", "corrected"),
        ("spam-filter", 7, HALF, "Right, fifty per cent it is.", "insisted"),
        ("spam-filter", 7, HALF, "Right, 0.5 it is.", "insisted"),
        ("spam-filter", 7, HALF, "True, but both are mistakes, so 0.5 stays.", "insisted"),
        ("spam-filter", 7, HALF, "Oh, I see no problem there.", "insisted"),
        ("fraud-detection", 21, LOT, "Oh, so not at random.", "corrected"),
        ("fraud-detection", 21, LOT, "Right. So train on January to May and test on June.", "corrected"),
        ("fraud-detection", 21, LOT, "Ah, but random is fair.", "insisted"),
        ("fraud-detection", 21, LOT, "Right, by time.", "corrected"),
        ("fraud-detection", 21, LOT, "Sure, by month then.", "corrected"),
        ("fraud-detection", 21, LOT, "Okay, scratch the old one.", "corrected"),
        ("fraud-detection", 21, LOT, "Forget my first idea, the last weeks are the test.", "corrected"),
        ("fraud-detection", 21, LOT, "No, random is fine. By time is only needed for forecasts.", "insisted"),
        ("spam-filter", 7, HALF, "Hmm, so 0.95 it is.", "corrected"),
    ],
)
def test_the_report_says_of_a_challenge_what_the_talk_said(
    case: str, seed: int, mistake: str, answer: str, standing: str
) -> None:
    """Who was told that the change is noted reads no "challenged" later, and who keeps the old figure keeps the mistake."""
    talk, _ = begin(load_case(case), Settings(45, "mid", seed=seed))
    for number, text in enumerate((mistake, answer), 1):
        talk, _ = step(talk, Reply(text, 60.0 * number))
    (item,) = talk.pushbacks
    assert (item.standing, amends(talk, item).standing) == (standing, standing)


@pytest.mark.parametrize(
    ("answer", "new", "same"),
    [
        ("So I'd raise it to 0.95.", True, False),
        ("Then ninety percent, 90%, of the score.", True, False),
        ("What is the share of junk, 0.6?", False, False),
        ("Precision is at 0.7 today.", False, False),
        ("It remains 0.5.", False, True),
        ("So 0.5 or 0.95, whichever costs less.", False, False),
        ("0.5 is too low.", False, False),
        ("So 12 adverts for a letter.", False, False),
    ],
)
def test_another_cut_takes_the_place_of_one_half(answer: str, new: bool, same: bool) -> None:
    """A figure of something else does not, nor a question, nor both side by side."""
    assert (revises(answer, HALF), restates(answer, HALF)) == (new, same)
    assert not revises(answer, LOT)
