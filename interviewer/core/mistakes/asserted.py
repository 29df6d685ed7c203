"""Which mistakes a reply makes: those that it asserts, and that nothing said before makes unlikely."""

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.mistakes.made import by_words_alone
from interviewer.core.recant import RETRACTS
from interviewer.core.rubric import Level
from interviewer.core.sentence import sentence_of
from interviewer.core.understanding.order import COMPLEX, SMALLER
from interviewer.core.understanding.understand import Finding


def asserted(m: Message, heard: Heard) -> tuple[Finding, ...]:
    """The pitfalls of the case that the reply asserts: not those it only asks about, nor what earlier replies make unlikely."""
    if heard.only_asks:
        return ()
    smaller = bool(SMALLER & m.now.coverage.credits.keys())  # a smaller start was named before
    return tuple(
        p
        for p in heard.understanding.pitfalls
        if p.id in m.now.case.pitfalls
        and p.id != m.misread
        and not heard.only_asks_about(p)
        and not (smaller and p.id == COMPLEX)
        and not _settled_before(m, p.id)
        and not _while_mending(m, heard.text, p)
    )


def _settled_before(m: Message, pitfall: str) -> bool:
    """Whether ``pitfall`` is new, and an earlier reply explained what speaks against it."""
    known = any(item.pitfall == pitfall for item in m.now.pushbacks)
    against = m.now.case.pitfalls[pitfall].settled_by
    return not known and any(m.now.coverage.level(id) == Level.EXPLAINED for id in against)


def _while_mending(m: Message, text: str, made: Finding) -> bool:
    """Whether ``made`` rests on its words alone, in an answer that puts right what was challenged: whoever mends one thing is not accused of another on a hunch."""
    challenged = m.was.challenged
    if not challenged or made.id == challenged or not by_words_alone(made):
        return False
    places = [sentence for span in made.evidence if (sentence := sentence_of(text, span))]
    return bool(RETRACTS.search(text)) or any(m.now.case.right_way(challenged, text, place) for place in places)
