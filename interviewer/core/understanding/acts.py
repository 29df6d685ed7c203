"""What a message does in the conversation (``core.act.ACTS``), the main act first.

Formulas (a greeting, a request for a hint) come from cues, questions from their shape, and what is left over is an answer
when it is about the design. Which act wins where two meet is the table ``_ORDER``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.leads import area_of, leads, targets
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.questions import Asked, has_floor, questions
from interviewer.core.understanding.remark import Remark, remarks, weighs
from interviewer.core.understanding.talk import REASONS
from interviewer.core.understanding.topics import topics
from interviewer.core.understanding.utterance import Shape
from interviewer.core.understanding.wordless import bare_reply, code, mashed, sign_of

if TYPE_CHECKING:
    from interviewer.core.understanding.understand import Reply

_ORDER = (
    "answer",
    "clarifying-question",
    "off-topic",
    "finish",
    "skip",
    "ask-repeat",
    "ask-hint",
    "ask-time",
    "lead",
    "check-in",
    "dont-know",
    "social",
)
"""From the act that a message is mainly for to the one that only comes along."""
_BESIDE = 4
"""Words about the matter that make an answer beside another act (ours, best of 2 to 6 on our examples)."""
_POINTERS = frozenset("it that this these those one".split())
_MEASURES = frozenset("which what".split())
"""First words of a question that picks out what the interviewer meant."""
_ANNOUNCING = 16
"""Most words of an utterance that only announces."""
_HEADING = 6
"""Most words of a message that is only a heading."""
_GO_ON = re.compile(
    r"\bcontinue|\bgo on\b|\bgo ahead\b|\bnext\b|\bproceed|\bcarry on\b|which part|where (?:to|now)|\bwhat now",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Talk:
    """What a message does, asks for and announces."""

    acts: tuple[str, ...] = ()
    """``core.act.ACTS``, the main act first; none for an empty message."""
    topics: tuple[str, ...] = ()
    """Fact topics asked for, in order of asking."""
    leads: tuple[str, ...] = ()
    """Areas and consideration ids announced as the next thing."""


def talk(matcher: Matcher, reply: "Reply", *, asked: str = "") -> Talk:
    """What ``reply`` to the interviewer's line ``asked`` does. Linear in the reply; total."""
    tokens = reply.tokens
    if not tokens:
        sign = sign_of(reply.text)
        return Talk((sign,) if sign else ())
    heard = remarks(matcher.index, reply)
    findings = sum(r.findings for r in heard)
    if not findings and (mashed(reply.text, tokens, matcher.index.stems) or code(reply.text)):
        return Talk(("off-topic",))
    echo = frozenset(t.stem for t in matcher.tokens(asked) if not t.light) if asked else frozenset()
    asked_for = questions(heard, tokens, asked, echo)
    heard = [r for r, a in zip(heard, asked_for, strict=True) if a is not Asked.ASIDE]
    asking = [a is Asked.YES for a in asked_for if a is not Asked.ASIDE]
    leading = [not q and _leads(r, reply) for r, q in zip(heard, asking, strict=True)]
    if not any(asking) and _heads(heard, tokens, asked):
        leading = [bool(r.content) for r in heard]
    about = topics(matcher, reply, heard, asking)
    first = _first_places(heard, tokens, asking, leading, asked)
    if asking.count(True) == 1 and "answer" not in first:
        place = first.pop("clarifying-question")
        first[_guess(heard[place], tokens, echo, asked)] = place
        about = about if "clarifying-question" in first else ()
    ahead = leads(reply, heard, leading)
    if not first:
        return Talk((bare_reply(reply.text, asked),))
    return Talk(_ranked(first), about, ahead)


def _leads(remark: Remark, reply: "Reply") -> bool:
    """Whether a remark announces a next thing, and does little else."""
    if remark.leads is None or remark.formulas.keys() - {"social", "finish", "skip", "ask-time", "check-in"}:
        return False
    low, high = remark.leads
    u = remark.utterance
    if "skip" in remark.formulas and reply.tokens[min(high, len(reply.tokens) - 1)].word in _POINTERS:
        return False
    if len(u.words) > _ANNOUNCING or ("check-in" in remark.formulas and "you" in u.words):
        return False
    tokens = reply.tokens
    rest = [i for i in range(u.first, u.end) if not low <= i < high and weighs(tokens[i]) and not area_of(tokens[i])]
    return len(rest) < _BESIDE and bool(targets(reply, remark) or (rest and "skip" not in remark.formulas))


def _heads(heard: Sequence[Remark], tokens: Sequence[Token], asked: str) -> bool:
    """Whether the message only puts up a heading ("ok so, serving"), rather than answer with a word."""
    if len(tokens) > _HEADING or any(r.formulas or r.utterance.marked for r in heard):
        return False
    weighty = [t for t in tokens if weighs(t)]
    return (
        bool(weighty)
        and all(area_of(t) for t in weighty)
        and (len(tokens) > len(weighty) or bool(_GO_ON.search(asked)))
    )


