"""The ear of a case: replies understood with its index, with the screen first in each sentence."""

from interviewer.core.case import Understand
from interviewer.core.text import Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Hit, Matcher
from interviewer.core.understanding.understand import Understanding, understand
from interviewer.library.mapped import let_go
from interviewer.tui.turns import give_way

LONG = 1_000
"""Characters of a reply from which on the screen goes first: a shorter one is understood before anybody could press a key."""


class _Polite(Matcher):
    """A matcher that lets the screen go first in a long reply."""

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        if len(text) > LONG:
            give_way()
        return super().hits(text, tokens, first, end)


def ear_of(index: Index) -> Understand:
    """What a case with ``index`` understands replies with."""
    matcher = _Polite(index)

    def understood(text: str, asked: str, opening: bool, wants: frozenset[str] = frozenset()) -> Understanding:
        try:
            return understand(matcher, text, asked=asked, opening=opening, wants=wants)
        finally:
            let_go()

    return understood
