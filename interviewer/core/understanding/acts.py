"""What a message does in the conversation (``core.act.ACTS``), the main act first.

Formulas (a greeting, a request for a hint) come from cues, questions from their shape, and what is left over is an answer
when it is about the design. Which act wins where two meet is the table ``_ORDER``.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.answering import answering, beside_answer
from interviewer.core.understanding.asking import performed, weighed_asking
from interviewer.core.understanding.formula import Range
from interviewer.core.understanding.in_a_row import without_items
from interviewer.core.understanding.leads import announces, is_heading, leads, only_tells, wants_area
from interviewer.core.understanding.line import Line, line_of
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.questions import Asked, questions, words_it
from interviewer.core.understanding.remark import Remark, remarks, weighs
from interviewer.core.understanding.singles import Single, singles
from interviewer.core.understanding.small_answer import small_answer
from interviewer.core.understanding.topics import topics
from interviewer.core.understanding.utterance import Shape
from interviewer.core.understanding.wordless import bare_reply, code, mashed, sign_of, stalls

if TYPE_CHECKING:
    from interviewer.core.understanding.reply import WholeReply

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
_PLAIN_TALK = frozenset({"answer", "clarifying-question"})
"""What a message seems to do when nothing in it was recognised."""
_BY_THE_WAY = frozenset({"social", "ask-time"})
"""Acts that a word of talk in front of a small answer seems to do."""
_MEASURES = frozenset("which what".split())
"""First words of a question that picks out what the interviewer meant."""
_SELF, _LEAVE = frozenset("i we".split()), frozenset("can may could should".split())
"""Words side by side in a question for leave that keeps the order of a statement ("I can use data of other companies?")."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What a message does, asks for and announces."""

    acts: tuple[str, ...] = ()
    """``core.act.ACTS``, the main act first; none for an empty message."""
    topics: tuple[str, ...] = ()
    """Fact topics asked for, in order of asking."""
    leads: tuple[str, ...] = ()
    """Areas and consideration ids announced as the next thing."""
    asked: tuple[Single, ...] = ()
    """Its questions, one by one."""
    announced: tuple[Range, ...] = ()
    """Tokens of what only announces a next thing."""


def talk(matcher: Matcher, reply: "WholeReply", *, asked: str = "", wants: Collection[str] = ()) -> Talk:
    """What ``reply`` to the interviewer's line ``asked``, which is known to ask for ``wants``, does. Linear in the reply; total."""
    tokens, line = reply.tokens, line_of(asked, wants, matcher.index.titles)
    if not tokens:
        sign = sign_of(reply.text)
        return Talk((sign,) if sign else ())
    if stalls(reply.text):
        return Talk(("ask-time",))
    heard = without_items(tokens, remarks(reply))
    findings = sum(r.findings for r in heard)
    if not findings and (mashed(reply.text, tokens, matcher.index.stems) or code(reply.text)):
        return Talk(("off-topic",))
    asked_for = questions(heard, tokens, line, reply.echo)
    heard = [r for r, a in zip(heard, asked_for, strict=True) if a is not Asked.ASIDE]
    asking = [a is Asked.YES for a in asked_for if a is not Asked.ASIDE]
    asking = weighed_asking(matcher.index.askings, reply, heard, asking, floor=not line.is_task)
    asking = [q and not (wants_area(tokens, r) or words_it(r, line)) for r, q in zip(heard, asking, strict=True)]
    leading = [not q and (announces(reply, r) or wants_area(tokens, r)) for r, q in zip(heard, asking, strict=True)]
    if not any(asking) and is_heading(tokens, heard, asked):
        leading = [bool(r.content) for r in heard]
    about = topics(matcher, reply, heard, asking)
    first = _first_places(heard, tokens, asking, leading, line)
    if asking.count(True) == 1 and "clarifying-question" in first and "answer" not in first:
        place = first.pop("clarifying-question")
        first[_guess(heard[place], tokens, reply.echo, line)] = place
        about = about if "clarifying-question" in first else ()
    ahead = leads(reply, heard, leading)
    if asked and first.keys() <= _BY_THE_WAY and small_answer(reply.text):
        return Talk(("answer",))
    if not first:
        return Talk((bare_reply(reply.text, asked),))
    mere = not findings and first.keys() <= _PLAIN_TALK and sum(r.content for r in heard) * 2 <= len(tokens)
    if mere and (act := performed(matcher.index.askings, reply)):
        return Talk((act,), (), leads(reply, heard, [True] * len(heard)) if act == "lead" else ())
    announced = (r.utterance for r, going in zip(heard, leading, strict=True) if going and only_tells(r))
    ranges = tuple([(u.first, u.end) for u in announced])
    return Talk(_ranked(first), about, ahead, singles(matcher, reply, heard, asking), ranges)


def _guess(remark: Remark, tokens: Sequence[Token], echo: frozenset[str], line: Line) -> str:
    """What a lone fragment with a question mark is: a guess, the interviewer's word asked back, or a question after all."""
    u = remark.utterance
    if u.shape == Shape.TURNED or remark.asks or not line.is_task:
        return "clarifying-question"
    if any(tokens[i].stem in echo and weighs(tokens[i]) for i in range(u.first, u.end)):
        return "ask-repeat" if u.shape == Shape.NONE or not _MEASURES.isdisjoint(u.words[:3]) else "clarifying-question"
    leave = any(one in _SELF and two in _LEAVE for one, two in pairwise(u.words))
    return "answer" if remark.findings and u.shape == Shape.NONE and not leave else "clarifying-question"


def _first_places(
    heard: Sequence[Remark], tokens: Sequence[Token], asking: Sequence[bool], leading: Sequence[bool], line: Line
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
    if (
        (len(found) > 1 or any(r.stands for r in heard))
        and "ask-time" in found
        and all("ask-time" in r.short for r in heard if "ask-time" in r.formulas)
    ):
        del found["ask-time"]
    if {"finish", "ask-time"} <= found.keys() and all("finish" in r.short for r in heard if "finish" in r.formulas):
        del found["finish"]  # "stop, I need a coffee" wants a pause
    taken = [q or going for q, going in zip(asking, leading, strict=True)]
    answers = answering(heard, tokens, taken, found, task=line.is_task)
    if answers:
        found["answer"] = answers[0]
        return beside_answer(heard, found, answers)
    if "clarifying-question" in found:
        found.pop("dont-know", None)
    if "off-topic" in found and any(r.clear for r, asks in zip(heard, asking, strict=True) if asks):
        del found["off-topic"]
    if "off-topic" in found:
        return {act: i for act, i in found.items() if act in ("off-topic", "finish", "skip") or _greets(act, heard, i)}
    return found


def _greets(act: str, heard: Sequence[Remark], place: int) -> bool:
    """Whether ``act`` is a greeting or thanks."""
    return act == "social" and heard[place].courteous


def _ranked(found: dict[str, int]) -> tuple[str, ...]:
    """The main act first; answer and question in the order of the message."""
    ranked = sorted(found, key=_ORDER.index)
    if ranked[:2] == ["answer", "clarifying-question"] and found["clarifying-question"] < found["answer"]:
        ranked[:2] = ["clarifying-question", "answer"]
    return tuple(ranked)
