"""A mistake that nobody challenged yet, kept with the one of the same sentence that was: who stands by what they said stands by both."""

from interviewer.core.dialogue import Interview
from interviewer.core.mistakes.defended import stood_by
from interviewer.core.mistakes.made import words_of
from interviewer.core.mistakes.one_breath import share_a_sentence
from interviewer.core.mistakes.speaks_for import adopts
from interviewer.core.pushback import Pushback
from interviewer.core.text import Span


def kept_with(interview: Interview, item: Pushback, text: str, challenged: Pushback) -> bool:
    """Whether ``text``, which answers what was ``challenged``, keeps ``item`` with it: both were made in one sentence, and it stands by that.

    Not where what is done in the place of ``item`` is said behind: "I stand by the network, but a linear model goes first".
    """
    if item.pitfall == challenged.pitfall or 0 < item.challenged <= challenged.challenged:
        return False
    if item.reply != challenged.reply or not share_a_sentence(interview.words(item.reply), item, challenged):
        return False
    ways = interview.case.right_ways_for(challenged.pitfall, text)
    stood = stood_by(text, words_of(interview, challenged), ways)
    return bool(stood) and not adopts(interview.case, item.pitfall, text, Span(stood[-1], len(text)))
