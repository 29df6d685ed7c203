"""What a reply says to the mistakes that were heard before it: to the one that was challenged, and to those that it names."""

from collections.abc import Sequence

from interviewer.core.coverage import Gain
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.stance import GIVES_WAY
from interviewer.core.message import Message
from interviewer.core.mistakes.defended import defence, stands_by
from interviewer.core.mistakes.equated import says_more
from interviewer.core.mistakes.heart import takes_back, without_other
from interviewer.core.mistakes.kept import keeps
from interviewer.core.mistakes.kept_with import kept_with
from interviewer.core.mistakes.made import kept_by, others, recanted, said_of, words_of
from interviewer.core.mistakes.revised import restates, revises
from interviewer.core.mistakes.said_again import says_again
from interviewer.core.mistakes.speaks_for import adopts, speaks_for
from interviewer.core.pushback import CLEARLY, Pushback, Response
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding
from interviewer.core.waved import waved_off


def response_to(
    m: Message, heard: Heard, findings: Sequence[Finding], gains: Sequence[Gain], asserted: Sequence[Finding]
) -> Response:
    """What the reply ``heard`` says to them, which shows ``findings``, raises ``gains`` and has ``asserted`` mistakes of its own.

    A point that is waved off, or only said to be another mistake, mends nothing.
    """
    text, answers = heard.text, bool(m.was.challenged) and not heard.passes
    empty = {
        f.id
        for f in findings
        if all(waved_off(text, span) for span in f.evidence) or not says_more(m.now.case, text, f, asserted)
    }
    explained = [f for f in findings if f.level == Level.EXPLAINED and f.id not in empty]
    item = _challenged(m) if answers else None
    ways = m.now.case.right_ways_for(item.pitfall, text) if item else ()
    stands = item is not None and stands_by(text, words_of(m.now, item), ways)
    keeps_it = stands or heard.keeps or _restates(m, item, text)
    return Response(
        m.now.replies + 1,
        explained=frozenset(f.id for f in explained),
        clear=frozenset(f.id for f in explained if f.clear(CLEARLY)),
        gained=frozenset(gain.id for gain in gains if gain.id not in empty),
        repeated=frozenset(p.id for p in asserted),
        answered=m.was.challenged if answers else "",
        gives_way=_gives_way(m, item, text)
        or (answers and not (keeps_it or heard.shrugs) and _names_right_way(m, text)),
        refuses=heard.refuses,
        shrugs=heard.shrugs,
        keeps=keeps_it,
        recanted=frozenset(p.pitfall for p in m.now.pushbacks if recanted(m.now, p, text, m.now.replies + 1)),
        kept=frozenset(p.pitfall for p in m.now.pushbacks if _kept(m, p, item, text)),
        defended=frozenset(p.pitfall for p in m.now.pushbacks if _defended(m, p, heard, answers=p is item)),
    )


def _kept(m: Message, one: Pushback, item: Pushback | None, text: str) -> bool:
    """Whether ``text`` keeps the mistake ``one``: by its name, or with ``item``, for which it was challenged."""
    beside = item is not None and kept_with(m.now, one, text, item)
    return beside or kept_by(m.now, one, text, answers=one is item)


def _defended(m: Message, item: Pushback, heard: Heard, *, answers: bool) -> bool:
    """Whether the reply stands by ``item``, which was challenged, and says what makes it right: in answer to that, or by its name later."""
    words = words_of(m.now, item) if item.challenged else ""
    means_it = item.challenged and (answers or keeps(heard.text, words))
    return bool(means_it and defence(m.now.case, item.pitfall, heard.understanding, words))


def _challenged(m: Message) -> Pushback | None:
    """The mistake that was challenged last."""
    return next((p for p in m.now.pushbacks if p.pitfall == m.was.challenged), None)


def _restates(m: Message, item: Pushback | None, text: str) -> bool:
    """Whether ``text`` says the challenged sentence of ``item`` once more, or the mistake with a reason."""
    if item is None:
        return False
    known = m.now.case.pitfalls[item.pitfall].right_way  # where none is known, the points of the answer decide
    again = known and says_again(text, words_of(m.now, item)) and not _names_right_way(m, text)
    return bool(again) or restates(text, said_of(m.now, item))


def _gives_way(m: Message, item: Pushback | None, text: str) -> bool:
    """Whether ``text`` takes back what was challenged, ``item``, or puts something else in its place; where nothing was, whether it takes back at all.

    What takes back something else of the reply that was challenged gives no way to the challenge.
    """
    if item is None:
        return bool(GIVES_WAY.search(text))
    if _restates(m, item, text):
        return False
    said = m.now.words(item.reply)
    to_it = without_other(m.now.case, said, item, text, others(m.now, item))
    takes = bool(GIVES_WAY.search(to_it)) or takes_back(m.now.case, said, item, to_it)
    return takes or revises(text, said_of(m.now, item))


def _names_right_way(m: Message, text: str) -> bool:
    """Whether ``text`` states what is done in the place of what was challenged, and speaks for nothing else: "right, by time"."""
    case, pitfall = m.now.case, m.was.challenged
    stated = (Span(*s.span()) for s in SENTENCE.finditer(text) if not is_question(s[0]))
    return any(adopts(case, pitfall, text, s) and not speaks_for(case, pitfall, text, s) for s in stated)
