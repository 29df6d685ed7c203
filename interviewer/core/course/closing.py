"""The end of an interview: one closing question, a question back, the last words."""

import re

from interviewer.core.dialogue import EndReason
from interviewer.core.lines.stock import LINES
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.thread import Thread

MOST_REPLIES = 120
"""Replies after which the interviewer stops."""
MOST_TURNS = 3 * MOST_REPLIES
"""Turns, key presses and announcements included, after which the interviewer stops."""
MOST_BLANK = 8
"""Empty, senseless or unrelated replies in a row after which the interviewer stops."""
_WORRY = regex(
    r"\b(?:least (?:sure|certain|confident)|most (?:un(?:sure|certain)|worried)|(?:biggest|main|largest|greatest) (?:risk|worry|unknown)|riskiest"
    r"|worries me(?: the)? most|the risk (?:i|we)(?:['’]d| would))\b",
    re.IGNORECASE,
)
"""How somebody says what worries them most."""
_FIRST = regex(r"\b(?:i|we)(?:['’]d| would)? (?:\w+ ){1,4}first\b|\banother week\b|\bmore time\b", re.IGNORECASE)
"""How somebody says what they would do first."""
WHY: dict[EndReason, str] = {
    "done": "there were no more questions",
    "finish": "the candidate ended it",
    "time": "the time box is over",
    "turns": f"{MOST_REPLIES} replies",
    "silent": f"{MOST_BLANK} replies in a row without content",
}
"""How an interview ended, to why, as ``because`` of the last move."""


def to_closing(m: Message, because: str, *, last: bool = False) -> None:
    """One closing question, of those that the case's own last question has not asked already, and the last reply not answered."""
    last_text = " ".join(move.text for move in m.now.lately(2) if move.kind == "ask").casefold()
    week = "week" in last_text or "more time" in last_text
    risk = any(word in last_text for word in ("risk", "assum", "worr", "thin", "weak", "break first", "fragile"))
    said = m.understanding.text if m.understanding else ""
    if _WORRY.search(said):
        risk, week = True, week or bool(_FIRST.search(said))
    step = "risk" if week else "week" if risk else ("risk", "week")[m.dice("closing") % 2]
    if risk and week:
        step = "back"  # what worries them, and what they would do about it first, they have said
    ask_closing(m, step, because, last=last)


def ask_closing(m: Message, step: str, because: str, *, last: bool = False) -> None:
    """Ask for the riskiest assumption (``risk``), another week (``week``) or a question back (``back``)."""
    key = f"closing.{step}"
    m.turn_to(Thread("closing", step, m.now.thread.area, asked=LINES[key], last=last))
    if not m.stock("ask", key, f"closing: {because}"):
        close(m, "done")


def close(m: Message, reason: EndReason) -> None:
    """The last words."""
    m.surely("close", f"close.{reason}", WHY[reason])
    m.end(reason)
