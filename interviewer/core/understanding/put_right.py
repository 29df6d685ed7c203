"""A mistake that its own words put right: a label "is a pick, corrected for position" is no pick taken for the whole truth.

Words of correcting excuse it, in its sentence or the next, where they name what is done in its place: "corrected for position" says how a
pick is read, "corrected for typos" does not.
"""

import re
from typing import TYPE_CHECKING

from interviewer.core.regex import regex
from interviewer.core.text import Span
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import WholeReply
from interviewer.core.understanding.right_way import right_ways

if TYPE_CHECKING:
    from interviewer.core.understanding.understand import Finding

_CORRECTS = regex(
    r"""\b(?:correct(?:ed|ing|s|ions?|(?=\ (?:it|them|this|that|for|by|with|against|the)\b))|adjust(?:ed|ing|s|ments?)?|de-?bias(?:ed|ing|es)?|discount(?:ed|ing|s)?
      | (?:re-?|down-?|up-?)?weigh(?:t(?:ed|ing|s)?|ed|ing|s)?|normali[sz](?:ed?|es|ing|ation)|controll(?:ed|ing)|compensat(?:ed?|es|ing)|divid(?:ed?|es|ing)|times\ (?:one|1)\ over)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words of correcting."""
_AHEAD = regex(r"(?:[\w'’-]+\s+){0,4}$")
"""Words in front of them in which what is corrected may be named: "position bias corrected by ..."."""
_NOT_DONE = regex(
    r"""\b(?:not|no|never|nor|without|instead\ of|rather\ than|could|might|may|nobody|hardly|un)\b | n['’]t\b | \bneed(?:less|ed)?\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands close in front of a correction that is not made."""
_NOT_NOW = regex(
    r"""\b(?:but|for|that|it|this|maybe|perhaps)\ later\b | \blater\W*$
      | \b(?:eventually|some\ ?day|next\ (?:year|quarter|version)
      | second\ version|not\ yet|if\ (?:there\ is|we\ have)\ time|overkill|superfluous|needless)\b
      | \b(?:not|n['’]t|hardly)\ (?:\w+\ )?(?:needed|necessary|worth)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What puts a correction off, or finds it needless."""


def unmended(matcher: Matcher, reply: WholeReply, pitfalls: tuple["Finding", ...]) -> tuple["Finding", ...]:
    """``pitfalls`` of ``reply`` without those that its own words put right."""
    text, tokens = reply.text, reply.tokens
    if not pitfalls or not _CORRECTS.search(text):
        return pitfalls
    said = [r.sentence for r in reply.readings]
    sentences = [Span(tokens[s.first].start, tokens[s.end - 1].end) for s in said]
    parts = [None if s.ends_with == "?" else _corrected(text, at) for s, at in zip(said, sentences, strict=True)]
    named = [(way.pitfall, way.span.start) for way in right_ways(matcher, text)] if any(parts) else []

    def mended(pitfall: str, span: Span) -> bool:
        at = next((i for i, s in enumerate(sentences) if s.start <= span.start < s.end), -1)
        near = parts[at : at + 2] if at >= 0 else []
        return any(p and id == pitfall and p.start <= start < p.end for id, start in named for p in near)

    return tuple(p for p in pitfalls if not all(mended(p.id, span) for span in p.evidence))


def _corrected(text: str, sentence: Span) -> Span | None:
    """What of a ``sentence`` may say what is corrected, and by what; None where nothing is, or not now."""
    words = sentence.of(text)
    if _NOT_NOW.search(words):
        return None
    for found in _CORRECTS.finditer(words):
        ahead = _AHEAD.search(words, 0, found.start())
        start = ahead.start() if ahead else found.start()
        if not _NOT_DONE.search(words, start, found.start()):
            return Span(sentence.start + start, sentence.end)
    return None
