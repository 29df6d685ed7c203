"""Which replies speak to what was just said, and with which words."""

from collections.abc import Iterator

from interviewer.core.dialogue import Turn
from interviewer.core.heard.asking import WAITS
from interviewer.core.matter import matter
from interviewer.core.report.excerpt import CLEAR_WORDS
from interviewer.core.sentence import SENTENCE, about_the_talk, asks, is_question
from interviewer.core.text import Span

SAYS = 2
"""Words about the case from which on a sentence says something of it."""
_ASIDE = frozenset({"dont-know", "skip", "off-topic", "finish", "ask-repeat"})
"""Acts of a reply that answers nothing, whatever its words are about."""


def answers(turn: Turn) -> bool:
    """Whether the reply of ``turn`` is long enough for an answer, and is one; a question behind it takes nothing of it back.

    Who says that the answer is still to come has only asked.
    """
    heard = turn.understanding
    if heard is None or (WAITS.search(turn.text) and all(move.kind == "fact" for move in turn.moves)):
        return False
    if "answer" in heard.acts:
        return len(turn.text.split()) >= CLEAR_WORDS
    if not _ASIDE.isdisjoint(heard.acts):
        return False
    return sum(len(span.of(turn.text).split()) for span in statements(turn.text)) >= CLEAR_WORDS


def statements(text: str) -> Iterator[Span]:
    """The sentences of ``text`` that say something of the case, and ask nothing."""
    for found in SENTENCE.finditer(text):
        said = found[0].strip()
        asked = is_question(said) or asks(said) or about_the_talk(said)
        if not asked and matter(said) >= SAYS:
            yield Span(*found.span()).stripped(text)
