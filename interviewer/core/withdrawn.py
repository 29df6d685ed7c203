"""What a reply takes back of itself: of "a linear model; actually no, boosted trees" the trees stand."""

import re
from collections.abc import Iterator
from functools import lru_cache

from interviewer.core.recant import CORRECTS, FAULTY, STRIKES, TAKES
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span

_TAKES_BACK = regex(
    rf"""\W*(?:(?:h+m+|u+m+|uh|oh|ah|ok|okay|well|sorry|actually|but|wait|stop)\W+)*
      (?:no|nope|nah|correction|{STRIKES}|{CORRECTS}|(?:i|let\ me)\ (?:{TAKES}))
      (?:\ (?:wait|actually|sorry))?\s*(?:[,.:;–—!-]\s*(?!serious|honest|fair\b|ok(?:ay)?\b|you['’]re\ right)|$)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a sentence begins that takes the one before back."""
_SURELY = regex(
    rf"\b(?:actually|wait|sorry)\W+no\b | \bno\W+(?:actually|wait|sorry)\b | \bcorrection\b | {STRIKES} | {CORRECTS} | {TAKES}",
    re.IGNORECASE | re.VERBOSE,
)
"""What of it takes back a denial, too: a bare "no" behind one only says it again."""
_WITHIN = regex(
    r"[,;–—]\s*(?:(?:no|sorry)(?:,?\s(?:wait|actually|sorry))?,|no,?\s(?:wait|actually),?|actually no,|scratch that,|i meant)\s+(?=\w)",
    re.IGNORECASE,
)
"""What stands in one sentence between what is taken back and what takes its place."""
_OWN_VIEW = regex(
    rf"""\b(?:i|we)\ (?:had\ |first\ |earlier\ |just\ )?(?:said|proposed|wanted|took|chose|suggested)\b[^.!?\n]{{0,160}}?
      (?=[,;:–—]?\s{{0,3}}(?:and\ |but\ )?(?:(?:i(?:\ now|\ would|\ must|['’]d)?\ )?(?:{TAKES})
        | (?:that|it|this|which)(?:['’]s|\ is|\ was)\ (?:\w+\ )?(?:bad\b|{FAULTY})))""",
    re.IGNORECASE | re.VERBOSE,
)
"""An earlier view with a word against it: "earlier I said once a year, that is silly"."""
_DENIES = regex(r"\b(?:no|not|never|none|nothing|nobody|without)\b|n['’]t\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def withdrawn(text: str) -> tuple[Span, ...]:
    """The parts of ``text`` that it takes back itself, in code points.

    >>> [s.of("Random split. No, by time.") for s in withdrawn("Random split. No, by time.")]
    ['Random split.']
    """
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    before: re.Match[str] | None = None
    for sentence in SENTENCE.finditer(text):
        takes = _TAKES_BACK.match(sentence[0])
        more = takes is not None and bool(sentence[0][takes.end() :].strip() or text[sentence.end() :].strip())
        again = before and _DENIES.search(before[0]) and not _SURELY.search(sentence[0][: takes.end() if takes else 0])
        if before and more and not is_question(before[0]) and not again:
            yield Span(before.start(), before.end())
        if takes and before and not sentence[0][takes.end() :].strip():
            continue  # "No. Let me correct that: ..." takes back what stands before the "no"
        for mark in _WITHIN.finditer(sentence[0], takes.end() if takes else 0):
            begin = max(sentence[0].rfind(sign, 0, mark.start()) for sign in ",;:(") + 1
            yield Span(sentence.start() + begin, sentence.start() + mark.start())
        for fault in _OWN_VIEW.finditer(sentence[0]):
            yield Span(sentence.start() + fault.start(), sentence.start() + fault.end())
        before = sentence
