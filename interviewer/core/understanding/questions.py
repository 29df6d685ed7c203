"""Which utterances ask the interviewer something about the case, and which ask nobody."""

from collections.abc import Sequence
from enum import Enum

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.line import Line
from interviewer.core.understanding.remark import Remark, is_fragment
from interviewer.core.understanding.rhetorical import TO_THEM, drop_answered
from interviewer.core.understanding.tags import tagged_designs
from interviewer.core.understanding.talk import ASKING, LEAD_INS
from interviewer.core.understanding.utterance import Shape

_LOOSE = 20
"""Most words of an unmarked question that only its first words show."""
ADDING = frozenset("and also plus or".split())
"""Words that add a question to the one before."""
_ELSEWHERE = {"ask-repeat", "check-in", "ask-hint", "social"}
"""Acts that ask something of their own."""
_TAG = 6
"""Most words of a tag ("or the other way round?")."""
_TURNED_TAG = regex(r"(?:do|does|is|are|have|has|can|may|did|was|were)(?: not)? (?:we|you|they|it|there)")
"""A tag that turns a statement into a question ("we keep the logs, do we?")."""
_HEDGES = frozenset(("i", verb) for verb in ("think", "guess", "suppose", "believe", "assume", "reckon", "imagine"))
"""Last words of a statement that only sounds like a question ("chargebacks, I think?")."""
_BACK = 12
"""Utterances of its sentence that one question mark speaks for."""
_HEADING = 3
"""Words of a heading before its question ("Labels: do we have any?")."""


class Asked(Enum):
    """What an utterance is to the interviewer."""

    NO = "no"
    YES = "yes"
    """It asks for something about the case."""
    ASIDE = "aside"
    """It only goes on with a question of another kind ("what do you mean? The inputs?")."""


def questions(remarks: Sequence[Remark], tokens: Sequence[Token], line: Line, echo: frozenset[str]) -> list[Asked]:
    """What each remark asks of whoever said ``line``; ``echo`` are its stems. Linear."""
    takes = any(r.asks for r in remarks) or [t.word for t in tokens[:2]] in (["before", "i"], ["before", "we"])
    invited = bool(line.text) and (line.lets_ask or takes)
    floor = invited or not line.text
    stated = tagged_designs(remarks, invited) | {i for i, r in enumerate(remarks) if words_it(r, line)}
    asking = [_looks(r, floor) and i not in stated for i, r in enumerate(remarks)]
    if not floor and not any(asking) and not any(r.formulas for r in remarks):
        return [Asked.NO] * len(remarks)
    _complete(remarks, asking)
    before = list(asking)
    drop_answered(remarks, asking, invited, tokens, echo)
    answered = [was and not yes for was, yes in zip(before, asking, strict=True)]
    _add_loose(remarks, asking, invited, floor)
    asking = [yes and not answered[i] and i not in stated for i, yes in enumerate(asking)]
    drop_answered(remarks, asking, invited, tokens, echo)
    if takes and line.is_task:
        _before_taking(remarks, asking)
    begun = -1
    for i in range(1, len(remarks)):
        if remarks[i - 1].asks:
            begun = remarks[i - 1].utterance.sentence
        asks = begun == remarks[i].utterance.sentence
        if asking[i - 1] and not asking[i] and i not in stated and _continues(remarks[i], remarks[i - 1], asks, floor):
            asking[i] = True
    return _asides(remarks, [Asked.YES if yes else Asked.NO for yes in asking])


def words_it(remark: Remark, line: Line) -> bool:
    """Whether ``remark`` words the question for which ``line`` asks ("is it spam or not"), and puts none to the interviewer."""
    if remark.asks or not line.asks_wording:
        return False
    return not TO_THEM.search(" ".join(remark.utterance.words))


