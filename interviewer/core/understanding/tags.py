"""Statements that a tag closes ("we split it by time, correct?"): a design is put forward, a fact of the case asks to be confirmed."""

from collections.abc import Sequence

from interviewer.core.regex import regex
from interviewer.core.understanding.remark import Remark

_TAG = regex(
    r" (?:right|correct|yeah|yes|no|huh|eh|true|agreed|or not|(?:do|does|is|are|will|would|should|can|could) not (?:i|we|it|that|they)|would you not|do not you think)$"
)
_PLEA = regex(
    r"\b(?:you|your|yours|who|what|which|where|how|whether|assume|assuming|guess|wonder|already|currently|today)\b|\btake it\b"
)
"""Words of a statement about the interviewer or about how things are today, or of one that asks by itself."""
_OWN = regex(
    r"\bi (?:would|will|am going to) (?:\w+ly |not |just |still |also |then |first )*(?!(?:be|have|get|see|know|need|want|like|say|think|suppose|imagine|expect|believe|ask) )\w"
    r"|\blet us (?!(?:say|assume|suppose) )"
    r"|^(?:(?:so|then|and|ok|okay|well) )*(?:i|we) (?:just |simply |then )*(?:split|train|retrain|fine tune|subsample)\b"
)
"""The candidate says what they would do."""
_OURS = regex(
    r"\bwe (?:would|will|are going to) (?:\w+ly |not |just |still |also |then |first )*(?!(?:be|have|get|see|know|need|want|receive|own|only) )\w"
    r"|\b(?:so|then|and|because|since) (?:i|we) (?:just |simply |then )*(?:pick|choose|measure|tune|drop|sample|weight|rank|score|cap|fine|try|build|start)\b"
)
"""The same of "we", which where questions are invited may be the company."""
_AIMS = regex(r"\bwe (?:should|want|need|would want|would need)\b")
"""What the design is for: it is part of one where the candidate is at it, or gives the reason."""
_REASON = regex(r"\b(?:because|since|so that|otherwise)\b")


def tagged_designs(remarks: Sequence[Remark], invited: bool) -> frozenset[int]:
    """Places of the remarks in sentences that state a piece of the design and only close with a tag.

    ``invited``: the interviewer had asked for questions. Linear.
    """
    found: set[int] = set()
    first, decided = 0, False
    for i, remark in enumerate(remarks):
        if remark.utterance.sentence != remarks[first].utterance.sentence:
            first = i
        if remark.utterance.marked:
            if _is_design(remarks[first : i + 1], invited, decided):
                found.update(range(first, i + 1))
            first = i + 1 if i + 1 < len(remarks) else i
        decided = decided or (remark.stands and not remark.asks)
    return frozenset(found)


_SHALL = regex(r"\b(?:i|we) (?:should|would|must|will|shall)\b|\b(?:i|we)['’](?:d|ll)\b|\blet us\b|\blet['’]?s\b")
"""The same of what is still to be decided."""


def designs(statement: str) -> bool:
    """Whether a ``statement`` says what the candidate would do, and nothing of how things are.

    >>> designs("we should use a linear model"), designs("we make money by ads")
    (True, False)
    """
    said = statement.casefold()
    return bool(_OWN.search(said) or _OURS.search(said) or _SHALL.search(said))


def _is_design(said: Sequence[Remark], invited: bool, decided: bool) -> bool:
    """Whether ``said``, up to its question mark, is a design with a tag; ``decided``: something was decided before it."""
    text = " ".join(word for remark in said for word in remark.utterance.words)
    tag = _TAG.search(text)
    if not tag or any(remark.formulas or remark.leads or remark.asks for remark in said):
        return False
    stated = text[: tag.start()]
    if _PLEA.search(stated):
        return False
    reasoned = bool(_REASON.search(stated))
    if _OWN.search(stated) or (_OURS.search(stated) and (reasoned or not invited)):
        return True
    return bool(_AIMS.search(stated)) and not invited and (reasoned or decided)
