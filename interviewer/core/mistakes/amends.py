"""What became of a mistake, read from the whole interview: taken back at once, later, after the challenge, or not at all.

The conversation has to judge a reply when it comes; the report reads them all. A mistake counts as taken back only by words that take
back this one: a retraction in answer to the challenge, or the right way of doing the same thing.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat

from interviewer.core.case import Case
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.heard.stance import FINE_AS_IT_IS, KEEPS, REFUSES, SHRUGS
from interviewer.core.matter import stems_about
from interviewer.core.mistakes.by_name import recants, takes_back_other
from interviewer.core.mistakes.defended import defence, stands_by
from interviewer.core.mistakes.heart import heart_of, takes_back, without_other
from interviewer.core.mistakes.kept import keeps
from interviewer.core.mistakes.revised import YIELDS, restates, revises
from interviewer.core.mistakes.same_breath import mistake_in, taken_back_at_once
from interviewer.core.pushback import CLEARLY, Pushback, Standing
from interviewer.core.recant import (
    CONCEDES,
    CORRECTS,
    FAULT,
    OWN_FAULT,
    STRIKES,
    TAKES,
)
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question, sentence_around
from interviewer.core.text import Span
from interviewer.core.understanding.order import BEFORE

RETRACTS = regex(
    rf"""{CONCEDES} | {TAKES} | {STRIKES} | {CORRECTS} | {OWN_FAULT} | {FAULT} | \b(?:that|this|it)(?:['’]?s|\ is|\ was|\ would\ be)\ (?:\w+\ )?too\ good\b
    | \bshould\ (?:not\ have|have|be)\b | \bshouldn['’]?t\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that take back what was said before, whatever it was."""
DEFENDS = regex(
    r"""\b(?:is|are|was|would\ be|will\ be)(?:n['’]?t|\ not|\ never)\ (?:\w+\ )?(?:misleading|wrong|bad|an?\ (?:problem|issue)|needed|necessary|fooled)\b
    | \bnobody\ (?:needs|cares|will)\b | \bno\ need\b | \bwill\ catch\ (?:it|that|them)\b | \bmeasures?\ (?:nicely|well|fine|it\ well)\b
    | \bready\ to\ ship\b | \btrivial(?:ly)?\b | \bremoves?\ (?:all\ |the\ |any\ )?(?:bias|that|it)\b | \bindustry\b | \bobviously\b
    | \b(?:is|are)\ (?:\w+\ )?(?:fine|enough|ok(?:ay)?)\W*$ | \bgold\ standard\b | \bworks?\ (?:fine|well)\b | \b(?:is|are)\ legacy\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that speak for what was challenged."""
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
    words, kept, defended = words_of(interview, item), 0, 0
    for turn in spoken[item.reply :]:
        if recants(turn.text, heart(interview, item)):
            settled, kept, defended = turn.reply, 0, 0
        elif defended or _defends(interview, item, turn):
            settled, kept, defended = 0, 0, defended or turn.reply
        elif keeps(turn.text, words, answers=answers(interview, item, turn.reply)) or _restates(interview, item, turn):
            settled, kept = 0, turn.reply
        elif item.pitfall in _asserted(turn):
            if _ends_well(interview.case, turn.text, item.pitfall):
                settled, kept = settled or turn.reply, 0
            else:
                settled, kept = 0, turn.reply if 0 < item.challenged < turn.reply else 0
        elif not settled and (
            _revises(interview, item, turn)
            or _takes_back(interview, turn, item, answers=answers(interview, item, turn.reply))
        ):
            settled = turn.reply
    if settled or defended:
        return Amends("defended", defended) if defended else Amends("corrected", settled)
    if not item.challenged:
        return Amends("noticed")
    answer = spoken[item.challenged].text if item.challenged < len(spoken) else ""
    insisted = kept or item.standing == "insisted" or defends(answer)
    return Amends("insisted", kept=kept) if insisted else Amends("challenged")


def _defends(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether ``turn`` makes ``item`` right, by which it stands: in answer to the challenge, or by its name later."""
    heard, words = turn.understanding, words_of(interview, item)
    if heard is None or not 0 < item.challenged < turn.reply:
        return False
    means_it = answers(interview, item, turn.reply) or keeps(turn.text, words)
    return means_it and defence(interview.case, item.pitfall, heard, words) is not None


def words_of(interview: Interview, item: Pushback) -> str:
    """The candidate's words that make ``item`` a mistake, without those that anybody says of this case."""
    return mistake_in(interview.case, interview.words(item.reply), item)


def heart(interview: Interview, item: Pushback) -> str:
    """Those of them that make it one, and not another thing of the same clause."""
    return heart_of(interview.case, interview.words(item.reply), item)


def others(interview: Interview, item: Pushback) -> tuple[str, ...]:
    """The words of the other mistakes that were heard so far."""
    return tuple(heart(interview, one) for one in interview.pushbacks if one.pitfall != item.pitfall)


def said_of(interview: Interview, item: Pushback) -> str:
    """The sentence that makes ``item``; empty where no words of it are known."""
    text = interview.words(item.reply)
    return sentence_around(text, item.spans[0]) if item.spans else ""


def _revises(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether the answer to the challenge concludes with something else; where it begins by taking it, by what mends it, too."""
    if not answers(interview, item, turn.reply) or defends(turn.text):
        return False
    mended = item.settled == turn.reply and item.standing == "corrected"
    taken = mended and YIELDS.match(turn.text) and _explains(turn, interview.case.pitfalls[item.pitfall].remedies)
    return bool(taken) or revises(turn.text, said_of(interview, item))


def _restates(interview: Interview, item: Pushback, turn: Turn) -> bool:
    """Whether the answer to the challenge says what was challenged once more, figure by figure."""
    return answers(interview, item, turn.reply) and restates(turn.text, said_of(interview, item))


OWN = 3
"""Most words of a mistake that count for a sentence that takes it back."""


def mending(interview: Interview, reply: int, item: Pushback) -> Span:
    """The words of ``reply`` that take ``item`` back; the whole reply where no sentence stands out."""
    text = interview.words(reply)
    worth = {m.span(): _mends(interview, reply, Span(*m.span()), item) for m in SENTENCE.finditer(text)}
    start, end = max(worth, key=lambda at: worth[at]) if any(worth.values()) else (0, len(text))
    words = text[start:end]
    return Span(end - len(words.lstrip()), start + len(words.rstrip()))


def _mends(interview: Interview, reply: int, sentence: Span, item: Pushback) -> float:
    """How much a sentence of ``reply`` says of what takes ``item`` back.

    By the right way, by words of taking back, by how clearly it speaks of the matter, and, where it does any of this, by the mistake's own words.
    """
    turn, known = interview.spoken()[reply - 1], interview.case.pitfalls[item.pitfall]
    about_it = known.remedies | {*known.concerns}
    found = [f for f in turn.understanding.findings if f.id in about_it] if turn.understanding else []
    pieces = [piece for f in found for piece in zip(f.evidence, chain(f.clarity, repeat(CLEARLY)), strict=False)]
    clear = max((clarity for span, clarity in pieces if span.meets(sentence)), default=0.0)
    right = interview.case.right_way(item.pitfall, turn.text, sentence)
    said = sentence.of(turn.text)
    worth = right + 0.5 * bool(RETRACTS.search(said)) + 2 * clear
    own = stems_about(said) & stems_about(words_of(interview, item))
    return worth + min(len(own), OWN) if worth else 0.0


def defends(answer: str) -> bool:
    """Whether an answer to a challenge speaks for what was challenged."""
    return any(words.search(answer) for words in (DEFENDS, REFUSES, KEEPS))


def asserted_at(interview: Interview, item: Pushback, reply: int) -> tuple[Span, ...]:
    """The words of ``reply`` that make ``item``, for the first time or once more: they prove as little the second time."""
    if reply == item.reply:
        return item.spans
    said = interview.spoken()[reply - 1].understanding if reply > item.reply else None
    return tuple(span for p in said.pitfalls if p.id == item.pitfall for span in p.evidence) if said else ()


def _asserted(turn: Turn) -> frozenset[str]:
    return frozenset(p.id for p in turn.understanding.pitfalls) if turn.understanding else frozenset()


def answers(interview: Interview, item: Pushback, reply: int) -> bool:
    """Whether ``reply`` answers the challenge of ``item``: the first one after it, but for those that only got a fact or a word in return."""
    between = interview.spoken()[item.challenged : reply - 1]
    return 0 < item.challenged < reply and all(
        turn.moves and all(move.kind in ("fact", "steady") for move in turn.moves) for turn in between
    )


def _ends_well(case: Case, text: str, pitfall: str) -> bool:
    """Whether a reply that names the mistake again does so to take it back."""
    retracts = any(RETRACTS.search(s) and not DEFENDS.search(s) for s in SENTENCE.findall(text))
    return retracts and case.right_way(pitfall, text)


def _takes_back(interview: Interview, turn: Turn, item: Pushback, *, answers: bool) -> bool:
    """Whether a later reply takes ``item`` back."""
    case, mistake = interview.case, heart(interview, item)
    said = [m for m in SENTENCE.finditer(turn.text) if not DEFENDS.search(m[0])]
    made = interview.words(item.reply)
    meant = without_other(case, made, item, turn.text, others(interview, item)) if answers else turn.text
    pitfall = case.pitfalls[item.pitfall]
    if not pitfall.right_way:
        corrected = item.settled == turn.reply and item.standing == "corrected"
        return bool(said) and (corrected or (answers and any(RETRACTS.search(m[0]) and m[0] in meant for m in said)))
    if answers and item.pitfall == BEFORE and _explains(turn, pitfall.remedies):
        return True
    if answers and stands_by(turn.text, words_of(interview, item)):
        return False  # the right way is named, and not taken
    stated = (m for m in said if not is_question(m[0]))
    right = [m for m in stated if case.right_way(pitfall.id, turn.text, Span(*m.span()))]
    if answers:
        retracts = any(RETRACTS.search(m[0]) and not REFUSES.search(m[0]) and m[0] in meant for m in said)
        named = takes_back(case, made, item, meant)
        return retracts or named or (bool(right) and not (SHRUGS.search(turn.text) or _FINE.match(turn.text)))
    if right and any(RETRACTS.search(m[0]) and not takes_back_other(m[0], mistake) for m in said):
        return True
    found = turn.understanding.findings if turn.understanding else ()
    spans = [span for f in found if f.id in pitfall.mends_later for span in f.clear(CLEARLY)]
    return any(span.start < m.end() and m.start() < span.end for m in right for span in spans)


def _explains(turn: Turn, ids: frozenset[str]) -> bool:
    """Whether a reply explains one of ``ids``."""
    found = turn.understanding.findings if turn.understanding else ()
    return any(f.id in ids and f.level == Level.EXPLAINED for f in found)
