"""Questions that the candidate answers in the next breath: they are part of an answer ("What if she is new? Then ...")."""

from collections.abc import Sequence

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.remark import Remark, is_fragment
from interviewer.core.understanding.talk import REASONS, SELF_ANSWERS
from interviewer.core.understanding.utterance import Shape

DESIGNS = regex(
    r"^(?:so |and |but |now |ok |okay |well |then )*(?:what if|what about|how about|what happens|what do (?:i|we) do|what (?:would|could|should) (?:i|we)|why\b|so what|now what"
    r"|what (?:would|does|do|will|should) (?:the |a |an |our |my )?\w+ (?:see|get|happen|do then)\b"
    r"|how (?:would|do|could|can|should|will|to) (?:i|we|one|you)?\b(?! (?:know if|have|currently|already))|where (?:would|do|could|will) (?:i|we) (?:get|take|find|put|start)"
    r"|which (?:model|loss|metric|algorithm|features?|method)|the (?:catch|problem|downside|trick|reason|risk|upside|price|cost)\b|how come|who says|isn't|is not|aren't)"
)
TO_THEM = regex(
    r"\b(?:do|did|have|are|can|could|would|will) (?:you|we have|we know|we get|we keep|we already|we store|we log)\b|\b(?:is|are) there\b|\b(?:can|may|could|should) i assume\b"
    r"|\bcan we assume\b|\ballowed\b|\bmay we\b|\bby the way\b|\bbtw\b|\bare we talking\b|\bdo we (?:have|know|get|keep|store|log|see|own|need)\b"
)

_SHRUGS = regex(
    r"^(?:it |that |this |which )?(?:does|do|would|will|should) not (?:really )?matter|^no matter|^i (?:doubt|guess not|think not|do not think)|^nobody|^nowhere|^no one"
)
"""How a candidate waves the own question off or answers it in a word."""
_TOLD = 6
"""Words about the matter behind a question that answer it when the interviewer had asked for a piece of the design."""
_AHEAD = 12
"""Utterances behind a question within which it would be answered."""
_SELF_ANSWER = 3
"""Words about the matter behind a question on no fact topic that answer it."""
_THIRD = frozenset("he she they".split())
"""First words of a sentence that goes on about whom the question was."""
_PUT_TO_OTHERS = regex(
    r"\b(?:ask|asks|asking)\b.{0,200}\b(?:customers?|users?|riders?|drivers?|her|him|them|people|person|cardholders?|viewers?|raters?|annotators?|readers?|owners?)\b"
)
"""What stands in front of a question that the system puts to somebody: "ask the customer in doubtful cases: was this you?"."""
_SHORT_QUOTE = 6
"""Words up to which a question behind it is its wording."""
_STARTERS = frozenset("and so but okay ok um hm".split())


def drop_answered(
    remarks: Sequence[Remark], asking: list[bool], invited: bool, tokens: Sequence[Token], echo: frozenset[str]
) -> None:
    """Take the questions out of ``asking`` that the candidate goes on to answer.

    ``invited``: the candidate was asked for questions; ``echo`` are the stems of the interviewer's line.
    """
    for i, remark in enumerate(remarks):
        if asking[i] and i and not asking[i - 1] and _is_put_to_others(remarks[i - 1], remark):
            asking[i] = False
        elif asking[i] and not remark.asks:
            rest = [j for j in range(i + 1, min(i + _AHEAD, len(remarks))) if not asking[j] and not remarks[j].formulas]
            at = next((j for j in rest if remarks[j].content), None)
            waved = not invited and bool(rest) and bool(_SHRUGS.match(" ".join(remarks[rest[0]].utterance.words)))
            told = at is not None and (_echoes(remark, tokens, echo) or _answered(remarks, rest, i, at, invited))
            asking[i] = not (waved or told)


def _is_put_to_others(before: Remark, remark: Remark) -> bool:
    """Whether ``remark`` is the wording of a question that ``before`` has somebody else asked."""
    one = before.utterance.sentence == remark.utterance.sentence and len(remark.utterance.words) <= _SHORT_QUOTE
    return one and bool(_PUT_TO_OTHERS.search(" ".join(before.utterance.words)))


def _answered(remarks: Sequence[Remark], rest: Sequence[int], i: int, at: int, invited: bool) -> bool:
    """Whether ``rest``, the statements behind question ``i``, answer it; ``at`` is the first of them that says something."""
    remark, after = remarks[i], remarks[at]
    said = " ".join(remark.utterance.words)
    if DESIGNS.match(said):
        return True
    to_them = bool(TO_THEM.search(said))
    opening = {_first_word(remarks[j]) for j in rest if j <= at}
    weight = sum(remarks[j].content for j in rest)
    if opening & SELF_ANSWERS - ({"then"} if to_them else set()):
        return weight >= 2 or after.stands
    immediate = all(remarks[j].utterance.shape == Shape.NONE for j in range(i + 1, at))
    stands = any(remarks[j].stands for j in rest if remarks[j].utterance.sentence == after.utterance.sentence)
    if invited or to_them:
        return immediate and stands and not invited and "if" not in opening
    if stands and "if" not in opening:
        return immediate
    if remark.utterance.shape == Shape.NONE:
        return immediate and not is_fragment(after)
    if "if" in opening:
        return False
    if _first_word(after) in _THIRD:
        return True
    if after.utterance.sentence > remark.utterance.sentence and after.utterance.words[0] not in REASONS:
        said_more = [j for j in rest if remarks[j].utterance.words[0] not in REASONS]
        if sum(remarks[j].content for j in said_more) >= _TOLD and any(
            remarks[j].findings or remarks[j].stands for j in said_more
        ):
            return immediate
    if remark.clear:
        return remark.findings == 0 and any(remarks[j].stands for j in rest)
    return weight >= _SELF_ANSWER


def _first_word(remark: Remark) -> str:
    return next((w for w in remark.utterance.words[:4] if w not in _STARTERS), "")


def _echoes(remark: Remark, tokens: Sequence[Token], echo: frozenset[str]) -> bool:
    """Whether a question only says the interviewer's again."""
    own = [t for t in tokens[remark.utterance.first : remark.utterance.end] if not t.light]
    return bool(own) and bool(echo) and sum(t.stem in echo for t in own) * 10 >= len(own) * 8
