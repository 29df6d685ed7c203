"""The candidate's words as they are spoken back: seldom, whole, and each once."""

from collections.abc import Sequence

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.phrasing import heard_as
from interviewer.core.quote.clause import Clause, clause, is_rough
from interviewer.core.quote.ends import DANGLING
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding

APART = 4
"""Messages between two that quote."""
ROUGH_OF = 8
"""Replies of which none may be in rough English when a candidate is quoted."""


def spoken_back(m: Message, heard: Heard, finding: Finding) -> Clause | None:
    """The best clause for ``finding`` that was not used before and holds no pitfall; None when there is none."""
    if finding in heard.understanding.pitfalls:
        return mistake_again(m, finding.id, heard.text, finding.evidence, finding.hits)
    traps = [span for p in heard.understanding.pitfalls for span in p.evidence]
    sound = (span for span in finding.evidence if not any(span.meets(trap) for trap in traps))
    return next((said for span in sound if (said := said_again(m, heard.text, span))), None)


def mistake_again(m: Message, id: str, text: str, spans: Sequence[Span], hits: Sequence[Span]) -> Clause | None:
    """The first clause of ``text`` at one of ``spans`` that makes the mistake ``id``, or holds its ``hits``: of two clauses the other may be none of it."""
    for span, hit in zip(spans, hits if len(hits) == len(spans) else spans, strict=True):
        said = said_again(m, text, span)
        place = text.find(said.words, max(span.start - len(said.words), 0)) if said else -1
        if said and (hit.mostly_in(Span(place, place + len(said.words))) or _makes(m, id, said.words)):
            return said
    return None


def _makes(m: Message, id: str, words: str) -> bool:
    return any(p.id == id for p in m.now.case.understand(words, "", False).pitfalls)


def said_again(m: Message, text: str, span: Span) -> Clause | None:
    """The clause of ``text`` at ``span``, where it is time for a quote, its speaker is at ease in English, and it says something new."""
    if not may_quote(m):
        return None
    said = clause(text, span)
    return said if said and not m.spent(quote_key(said.words)) and not _echoes(said.words, m.was.message) else None


def may_quote(m: Message) -> bool:
    """Whether nobody was quoted lately, and the candidate's English is sound."""
    rough = any(is_rough(turn.text) for turn in m.now.spoken()[-ROUGH_OF:] if turn.text)
    return len(m.now.turns) - m.now.said.quoted >= APART and not rough


def spend_quote(m: Message, words: str) -> None:
    """Note that ``words`` were said back now."""
    m.spend(quote_key(words))
    m.note(quoted=len(m.now.turns))


def _echoes(words: str, line: str) -> bool:
    """Whether a quote gives little back but the interviewer's own words."""
    own = [w for w in heard_as(words).split() if w not in DANGLING]
    return 2 * sum(w in heard_as(line).split() for w in own) >= len(own)


def quote_key(words: str) -> str:
    """Under which a quote is noted as used."""
    return f"quote:{heard_as(words)}"
