"""Answers to the candidate's questions: facts of the case, short when asked again, and design choices handed back."""

import re

from interviewer.core.fitting import Fit, fitted, stems, worded
from interviewer.core.heard.heard import Heard
from interviewer.core.message import LONGEST, Message
from interviewer.core.phrasing import short, words
from interviewer.core.scenario import Fact

ANYTHING_ELSE = "anything-else"
"""The fact that answers what no other fact covers."""

REMEMBERED = 4
"""Turns for which nobody needs a fact a third time."""
_AGAIN = re.compile(r"\b(?:again|repeat|once more|remind|sorry|you said|said earlier)\b", re.IGNORECASE)
ASKED_OF = {
    "goal": "objective",
    "scope-and-scale": "scale",
    "error-costs": "error-cost",
    "project-constraints": "compute-budget",
    "localization": "markets",
    "latency": "latency-budget",
    "labels": "labels-available",
    "data-sources": "data-available",
    "privacy": "privacy-rules",
    "adversarial-abuse": "adversaries",
}
"""Where a message only asks and no topic was heard: the fact about the consideration that its words name."""


def answer(m: Message, heard: Heard) -> bool:
    """Answer everything that ``heard`` asks, in one message, in the order of asking; False when nothing was new."""
    facts = {topic: fact for topic, fact in m.now.case.facts.items() if topic != ANYTHING_ELSE}
    asking = heard.understanding.topics or tuple(
        topic for f in heard.findings if heard.only_asks and (topic := ASKED_OF.get(f.id, "")) in facts
    )
    if not asking and not heard.wants_a_decision and not heard.asks_to_be_taught:
        asking = worded(heard.text, facts)
    fit = Fit(()) if heard.wants_a_decision else fitted(heard.text, asking, facts)
    asked = fit.topics or (("scope",) if heard.restates and "scope" in facts else ())
    topics = dict.fromkeys(t for t in asked if t in facts and not _another(m, heard, t, facts[t], len(asked)))
    known = [topic for topic in topics if _just_repeated(m, topic)]
    for topic in topics:
        if topic not in known:
            _tell(m, topic)
    if known:
        m.surely("fact", "fact.same", f"asked once more: {', '.join(known)}", want=known[0])
    if len(topics) < len(set(asked)) or not topics or fit.partly:
        return _unknown(m, heard, partly=bool(topics), near=fit.partly) or len(known) < len(topics)
    return len(known) < len(topics)


def _another(m: Message, heard: Heard, topic: str, fact: Fact, asked: int) -> bool:
    """Whether it asks for something else than ``fact``, which was told: not a word of it came up, then or now."""
    if topic not in m.now.said.told or asked > 1 or _AGAIN.search(heard.text):
        return False
    then = next(t.text for t in m.now.turns if any(v.kind == "fact" and v.want == topic for v in t.moves))
    wanted = stems(heard.text)
    return len(wanted) > 1 and wanted.isdisjoint(stems(f"{then} {' '.join(fact.say)}"))


def _just_repeated(m: Message, topic: str) -> bool:
    """Whether the fact was said once more within the last few turns."""
    recent = m.now.turns[-REMEMBERED:]
    return any(v.want == topic and v.because.startswith("asked again") for t in recent for v in t.moves)


def _tell(m: Message, topic: str) -> None:
    """The fact in full; asked again, in short; in short, too, when the message is long already."""
    fact = m.now.case.facts[topic]
    brief = fact.again or short(fact.say[0])
    if topic in m.now.said.told:
        m.surely("fact", "fact.again", f"asked again: {topic}", {"fact": brief}, want=topic)
        return
    text = m.chosen(fact.say, f"fact:{topic}")
    if m.size and m.size + words(text) > LONGEST:
        text = m.chosen((brief,), f"fact:{topic}") or text
    if not m.say("fact", text, f"asked: {topic}", want=topic):
        m.surely("fact", "fact.same", f"asked: {topic}, said before", want=topic)
    m.note(told=(*m.now.said.told, topic))


def _unknown(m: Message, heard: Heard, *, partly: bool, near: bool) -> bool:
    """Hand a design decision back; to anything else, say that the case does not know. False when the words run out.

    ``partly``: some of it was told; ``near``: that only came near what was asked.
    """
    key = "fact.back" if heard.wants_a_decision else "fact.yours" if heard.asks_to_be_taught else "fact.unknown"
    because = (
        "asked for a design decision"
        if key == "fact.back"
        else "asked to be taught"
        if key == "fact.yours"
        else f"asked: no fact covers it{' all' if partly else ''}"
    )
    if key == "fact.unknown" and heard.asks_to_assume:
        key = "fact.assume"
    elif key == "fact.unknown" and partly and near:
        key = "fact.beyond"
    fact = m.now.case.facts.get(ANYTHING_ELSE)
    if key == "fact.unknown" and fact and m.say("fact", m.chosen(fact.say, ANYTHING_ELSE), because, want=ANYTHING_ELSE):
        return True
    if m.stock("fact", key, because, want=ANYTHING_ELSE):
        return True
    m.surely("fact", "fact.same", because, want=ANYTHING_ELSE)
    return False
