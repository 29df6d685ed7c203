"""The candidate's words as they are spoken back: the best quote for a finding, each once."""

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.phrasing import heard_as
from interviewer.core.quote.cut import DANGLING
from interviewer.core.quote.quote import quote
from interviewer.core.understanding.understand import Finding


def spoken_back(m: Message, heard: Heard, finding: Finding, most: int = 8) -> str:
    """The best quote for ``finding`` that was not used before and holds no pitfall; empty when there is none."""
    traps = [span for p in heard.understanding.pitfalls for span in p.evidence]
    for span in finding.evidence:
        if finding not in heard.understanding.pitfalls and any(
            span.start < t.end and t.start < span.end for t in traps
        ):
            continue
        words = quote(heard.text, span, most)
        if finding in heard.understanding.pitfalls and 2 * len(words.split()) < len(span.of(heard.text).split()):
            continue  # the half that is left may be the harmless one
        if words and not m.spent(quote_key(words)) and not _echoes(words, m.was.message):
            return words
    return ""


def _echoes(words: str, line: str) -> bool:
    """Whether a quote gives little back but the interviewer's own words."""
    own = [w for w in heard_as(words).split() if w not in DANGLING]
    return 2 * sum(w in heard_as(line).split() for w in own) >= len(own)


def quote_key(words: str) -> str:
    """Under which a quote is noted as used."""
    return f"quote:{heard_as(words)}"
