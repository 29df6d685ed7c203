"""What became of a mistake, read from the whole interview: taken back at once, later, after the challenge, or not at all.

What is said to an answer goes by this, too: it is no other verdict than that of the report. A mistake counts as taken back only by words that take
back this one: a retraction in answer to the challenge, or the right way of doing the same thing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.heard.stance import FINE_AS_IT_IS, REFUSES, SHRUGS
from interviewer.core.mistakes.by_name import takes_back_other
from interviewer.core.mistakes.defended import defence, stands_by
from interviewer.core.mistakes.equated import says_more
from interviewer.core.mistakes.heart import takes_back, without_other
from interviewer.core.mistakes.kept import keeps, shares
from interviewer.core.mistakes.kept_with import kept_with
from interviewer.core.mistakes.made import answers, heart, kept_by, others, recanted, said_of, words_of
from interviewer.core.mistakes.revised import YIELDS, restates, revises, yields
from interviewer.core.mistakes.said_again import says_again
from interviewer.core.mistakes.same_breath import taken_back_at_once
from interviewer.core.mistakes.speaks_for import adopts, defends, speaks_for, turns_down
from interviewer.core.pushback import CLEARLY, Pushback, Standing
from interviewer.core.recant import REMOVES, RETRACTS
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.order import BEFORE

_OF_IT = regex(r"\b(?:it|that|this|they|those|which)\b[^.,;!?\n]{0,24}\bmatters?\b", re.IGNORECASE)
"""What a shrug is about where it is about what was just said."""
_FINE = regex(FINE_AS_IT_IS, re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Amends:
    """What became of one mistake."""

    standing: Standing
    """Where it stands now."""
    settled: int = 0
    """The reply that took it back, or made it right, from 1; 0 when none did."""
    kept: int = 0
    """The reply that last kept it in words of its own, from 1; 0 when none did."""


@lru_cache(maxsize=64)
def amends(interview: Interview, item: Pushback) -> Amends:
    """What became of ``item`` in the replies that followed, its own one included."""
    spoken = interview.spoken()
    settled = item.reply if taken_back_at_once(interview.case, spoken[item.reply - 1].text, item) else 0
    kept = defended = 0
    for turn in spoken[item.reply :]:
        answering = answers(interview, item, turn.reply)
        if recanted(interview, item, turn.text, turn.reply):
            settled, kept, defended = turn.reply, 0, 0
        elif _kept_beside(interview, item, turn):
            settled = 0
        elif defended or _defends(interview, item, turn):
            settled, kept, defended = 0, 0, defended or turn.reply
        elif kept_by(interview, item, turn.text, answers=answering) or (
            answering and _holds_on(interview, item, turn.text)
        ):
            settled, kept = 0, turn.reply if 0 < item.challenged < turn.reply else 0
        elif item.pitfall in _asserted(turn):
            if _ends_well(interview.case, turn.text, item.pitfall):
                settled, kept = settled or turn.reply, 0
            else:
                settled, kept = 0, turn.reply if 0 < item.challenged < turn.reply else 0
        elif not settled and (_revises(interview, item, turn) or _takes_back(interview, turn, item, answers=answering)):
            settled = turn.reply
        elif answering and not settled and _speaks_for_it(interview, item, turn.text):
            kept = turn.reply
    if settled or defended:
        return Amends("defended", defended) if defended else Amends("corrected", settled)
    if not item.challenged:
        return Amends("noticed")
    insisted = kept or item.standing == "insisted"
    return Amends("insisted", kept=kept) if insisted else Amends("challenged")


def _kept_beside(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether ``turn`` stands by another mistake, for which it is challenged, and by ``item`` with it."""
    asked = (p for p in interview.pushbacks if p is not item and answers(interview, p, turn.reply))
    return any(kept_with(interview, item, turn.text, other) for other in asked)


