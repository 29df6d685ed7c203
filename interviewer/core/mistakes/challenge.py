"""Pushing back on a mistake: at once, or later when it was let pass."""

import re
from dataclasses import replace

from interviewer.core.followup.spoken_back import mistake_again, spend_quote
from interviewer.core.matter import stems_about
from interviewer.core.message import Message
from interviewer.core.mistakes.subject import common_of
from interviewer.core.numbers import SPELLED
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

_TIMES = stems_about(f"second minute hour day week month quarter year time often {' '.join(SPELLED)}")
"""What trials, delays and records are all told in."""
_MEANS = {
    "novelty": regex(r"\b(?:novel\w*|curio\w+|because (?:it|they|he|she) (?:is|are) new)\b", re.IGNORECASE),
    "weekend": regex(r"\b(?:saturday|sunday|weekend)", re.IGNORECASE),
    "weather": regex(r"\b(?:rain\w*|snow\w*|weather|dry)\b", re.IGNORECASE),
}
"""What different words speak of."""
SHOWN = 16
"""Words up to which somebody is shown what they said."""


def challenge(m: Message, pitfall: str, words: str, key: str) -> bool:
    """Push back on ``pitfall`` in the case's words, behind the candidate's own."""
    text = m.chosen(_unanswered(m, pitfall), f"challenge:{pitfall}")
    text = text or m.chosen(m.now.case.challenges[pitfall], f"challenge:{pitfall}")
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


def _unanswered(m: Message, pitfall: str) -> list[str]:
    """The challenges of ``pitfall`` to which the rest of the reply that made it speaks least: what is said beside it need not be asked."""
    lines = m.now.case.challenges[pitfall]
    item = next((p for p in m.now.pushbacks if p.pitfall == pitfall), None)
    if item is None or not lines:
        return list(lines)
    text, common = m.words(item.reply), common_of(m.now.case) | _TIMES
    beside = (s for s in SENTENCE.finditer(text) if not any(span.meets(Span(*s.span())) for span in item.spans))
    told = frozenset().union(*(_subjects(s[0]) for s in beside)) - common
    met = [len(_subjects(line) & told) for line in lines]
    return [line for line, count in zip(lines, met, strict=True) if count == min(met)]


def _subjects(text: str) -> frozenset[str]:
    """The stems of what ``text`` is about, and what it speaks of in one word or another."""
    return stems_about(text) | {meant for meant, words in _MEANS.items() if words.search(text)}


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
            found = mistake_again(m, item.pitfall, text, item.spans, item.hits)
            words = found.words if found else ""
            if challenge(m, item.pitfall, words, "challenge.late" if words else _without_a_quote(m, item.reply)):
                return True
    return False


def _without_a_quote(m: Message, reply: int) -> str:
    """How to come to a mistake of ``reply`` without its words: as another one of what was just asked about, or as one of before."""
    just = any(p.pitfall == m.was.challenged and p.reply == reply for p in m.now.pushbacks)
    return "challenge.next" if just else "challenge.earlier"


def second_challenge(m: Message) -> bool:
    """After a challenge was answered: the next pitfall of the reply that was challenged."""
    replies = {p.reply for p in m.now.pushbacks if p.pitfall == m.was.challenged}
    return any(p.pending and p.reply in replies for p in m.now.pushbacks) and late_challenge(m)
