"""A share of something: which fact tells it, and which tells another one."""

import re
from itertools import pairwise

from interviewer.core.facts.kind import SHARE
from interviewer.core.facts.lore import stems
from interviewer.core.facts.query import CORE, Query, ends_a_name
from interviewer.core.facts.thing import is_many
from interviewer.core.phrasing import sentences
from interviewer.core.regex import regex

_OF = regex(
    r"\b(?:share|percent(?:age)?|fraction|proportion)\s+of\s+(?:(?:all|any|the|these|those|our|your|their|its|of|such)\s+)*"
    r"(?P<of>[\w'-]+(?:\s+[\w'-]+){0,3})",
    re.IGNORECASE,
)
"""What a question wants the share of."""
_CLAUSE = regex(r"[,;:]\s+(?:(?:and|but|since|while)\s+)?|\s+(?:and|but|since|while)\s+")
"""Where one clause of a fact ends."""
_BACK = regex(r"\b(?:those|these|them|they)\b", re.IGNORECASE)
"""Words of a sentence that leave what it is about to the one before it."""


def asks_share_of(question: Query) -> bool:
    """Whether ``question`` names what it wants the share of."""
    return bool(_OF.search(question.text)) and not question.counted


def tells_share(question: Query, told: str) -> bool:
    """Whether the fact that says ``told`` holds the share that ``question`` asks for, and not the share of something else.

    Who asks what share of the orders comes late wants a share that is told of "late"; where no more than the orders is named, one of these.
    """
    named = {stem for stem, weight in question.weights.items() if weight >= CORE}
    whole = named & set(_of(question.text))
    sought = (named - whole) or whole
    if not named:
        return bool(SHARE.search(told))
    for before, sentence in pairwise(("", *sentences(told))):
        clauses = [clause for clause in _CLAUSE.split(sentence) if SHARE.search(clause)]
        around = f"{before} {sentence}" if _BACK.search(sentence) else sentence
        if clauses and (
            (sought < named and named <= set(stems(around))) or any(sought & set(stems(clause)) for clause in clauses)
        ):
            return True
    return False


def _of(asked: str) -> list[str]:
    """The stems of what the share is of: up to its plural or a verb, and past it nothing."""
    found = _OF.search(asked)
    name: list[str] = []
    for word in found["of"].casefold().split() if found else ():
        if ends_a_name(word) or (name and word.endswith("ed")):
            break
        name.append(word)
        if is_many(word):
            break
    return stems(" ".join(name))
