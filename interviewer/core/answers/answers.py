"""Answers to the candidate's questions, in the order of asking: facts of the case, what it does not say, design choices handed back."""

from interviewer.core.act import Cause
from interviewer.core.answers.part import Part
from interviewer.core.answers.questions import parts
from interviewer.core.facts.called import NAMES
from interviewer.core.facts.lore import lore_of, stems
from interviewer.core.facts.proof import claim_of
from interviewer.core.facts.query import KNOWN, Query
from interviewer.core.facts.sought import ENOUGH, LISTING, OPEN
from interviewer.core.heard.demand import CHOICE, DECISION, EXPERIENCE, MAY_ASSUME, TAKEN, TAUGHT
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.opinion import opinion_of
from interviewer.core.heard.put_up import is_put_up
from interviewer.core.length import LONGEST
from interviewer.core.message import Message
from interviewer.core.phrasing import as_one, listed, short, words
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.understanding.rhetorical import TO_THEM

REMEMBERED = 4
"""Turns within which a fact told for a third time is nothing new."""
MOST_THINGS = 2
"""Things that are named as unknown in one message."""
HANDED_BACK: dict[Cause, str] = {
    "design": "asked for a design decision",
    "opinion": "asked for an opinion on the design",
    "": "asked to be taught",
}
"""What was asked for that is the candidate's own, to why it is handed back."""


def answer(m: Message, heard: Heard, *, last: bool = False) -> bool:
    """Answer everything that ``heard`` asks, in one message, in the order of asking; False when nothing was new.

    ``last``: it is the candidate's own question at the close, after which nothing can be assumed any more.
    """
    asked = parts(m, heard)
    decides = heard.wants_a_decision and len(heard.understanding.asked) < 2 and not any(_is_given(p) for p in asked)
    if not last and (decides or heard.asks_to_be_taught):
        return _hand_back(m, heard)
    new, told, missing = False, False, list[Part]()
    for part in asked:
        if (back := _handed_back(m, heard, part, last=last)) is not None:
            new, told = new | back, True
            continue
        topics = [t for t in _given(part) if not any(move.want == t for move in m.moves)]
        if _given(part) and not topics:
            continue  # told a sentence ago, to the question before
        for topic in topics:
            new |= tell(m, topic, part.question)
        told |= bool(topics)
        if not topics:
            missing.append(part)
    spoken = told or heard.does("answer") or bool(heard.explained)
    just = {move.want for move in m.moves}
    missing = [p for p in missing if (not spoken or _is_asked(p, heard)) and just.isdisjoint(p.question.single.topics)]
    if not missing and spoken:
        return new
    if last:
        return m.stock("fact", "back.decline", "asked something back that the case does not answer") or new
    return _unknown(m, heard, missing, told=told) or new


def _handed_back(m: Message, heard: Heard, part: Part, *, last: bool) -> bool | None:
    """Leave ``part`` to the candidate, where no fact could answer it: whether that was new; None where one might."""
    text = part.question.text
    if EXPERIENCE.search(text if len(heard.asked) > 1 else heard.text):
        return m.stock("fact", "back.experience", "asked for experience", want=ANYTHING_ELSE)
    if not last and not part.answer.firmly and _weighs(part) and not _lists_it(m, part):
        return any(move.cause == "opinion" for move in m.moves) or _hand_back(m, heard, text)
    if not last and _decides(part, heard):
        return any(move.cause == "design" for move in m.moves) or _hand_back(m, heard, text)
    if part.answer.topics:
        return None
    if claim_of(text):
        key = "fact.proof" if heard.only_asks else "fact.proof.part"  # beside an answer, something else is asked next
        return m.stock("fact", key, "asked whether it was shown", want=ANYTHING_ELSE)
    return m.stock("fact", "fact.yours", "asked to be taught", want=ANYTHING_ELSE) if TAUGHT.search(text) else None


def _given(part: Part) -> tuple[str, ...]:
    """The facts that answer ``part``; to who asks leave to assume something, none that only stands beside it."""
    if part.answer.firmly or not MAY_ASSUME.search(part.question.text):
        return part.answer.topics
    leans = dict(part.question.single.leans)
    named = (t for t in part.answer.topics if t in LISTING and not NAMES[t].isdisjoint(part.question.weights))
    return tuple(dict.fromkeys((*(t for t in part.answer.topics if leans.get(t, 0.0) > 0.0), *named)))


def _is_given(part: Part) -> bool:
    """Whether a question that sounds like a choice of design has its answer in the case: how much may be used, or a rule that they take for granted."""
    text = part.question.text
    return not CHOICE.search(text) and (part.answer.firmly or bool(part.answer.topics and TAKEN.search(text)))


def _decides(part: Part, heard: Heard) -> bool:
    """Whether one question of several hands a choice of design to the interviewer."""
    text = f"{part.question.text}?"
    if not heard.wants_a_decision:
        return not part.answer.firmly and bool(CHOICE.search(text))
    return bool(CHOICE.search(text) or (not _given(part) and DECISION.search(text)))


