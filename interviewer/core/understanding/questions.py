"""Which utterances ask the interviewer something about the case, and which ask nobody.

A question that the candidate answers in the next breath is part of an answer ("What if she is new? Then ...").
"""

import re
from collections.abc import Sequence
from enum import Enum

from interviewer.core.text import Token
from interviewer.core.understanding.remark import Remark, is_fragment
from interviewer.core.understanding.talk import ASKING, LEAD_INS, SELF_ANSWERS
from interviewer.core.understanding.utterance import Shape

_FLOOR = re.compile(
    r"\bask|\bquestions?\b|\bknow\b|clarif|clear up|\bneed\b|wonder|\bcheck\b|before (?:we|you)|\bbegin|where .* start|go ahead|\bready\b|dive in"
    r"|^design\b|\bwe want\b|today'?s|\boutline\b|feel free|information|constraints|\bassum|welcome|\bthe floor\b|your turn|take the\b|missing|anything|like to hear",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"\bhow (?:would|do|will|can|should) (?:you|we)\b|\bwould you (?:use|pick|choose)|explain|describe|walk me|tell me (?:about|how)",
    re.IGNORECASE,
)
_GO_ON = re.compile(r"\bcontinue|\bgo on\b|\bproceed|\bcarry on\b", re.IGNORECASE)
_DESIGNS = re.compile(
    r"^(?:so |and |but |now |ok |okay |well |then )*(?:what if|what about|how about|what happens|what do (?:i|we) do|what (?:would|could|should) (?:i|we)|why\b|so what|now what"
    r"|what (?:would|does|do|will|should) (?:the |a |an |our |my )?\w+ (?:see|get|happen|do then)\b"
    r"|how (?:would|do|could|can|should|will|to) (?:i|we|one|you)?\b(?! (?:know if|have|currently|already))|where (?:would|do|could|will) (?:i|we) (?:get|take|find|put|start)"
    r"|which (?:model|loss|metric|algorithm|features?|method)|the (?:catch|problem|downside|trick|reason|risk|upside|price|cost)\b|how come|who says|isn't|is not|aren't)"
)
_TO_THEM = re.compile(
    r"\b(?:do|did|have|are|can|could|would|will) (?:you|we have|we know|we get|we keep|we already|we store|we log)\b|\b(?:is|are) there\b|\b(?:can|may|could|should) i assume\b"
    r"|\bcan we assume\b|\ballowed\b|\bmay we\b|\bby the way\b|\bbtw\b|\bare we talking\b|\bdo we (?:have|know|get|keep|store|log|see|own|need)\b"
)

_LOOSE = 20
"""Most words of an unmarked question that only its first words show."""
_SELF_ANSWER = 3
"""Words about the matter behind a question on no fact topic that answer it."""
ADDING = frozenset("and also plus or".split())
"""Words that add a question to the one before."""
_THIRD = frozenset("he she they".split())
"""First words of a sentence that goes on about whom the question was."""
_STARTERS = frozenset("and so but okay ok um hm".split())
_ELSEWHERE = {"ask-repeat", "check-in", "ask-hint", "social"}
"""Acts that ask something of their own."""
_HEADING = 3
"""Words of a heading before its question ("Labels: do we have any?")."""


def has_floor(asked: str) -> bool:
    """Whether the interviewer's line lets the candidate ask rather than design."""
    if _TASK.search(asked):
        return bool(re.search(r"ask|know|clarif", asked, re.IGNORECASE))
    return bool(_FLOOR.search(asked)) or ("?" not in asked and not _GO_ON.search(asked))


class Asked(Enum):
    """What an utterance is to the interviewer."""

    NO = "no"
    YES = "yes"
    """It asks for something about the case."""
    ASIDE = "aside"
    """It only goes on with a question of another kind ("what do you mean? The inputs?")."""


def questions(remarks: Sequence[Remark], tokens: Sequence[Token], asked: str, echo: frozenset[str]) -> list[Asked]:
    """What each remark asks; ``echo`` are the stems of the line ``asked``. Linear in practice: looks ahead by utterances."""
    takes = any(r.asks for r in remarks) or [t.word for t in tokens[:2]] in (["before", "i"], ["before", "we"])
    invited = bool(asked) and (has_floor(asked) or takes)
    floor = invited or not asked
    asking = [_looks(r, floor) for r in remarks]
    if not floor and not any(asking) and not any(r.formulas for r in remarks):
        return [Asked.NO] * len(remarks)
    _complete(remarks, asking)
    says = [_echoes(r, tokens, echo) for r in remarks]
    _drop_answered(remarks, asking, invited, says)
    among = any(asking)
    named = invited and all(is_fragment(r) and not r.formulas for r in remarks)
    for i, remark in enumerate(remarks):
        added = i > 0 and remark.utterance.words[0] in ADDING and is_fragment(remarks[i - 1])
        asking[i] = asking[i] or _asks_loosely(remark, floor, among or named, remark.utterance.opens or added)
    if any(asking) and not among:
        asking = [yes or _asks_loosely(r, floor, True, True) for yes, r in zip(asking, remarks, strict=True)]
    _drop_answered(remarks, asking, invited, says)
    for i in range(1, len(remarks)):
        sentence = remarks[i].utterance.sentence
        asks = any(r.asks and r.utterance.sentence == sentence for r in remarks[:i])
        if asking[i - 1] and not asking[i] and _continues(remarks[i], remarks[i - 1], asks, floor):
            asking[i] = True
    return _asides(remarks, [Asked.YES if yes else Asked.NO for yes in asking])


