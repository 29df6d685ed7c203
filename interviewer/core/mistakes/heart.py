"""Which words of a mistake make it one, and what an answer takes back beside it: of "accuracy on a random split" the split was challenged.

A retraction belongs to what it names. Where that stood in the same reply as the mistake, and is no part of it, the mistake stays.
"""

import re

from interviewer.core.case import Case
from interviewer.core.matter import about, stems_about
from interviewer.core.mistakes.same_breath import common_of
from interviewer.core.pushback import Pushback
from interviewer.core.recant import granted, taken_back
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, sentence_around
from interviewer.core.text import Span
from interviewer.core.understanding.tokens import stem_of

_PHRASE = regex(
    r"[,;:–—()]|\b(?:with|and|or|on|upon|of|for|by|in|at|from|using|because|since|so|then|plus)\b", re.IGNORECASE
)
"""What stands between two phrases of a clause."""


def heart_of(case: Case, text: str, item: Pushback) -> str:
    """The words about the case of the phrases of the reply ``text`` in which a cue for ``item`` fired; of its whole clause where none is known."""
    common = common_of(case)
    found = [w for span, hit in _places(item)[:1] for w in about(_phrases(text, span, hit))]
    return " ".join(w for w in found if stem_of(w) not in common)


def _places(item: Pushback) -> list[tuple[Span, Span]]:
    """Each clause that makes ``item``, with the words that its cue fired on."""
    hits = item.hits if len(item.hits) == len(item.spans) else item.spans
    return list(zip(item.spans, hits, strict=True))


def _phrases(text: str, clause: Span, hit: Span) -> str:
    """The phrases of the ``clause`` that the words ``hit`` are in."""
    cuts = [m.span() for m in _PHRASE.finditer(text, clause.start, clause.end)]
    starts, ends = [clause.start, *(end for _, end in cuts)], [*(start for start, _ in cuts), clause.end]
    pieces = (Span(a, b) for a, b in zip(starts, ends, strict=True) if a < b)
    return " ".join(piece.of(text) for piece in pieces if piece.meets(hit))


def without_other(case: Case, made: str, item: Pushback, answer: str) -> str:
    """``answer`` without the sentences that take back something else of the reply ``made`` than its mistake ``item``."""
    heart = stems_about(heart_of(case, made, item))
    rest = stems_about(" ".join(sentence_around(made, span) for span in item.spans)) - heart - common_of(case)
    pitfall = case.pitfalls[item.pitfall]
    of_it = stems_about(" ".join((pitfall.name, pitfall.why, pitfall.raise_it, *case.challenges[item.pitfall])))
    kept, before = "", ""
    for sentence in SENTENCE.findall(answer):
        named = [stems_about(words) for words in (*taken_back(before, sentence), *granted(sentence))]
        other = bool(named) and all(words & rest and not words & (heart | of_it) for words in named)
        kept += "" if other else sentence
        before = sentence
    return kept
