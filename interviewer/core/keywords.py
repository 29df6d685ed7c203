"""What is asked back at once: replies that are keywords or names of products, and figures that contradict what was said before."""

import re

from interviewer.core.amends import RETRACTS
from interviewer.core.cadence import changed
from interviewer.core.figures import contradicted
from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message

TERSE, IN_A_ROW = 5, 3
"""Words up to which a reply is a keyword, and how many of them in a row are too many."""
NAMES, NAME_SHARE, OF_LAST = 3, 0.18, 3
"""Names in a reply and their share of its words that make it a row of names, and the replies of which two are such."""
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b(?:[A-Z][\w@-]*[A-Z0-9][\w@-]*|[A-Z][a-z]+(?:[A-Z]\w*)?|\w+-\d\w*)\b")
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
    if m.spent("tools") or not _names_only(heard.text) or m.was.challenged:
        return False
    if not any(_names_only(turn.text) for turn in m.now.spoken()[-(OF_LAST - 1) :]):
        return False
    m.spend("tools")
    return m.stock("dig", "dig.tools", "names of tools, twice")


def _names_only(text: str) -> bool:
    names = [name for name in _NAME.findall(text) if name not in _NO_NAME]
    return len(names) >= NAMES and len(names) >= NAME_SHARE * len(text.split())


def doubts_figure(m: Message, heard: Heard) -> bool:
    """Once: a rate that is far from the one that was told. A change of constraint may have changed it."""
    if m.spent("figure") or m.now.said.twists or heard.only_asks:
        return False
    told = " ".join(move.text for turn in m.now.turns for move in turn.moves if move.kind == "fact")
    found = contradicted(told, heard.text)
    if not found:
        return False
    one, other = found
    m.spend("figure")
    slots = {"told": one.said, "said": other.said, "unit": f"{one.noun} a second".strip()}
    return m.stock("dig", "figure", "a rate that is not the one told", slots)


def doubts_cadence(m: Message, heard: Heard) -> bool:
    """Once: the model is to learn again far more or less often than they said before, and nothing was taken back or challenged."""
    if m.spent("cadence") or m.was.challenged or m.now.said.twists or heard.gives_way or RETRACTS.search(heard.text):
        return False
    found = changed([turn.text for turn in m.now.spoken()], heard.text)
    if not found:
        return False
    early, late = found
    m.spend("cadence")
    return m.stock(
        "dig", "cadence", "a cadence that is not the one said before", {"before": early.said, "now": late.said}
    )