def _asides(remarks: Sequence[Remark], found: list[Asked]) -> list[Asked]:
    """``found`` with what goes on with a question of another kind set aside ("what do you mean? The inputs?")."""
    marked = {r.utterance.sentence for r in remarks if r.utterance.marked}
    for i in range(1, len(remarks)):
        before, remark = remarks[i - 1], remarks[i]
        asked = before.utterance.marked or before.utterance.shape > Shape.NONE or "ask-repeat" in before.formulas
        follows = found[i - 1] is Asked.ASIDE or (asked and _ELSEWHERE & before.formulas.keys())
        goes_on = found[i] is Asked.YES or remark.utterance.sentence in marked or is_fragment(remark)
        loose = remark.utterance.shape < Shape.TURNED or ("you" in remark.utterance.words and not remark.clear)
        if follows and goes_on and not remark.formulas and loose:
            found[i] = Asked.ASIDE
    return found


def _looks(remark: Remark, floor: bool) -> bool:
    """Whether an utterance asks by its mark, its cues or its word order, and asks nothing but a fact.

    Without a mark, word order alone is enough only where a sentence begins or the candidate has the floor to ask.
    """
    u = remark.utterance
    if remark.formulas or (remark.leads and (not u.marked or remark.leads[0] <= u.first + 2)):
        return False
    return u.marked or remark.asks or (u.shape == Shape.TURNED and (floor or u.opens))


def _asks_loosely(remark: Remark, floor: bool, among: bool, opens: bool) -> bool:
    """Whether an unmarked "how many per day" or "phone or desktop" is a question here; ``among`` other questions it is.

    ``opens``: a sentence begins with it, or it goes on with a list.
    """
    u = remark.utterance
    if remark.formulas or remark.stands:
        return False
    if u.shape == Shape.LOOSE:
        return among or (floor and opens and len(u.words) <= _LOOSE)
    return floor and remark.clear and is_fragment(remark) and len(u.words) <= 8 and (among or "or" in u.words)


def _complete(remarks: Sequence[Remark], asking: list[bool]) -> None:
    """Let one mark speak for the utterances before it in its sentence: "is it batch or do they wait?", "only English, right?"."""
    for i, remark in enumerate(remarks):
        u = remark.utterance
        if not (u.marked and asking[i]):
            continue
        tag = remark.content == 0 and len(u.words) <= 6 and u.shape == Shape.NONE
        for j in range(i - 1, -1, -1):
            earlier = remarks[j]
            if earlier.utterance.sentence != u.sentence or earlier.formulas or earlier.leads:
                break
            heading = earlier.clear and len(earlier.utterance.words) <= _HEADING
            if earlier.utterance.shape > Shape.NONE or heading or (tag and not earlier.stands):
                asking[j] = True
                tag = tag and earlier.utterance.shape == Shape.NONE
            elif not is_fragment(earlier):
                break


def _drop_answered(remarks: Sequence[Remark], asking: list[bool], invited: bool, says: Sequence[bool]) -> None:
    for i in range(len(remarks)):
        if asking[i] and _answered(remarks, asking, i, invited, says[i]):
            asking[i] = False


def _answered(remarks: Sequence[Remark], asking: list[bool], i: int, invited: bool, echoes: bool) -> bool:
    """Whether the candidate goes on to answer question ``i``."""
    remark = remarks[i]
    rest = [j for j in range(i + 1, len(remarks)) if not asking[j] and not remarks[j].formulas]
    at = next((j for j in rest if remarks[j].content), None)
    if remark.asks or at is None:
        return False
    after = remarks[at]
    said = " ".join(remark.utterance.words)
    if _DESIGNS.match(said) or echoes:
        return True
    immediate = all(remarks[j].utterance.shape == Shape.NONE for j in range(i + 1, at))
    to_them = bool(_TO_THEM.search(said))
    opening = {_first_word(remarks[j]) for j in rest if j <= at}
    if opening & SELF_ANSWERS - ({"then"} if to_them else set()):
        return sum(remarks[j].content for j in rest) >= 2 or after.stands
    stands = any(remarks[j].stands for j in rest if remarks[j].utterance.sentence == after.utterance.sentence)
    if invited or to_them:
        return immediate and stands and not invited and "if" not in opening
    if remark.utterance.shape == Shape.NONE or (stands and "if" not in opening):
        return immediate and not is_fragment(after)
    if "if" in opening:
        return False
    if _first_word(after) in _THIRD:
        return True
    if remark.clear:
        return remark.findings == 0 and any(remarks[j].stands for j in rest)
    return sum(remarks[j].content for j in rest) >= _SELF_ANSWER


def _first_word(remark: Remark) -> str:
    return next((w for w in remark.utterance.words[:4] if w not in _STARTERS), "")


def _echoes(remark: Remark, tokens: Sequence[Token], echo: frozenset[str]) -> bool:
    """Whether a question only says the interviewer's again."""
    own = [t for t in tokens[remark.utterance.first : remark.utterance.end] if not t.light]
    return bool(own) and bool(echo) and sum(t.stem in echo for t in own) * 10 >= len(own) * 8


def _continues(remark: Remark, before: Remark, asks: bool, floor: bool) -> bool:
    """Whether an utterance goes on with the question before it: possible answers, or a second half ("and whether ...")."""
    if remark.formulas:
        return False
    words = [w for w in remark.utterance.words[:3] if w not in LEAD_INS]
    if asks and words and words[0] in ASKING | {"whether", "if"}:
        return True
    offers = floor or before.utterance.sentence == remark.utterance.sentence or "or" in remark.utterance.words
    return offers and not remark.stands and remark.content > 0 and is_fragment(remark)
