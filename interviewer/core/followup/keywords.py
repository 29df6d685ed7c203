"""Replies that are keywords: a word or two each time, or the names of products."""

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.regex import regex

TERSE, IN_A_ROW = 5, 3
"""Words up to which a reply is a keyword, and how many of them in a row are too many."""
NAMES, NAME_SHARE, OF_LAST = 3, 0.18, 3
"""Names in a reply and their share of its words that make it a row of names, and the replies of which two are such."""
_NAME = regex(r"(?<![.!?:]\s)(?<!^)\b(?:[A-Z][\w@-]*[A-Z0-9][\w@-]*|[A-Z][a-z]+(?:[A-Z]\w*)?|\w+-\d\w*)\b")
_NO_NAME = frozenset(
    "I I'd I'll I'm Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December Christmas English German French Spanish Europe Berlin Lagos Vietnam A/B OK".split()
)


def asks_for_more(m: Message, heard: Heard) -> bool:
    """Once, after several replies of a word or two: say that keywords are not enough; what comes next is still asked."""
    recent = [turn.text for turn in m.now.spoken()[-(IN_A_ROW - 1) :]] + [heard.text]
    terse = all(0 < len(text.split()) <= TERSE for text in recent)
    answers = heard.does("answer") and not heard.aside and not heard.knows_not
    if len(recent) < IN_A_ROW or not terse or not answers or m.spent("keywords"):
        return False
    m.spend("keywords")
    return m.stock("steady", "dig.terse", f"{IN_A_ROW} replies of a few words in a row")


def doubts_tools(m: Message, heard: Heard) -> bool:
    """Once, after two replies that were rows of names: which of them is needed for what."""
    if m.spent("tools") or not names_only(heard.text) or m.was.challenged:
        return False
    if not any(names_only(turn.text) for turn in m.now.spoken()[-(OF_LAST - 1) :]):
        return False
    m.spend("tools")
    return m.stock("dig", "dig.tools", "names of tools, twice")


def names_only(text: str) -> bool:
    """Whether ``text`` is a row of names, of products most of the time."""
    names = [name for name in _NAME.findall(text) if name not in _NO_NAME]
    return len(names) >= NAMES and len(names) >= NAME_SHARE * len(text.split())
