"""Laws of challenges in a case's own words: a likely mistake is pressed with what the case is about, and not in general."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.interview import begin, step

BEGUN = "The goal is fewer losses without annoying honest people, and I'd measure both."


@pytest.mark.parametrize(
    ("case", "mistake", "pitfall"),
    [
        ("fraud-detection", "Every purchase that nobody reported is a good one for training.", "unreported-is-good"),
        (
            "fraud-detection",
            "We judge it by ROC AUC, that handles the rare class.",
            "auc-settles-imbalance",
        ),
        ("spam-filter", "On Monday the new filter replaces the old one for everybody at once.", "everybody-at-once"),
        ("who-to-follow", "The team tries it for a week, and if we like it better we ship it.", "own-taste-as-proof"),
        (
            "video-recommendation",
            "As soon as the test is significant on some day, we stop it and ship.",
            "stopped-at-the-first-good-day",
        ),
        ("typeahead", "I join today's counts to the logged rows of last year.", "present-in-past-rows"),
        ("eta-prediction", "On Monday the new model replaces the old one for everybody at once.", "everybody-at-once"),
    ],
)
def test_a_likely_mistake_is_challenged_in_the_words_of_the_case(case: str, mistake: str, pitfall: str) -> None:
    """The line is one of the case's own."""
    loaded = load_case(case)
    interview, _ = begin(loaded, Settings(45, "mid", seed=5))
    for number, text in enumerate((BEGUN, mistake), 1):
        interview, moves = step(interview, Reply(text, 60.0 * number))
    pressed = [move for move in moves if move.kind == "challenge"]
    assert [move.want for move in pressed] == [pitfall]
    own = next(one.say for one in loaded.scenario.challenges if one.pitfall == pitfall)
    assert any(line in pressed[0].text for line in own)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("beside", "spared"),
    [
        ("A novelty effect I'd read off a holdout of one percent.", "because they are new"),
        ("Curiosity I take out by leaving off the first days.", "because they are new"),
    ],
)
def test_what_the_reply_says_beside_the_mistake_is_not_asked(seed: int, beside: str, spared: str) -> None:
    """The challenge is one that the same reply has not answered, as long as there is one."""
    talk, _ = begin(load_case("who-to-follow"), Settings(seed=seed))
    talk, moves = step(talk, Reply(f"I'd stop the A/B test as soon as it's significant. {beside}", 10.0))
    (challenge,) = [move.text for move in moves if move.kind == "challenge"]
    assert spared not in challenge