def _defends(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether ``turn`` makes ``item`` right, by which it stands: in answer to the challenge, or by its name later."""
    heard, words = turn.understanding, words_of(interview, item)
    if heard is None or not 0 < item.challenged < turn.reply:
        return False
    means_it = answers(interview, item, turn.reply) or keeps(turn.text, words)
    return means_it and defence(interview.case, item.pitfall, heard, words) is not None


def _revises(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether the answer to the challenge concludes with something else; where it begins by taking it, by what mends it, too."""
    if not answers(interview, item, turn.reply) or defends(interview.case, item.pitfall, turn.text):
        return False
    mended = item.settled == turn.reply and item.standing == "corrected"
    taken = (
        mended
        and YIELDS.match(turn.text)
        and _explains(interview.case, turn, interview.case.pitfalls[item.pitfall].remedies)
    )
    return bool(taken) or revises(turn.text, said_of(interview, item))


def _holds_on(interview: Interview, item: Pushback, answer: str) -> bool:
    """Whether the ``answer`` to the challenge says what was challenged once more, figure by figure, or with a reason, or what is done in its place only to turn that down."""
    if restates(answer, said_of(interview, item)) or turns_down(interview.case, item.pitfall, answer):
        return True
    known = interview.case.pitfalls[item.pitfall].right_way
    mended = not known or adopts(interview.case, item.pitfall, answer, Span(0, len(answer)))
    return not mended and says_again(answer, words_of(interview, item))


def _speaks_for_it(interview: Interview, item: Pushback, answer: str) -> bool:
    """Whether the ``answer`` to the challenge speaks for what was challenged, or finds that it does not matter."""
    return defends(interview.case, item.pitfall, answer) or _shrugs_off(interview, item, answer)


def _shrugs_off(interview: Interview, item: Pushback, answer: str) -> bool:
    """Whether the ``answer`` finds that the challenge does not matter, and grants nothing beside that."""
    shrugs = any(SHRUGS.search(one) and _OF_IT.search(one) for one in SENTENCE.findall(answer))
    return shrugs and not interview.case.right_way(item.pitfall, answer)


def _asserted(turn: Turn) -> frozenset[str]:
    return frozenset(p.id for p in turn.understanding.pitfalls) if turn.understanding else frozenset()


def _ends_well(case: Case, text: str, pitfall: str) -> bool:
    """Whether a reply that names the mistake again does so to take it back."""
    said = (Span(*m.span()) for m in SENTENCE.finditer(text))
    retracts = any(RETRACTS.search(s.of(text)) and not speaks_for(case, pitfall, text, s) for s in said)
    return retracts and case.right_way(pitfall, text)


def _takes_back(interview: Interview, turn: Turn, item: Pushback, *, answers: bool) -> bool:
    """Whether a later reply takes ``item`` back."""
    case, mistake = interview.case, heart(interview, item)
    parts = SENTENCE.finditer(turn.text)
    said = [m for m in parts if not speaks_for(case, item.pitfall, turn.text, Span(*m.span()))]
    made = interview.words(item.reply)
    meant = without_other(case, made, item, turn.text, others(interview, item)) if answers else turn.text
    pitfall = case.pitfalls[item.pitfall]
    if not pitfall.right_way:
        corrected = item.settled == turn.reply and item.standing == "corrected"
        retracts = any(RETRACTS.search(m[0]) and m[0] in meant for m in said)
        return bool(said) and (corrected or (answers and (retracts or yields(turn.text))))
    if answers and item.pitfall == BEFORE and _explains(interview.case, turn, pitfall.remedies):
        return True
    ways = case.right_ways_for(pitfall.id, turn.text)
    if answers and stands_by(turn.text, words_of(interview, item), ways):
        return False  # the right way is named, and not taken
    stated = (m for m in said if not is_question(m[0]))
    right = [m for m in stated if adopts(case, pitfall.id, turn.text, Span(*m.span()))]
    if not answers:
        apart = _apart(interview, item, turn, ways)
        right = [m for m in right if any(m.start() <= way.start < m.end() for way in apart)]
    if answers:
        retracts = any(RETRACTS.search(m[0]) and not REFUSES.search(m[0]) and m[0] in meant for m in said)
        named = takes_back(case, made, item, meant)
        shrugs = SHRUGS.search(turn.text) or _FINE.match(turn.text)
        return retracts or named or (not shrugs and (bool(right) or (bool(said) and yields(meant))))
    if right and any(RETRACTS.search(m[0]) and not takes_back_other(m[0], mistake) for m in said):
        return True
    if any(REMOVES.search(m[0]) and shares(m[0], mistake) for m in right):
        return True
    found = turn.understanding.findings if turn.understanding else ()
    spans = [span for f in found if f.id in pitfall.mends_later for span in f.clear(CLEARLY)]
    return any(span.start < m.end() and m.start() < span.end for m in right for span in spans)


def _apart(interview: Interview, item: Pushback, turn: Turn, ways: Sequence[Span]) -> list[Span]:
    """Those of ``ways`` in ``turn`` that are not the right way of another mistake as well whose challenge came later than that of ``item``: they are said to that one."""
    later = (
        p for p in interview.pushbacks if p.pitfall != item.pitfall and item.challenged < p.challenged < turn.reply
    )
    taken = [one for p in later for one in interview.case.right_ways_for(p.pitfall, turn.text)]
    return [way for way in ways if not any(way.meets(one) for one in taken)]


def _explains(case: Case, turn: Turn, ids: frozenset[str]) -> bool:
    """Whether a reply explains one of ``ids``, and does not only call it what is a mistake."""
    heard = turn.understanding
    found = [f for f in heard.findings if f.id in ids and f.level == Level.EXPLAINED] if heard else []
    return heard is not None and any(says_more(case, turn.text, f, heard.pitfalls) for f in found)
