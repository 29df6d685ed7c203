"""The real ear with a memory: thousands of walks say the same few hundred things.

A reply is understood as the answer to a stand-in for the interviewer's line, so that it is heard once for each kind of
line and not once for each wording, and never as the answer to what the line is known to ask for. What a line changes in an answer is whether it invites questions, and whether the
reply only says it again; a word or two, such as a bare yes, are heard with the line's last sentence.
"""

from functools import lru_cache

from interviewer.core.case import Understand
from interviewer.core.phrasing import sentences
from interviewer.core.understanding.line import has_floor
from interviewer.core.understanding.understand import Understanding

INVITES = "Ask me anything you need."
ASKS = "How would you do that here?"
SHORT = 2
"""Words up to which a reply may mean something else after each line."""


def remembering(ear: Understand) -> Understand:
    """``ear``, asked once for each reply and kind of line."""
    exact = lru_cache(maxsize=20_000)(ear)
    invites = lru_cache(maxsize=20_000)(has_floor)

    def hear(  # what the line is known to ask for, and what of it asks, would be another ear for each
        text: str, asked: str, opening: bool, _wants: frozenset[str] = frozenset(), _question: str = ""
    ) -> Understanding:
        return exact(text, stand_in(text, asked), opening)

    def stand_in(text: str, asked: str) -> str:
        if not asked or not any(map(str.isalnum, text)):
            return ""
        if len(text.split()) <= SHORT:
            return sentences(asked)[-1]
        return text if text in asked else INVITES if invites(asked) else ASKS

    return hear
