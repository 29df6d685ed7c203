"""What a reply takes back of itself: of "a linear model; actually no, boosted trees" the trees stand."""

import re
from collections.abc import Iterator
from functools import lru_cache

from interviewer.core.numbers import COUNT
from interviewer.core.recant import CORRECTS, FAULTY, STRIKES, TAKES, UNDENIED
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
    r"""[,;–—]\s*(?:(?:no|sorry)(?:,?\s(?:wait|actually|sorry))?,|no,?\s(?:wait|actually),?|actually\ no,|scratch\ that,|i\ meant)\s+(?=\w)
    | (?<!\bis)(?<!\bare)(?<!\bbe)(?<!\bwas)(?<!\bwith)(?<!\bhave)(?<!\bhas)(?:\s(?:um+|uh+|oh|ah|er|hm+)){0,5}\s
      (?:(?:oh\ )?no\ (?:wait|sorry)|wait\ no|sorry\ no|actually\ no)\s+(?!(?:times?|for|at|in|lists?|states?|of|on|between|longer|more|matter|one|need)\b)(?=\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands in one sentence between what is taken back and what takes its place; who dictates sets no comma."""
_FIGURE = regex(rf"\b{COUNT}\b", re.IGNORECASE | re.VERBOSE)
_FIGURE_INSTEAD = regex(
    rf"\W*(?:(?:maybe|perhaps|say|rather|better|like|more\ like|make\ (?:it|that)|let['’]?s\ say|about|around|more|um+|uh+)\s+){{0,4}}{COUNT}\b",
    re.IGNORECASE | re.VERBOSE,
)
"""A figure first of all: it takes the place of another."""
_NEW_CLAUSE = regex(r"\b(?:so|and|but|then|because|or|also|um+|uh+|first|second|third)\s+(?=\w+\s+\w+)", re.IGNORECASE)
_UNIT = 2
"""Words behind a figure that say of what it is."""
_RUN = 12
"""Words between two marks from which on speech runs on: there the clause alone is taken back."""
_OWN_VIEW = regex(
    rf"""\b(?:i|we)\ (?:had\ |first\ |earlier\ |just\ )?(?:said|proposed|wanted|took|chose|suggested)\b[^.!?\n]{{0,160}}?
      (?=[,;:–—]?\s{{0,3}}(?:and\ |but\ )?(?:(?:i(?:\ now|\ would|\ must|['’]d)?\ )?(?:{TAKES})
        | (?:that|it|this|which)(?:['’]s|\ is|\ was)\ {UNDENIED}(?:bad\b|{FAULTY})))""",
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
        after = takes.end() if takes else 0
        for mark in _WITHIN.finditer(sentence[0], after):
            begin, end = _gives_way(sentence[0], after, mark)
            if begin < end:  # of "wait no, wait no" the second takes nothing more back
                yield Span(sentence.start() + begin, sentence.start() + end)
            after = mark.end()
        for fault in _OWN_VIEW.finditer(sentence[0]):
            yield Span(sentence.start() + fault.start(), sentence.start() + fault.end())
        before = sentence


def _gives_way(sentence: str, after: int, mark: re.Match[str]) -> tuple[int, int]:
    """What ``mark``, in ``sentence``, takes back of what stands behind the place ``after``: a figure for a figure, else the clause before it.

    >>> said = "Count who is still there after four weeks, no wait, two weeks."
    >>> said[slice(*_gives_way(said, 0, _WITHIN.search(said)))]
    'four weeks'
    """
    begin = max(after, *(sentence.rfind(sign, after, mark.start()) + 1 for sign in ",;:("))
    figures = list(_FIGURE.finditer(sentence, begin, mark.start()))
    if figures and _FIGURE_INSTEAD.match(sentence, mark.end()):
        behind = sentence[figures[-1].end() : mark.start()].split()
        return figures[-1].start(), mark.start() if len(behind) <= _UNIT else figures[-1].end()
    if len(sentence[begin : mark.start()].split()) > _RUN:
        begin = max((m.end() for m in _NEW_CLAUSE.finditer(sentence, begin, mark.start())), default=begin)
    return begin, mark.start()
