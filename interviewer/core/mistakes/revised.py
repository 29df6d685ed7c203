"""An answer to a challenge that puts something else in the place of what was challenged, without a word of giving way: "hm, so 0.95"."""

import re

from interviewer.core.matter import stems_about
from interviewer.core.numbers import with_shares
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question, statements_of
from interviewer.core.understanding.tokens import stem_of

_VALUE = regex(r"(?<![\w.,/-])0\.\d+(?!\s?/|\d)")
_CONCLUDES = regex(
    r"\b(?:so|then|rather|instead|make (?:it|that)|let me say|raise|lower|higher|up to|down to)\b", re.IGNORECASE
)
_STAYS = regex(r"\b(?:stays?|remains?|it is|keep|is (?:fine|right|ok(?:ay)?))\b", re.IGNORECASE)
_NOT = regex(
    r"\b(?:so|then)\b[^.?!]{0,25}?\b(?:not|no|without|never)\s(?:(?:at|in|by|the|a|an|any|more|be|use|do|take|longer)\s)*(?P<word>[\w-]+)"
    r"(?!\s(?:it\s)?(?:otherwise|differently|only|just))",
    re.IGNORECASE,
)
YIELDS = regex(
    r"\W*(?:oh|ah|right|true|yes|ok(?:ay)?|sorry|sure|of course|fair|indeed|hm+)\b(?!\W+(?:\w+\W+)?(?:but|well|no)\b)",
    re.IGNORECASE,
)
"""How an answer begins that takes a challenge."""


_IN_PLACE_OF = regex(
    r"(?<!why )(?<!use )(?<!used )\b(?:instead of|rather than|in place of)\s((?:(?!\b(?:because|since|but|so)\b)[^,;:.!?\n])*)",
    re.IGNORECASE,
)
"""What something else is put in the place of."""
_TAKES_IT = regex(
    r"\W*(?:(?:oh|ah|hm+)\W+)?(?:right|true|ok(?:ay)?|of course|fair|indeed)\b(?!\W+(?:\w+\W+)?(?:but|well|no)\b)",
    re.IGNORECASE,
)
"""How one begins that takes it where the challenge can be answered with a yes."""
_LEAVES = regex(r"\b(?:skip|pass|next|move on|moving on|no idea|know|question|later)\b", re.IGNORECASE)
"""What it has that leaves the matter."""
_PUTS = regex(r"\b(?:then|instead|rather)\b(?! (?:again|that way|like this)\b)", re.IGNORECASE)
"""What it has that puts something else in the place of what was challenged."""


def yields(answer: str) -> bool:
    """Whether ``answer`` begins by taking the challenge, and goes on with something else in the place of what was challenged.

    >>> yields("Fair, I would keep June aside instead."), yields("Right, but then it is slow."), yields("Okay, then I skip it.")
    (True, False, False)
    """
    begins = _TAKES_IT.match(answer)
    puts = begins and _PUTS.search(answer, begins.end()) and not _LEAVES.search(answer)
    return bool(puts and stems_about(answer) and not is_question(answer))


def revises(answer: str, mistake: str) -> bool:
    """Whether ``answer`` concludes with another cut than the half that the ``mistake`` named, or that it is not to be what that said.

    >>> revises("Hm, so 0.95 it is.", "0.5, both are equally bad"), revises("Then 0.5.", "0.5, both are equally bad")
    (True, False)
    >>> revises("Oh, so not at random.", "a random split"), revises("Right, so ninety to ten.", "a random split")
    (True, False)
    """
    old, new = _values(mistake), _values(answer)
    said = statements_of(answer)
    other = 0.5 in old and bool(new) and 0.5 not in new
    if other and any(_CONCLUDES.search(sentence) and _values(sentence) for sentence in said):
        return True
    stems = stems_about(mistake)
    if any(stems_about(found[1]) & stems for sentence in said for found in _IN_PLACE_OF.finditer(sentence)):
        return True
    return any(stem_of(found["word"].casefold()) in stems for sentence in said for found in _NOT.finditer(sentence))


def restates(answer: str, mistake: str) -> bool:
    """Whether ``answer`` says that the half which the ``mistake`` named stays.

    >>> restates("Right, 0.5 it is.", "0.5, both are equally bad"), restates("0.5 is too low.", "0.5, both are equally bad")
    (True, False)
    """
    same = 0.5 in _values(mistake) and _values(answer) == {0.5}
    return same and any(_values(s) and _STAYS.search(s) for s in SENTENCE.findall(answer))


def _values(text: str) -> set[float]:
    """The shares that ``text`` names, 0 to 1."""
    return {float(value) for value in _VALUE.findall(with_shares(text))}
