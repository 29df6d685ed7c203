"""What the candidate asked, with what was said to it, and what they assumed where nothing was."""

import re
from collections.abc import Iterator
from itertools import pairwise

from interviewer.core.act import Move
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.heard.raises import FLOOR
from interviewer.core.heard.recall import recalls
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.report.excerpt import quote
from interviewer.core.report.part import Answered
from interviewer.core.report.proof import shown
from interviewer.core.report.quote import Quote
from interviewer.core.report.raised import question_for, question_told
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.sentence import (
    ASKS_FIRST,
    SENTENCE,
    about_the_talk,
    asks,
    is_question,
    only_looks_asked,
    sentence_around,
)
from interviewer.core.speech import LETS
from interviewer.core.text import Span

_SETTLES = regex(rf"\b(?:assum\w+|suppos\w+|presum\w+|say\b|guess|{LETS} (?:say|take)|take it)", re.IGNORECASE)
"""A sentence that settles what the case left open."""
_DOUBTS = regex(
    r"\bwhich (?:of )?(?:my |the )?assum|\bassumptions?\b[^.!?]{0,200}\b(?:off|wrong|risky|weak)\b|\bif (?:it|that|this) turns? out\b"
    r"|\bif (?:i['’]m|i am|that is|that['’]s|it is|they are) wrong\b|\b(?:than|as) (?:i|we) (?:guess|guessed|assume|assumed|suppose|think)\b",
    re.IGNORECASE,
)
"""A sentence about assumptions that makes none."""
_OF_THE_TALK = regex(
    r"\b(?:do|would) you (?:want|like|prefer|rather want) me to\b|\bdoes (?:that|this|it) make (?:any )?sense\b"
    r"|\b(?:may|shall|should|can|could) i (?:just )?(?:go|move|talk|continue|start)\b|,\s*may i\W*$",
    re.IGNORECASE,
)
"""A question after what to say next, however long."""
_OPENS = regex('["“”]')
LEAST = 2
"""Words about the matter in the shortest assumption or question."""


def assumptions(interview: Interview) -> tuple[Quote, ...]:
    """What was stated as one, and what was settled on where the case had no fact; no questions, and nothing empty."""
    held = shown(interview).credits.get("assumptions")
    spoken = interview.spoken()
    quotes = [
        quote(interview, e.reply, e.span)
        for e in (held.evidence if held else ())
        if _states(sentence_around(spoken[e.reply - 1].text, e.span), e.span.of(spoken[e.reply - 1].text))
    ]
    for before, turn in pairwise(interview.turns):
        open = any(move.cause == "unknown" for move in before.moves)
        for found in SENTENCE.finditer(turn.text) if open else ():
            said = found[0].rstrip(" .!\n").lstrip()
            if _SETTLES.search(said) and _states(found[0], said) and turn.reply not in {q.reply for q in quotes}:
                start = found.end() - len(found[0].lstrip())
                quotes.append(Quote(turn.reply, Span(start, start + len(said)), said))
    return tuple(sorted(quotes, key=lambda q: (q.reply, q.span)))


def _states(sentence: str, words: str) -> bool:
    """Whether ``words``, in ``sentence``, assume something of the case."""
    return (
        not is_question(sentence)
        and matter(words) >= LEAST
        and not (_DOUBTS.search(sentence) or about_the_talk(sentence))
    )


def inquiries(interview: Interview) -> Iterator[Answered]:
    """Each question about the case in the order of asking, with the facts that were told; the answer is empty where none was."""
    known: set[str] = set()
    for turn in interview.turns:
        facts = [move for move in turn.moves if move.kind == "fact"]
        asked = list(_questions(turn)) if turn.reply else []
        found = _asked_for(turn, facts, asked)
        places = [max((span, *filter(span.meets, found)), key=lambda one: one.end - one.start) for span in found]
        again = False
        for move, span in zip(facts, places, strict=True):
            told = move.want != ANYTHING_ELSE
            again |= told and move.want in known
            if (not told or move.want not in known) and not only_looks_asked(span.of(turn.text)):
                yield Answered(turn.reply, move.want, move.text, " ".join(span.of(turn.text).split()))
            known |= {move.want} if told else set()
        for span in asked:
            if not again and not any(span.meets(other) for other in places) and not _is_told(turn, span, facts):
                yield Answered(turn.reply, ANYTHING_ELSE, "", " ".join(span.of(turn.text).split()))


def _is_told(turn: Turn, span: Span, facts: list[Move]) -> bool:
    """Whether the question at ``span`` is after one of ``facts``, which another question of the reply got."""
    told = {move.want for move in facts}
    mine = (one for one in turn.understanding.asked if one.span.meets(span)) if turn.understanding else ()
    return any(not told.isdisjoint((*one.topics, *(topic for topic, odds in one.leans if odds > 0))) for one in mine)


def _asked_for(turn: Turn, facts: list[Move], asked: list[Span]) -> list[Span]:
    """The question of ``turn`` that each of ``facts`` answers: the one that asks for it, else, where as many were ``asked``, the next that is left."""
    heard = [question_for(turn, move) for move in facts]
    left = [span for span in asked if not any(span.meets(other) for other in heard if other)]
    if len(asked) != len(facts) or len(left) != heard.count(None):
        return [span or question_told(turn.text, move.text) for span, move in zip(heard, facts, strict=True)]
    rest = iter(left)
    return [span or next(rest) for span in heard]


def _questions(turn: Turn) -> Iterator[Span]:
    """Where ``turn`` asks about the case; nowhere when its questions are about the talk, or its own to answer."""
    if turn.understanding is None or "clarifying-question" not in turn.understanding.acts:
        return
    for m in SENTENCE.finditer(turn.text):
        if (is_question(m[0]) or asks(m[0])) and matter(m[0]) >= LEAST and not _is_none(m[0].strip()):
            yield Span(*m.span())


def _is_none(sentence: str) -> bool:
    """Whether a ``sentence`` with a mark asks the interviewer nothing about the case: it is about the talk, or quotes what others are asked."""
    *_, quoted = _OPENS.split(sentence)
    inside = len(_OPENS.findall(sentence)) % 2 == 1 and "?" in quoted
    return (
        about_the_talk(sentence)
        or bool(recalls(sentence))
        or bool(FLOOR.search(sentence) or _OF_THE_TALK.search(sentence))
        or (inside and not ASKS_FIRST.match(sentence))
    )
