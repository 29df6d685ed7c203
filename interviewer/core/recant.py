"""What a reply takes back of earlier replies, or keeps of them, by name: "forget what I said about accuracy", "I keep accuracy"."""

import re

from interviewer.core.matter import about
from interviewer.core.sentence import SENTENCE
from interviewer.core.understanding.tokens import stem_of

RECANTS = re.compile(
    r"""\bt(?:ake|aking|ook)\ (?:it|that|this|those|them|all\ (?:of\ )?(?:it|that))\ back\b | \btake\ back\ (?:what|that|my|the)\b | \bi\ withdraw\b
    | \b(?:that|it|this|which)\ (?:was|is)\ (?:\w+\ )?(?:wrong|silly|stupid|a\ mistake|my\ mistake|nonsense|not\ right)\b | \bwrong\ of\ me\b | \bi\ was\ (?:\w+\ )?wrong\b
    | \b(?:scratch|forget|ignore|strike|drop)\ (?:it|that|what\ (?:i|we)|my)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that take back something said before."""
KEEPS_IT = re.compile(
    r"\b(?:but|still|though|however|yet|anyway)\b[^.!?\n]{0,20}\b(?:i|we)(?:['’](?:d|ll)| would| will)? (?:\w+ )?(?:keep|kept)\b"
    r"|\b(?:i|we)(?:['’](?:d|ll)| would| will)? (?:still (?:keep|kept)|(?:\w+ )?(?:stay with|stick (?:to|with)|stand by))\b",
    re.IGNORECASE,
)
"""Words that keep something said before; "I keep the test days apart" alone keeps no mistake."""


def recants(text: str, mistake: str) -> bool:
    """Whether ``text`` takes back the ``mistake`` that it names in the same sentence or the one before.

    >>> recants("Forget what I said about accuracy.", "we maximise accuracy"), recants("That was wrong.", "we maximise accuracy")
    (True, False)
    """
    said = SENTENCE.findall(text)
    pairs = zip(["", *said], said, strict=False)
    return any(RECANTS.search(now) and _shares(f"{before} {now}", mistake) for before, now in pairs) and not keeps(
        text, mistake
    )


def keeps(text: str, mistake: str) -> bool:
    """Whether ``text`` keeps the ``mistake`` that it names in the same sentence.

    >>> keeps("You are right about the costs, but I keep accuracy as my measure.", "we maximise accuracy")
    True
    """
    return any(
        (found := KEEPS_IT.search(sentence)) and _shares(sentence[found.end() :], mistake)
        for sentence in SENTENCE.findall(text)
    )


def _shares(text: str, mistake: str) -> bool:
    return bool({stem_of(w) for w in about(text)} & {stem_of(w) for w in about(mistake)})