def _guess(remark: Remark, tokens: Sequence[Token], echo: frozenset[str], asked: str) -> str:
    """What a lone fragment with a question mark is: a guess, the interviewer's word asked back, or a question after all."""
    u = remark.utterance
    if u.shape == Shape.TURNED or remark.asks or not asked or has_floor(asked):
        return "clarifying-question"
    if any(tokens[i].stem in echo and weighs(tokens[i]) for i in range(u.first, u.end)):
        return "ask-repeat" if u.shape == Shape.NONE or not _MEASURES.isdisjoint(u.words[:3]) else "clarifying-question"
    return "answer" if remark.findings and u.shape == Shape.NONE else "clarifying-question"


def _first_places(
    heard: Sequence[Remark], tokens: Sequence[Token], asking: Sequence[bool], leading: Sequence[bool], asked: str
) -> dict[str, int]:
    """Each act of the message with the place of the first remark that does it."""
    found: dict[str, int] = {}
    for i, remark in enumerate(heard):
        if asking[i]:
            found.setdefault("clarifying-question", i)
        if leading[i]:
            found.setdefault("lead", i)
        for act in remark.formulas:
            if not (leading[i] and act in ("skip", "finish", "ask-time")):
                found.setdefault(act, i)
    if len(found) > 1 and "ask-time" in found and all("ask-time" in r.short for r in heard if "ask-time" in r.formulas):
        del found["ask-time"]
    answers = _answering(heard, tokens, asking, leading, found, bool(asked) and not has_floor(asked))
    if answers:
        found["answer"] = answers[0]
        return _beside_answer(heard, found, answers)
    if "clarifying-question" in found:
        found.pop("dont-know", None)
    if "off-topic" in found:
        return {act: i for act, i in found.items() if act in ("off-topic", "finish", "skip")}
    return found


def _answering(
    heard: Sequence[Remark],
    tokens: Sequence[Token],
    asking: Sequence[bool],
    leading: Sequence[bool],
    found: dict[str, int],
    task: bool,
) -> list[int]:
    """Places of the remarks that put forward content about the design; none when together they say too little.

    ``task``: the interviewer asked for a piece of the design, so that less is needed to count as one.
    """
    places = [
        i
        for i, r in enumerate(heard)
        if not asking[i] and not leading[i] and r.content and (not r.formulas or r.content >= _BESIDE)
    ]
    if "lead" in found:
        places = [i for i in places if not _only_areas(heard[i], tokens)]
    query = found.get("clarifying-question")
    if query is not None:
        sentence = heard[query].utterance.sentence
        before = [i for i in places if i < query]
        after = [i for i in places if i > query]
        return [
            *(before if _enough_before(heard, before, sentence, task) else []),
            *(after if _enough_after(heard, after, task) else []),
        ]
    weight = sum(heard[i].content for i in places)
    beside = {act for act in found if act != "social" or heard[found[act]].courteous}
    little = (
        2
        if any(heard[i].findings or heard[i].stands for i in places) or (task and beside <= {"check-in", "social"})
        else _BESIDE
    )
    return places if not beside or weight >= little else []


def _only_areas(remark: Remark, tokens: Sequence[Token]) -> bool:
    """Whether a remark is but a stop on the way that the candidate announces ("then data, then the model")."""
    u = remark.utterance
    return all(area_of(t) for t in tokens[u.first : u.end] if weighs(t))


def _enough_before(heard: Sequence[Remark], before: Sequence[int], sentence: int, task: bool) -> bool:
    """Whether what comes before a question answers something, rather than lead up to it."""
    before = [i for i in before if heard[i].utterance.words[0] not in REASONS]
    if task and any(heard[i].utterance.sentence < sentence for i in before):
        return True
    weight = sum(heard[i].content for i in before)
    if any(heard[i].stands for i in before):
        return weight >= (_BESIDE if task else 2 * _BESIDE)
    return task and weight >= _BESIDE and any(heard[i].findings for i in before)


def _enough_after(heard: Sequence[Remark], after: Sequence[int], task: bool) -> bool:
    """Whether what follows a question answers something, rather than say why it was asked."""
    if any(heard[i].stands for i in after):
        return True
    said = [i for i in after if heard[i].utterance.words[0] not in REASONS]
    return task and sum(heard[i].content for i in said) >= _BESIDE and any(heard[i].findings for i in said)


def _beside_answer(heard: Sequence[Remark], found: dict[str, int], answers: Sequence[int]) -> dict[str, int]:
    """What remains of the other acts where the message holds an answer."""
    kept = {}
    for act, i in found.items():
        remark = heard[i]
        last = max((j for j, r in enumerate(heard) if act in r.formulas), default=i)
        if act in ("answer", "clarifying-question", "lead", "check-in"):
            kept[act] = i
        elif act == "social":
            if remark.courteous:
                kept[act] = i
        elif act == "off-topic":
            if not any(heard[j].findings for j in answers):
                return {"off-topic": 0}
            kept[act] = i
        elif (act not in heard[last].short and last > answers[-1]) or (
            act in ("ask-repeat", "skip", "finish", "ask-hint") and act not in remark.short and i < answers[0]
        ):
            kept[act] = i
    return kept


def _ranked(found: dict[str, int]) -> tuple[str, ...]:
    """The main act first; answer and question in the order of the message."""
    ranked = sorted(found, key=_ORDER.index)
    if ranked[:2] == ["answer", "clarifying-question"] and found["clarifying-question"] < found["answer"]:
        ranked[:2] = ["clarifying-question", "answer"]
    return tuple(ranked)
