"""Which reaction is tried first."""

from collections.abc import Callable

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.reactions import answer, asking, ending, gone, help, meta, talk, way

REACTIONS: tuple[Callable[[Message, Heard], bool], ...] = (
    answer.was_misread,
    ending.too_long,
    ending.out_of_time,
    ending.in_closing,
    ending.finishes,
    ending.goes_on,
    way.lays_out,
    way.puts_off,
    way.waits_for_more,
    talk.tells_the_time,
    talk.lets_the_name_go,
    talk.looks_back,
    way.goes_on_or_deeper,
    meta.asks_about_the_talk,
    way.chooses,
    talk.proposes,
    way.skips,
    help.takes_offer,
    help.hears_it_was_unasked,
    talk.talks_of_the_talk,
    asking.asks_what_to_do,
    help.helps_behind_an_answer,
    help.asks_for_less,
    way.has_the_floor,
    asking.asks_for_a_meaning,
    asking.asks,
    asking.repeats,
    help.asks_help,
    help.waits,
    help.stuck,
    talk.blank,
    talk.small_talk,
    answer.study,
    answer.errs,
    answer.hears_objection,
    way.leads,
    gone.volunteers,
    way.leaves_parked,
    answer.follows,
)
"""What is looked at when the candidate has spoken, from top to bottom; the last always settles it."""
