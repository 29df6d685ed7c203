"""A question that is after something told before: once more, or on about it in a few words."""

from collections.abc import Collection

from interviewer.core.facts.choosing import Answer, answer_to
from interviewer.core.facts.kind import kind_of
from interviewer.core.facts.lore import lore_of, stems
from interviewer.core.facts.query import CORE, Query
from interviewer.core.heard.goes_on import AMOUNT, goes_on_asking
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.owed import wants_once_more
from interviewer.core.message import Message
from interviewer.core.sentence import sentence_around

LONG = 5
"""Letters from which on a small word tells something by itself."""


def told_before(m: Message, heard: Heard, question: Query, asked: tuple[str, ...], found: Answer) -> Answer | None:
    """What was told before and a ``question`` is after, where all facts say ``found`` to it; None where it is after something new."""
    return _once_more(m, heard, question, asked, found) or _asked_on(m, heard, question)


def _once_more(m: Message, heard: Heard, question: Query, asked: tuple[str, ...], found: Answer) -> Answer | None:
    """The fact told before that a ``question`` asks for once more, as it says; None where it says so not, or none told is near what it asks.

    ``found`` is what all facts say to it.
    """
    told = {topic: m.now.case.facts[topic] for topic in m.now.said.told if topic in m.now.case.facts}
    if not (told and wants_once_more(sentence_around(heard.text, question.single.span))):
        return None
    if found.firmly and _is_new(m, question, found, told):
        return None  # "remind me" goes with what was never told, too
    again = answer_to(question, tuple(t for t in asked if t in told), told, lore_of(m.now.case).only(told))
    named = [topic for topic in told if not question.weights.keys().isdisjoint(stems(topic.replace("-", " ")))]
    topics = found.topics if told.keys() >= set(found.topics) else ()
    topics = topics or again.topics or tuple(named[-1:]) or (() if question.weights else tuple(told)[-1:])
    return Answer(topics, firmly=True) if topics else None


def _is_new(m: Message, question: Query, found: Answer, told: Collection[str]) -> bool:
    """Whether ``found`` was not ``told``, and holds more of the ``question`` than anything that was."""
    facts = lore_of(m.now.case).facts
    if not found.topics or not set(found.topics).isdisjoint(told):
        return False
    return question.share(facts[found.topics[0]].words) > max(question.share(facts[topic].words) for topic in told)


def _asked_on(m: Message, heard: Heard, question: Query) -> Answer | None:
    """The fact told last, where the whole reply asks on about it; only near where it tells nothing of the kind."""
    if not m.now.just_told or not goes_on_asking(heard.text):
        return None
    topic = m.now.just_told[-1]
    return Answer((topic,), firmly=True) if _holds(m, topic, question) else Answer(near=topic)


def _holds(m: Message, topic: str, question: Query) -> bool:
    """Whether the fact of ``topic`` tells what a few words ask on about: what they name, the kind of thing, or by a word of theirs ("since", "after")."""
    told, said = lore_of(m.now.case).facts[topic], " ".join(m.now.case.facts[topic].say)
    named = {stem for stem, weight in question.weights.items() if weight >= CORE}
    if named:
        return not named.isdisjoint(told.words)
    kind = kind_of(question.text)
    if (kind and kind.told.search(said)) or (told.amounts and AMOUNT.search(question.text)):
        return True
    words = (word for word in question.text.casefold().split() if len(word) >= LONG)
    return any(f" {word}" in said.casefold() for word in words)
