"""What became of the candidate's own ideas: those that were asked about, and those that were said to be their own."""

import re
from collections.abc import Iterator

from interviewer.core.dialogue import ASKING, Interview, Turn
from interviewer.core.idea.announced import announced
from interviewer.core.idea.helped import is_help_on
from interviewer.core.idea.proposal import ideas
from interviewer.core.idea.stock_part import is_stock
from interviewer.core.matter import stems_about
from interviewer.core.regex import regex
from interviewer.core.report.depth import FIGURE, REASON, deep
from interviewer.core.report.excerpt import quote
from interviewer.core.report.part import IdeaPart
from interviewer.core.report.quote import Quote
from interviewer.core.report.spoke_to import statements
from interviewer.core.sentence import SENTENCE, sentence_of
from interviewer.core.text import Span

_BACK = regex(r"\b(?:it|its|they|them|their|that|those|these|this)\b", re.IGNORECASE)
"""Words that point back."""


def own_ideas(interview: Interview) -> Iterator[IdeaPart]:
    """The ideas in the order in which they were told; of a drill, which asks for named points alone, none."""
    for place, turn in enumerate(interview.turns):
        if not turn.reply or interview.short:
            continue
        asked = next((move for move in turn.moves if move.kind == "dig" and move.cause == "own-idea"), None)
        words = asked.which if asked else ""
        span = _told(turn, words)
        if span is None or (is_stock(words) and not announced(turn.text)):
            continue
        told = quote(interview, turn.reply, span)
        if asked is None:
            yield IdeaPart(told, "", None, "unasked")
            continue
        answer = _answer(interview, place)
        if answer is None or not _speaks_of(answer.text, f"{told.text} {asked.text}"):
            yield IdeaPart(told, asked.text, None, "open")
        else:
            backed = bool(REASON.search(answer.text) or FIGURE.search(answer.text))
            yield IdeaPart(told, asked.text, _telling(interview, answer), "backed" if backed else "named")


def _told(turn: Turn, words: str) -> Span | None:
    """Where the idea of ``turn`` with these ``words`` is told; without words, the one that is said to be theirs. None where there is none."""
    own = announced(turn.text)
    if own and (not words or _same(own.idea.words, words)):
        around = sentence_of(turn.text, Span(own.passage.start, own.passage.start + 1)) or own.passage
        told = Span(own.passage.start, own.passage.start + len(turn.text[own.passage.start : around.end].rstrip()))
        return None if any(span.meets(told) for spans in _mistakes(turn) for span in spans) else told
    found = next((idea.span for idea in ideas(turn.text) if words and _same(idea.words, words)), None)
    return (sentence_of(turn.text, found) or found) if found else None


def _mistakes(turn: Turn) -> list[tuple[Span, ...]]:
    """Where the mistakes of ``turn`` stand."""
    return [found.evidence for found in turn.understanding.pitfalls] if turn.understanding else []


def _same(one: str, other: str) -> bool:
    """Whether both are the same words."""
    return one.casefold().split() == other.casefold().split()


def _answer(interview: Interview, place: int) -> Turn | None:
    """The reply that answers what was asked in the turn at ``place``; None where something else was asked first, or nothing was said.

    Who got a hint on it answers behind that.
    """
    for turn in interview.turns[place + 1 :]:
        if is_help_on(turn.moves):
            continue
        if turn.understanding and "answer" in turn.understanding.acts:
            return turn
        if any(move.kind in ASKING for move in turn.moves):
            return None
    return None


def _speaks_of(answer: str, idea: str) -> bool:
    """Whether ``answer`` shares a word about the case with the ``idea`` and the question on it, or points back in its first sentence."""
    first = next(iter(SENTENCE.findall(answer)), "")
    return bool(_BACK.search(first)) or not stems_about(answer).isdisjoint(stems_about(idea))


def _telling(interview: Interview, turn: Turn) -> Quote:
    """The sentence of the answer that says most for the idea: a figure, a method, a reason; else the first."""
    said = list(statements(turn.text)) or [Span(0, len(turn.text))]
    best = max(said, key=lambda span: _worth(span.of(turn.text)))
    return quote(interview, turn.reply, best)


def _worth(sentence: str) -> int:
    """How much a ``sentence`` says for an idea, 0 to 3."""
    return deep(sentence) + bool(REASON.search(sentence)) + bool(FIGURE.search(sentence))
