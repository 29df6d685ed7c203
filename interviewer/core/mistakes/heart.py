"""Which words of a mistake make it one, and what an answer takes back beside it: of "accuracy on a random split" the split was challenged.

A retraction belongs to what it names. Where that stood in the same reply as the mistake, and is no part of it, the mistake stays.
"""

import re

from interviewer.core.case import Case
from interviewer.core.matter import about, stems_about
from interviewer.core.mistakes.by_name import granted, named_in, taken_back
from interviewer.core.mistakes.subject import ANY_TALK, common_of, subject_of
from interviewer.core.pushback import Pushback
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, sentence_around
from interviewer.core.text import Span
from interviewer.core.understanding.tokens import stem_of

_PHRASE = regex(
    r"[,;:–—()]|\b(?:with|and|or|on|upon|of|for|by|in|at|from|using|because|since|so|then|plus)\b", re.IGNORECASE
)
"""What stands between two phrases of a clause."""


def heart_of(case: Case, text: str, item: Pushback) -> str:
    """The words about the case of the phrases of the reply ``text`` in which a cue for ``item`` fired; of its whole clause where none is known.

    With the words of the clause that its name and the like have, too: of "split all rows at random" the split.
    """
    common, of_it = common_of(case), subject_of(case, item.pitfall) - ANY_TALK
    found = []
    for span, hit in _places(item)[:1]:
        core = set(about(_phrases(text, span, hit)))
        found += [w for w in about(span.of(text)) if w in core or stem_of(w) in of_it]
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


def without_other(case: Case, made: str, item: Pushback, answer: str, others: tuple[str, ...] = ()) -> str:
    """``answer`` without the sentences that take back something else than the mistake ``item`` of the reply ``made``, and what is said of that.

    ``others``: the words of the other mistakes that were heard so far.
    """
    heart = stems_about(heart_of(case, made, item))
    common = common_of(case)
    beside = stems_about(" ".join(sentence_around(made, span) for span in item.spans)) - heart - common
    elsewhere = stems_about(" ".join((made, *others))) - heart - common
    of_it = subject_of(case, item.pitfall)
    own, kept, before, away = heart | of_it, [], "", False
    ahead: set[str] = set()
    for found in SENTENCE.finditer(answer):
        sentence = found[0]
        meant = [stems_about(words) for words in (*taken_back(before, sentence), *granted(sentence))]
        named = [stems_about(words) for words in (*named_in(sentence), *granted(sentence))]
        other = _other(meant, beside, own) or _other(named, (elsewhere | ahead) - of_it, heart)
        away = other or (away and not meant and not _of(case, item, answer, found, own))
        kept += [] if away else [sentence]
        ahead |= stems_about(sentence)
        before = sentence
    return "".join(kept)


def takes_back(case: Case, made: str, item: Pushback, answer: str) -> bool:
    """Whether ``answer`` takes back the mistake ``item`` of the reply ``made``, and names it: by its own words, or by what there is to say of it."""
    own = stems_about(heart_of(case, made, item)) | subject_of(case, item.pitfall)
    return any(stems_about(words) & own for sentence in SENTENCE.findall(answer) for words in named_in(sentence))


def _other(said: list[frozenset[str]], other: frozenset[str], own: frozenset[str]) -> bool:
    """Whether all that is ``said`` has stems of something ``other``, and none of its ``own``."""
    return bool(said) and all(words & other and not words & own for words in said)


def _of(case: Case, item: Pushback, answer: str, sentence: re.Match[str], own: frozenset[str]) -> bool:
    """Whether a ``sentence`` of the ``answer`` speaks of the mistake ``item``: by ``own`` stems of it, or by what is done in its place."""
    return bool(stems_about(sentence[0]) & own) or case.right_way(item.pitfall, answer, Span(*sentence.span()))
