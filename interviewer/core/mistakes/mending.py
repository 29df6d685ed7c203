"""Which words of a reply took a mistake back: those that the report shows."""

from itertools import chain, repeat

from interviewer.core.dialogue import Interview
from interviewer.core.matter import stems_about
from interviewer.core.mistakes.made import words_of
from interviewer.core.pushback import CLEARLY, Pushback
from interviewer.core.recant import RETRACTS
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

OWN = 3
"""Most words of a mistake that count for a sentence that takes it back."""


def mending(interview: Interview, reply: int, item: Pushback) -> Span:
    """The words of ``reply`` that take ``item`` back; the whole reply where no sentence stands out."""
    text = interview.words(reply)
    made = [span for other in interview.pushbacks if other.reply == reply for span in other.spans[:1]]
    said = (Span(*m.span()) for m in SENTENCE.finditer(text))
    worth = {one: _mends(interview, reply, one, item) for one in said if not any(one.meets(span) for span in made)}
    best = max(worth, key=lambda one: worth[one]) if any(worth.values()) else Span(0, len(text))
    return best.stripped(text)


def _mends(interview: Interview, reply: int, sentence: Span, item: Pushback) -> float:
    """How much a sentence of ``reply`` says of what takes ``item`` back.

    By the right way, by words of taking back, by how clearly it speaks of the matter, and, where it does any of this, by the mistake's own words.
    """
    turn, known = interview.spoken()[reply - 1], interview.case.pitfalls[item.pitfall]
    about_it = known.remedies | {*known.concerns}
    found = [f for f in turn.understanding.findings if f.id in about_it] if turn.understanding else []
    pieces = [piece for f in found for piece in zip(f.evidence, chain(f.clarity, repeat(CLEARLY)), strict=False)]
    clear = max((clarity for span, clarity in pieces if span.meets(sentence)), default=0.0)
    right = interview.case.right_way(item.pitfall, turn.text, sentence)
    said = sentence.of(turn.text)
    worth = right + 0.5 * bool(RETRACTS.search(said)) + 2 * clear
    own = stems_about(said) & stems_about(words_of(interview, item))
    return worth + min(len(own), OWN) if worth else 0.0
