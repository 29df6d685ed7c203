"""Two mistakes of one reply: what takes back the one takes back the other, where it speaks to that, too."""

from dataclasses import replace

from interviewer.core.case import Case
from interviewer.core.matter import stems_about
from interviewer.core.mistakes.subject import common_of, subject_of
from interviewer.core.pushback import Pushback, Response
from interviewer.core.sentence import sentence_of
from interviewer.core.text import Span

SHARED = 2
"""Words about the case that a reply and what there is to say of a mistake share, from which on the reply speaks to it."""


def taken_back_together(
    case: Case, known: tuple[Pushback, ...], back: Pushback, said: str, text: str, response: Response
) -> tuple[Pushback, ...]:
    """``known`` after a reply, the ``text``, that took ``back`` one mistake of the reply ``said``: with it the others there that nobody challenged.

    One of the same sentence that some points mend has to see one of them raised; one that none mends, words of what there is to say of it.
    """
    return tuple(
        replace(p, standing="corrected", settled=response.reply)
        if p.pending
        and p.reply == back.reply
        and p.pitfall not in response.repeated
        and (_mends(case, p, back, said, response) or _speaks_to(case, p, back, said, text))
        else p
        for p in known
    )


def share_a_sentence(text: str, one: Pushback, other: Pushback) -> bool:
    """Whether two mistakes of the reply ``text`` were made in one sentence."""
    places = [{sentence_of(text, Span(s.start, s.start + 1)) for s in item.spans} for item in (one, other)]
    return not places[0].isdisjoint(places[1])


def _mends(case: Case, item: Pushback, back: Pushback, said: str, response: Response) -> bool:
    """Whether a reply raises a point that mends ``item``, which was said in one sentence with what it took ``back``."""
    raised = response.gained | response.explained
    return share_a_sentence(said, item, back) and not case.pitfalls[item.pitfall].remedies.isdisjoint(raised)


def _speaks_to(case: Case, item: Pushback, back: Pushback, said: str, text: str) -> bool:
    """Whether a reply has words of what there is to say of ``item``, where no point mends that.

    What the case is called by is in every reply, and words of the mistake taken ``back`` are there for its sake.
    """
    if case.pitfalls[item.pitfall].remedies:
        return False
    made = " ".join(span.of(said) for span in back.spans)
    elsewhere = common_of(case) | subject_of(case, back.pitfall) | stems_about(made)
    return len((stems_about(text) & subject_of(case, item.pitfall)) - elsewhere) >= SHARED
