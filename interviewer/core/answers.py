"""Answers to the candidate's questions, in the order of asking: facts of the case, what it does not say, design choices handed back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from interviewer.core.drowned import PASSING
from interviewer.core.facts.choosing import LISTING, Answer, answer_to
from interviewer.core.facts.lore import lore_of
from interviewer.core.facts.question import Question, question_of
from interviewer.core.facts.thing import thing_of
from interviewer.core.heard.demand import CHOICE, DECISION, TAUGHT
from interviewer.core.heard.heard import Heard
from interviewer.core.matter import matter
from interviewer.core.message import LONGEST, Message
from interviewer.core.phrasing import as_one, listed, short, words
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.sentence import SENTENCE, SENTENCE_END
from interviewer.core.text import Span
from interviewer.core.understanding.rhetorical import TO_THEM
from interviewer.core.understanding.singles import Single

REMEMBERED = 4
"""Turns within which a fact told for a third time is nothing new."""
MOST_THINGS = 2
"""Things that are named as unknown in one message."""
TAGGED = re.compile(
    r"[\w)%][,;.]?\s+(?:right|correct|true|ok(?:ay)?|yes|no|agreed?|is (?:that |it |this )?(?:right|correct|ok(?:ay)?))\s*\?$",
    re.IGNORECASE,
)
"""A statement of the candidate's own that is only put up to be confirmed."""
POINTS_BACK = re.compile(r"\b(?:it|one|ones|that|this|them|those|these|they)\b", re.IGNORECASE)
"""Words of a question that leave its matter to what stands before it."""
WEIGHS = re.compile(r"\b(?:would|should|could|might|shall|what if)\b", re.IGNORECASE)
"""Words with which somebody weighs the own design aloud."""
SUBJECTLESS = re.compile(
    r"\W*(?:(?:and|so|but|then)\W+)*(?:is|are|was)\s+(?!(?:the|a|an|this|that|these|those|it|they|there|we|you|he|she|our|your|my|their|his|her|any|all|each|every|one|some)\b)\w+",
    re.IGNORECASE,
)
"""A verb with no subject behind it."""
DESIGN = "asked for a design decision"
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


@dataclass(frozen=True, slots=True)
class Part:
    """One question of the reply, and what the case has to say to it."""

    question: Question
    """As it was asked."""
    answer: Answer
    """What the interviewer knows of it."""
    thing: str = ""
    """What it asks about that the case does not say, in the candidate's words."""
    waits: bool = False
    """Whether it is put at the end of the reply, so that nobody but the interviewer can answer it."""


def answer(m: Message, heard: Heard, *, last: bool = False) -> bool:
    """Answer everything that ``heard`` asks, in one message, in the order of asking; False when nothing was new.

    ``last``: it is the candidate's own question at the close, after which nothing can be assumed any more.
    """
    if not last and ((heard.wants_a_decision and len(heard.understanding.asked) < 2) or heard.asks_to_be_taught):
        return _hand_back(m, heard)
    new, told, missing = False, False, list[Part]()
    for part in _parts(m, heard):
        if heard.wants_a_decision and not last and _decides(part):
            new |= any(move.because == DESIGN for move in m.moves) or _hand_back(m, heard)
            told = True
            continue
        if not part.answer.topics and TAUGHT.search(part.question.text):
            new |= m.stock("fact", "fact.yours", "asked to be taught", want=ANYTHING_ELSE)
            told = True
            continue
        topics = [t for t in part.answer.topics if not any(move.want == t for move in m.moves)]
        if part.answer.topics and not topics:
            continue  # told a sentence ago, to the question before
        for topic in topics:
            new |= _tell(m, topic)
        told |= bool(topics)
        if not topics:
            missing.append(part)
    spoken = told or heard.does("answer") or bool(heard.explained)
    missing = [p for p in missing if not spoken or _is_asked(p, heard)]
    if not missing and spoken:
        return new
    if last:
        return m.stock("fact", "back.decline", "asked something back that the case does not answer") or new
    return _unknown(m, heard, missing, told=told) or new


def _parts(m: Message, heard: Heard) -> Iterator[Part]:
    """The questions of ``heard`` with their answers; one that only points back to the one before it goes with that."""
    case, lore = m.now.case, lore_of(m.now.case)
    facts = {topic: fact for topic, fact in case.facts.items() if topic != ANYTHING_ELSE}
    asked = heard.understanding.topics or tuple(
        topic for f in heard.findings if heard.only_asks and (topic := ASKED_OF.get(f.id, "")) in facts
    )
    if heard.restates and "scope" in facts and not asked:
        asked = ("scope",)
    if not heard.asked and asked:
        known = tuple(topic for topic in asked if topic in facts)
        whole = Single(Span(0, len(heard.text)))
        yield Part(question_of(heard.text, whole, lore), Answer(known, firmly=True))
        return
    after, before = 0, m.now.said.told
    for i, single in enumerate(heard.asked or (Single(Span(0, len(heard.text))),)):
        if heard.explained and "?" in heard.text and not _is_marked(heard.text, single.span):
            continue  # "how far it is from her last purchase" lists an input
        question = question_of(heard.text, single, lore)
        if not question.pointed and POINTS_BACK.search(question.text):
            question = question_of(heard.text, replace(single, span=_sentence(heard.text, single.span, after)), lore)
        after = single.span.end
        found = _renewed(m, heard, question, asked, answer_to(question, asked, facts, lore), before)
        marked = _is_marked(heard.text, single.span)
        if not found.topics and ((i and not question.pointed) or (not marked and "?" in heard.text)):
            continue
        held = lore.facts[found.near].words if found.near else frozenset[str]()
        every = frozenset[str]().union(*(told.words for told in lore.facts.values()))
        real = marked or not _is_statement(question.text)
        understood = frozenset[str]() if found.near in LISTING else question.heard(found.near)
        thing = thing_of(question, held or every, understood) if real and not found.topics else ""
        waits = bool(thing) or (matter(question.text) > 1 and not WEIGHS.search(question.text))
        yield Part(question, found, thing, waits=waits and _is_last(heard.text, single.span))


