"""An answer to a challenge that says what was challenged once more, and gives a reason: "I evaluate on the random split, which is fair since ..."."""

import re

from interviewer.core.matter import names_in
from interviewer.core.recant import RETRACTS
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question

_DOES = regex(
    r"""\b(?:i|we)(?:['’](?:d|ll|m|re)|\ (?:would|will|am|are))?\ (?:(?:still|always|also|simply|just|\w+ly)\ )?
      (?!(?:had|did|was|were|said|thought|made|took|chose|kept|went|meant|see|know|mean|guess|suppose|agree|admit|forgot|have)\b)(?!\w+ed\b)\w+\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Somebody says what they do."""
_REASON = regex(
    r"\b(?:because|since|as (?:all|each|every|the|it|they|we|i|there|no)|so that|(?:which|that|it|this) (?:is|keeps|gives|makes|lets))\b",
    re.IGNORECASE,
)
"""What a reason follows."""
_OTHERWISE = regex(
    r"""\b(?:not|never|no\ longer|cannot|instead|rather|only|just|within|but|except|if|unless|until|when|would\ be|wrong|bad|leaks?|unfair|problem|mistake|then
      |drop\w*|repla\w+|mov(?:e|ing)|chang\w+|lower\w*|rais\w+|avoid\w*|stop\w*|skip\w*|leav\w+|remov\w+|throw\w*|fix\w*|correct\w*|switch\w*|turn\w*|need|have\ to|must|worry)\b | n['’]t\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the words in front of the reason have that say it otherwise, bound it, or find fault with it."""
SHARED = 2
"""Words of the mistake from which on it is said again; all of them where it has fewer."""


def says_again(answer: str, mistake: str) -> bool:
    """Whether a sentence of ``answer`` does what the ``mistake`` named, and says why; not where the answer takes anything back.

    >>> says_again("I evaluate on the random split, since every row is alike.", "shuffle rows, random split")
    True
    >>> says_again("I would not use the random split, since rows have a date.", "shuffle rows, random split")
    False
    """
    if RETRACTS.search(answer):
        return False
    own = names_in(mistake)
    return any(_again(sentence, own) for sentence in SENTENCE.findall(answer) if not is_question(sentence))


def _again(sentence: str, own: frozenset[str]) -> bool:
    """Whether ``sentence`` does what has the stems ``own``, and says why."""
    reason = _REASON.search(sentence)
    if not reason or not own:
        return False
    done = sentence[: reason.start()]
    shared = names_in(done) & own
    return len(shared) >= min(SHARED, len(own)) and bool(_DOES.search(done)) and not _OTHERWISE.search(done)
