"""When each consideration is to be practised again: spaced repetition over the interviews held so far.

A result is rated like a card: explained unprompted is easy; explained when asked is good; explained after a nudge or a
hint, or only named without help, is hard; missed, told, or named after help is again. The dates are FSRS-6's
(open-spaced-repetition) with its published weights and a wish of 90 percent recall.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from interviewer.core.report.outcome import Result
from interviewer.core.rubric import Level

if TYPE_CHECKING:
    from fsrs import Scheduler

RECALL = 0.9
"""Wished share of what is still known when its day comes."""
MOST_REVIEWS = 12
"""Newest ratings of a consideration that count: enough for its date, and a long history stays fast to open."""
AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4


def rating(result: Result) -> int:
    """1 again, 2 hard, 3 good, 4 easy."""
    alone = result.provenance in ("unprompted", "asked")
    if result.level == Level.EXPLAINED and result.provenance != "told":
        return HARD if not alone else EASY if result.provenance == "unprompted" else GOOD
    return HARD if result.level == Level.MENTIONED and alone else AGAIN


def due_day(reviews: Iterable[tuple[int, datetime]]) -> datetime:
    """The moment from which to practise again, by (rating, time with its zone) oldest first; at least one review."""
    from fsrs import Card, Rating

    newest = tuple(reviews)[-MOST_REVIEWS:]
    scheduler, card = _scheduler(), Card(card_id=0, due=newest[0][1])
    for rated, at in newest:
        card, _ = scheduler.review_card(card, Rating(rated), at)
    return card.due


@cache
def _scheduler() -> "Scheduler":
    """In days, without steps of minutes and without chance."""
    from fsrs import Scheduler

    return Scheduler(desired_retention=RECALL, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
