"""Mentioned or explained: LABELLING's border between a bare name and something said about this problem."""

from collections.abc import Sequence

from interviewer.core.text import Token

BARE = 4
"""A clause of at most this many words beside the hit says nothing about it."""
VERBS = frozenset(
    "is are be was were am do does did have has had would will can could should may might must shall need want use take get make keep go put give "
    "let look see say know think try start run train build show send split cut pick choose measure check compare learn score predict rank watch "
    "retrain compute store log add remove drop count ask tell find call mean cost hurt lose win pay work help change arrive come happen grow fall "
    "depend matter beat serve cache fit tune weight sample label review block decline approve update refresh hold wait sit live feed draw".split()
)
"""Stems that make a piece of text a statement rather than a list item."""


def is_listed(words: Sequence[Token], pieces: int, verbs: bool) -> bool:
    """Whether a hit stands in a bare list: short pieces between commas, no verb, or a line of a few words."""
    if verbs:
        return False
    return pieces >= 3 or len(words) <= BARE + 2


def has_verb(tokens: Sequence[Token]) -> bool:
    """Whether any of ``tokens`` is a verb that lists do not hold."""
    return any(t.stem in VERBS or t.word in VERBS for t in tokens)
