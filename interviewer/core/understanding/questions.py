"""Which utterances ask the interviewer something about the case, and which ask nobody.

A question that the candidate answers in the next breath is part of an answer ("What if she is new? Then ...").
"""

import re
from collections.abc import Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.remark import Remark
from interviewer.core.understanding.talk import AUXILIARIES, PRONOUNS, SELF_ANSWERS
from interviewer.core.understanding.utterance import Shape

_FLOOR = re.compile(
    r"\bask|\bquestions?\b|\bknow\b|clarif|clear up|\bneed\b|wonder|\bcheck\b|before (?:we|you)|\bbegin|where .* start|go ahead|\bready\b|dive in"
    r"|^design\b|\bwe want\b|today'?s|\boutline\b|feel free|information|constraints|\bassum|welcome|\bthe floor\b|your turn|take the\b|missing|anything",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"\bhow (?:would|do|will|can|should) (?:you|we)\b|\bwould you (?:use|pick|choose)|explain|describe|walk me|tell me (?:about|how)",
    re.IGNORECASE,
)
_DESIGNS = re.compile(
    r"^(?:so |and |but |now |ok |okay |well |then )*(?:what if|what about|how about|what happens|what do (?:i|we) do|what (?:would|could|should) (?:i|we)|why\b|so what|now what"
    r"|how (?:would|do|could|can|should|will|to) (?:i|we|one|you)?\b(?! (?:know if|have|currently|already))|where (?:would|do|could|will) (?:i|we) (?:get|take|find|put|start)"
    r"|which (?:model|loss|metric|algorithm|features?|method)|the (?:catch|problem|downside|trick|reason|risk|upside|price|cost)\b|how come|who says|isn't|is not|aren't)"
)
_TO_THEM = re.compile(
    r"\b(?:do|did|have|are|can|could|would|will) (?:you|we have|we know|we get|we keep|we already|we store|we log)\b|\b(?:is|are) there\b|\b(?:can|may|could|should) i assume\b"
    r"|\bcan we assume\b|\ballowed\b|\bmay we\b|\bby the way\b|\bbtw\b|\bare we talking\b|\bdo we (?:have|know|get|keep|store|log|see|own|need)\b"
)

_HEADING = 3
"""Words of a heading before its question ("Labels: do we have any?")."""


def has_floor(asked: str) -> bool:
    """Whether the interviewer's line lets the candidate ask rather than design."""
    return bool(_FLOOR.search(asked)) and not (
        _TASK.search(asked) and not re.search(r"ask|know|clarif", asked, re.IGNORECASE)
    )


def questions(remarks: Sequence[Remark], tokens: Sequence[Token], asked: str, echo: frozenset[str]) -> list[bool]:
    """For each remark whether it asks the interviewer for something; ``echo`` are stems of the line ``asked``. Linear."""
    invited = bool(asked) and has_floor(asked)
    floor = invited or not asked
    asking = [_looks(r, floor) for r in remarks]
    _complete(remarks, asking)
    for i, remark in enumerate(remarks):
        if asking[i] or remark.formulas or remark.stands:
            continue
        words = remark.utterance.words
        if (
            remark.utterance.shape == Shape.LOOSE
            and (any(asking) or (floor and remark.utterance.opens and len(words) <= 20))
        ) or (floor and remark.clear and "or" in words and _is_fragment(remark) and len(words) <= 8):
            asking[i] = True
    for i in range(len(remarks)):
        if asking[i] and _answered(remarks, asking, i, tokens, invited, echo):
            asking[i] = False
    for i in range(1, len(remarks)):
        if asking[i - 1] and not asking[i] and _continues(remarks[i]):
            asking[i] = True
    return asking


def _looks(remark: Remark, floor: bool) -> bool:
    """Whether an utterance asks by its mark, its cues or its word order, and asks nothing but a fact.

    Without a mark, word order alone is enough only where a sentence begins or the candidate has the floor to ask.
    """
    u = remark.utterance
    if remark.formulas or (remark.leads and (not u.marked or remark.leads[0] <= u.first + 2)):
        return False
    return u.marked or remark.asks or (u.shape == Shape.TURNED and (floor or u.opens))


def _complete(remarks: Sequence[Remark], asking: list[bool]) -> None:
    """Let one mark speak for the utterances before it in its sentence: "is it batch or do they wait?", "only English, right?"."""
    for i, remark in enumerate(remarks):
        u = remark.utterance
        if not (u.marked and asking[i]):
            continue
        j = i - 1
        while j >= 0 and remarks[j].utterance.sentence == u.sentence and not remarks[j].formulas:
            earlier = remarks[j]
            tag = remark.content == 0 and len(u.words) <= 6 and u.shape == Shape.NONE
            heading = earlier.clear and len(earlier.utterance.words) <= _HEADING
            if earlier.utterance.shape > Shape.NONE or heading or (tag and not earlier.stands):
                asking[j] = True
            elif not _is_fragment(earlier):
                break
            j -= 1


def _answered(
    remarks: Sequence[Remark], asking: list[bool], i: int, tokens: Sequence[Token], floor: bool, echo: frozenset[str]
) -> bool:
    """Whether the candidate goes on to answer question ``i``."""
    remark = remarks[i]
    after = next((r for j, r in enumerate(remarks) if j > i and not asking[j] and not r.formulas), None)
    if remark.asks or after is None or after.content < 1:
        return False
    said = " ".join(remark.utterance.words)
    immediate = i + 1 < len(remarks) and after is remarks[i + 1]
    opening = [w for w in after.utterance.words[:4] if w not in ("and", "so", "but", "okay", "ok", "um", "hm")]
    first = opening[0] if opening else ""
    if _DESIGNS.match(said) or _echoes(remark, tokens, echo):
        return True
    to_them = bool(_TO_THEM.search(said))
    if first in SELF_ANSWERS and not (to_them and first in ("then", "because", "by")):
        return after.content >= 2 or after.stands
    if to_them and floor:
        return False
    if immediate and after.stands and not floor and first != "if":
        return True
    if to_them:
        return False
    if remark.utterance.shape == Shape.NONE and not floor:
        return immediate and not _is_fragment(after)
    stands = any(r.stands and not asking[j] for j, r in enumerate(remarks) if j > i)
    return not floor and stands and remark.findings == 0


def _echoes(remark: Remark, tokens: Sequence[Token], echo: frozenset[str]) -> bool:
    """Whether a question only says the interviewer's again."""
    own = [t for t in tokens[remark.utterance.first : remark.utterance.end] if not t.light]
    return bool(own) and bool(echo) and sum(t.stem in echo for t in own) * 10 >= len(own) * 8


def _continues(remark: Remark) -> bool:
    """Whether an utterance behind a question lists possible answers to it ("one country or all over the world")."""
    return not remark.formulas and not remark.stands and remark.content > 0 and _is_fragment(remark)


def _is_fragment(remark: Remark) -> bool:
    """Whether an utterance has no verb of its own."""
    words = remark.utterance.words
    return len(words) <= 14 and not any(w in AUXILIARIES or w in PRONOUNS for w in words)