def _lists_it(m: Message, part: Part) -> bool:
    """Whether what they would like to use is what the case says there is: "may I use the frames, or the sound?"."""
    best = next(iter(part.answer.topics), "")
    return best in OPEN and part.question.share(lore_of(m.now.case).facts[best].words | NAMES[best]) >= ENOUGH


def _weighs(part: Part) -> bool:
    """Whether a question wants the interviewer's opinion on the design."""
    return bool(opinion_of(f"{part.question.text}?"))


def _is_asked(part: Part, heard: Heard) -> bool:
    """Whether a question that the case does not answer waits for an answer, and is no turn of speech."""
    return (
        heard.only_asks
        or heard.presses
        or part.waits
        or bool(part.question.counted or TO_THEM.search(part.question.text.casefold()))
    )


def tell(m: Message, topic: str, asked: Query | None = None) -> bool:
    """The fact in full, and kindly so when it is asked for again; False when it was told again lately.

    In a long message it is told in short, unless that leaves out what the question ``asked`` for.
    """
    fact = m.now.case.facts[topic]
    brief = fact.again or short(fact.say[0])
    if topic in m.now.said.told:
        lately = any(v.want == topic and v.cause == "asked-again" for v in m.now.lately(REMEMBERED))
        for text in (as_one(fact.say[0]), brief):
            if m.stock("fact", "fact.again", f"asked again: {topic}", {"fact": text}, want=topic, cause="asked-again"):
                return not lately
        m.surely("fact", "fact.same", f"asked again: {topic}, told in every way", want=topic, cause="asked-again")
        return False
    text = m.chosen(fact.say, f"fact:{topic}")
    told, left = set(stems(text)), set(stems(brief))
    loses = asked is not None and any(w >= KNOWN and s in told and s not in left for s, w in asked.weights.items())
    if m.size and m.size + words(text) > LONGEST and not loses:
        text = m.chosen((brief,), f"fact:{topic}") or text
    if not m.say("fact", text, f"asked: {topic}", want=topic, cause="asked"):
        m.surely("fact", "fact.same", f"asked: {topic}, said before", want=topic, cause="asked")
    m.note(told=(*m.now.said.told, topic))
    return True


def _hand_back(m: Message, heard: Heard, asked: str = "") -> bool:
    """Leave a choice of design, an opinion on it, or what a candidate is to know, to the candidate. False when the words run out.

    ``asked`` is the question where the reply has several.
    """
    decides = heard.wants_a_decision or bool(CHOICE.search(asked))
    opinion = opinion_of(f"{asked or heard.text}?")
    cause: Cause = "opinion" if opinion else "design" if decides else ""
    key = f"fact.{opinion}" if opinion else "fact.back" if decides else "fact.yours"
    if m.stock("fact", key, HANDED_BACK[cause], want=ANYTHING_ELSE, cause=cause):
        return True
    m.surely("fact", "fact.same", HANDED_BACK[cause], want=ANYTHING_ELSE, cause=cause)
    return False


def _unknown(m: Message, heard: Heard, missing: list[Part], *, told: bool) -> bool:
    """Say what the case does not know, by name where it has one. False when the words run out."""
    because = f"asked: no fact covers it{' all' if told else ''}"
    if is_put_up(heard.text) and m.stock(
        "fact", "meta.right", f"{because}, a guess of their own", want=ANYTHING_ELSE, cause="unknown"
    ):
        return True
    near = next((p.answer.near for p in missing if p.answer.near), "")
    if near and near not in m.now.said.told and not told:
        told = tell(m, near)
    things = list(dict.fromkeys(p.thing for p in missing if p.thing))[:MOST_THINGS]
    if (
        heard.asks_to_assume
        and not told
        and m.stock("fact", "fact.assume", because, want=ANYTHING_ELSE, cause="unknown")
    ):
        return True
    if things:
        line = m.line("fact.not.part" if told else "fact.not", {"thing": listed(things)}, reuse=True)
        if m.say("fact", line, because, want=ANYTHING_ELSE, cause="unknown"):
            return True
    if any(p.answer.near in m.now.said.told for p in missing) and not told:
        return m.stock("fact", "fact.same", f"{because}, but one told before", want=ANYTHING_ELSE, cause="unknown")
    if told:
        goes_on = not heard.only_asks  # what is asked next would take back that they may choose
        return (
            not goes_on
            and bool(missing)
            and m.stock("fact", "fact.beyond", because, want=ANYTHING_ELSE, cause="unknown")
        )
    fact = m.now.case.facts.get(ANYTHING_ELSE)
    if fact and m.say("fact", m.chosen(fact.say, ANYTHING_ELSE), because, want=ANYTHING_ELSE, cause="unknown"):
        return True
    if m.stock("fact", "fact.unknown", because, want=ANYTHING_ELSE, cause="unknown"):
        return True
    m.surely("fact", "fact.same", because, want=ANYTHING_ELSE, cause="unknown")
    return False
