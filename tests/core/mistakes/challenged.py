"""A mistake in a shipped case that challenges it, and what became of it after the answers."""

from functools import cache

from interviewer import library
from interviewer.cli.ear import with_ear
from interviewer.core.act import Reply
from interviewer.core.case import Case
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from interviewer.core.report.reporter import report_on


@cache
def case(id: str) -> Case:
    """A shipped case."""
    return with_ear(library.load_case(id, (library.shipped(),)))


MADE = {
    "random-split-on-time": ("fraud-detection", "We test on a random fifth of the payments of the two years."),
    "everybody-at-once": ("eta-prediction", "I ship the new model to everybody at once on Monday morning."),
    "stopped-at-the-first-good-day": (
        "video-recommendation",
        "We run the A/B test and stop it as soon as it's significant.",
    ),
    "computed-in-two-ways": (
        "fraud-detection",
        "In training the features are computed in SQL, in production in Java, that's close enough.",
    ),
    "averages-are-enough": ("eta-prediction", "One number is enough, the mean absolute error over all rides."),
    "half-by-default": (
        "fraud-detection",
        "If the model gives more than 0.5 we block the payment, otherwise it goes through.",
    ),
    "unripe-labels": ("fraud-detection", "If nobody disputed within a week, the payment is honest."),
    "known-only-later": ("eta-prediction", "Features are distance, hour of day and the real arrival time."),
    "finished-cases-only": ("eta-prediction", "We only train on completed trips, the cancelled ones don't matter."),
    "own-decisions-as-truth": ("fraud-detection", "Every payment that the old rules declined gets the label fraud."),
    "connection-as-cause": (
        "video-recommendation",
        "Viewers who use the home page are more loyal, which proves that it works.",
    ),
    "no-click-is-negative": ("video-recommendation", "A video that was shown and not clicked is a negative."),
    "tested-on-training-data": ("typeahead", "We train on the whole log and evaluate on the same rows."),
    "nothing-to-fall-back-on": ("typeahead", "No fallback needed, the cloud is reliable."),
    "labels-are-perfect": ("spam-filter", "Our annotators never make mistakes."),
}
"""Each mistake, in a case that challenges it."""


def talk_about(pitfall: str, *answers: str) -> Interview:
    """The interview in which the mistake was made, challenged, and then spoken of in ``answers``."""
    id, made = MADE[pitfall]
    talk, _ = begin(case(id))
    for at, said in enumerate((made, *answers), 1):
        talk, _ = step(talk, Reply(text=said, at_s=at))
    return talk


def became(pitfall: str, *answers: str) -> tuple[str, str, float]:
    """(as the talk has it, as the report tells it, what it weighs among the things to fix) after ``answers`` to the challenge."""
    talk = talk_about(pitfall, *answers)
    item = next(p for p in talk.pushbacks if p.pitfall == pitfall)
    worth = sum(fix.worth for fix in report_on(talk).fixes if fix.id == pitfall)
    return item.standing, amends(talk, item).standing, worth
