"""C609: words of cues that nobody spells so."""

from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator
from itertools import chain
from string import ascii_lowercase

from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Cue, Rubric
from interviewer.core.understanding.compiler import cue_lines
from interviewer.core.understanding.cue import CueError, Word, parse_cue
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.repair import SHORTEST
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import PREFIXES

OFTEN = 3
"""Cue lines in which a word must stand before a rare word is taken for a slip of it."""


def check_beside(sources: Sources, index: Index, own: Rubric) -> Iterator[Problem]:
    """Words in the cues of ``own`` that are a slip away from an English word, or from one of the cues of the rubric that it builds on.

    ``index`` has that rubric as its lowest layer, and its list of English words; without one nothing can be said.
    """
    below = index.layers[0]
    known = frozenset((*index.english, *below.surfaces.split("\n")))
    stems = frozenset(below.stems.split("\n"))
    if len(index.english):
        phrases = (cue for concept in own.concepts for cue in concept.said)
        for cue, word in _words(sources, chain((cue for _, cue in cue_lines(own)), phrases)):
            near = "" if word in known or stem_of(word) in stems else likely(word, known)
            yield from _slip(sources, cue, word, near)


def check_frequent(sources: Sources, rubric: Rubric) -> Iterator[Problem]:
    """The same where ``rubric`` brings the list of English words itself: such a rubric has rare words by the thousand, which are near to
    many ordinary ones and no slips, so a slip is what stands once, near a word that stands often.
    """
    cues = [cue for target, cue in cue_lines(rubric) if target.kind in ("consideration", "pitfall")]
    counts = Counter(word for cue in cues for word in _of(cue))
    often = frozenset(word for word, count in counts.items() if count >= OFTEN)
    english = frozenset(rubric.english.split("\n"))
    for cue, word in _words(sources, cues):
        near = "" if counts[word] > 1 or word in english else likely(word, often)
        yield from _slip(sources, cue, word, near)


def _slip(sources: Sources, cue: Cue, word: str, near: str) -> Iterator[Problem]:
    if near:
        column = cue.text.lower().find(word) + 1
        help = f"Did you mean `{near}`? A reply with that word would not be heard."
        yield sources.at(cue, "C609", f"`{word}` is no word that we know", help, column)


def likely(word: str, known: Collection[str], least: int = SHORTEST) -> str:
    """The one of ``known`` that ``word``, of ``least`` letters, is a slip of; empty where it is none, or is made of a known word."""
    if len(word) < least or not word.isascii() or not word.isalpha():
        return ""
    if any(word.startswith(prefix) and word[len(prefix) :] in known for prefix in PREFIXES):
        return ""
    near = next((one for one in _neighbours(word, known)), "")
    stem = stem_of(word)
    inflected = near and any(stem_of(one) == stem for one in known if one[:3] == word[:3])
    return "" if inflected else near


def _neighbours(word: str, known: Container[str]) -> Iterator[str]:
    """Those of ``known`` that ``word`` is with one letter too few or too many before its ending, or with two swapped."""
    longer = (f"{word[:at]}{sign}{word[at:]}" for at in range(1, len(word) - 1) for sign in ascii_lowercase)
    shorter = (f"{word[:at]}{word[at + 1 :]}" for at in range(1, len(word) - 2))
    swapped = (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 1))
    return (one for one in chain(longer, shorter, swapped) if one != word and one in known)


def _words(sources: Sources, cues: Iterable[Cue]) -> Iterator[tuple[Cue, str]]:
    """Those of ``cues`` that stand in ``sources``, each with its words."""
    return ((cue, word) for cue in cues if sources.holds(cue) for word in sorted(_of(cue)))


def _of(cue: Cue) -> frozenset[str]:
    """The words of a line; none of one that does not parse."""
    try:
        return frozenset(item.text for item in parse_cue(cue.text).items() if isinstance(item, Word))
    except CueError:
        return frozenset()