def _add_loose(remarks: Sequence[Remark], asking: list[bool], invited: bool, floor: bool) -> None:
    """Add the questions that only their first words or their company show."""
    among = any(asking) or (invited and all(is_fragment(r) and not r.formulas for r in remarks))
    for i, remark in enumerate(remarks):
        added = i > 0 and remark.utterance.words[0] in ADDING and is_fragment(remarks[i - 1])
        asking[i] = asking[i] or _asks_loosely(remark, floor, among, remark.utterance.opens or added)
    if any(asking) and not among:
        asking[:] = [yes or _asks_loosely(r, floor, True, True) for yes, r in zip(asking, remarks, strict=True)]


def _before_taking(remarks: Sequence[Remark], asking: list[bool]) -> None:
    """Take what only looks like a question out of ``asking`` where it was said before they took the floor to ask one."""
    first = next((i for i, remark in enumerate(remarks) if remark.asks), 0)
    for i, remark in enumerate(remarks[:first]):
        u = remark.utterance
        near = u.sentence == remarks[first].utterance.sentence
        asking[i] = asking[i] and (near or u.marked or u.shape == Shape.TURNED)


def _asides(remarks: Sequence[Remark], found: list[Asked]) -> list[Asked]:
    """``found`` with what goes with a question of another kind set aside ("what do you mean? The inputs?", "that much, or shall I go on?")."""
    marked = {r.utterance.sentence for r in remarks if r.utterance.marked}
    for i in range(1, len(remarks)):
        before, remark = remarks[i - 1], remarks[i]
        if found[i - 1] is Asked.ASIDE or (not _ELSEWHERE.isdisjoint(before.formulas) and _asks(before)):
            goes_on = found[i] is Asked.YES or remark.utterance.sentence in marked or is_fragment(remark)
            loose = remark.utterance.shape < Shape.TURNED or ("you" in remark.utterance.words and not remark.clear)
            if goes_on and not remark.formulas and loose:
                found[i] = Asked.ASIDE
        joined = before.utterance.sentence == remark.utterance.sentence and remark.utterance.words[0] == "or"
        if joined and "check-in" in remark.formulas and not (before.clear or before.findings):
            found[i - 1] = Asked.ASIDE
    return found


def _asks(remark: Remark) -> bool:
    """Whether an utterance asks for anything, if only to say it again."""
    u = remark.utterance
    return u.marked or u.shape > Shape.NONE or "ask-repeat" in remark.formulas


def _looks(remark: Remark, floor: bool) -> bool:
    """Whether an utterance asks by its mark, its cues or its word order, and asks nothing but a fact.

    Without a mark, word order alone is enough only where a sentence begins or the candidate has the floor to ask.
    """
    u = remark.utterance
    if remark.formulas or (remark.leads and (not u.marked or remark.leads[0] <= u.first + 2)):
        return False
    if u.marked and u.shape == Shape.NONE and u.words[-2:] in _HEDGES:
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
        short = remark.content == 0 and len(u.words) <= _TAG
        tag = short and (u.shape == Shape.NONE or bool(_TURNED_TAG.fullmatch(" ".join(u.words))))
        for j in range(i - 1, max(i - _BACK, 0) - 1, -1):
            earlier = remarks[j]
            if earlier.utterance.sentence != u.sentence or earlier.formulas or earlier.leads:
                break
            heading = earlier.clear and len(earlier.utterance.words) <= _HEADING
            if earlier.utterance.shape > Shape.NONE or heading or (tag and not earlier.stands):
                asking[j] = True
                tag = tag and earlier.utterance.shape == Shape.NONE
            elif not is_fragment(earlier):
                break


def _continues(remark: Remark, before: Remark, asks: bool, floor: bool) -> bool:
    """Whether an utterance goes on with the question before it: possible answers, or a second half ("and whether ...")."""
    if remark.formulas:
        return False
    words = [w for w in remark.utterance.words[:3] if w not in LEAD_INS]
    if asks and words and words[0] in ASKING | {"whether", "if"}:
        return True
    offers = floor or before.utterance.sentence == remark.utterance.sentence or "or" in remark.utterance.words
    return offers and not remark.stands and remark.content > 0 and is_fragment(remark)
