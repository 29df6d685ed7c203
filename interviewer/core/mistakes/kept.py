"""Which of the earlier mistakes a reply keeps by name."""

import re
from collections.abc import Sequence

from interviewer.core.matter import about, names_in
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

_WE = r"(?:i|we)(?:['’](?:d|ll)|\ would|\ will)?"
_KEEPS_IT = regex(
    rf"\b(?:but|still|though|however|yet|anyway)\b[^.!?\n]{{0,20}}\b{_WE} (?:\w+ )?(?:keep|kept)\b"
    rf"|\b{_WE} (?:still (?:keep|kept)|(?:\w+ )?(?:stay with|stick (?:to|with)|stand by))\b",
    re.IGNORECASE,
)
"""Words that keep something said before; "I keep the test days apart" alone keeps no mistake."""
_KEPT = regex(
    rf"""\s(?:{_WE}\s(?:\w+\s)?keep|(?:(?:will|would|can|should|still)\s){{0,2}}(?:stays?|remains?)
        (?:\s(?:in|put|there|untouched|unchanged|as\s(?:it|that)\sis|as\s(?:they|those)\sare|where\s(?:it|that)\sis))?)
      (?:\s(?:though|however|anyway))?\s?(?=$|[,;:.!?–—]|(?:and|but|because|since|as)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that keep what stands in front of them: "oversampling stays", "the oversampling I keep"."""
_CLAUSES = regex(r"[,;:!?–—]\s|\.(?!\d)|\b(?:but|and|while|whereas|though)\b", re.IGNORECASE)
"""What stands between that and what is said before."""
_NEAR = 120
"""Code points in front in which it is looked for."""
_IT_STAYS = regex(
    r"\b(?:so|but|and|still|it|yes|no|well)\W+(?:it|that|this|they)\s(?:(?:will|can|should|still)\s)*(?:stays?|remains?)(?:\s(?:in|put|there|as\s(?:it|that)\sis|the\ssame))?\s*(?=$|[,;.!])"
    r"|\bthe\s(?:rest|others?)\s(?:(?:i|we)(?:['’]d|\swould)?\s(?:keep|leave)|stays?|remains?)\b",
    re.IGNORECASE,
)
"""Words that keep what was challenged, or most of it, by a pronoun."""
_KEEPS = regex(rf"\W*(?:(?:no|well|ok|okay)\W+)*{_WE} (?:\w+ )?keep\b([^,;:.!?\n]*)", re.IGNORECASE)
"""All of a clause that keeps something."""


def keeps(text: str, mistake: str, *, answers: bool = False, ways: Sequence[Span] = ()) -> bool:
    """Whether ``text`` keeps the ``mistake`` that it names in the same sentence; where it ``answers`` the challenge, in a bare "I keep it".

    What is right, at ``ways``, is kept in its place: "I'd keep the cancelled ones".

    >>> keeps("You are right about the costs, but I keep accuracy as my measure.", "we maximise accuracy")
    True
    >>> keeps("I keep accuracy.", "we maximise accuracy"), keeps("I keep accuracy.", "we maximise accuracy", answers=True)
    (False, True)
    """
    said = SENTENCE.findall(text)
    if any((found := _KEEPS_IT.search(one)) and shares(one[found.end() :], mistake) for one in said):
        return True
    if answers and any(_IT_STAYS.search(one) for one in said):
        return True
    bare = kept_in_front(text) if answers else []
    for one in SENTENCE.finditer(text) if answers else ():
        found = _KEEPS.match(one[0])
        if found and not any(found.end() > way.start - one.start() >= found.start() for way in ways):
            bare.append(found[1])
    return any(about(words) and names_in(words) <= names_in(mistake) for words in bare)


def kept_in_front(text: str) -> list[str]:
    """What ``text`` names in front of the words that keep it.

    >>> kept_in_front("I take back 0.5. Oversampling stays."), kept_in_front("The rate stays low.")
    (['Oversampling'], [])
    """
    kept = ((one, found.start()) for one in SENTENCE.findall(text) for found in _KEPT.finditer(one))
    return [_CLAUSES.split(one[max(0, end - _NEAR) : end])[-1].strip() for one, end in kept]


def shares(text: str, mistake: str) -> bool:
    """Whether both have a word about the case in common."""
    return bool(names_in(text) & names_in(mistake))
