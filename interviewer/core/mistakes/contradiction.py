"""Replies that contradict what was told or said before: another rate, another cadence of learning, a change that changes nothing."""

from interviewer.core.cadence import changed
from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.mistakes.figures import contradicted
from interviewer.core.recant import RETRACTS


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


def doubts_calm(m: Message, heard: Heard) -> bool:
    """Once for a change of constraint: who says that it changes nothing is taken at their word, and asked how they would see that."""
    key = f"unmoved:{m.was.thread.id}"
    if m.was.thread.kind != "twist" or m.was.thread.turns or not heard.unmoved or m.spent(key):
        return False
    m.spend(key)
    return m.stock("dig", "twist.unmoved", "says that the change changes nothing")
