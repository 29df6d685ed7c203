"""What is mended of what was understood of a reply, and in which order."""

from functools import reduce
from typing import NamedTuple

from interviewer.core.listening.alone import with_words_alone
from interviewer.core.listening.asked_back import without_explained_back
from interviewer.core.listening.beside import without_faint
from interviewer.core.listening.carried import with_carried
from interviewer.core.listening.changed import with_change
from interviewer.core.listening.direct import with_direct
from interviewer.core.listening.drowned import with_drowned
from interviewer.core.listening.elsewhere import with_wishes
from interviewer.core.listening.headed import with_heading, with_turn, without_lead_against
from interviewer.core.listening.held_up import without_held_up
from interviewer.core.listening.here import Hear, Here
from interviewer.core.listening.meant import with_meant
from interviewer.core.listening.missed import with_missed
from interviewer.core.listening.offered import with_offered
from interviewer.core.listening.only_sounds import without_heading, without_thing_left_out
from interviewer.core.listening.owed import with_owed
from interviewer.core.listening.pointed import with_points
from interviewer.core.listening.put_off import with_put_off
from interviewer.core.listening.put_up import with_put_up
from interviewer.core.listening.relief import with_relief
from interviewer.core.listening.standing import without_withdrawn
from interviewer.core.listening.talk import (
    with_claim_of_floor,
    with_offer_to_speak,
    with_opinions,
    with_plea_for_words,
    with_view_kept,
    without_help_had,
    without_salad,
    without_talk,
)
from interviewer.core.listening.told_points import without_points_explained
from interviewer.core.listening.ventured import without_measures_asked
from interviewer.core.understanding.understand import Understanding


class Rule(NamedTuple):
    """One thing that is mended."""

    hear: Hear
    """How."""
    why: str
    """What holds, in a line."""

    @property
    def name(self) -> str:
        """What it is called."""
        return self.hear.__name__.replace("_", " ")


RULES: tuple[Rule, ...] = (
    Rule(with_words_alone, "What is no answer to the line shows what its words show without it."),
    Rule(with_change, "What a change tells says nothing of the answer to its question."),
    Rule(with_turn, "One word put up as a question asks for the fact about it, or leads there."),
    Rule(without_withdrawn, "What a reply takes back itself was not said."),
    Rule(with_meant, "A mistake said of the line's subject by a pronoun is made."),
    Rule(without_heading, "A heading with its answer under it asks nothing."),
    Rule(without_thing_left_out, "Who leaves a thing out of the design, and says why, goes nowhere."),
    Rule(without_held_up, "A mistake shown for what it leads to is not made."),
    Rule(with_missed, "Who says that something was left out wants to go there."),
    Rule(with_carried, "Who parts what goes along from what does not has said what differs in the new place."),
    Rule(with_relief, "What gives way when there is far more to do answers how that is borne."),
    Rule(without_lead_against, "Who would not go somewhere does not lead there."),
    Rule(with_heading, "A heading names the part that stands under it."),
    Rule(with_wishes, "A wish to go elsewhere leads there, and its words show nothing."),
    Rule(with_put_off, "What is put off is not where the talk goes."),
    Rule(with_points, "Who goes on to a point of their own outline leads there."),
    Rule(without_points_explained, "The points of an outline name what they do not tell."),
    Rule(with_plea_for_words, "Who pleads for other words asks nothing else."),
    Rule(without_explained_back, "Who only asks back what was meant explains nothing."),
    Rule(without_help_had, "Who says that something helped asks for no hint."),
    Rule(without_measures_asked, "A guess that goes on by saying what it counts asks for no count."),
    Rule(with_put_up, "What is believed of the case and put up to be confirmed asks for the fact that settles it."),
    Rule(with_opinions, "A question after an opinion on the design is none after how it goes."),
    Rule(without_talk, "No fact answers a question about the talk."),
    Rule(with_drowned, "A question at the end, or in a polite frame, still waits for an answer."),
    Rule(with_owed, "Who says what was not told asks for it."),
    Rule(with_claim_of_floor, "Who complains of being interrupted asks nothing."),
    Rule(with_offer_to_speak, "An offer to say more waits for leave."),
    Rule(with_offered, "An offer that the case has an answer to is a question."),
    Rule(with_view_kept, "What is kept against a challenge is an answer to it."),
    Rule(without_faint, "A second point of a sentence has to be clear, unless it was asked for."),
    Rule(with_direct, "A figure to “how often”, or a choice with its merits, answers the line."),
    Rule(without_salad, "Words without sentences say nothing."),
)
"""From top to bottom: each gets what those before it left."""


def mended(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of the reply as it is to be taken ``here``."""
    return reduce(lambda left, rule: rule.hear(here, left), RULES, understanding)
