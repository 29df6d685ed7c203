"""The ear of a case: replies understood with its index, with the screen first in each sentence."""

from functools import lru_cache

from interviewer import library
from interviewer.core.case import Case, Understand
from interviewer.core.text import Token
from interviewer.core.understanding.match import Hit, Matcher
from interviewer.core.understanding.right_way import RightWay, RightWays, right_ways
from interviewer.core.understanding.understand import Understanding, understand
from interviewer.library.mapped import let_go
from interviewer.tui.turns import give_way

LONG = 1_000
"""Characters of a reply from which on the screen goes first: a shorter one is understood before anybody could press a key."""
REPLIES = 256
"""Replies whose right ways are remembered."""


class _Polite(Matcher):
    """A matcher that lets the screen go first in a long reply."""

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        if len(text) > LONG:
            give_way()
        return super().hits(text, tokens, first, end)


def with_ear(loaded: library.CompiledCase) -> Case:
    """The case that was ``loaded``, ready to be held."""
    matcher = _Polite(loaded.index)
    return heard_with(loaded, matcher, _ear_of(matcher))


def heard_with(loaded: library.CompiledCase, matcher: Matcher, ear: Understand) -> Case:
    """The case that was ``loaded``, its replies understood by ``ear`` and all else heard by ``matcher``."""
    own = frozenset(loaded.index.own_ids)
    return Case(loaded.scenario, loaded.rubric, ear, loaded.ways, loaded.digest, _ways_heard_with(matcher), own)


def _ways_heard_with(matcher: Matcher) -> RightWays:
    """How ``matcher`` hears right ways; of the same reply once."""

    @lru_cache(REPLIES)
    def named(text: str) -> tuple[RightWay, ...]:
        return right_ways(matcher, text)

    return named


def _ear_of(matcher: Matcher) -> Understand:
    """What a case understands replies with."""

    def understood(
        text: str, asked: str, opening: bool, wants: frozenset[str] = frozenset(), question: str = ""
    ) -> Understanding:
        try:
            return understand(matcher, text, asked=asked, opening=opening, wants=wants, question=question)
        finally:
            let_go()

    return understood