def _is_marked(text: str, span: Span) -> bool:
    """Whether the sentence of ``span`` ends in a question mark."""
    end = SENTENCE_END.search(text, span.end)
    return end is not None and "?" in end[0]


def _is_last(text: str, span: Span) -> bool:
    """Whether the question of ``span`` is marked, and nothing but questions and small talk stands behind it."""
    end = SENTENCE_END.search(text, span.end)
    behind = SENTENCE.findall(text[end.end() :]) if end and "?" in end[0] else None
    return behind is not None and all(part.rstrip().endswith("?") or matter(part) <= PASSING for part in behind)


def _is_statement(asked: str) -> bool:
    """Whether words without a question mark only leave out their subject: "is simple and fast"."""
    return bool(SUBJECTLESS.match(asked))


def _sentence(text: str, span: Span, after: int) -> Span:
    """The sentence of ``span`` up to its end, behind the place ``after``: "I mean the map, do we have one" asks for the map."""
    before = [found.end() for found in SENTENCE_END.finditer(text, 0, span.start)]
    return Span(max(after, before[-1] if before else 0), span.end)


def _renewed(
    m: Message, heard: Heard, question: Question, asked: tuple[str, ...], found: Answer, told: tuple[str, ...]
) -> Answer:
    """``found`` without facts ``told`` before this reply that do not hold what is asked: who asks on wants another one, or none."""
    if (found.firmly and not heard.presses and (question.pointed or heard.only_asks)) or not (
        set(found.topics) | {found.near}
    ).intersection(told):
        return found
    facts = {t: f for t, f in m.now.case.facts.items() if t != ANYTHING_ELSE and t not in told}
    other = answer_to(question, tuple(t for t in asked if t in facts), facts, lore_of(m.now.case).only(facts))
    return other if other.firmly or not other.topics else Answer()


def _decides(part: Part) -> bool:
    """Whether one question of several hands a choice of design to the interviewer."""
    text = f"{part.question.text}?"
    return bool(CHOICE.search(text) or (not part.answer.topics and DECISION.search(text)))


def _is_asked(part: Part, heard: Heard) -> bool:
    """Whether a question that the case does not answer waits for an answer, and is no turn of speech."""
    return (
        heard.only_asks
        or heard.presses
        or part.waits
        or bool(part.question.counted or TO_THEM.search(part.question.text.casefold()))
    )


def _tell(m: Message, topic: str) -> bool:
    """The fact in full, and kindly so when it is asked for again; False when it was told again lately."""
    fact = m.now.case.facts[topic]
    brief = fact.again or short(fact.say[0])
    if topic in m.now.said.told:
        lately = any(
            v.want == topic and v.because.startswith("asked again") for t in m.now.turns[-REMEMBERED:] for v in t.moves
        )
        for text in (as_one(fact.say[0]), brief):
            if m.stock("fact", "fact.again", f"asked again: {topic}", {"fact": text}, want=topic):
                return not lately
        m.surely("fact", "fact.same", f"asked again: {topic}, told in every way", want=topic)
        return False
    text = m.chosen(fact.say, f"fact:{topic}")
    if m.size and m.size + words(text) > LONGEST:
        text = m.chosen((brief,), f"fact:{topic}") or text
    if not m.say("fact", text, f"asked: {topic}", want=topic):
        m.surely("fact", "fact.same", f"asked: {topic}, said before", want=topic)
    m.note(told=(*m.now.said.told, topic))
    return True


def _hand_back(m: Message, heard: Heard) -> bool:
    """Leave a choice of design, or what a candidate is to know, to the candidate. False when the words run out."""
    key, because = ("fact.back", DESIGN) if heard.wants_a_decision else ("fact.yours", "asked to be taught")
    if m.stock("fact", key, because, want=ANYTHING_ELSE):
        return True
    m.surely("fact", "fact.same", because, want=ANYTHING_ELSE)
    return False


def _unknown(m: Message, heard: Heard, missing: list[Part], *, told: bool) -> bool:
    """Say what the case does not know, by name where it has one. False when the words run out."""
    because = f"asked: no fact covers it{' all' if told else ''}"
    if TAGGED.search(heard.text.strip()) and m.stock(
        "fact", "meta.right", f"{because}, a guess of their own", want=ANYTHING_ELSE
    ):
        return True
    near = next((p.answer.near for p in missing if p.answer.near), "")
    if near and near not in m.now.said.told and not told:
        told = _tell(m, near)
    things = list(dict.fromkeys(p.thing for p in missing if p.thing))[:MOST_THINGS]
    if heard.asks_to_assume and m.stock("fact", "fact.assume", because, want=ANYTHING_ELSE):
        return True
    if things:
        line = m.line("fact.not.part" if told else "fact.not", {"thing": listed(things)}, reuse=True)
        if m.say("fact", line, because, want=ANYTHING_ELSE):
            return True
    if told:
        return bool(missing) and m.stock("fact", "fact.beyond", because, want=ANYTHING_ELSE)
    fact = m.now.case.facts.get(ANYTHING_ELSE)
    if fact and m.say("fact", m.chosen(fact.say, ANYTHING_ELSE), because, want=ANYTHING_ELSE):
        return True
    if m.stock("fact", "fact.unknown", because, want=ANYTHING_ELSE):
        return True
    m.surely("fact", "fact.same", because, want=ANYTHING_ELSE)
    return False
