"""The candidate's words as they are spoken back: seldom, whole, and each once."""

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
    traps = [span for p in heard.understanding.pitfalls for span in p.evidence]
    for span in finding.evidence:
        trapped = any(span.meets(trap) for trap in traps)
        if trapped and finding not in heard.understanding.pitfalls:
            continue
        if said := said_again(m, heard.text, span):
            return said
    return None


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
