"""Pushing back on a mistake: at once, or later when it was let pass."""

from dataclasses import replace

from interviewer.core.followup.spoken_back import said_again, spend_quote
from interviewer.core.message import Message

SHOWN = 16
"""Words up to which somebody is shown what they said."""


def challenge(m: Message, pitfall: str, words: str, key: str) -> bool:
    """Push back on ``pitfall`` in the case's words, behind the candidate's own."""
    text = m.chosen(m.now.case.challenges[pitfall], f"challenge:{pitfall}")
    if not text:
        return False
    bare = not words and key not in ("challenge.next", "challenge.earlier")
    begun = any(move.kind in ("fact", "steady", "acknowledge") for move in m.moves)  # one start is enough
    if bare:
        key = "challenge.said" if m.misread else "" if begun else "challenge.plain"
    lead = m.line(key, {"quote": words}) if key else ""
    if words:
        spend_quote(m, words)
    m.say("challenge", f"{lead} {text}".strip(), f"pitfall: {pitfall}", want=pitfall)
    challenged = tuple(
        replace(p, standing="challenged", challenged=m.now.replies) if p.pitfall == pitfall else p
        for p in m.now.pushbacks
    )
    m.set(pushbacks=challenged, challenged=pitfall)
    m.in_thread(asked=m.now.case.challenges[pitfall])
    return True


def challenge_again(m: Message, pitfall: str) -> bool:
    """Once more, with what was said, and in other words where there are any: they deny that they said it. False when there is neither."""
    item = next(p for p in m.now.pushbacks if p.pitfall == pitfall)
    said = " ".join(item.spans[0].of(m.now.words(item.reply)).split()) if item.spans else ""
    text = m.chosen(m.now.case.challenges[pitfall], f"challenge:{pitfall}")
    shown = len(said.split()) <= SHOWN and m.stock(
        "steady", "challenge.heard", f"pitfall {pitfall}: denied", {"quote": said}
    )
    if not (shown or text):
        return False
    m.say("steady", text, f"pitfall: {pitfall}, denied", want=pitfall)
    m.set(challenged=pitfall)
    return True


def late_challenge(m: Message) -> bool:
    """One pitfall of an earlier reply that was let pass: right after the one beside it, or before a thread is left."""
    for item in m.now.pushbacks:
        if item.pending and item.reply < m.now.replies:
            text = m.now.words(item.reply)
            found = next((said for span in item.spans if (said := said_again(m, text, span))), None)
            words = found.words if found else ""
            if challenge(m, item.pitfall, words, "challenge.late" if words else _without_a_quote(m, item.reply)):
                return True
    return False


def _without_a_quote(m: Message, reply: int) -> str:
    """How to come to a mistake of ``reply`` without its words: as another one of what was just talked about, or as one of before."""
    just = any(p.pitfall == m.was.challenged and p.reply == reply for p in m.now.pushbacks)
    return "challenge.next" if just or reply == m.now.replies - 1 else "challenge.earlier"


def second_challenge(m: Message) -> bool:
    """After a challenge was answered: the next pitfall of the reply that was challenged."""
    replies = {p.reply for p in m.now.pushbacks if p.pitfall == m.was.challenged}
    return any(p.pending and p.reply in replies for p in m.now.pushbacks) and late_challenge(m)
