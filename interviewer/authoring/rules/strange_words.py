"""C612: cues that wait for a word which nobody knows: not the English list, not the rubrics in use, and not the author's own texts."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from interviewer.authoring.document import Document, Text, texts
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.rules.spelling import OFTEN, likely
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Cue, Rubric
from interviewer.core.understanding.compiler import cue_lines
from interviewer.core.understanding.cue import CueError, Group, Item, Pattern, Word, parse_cue
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.tokens import stem_of, words_of
from interviewer.core.understanding.words import PREFIXES

SHORTEST = 4
"""Letters from which on a word is judged: shorter ones are mostly units and abbreviations."""
PART = 3
"""Letters of the shorter part of two words written as one."""
_CUES = frozenset({"said", "unless", "deeper", "asked", "right-way"})
"""Keys below which cues stand."""


def check_strange(sources: Sources, index: Index, own: Rubric) -> Iterator[Problem]:
    """Cues of ``own`` in ``sources`` that are heard only where a strange word is said; ``index`` is that of ``check_beside``."""
    below = index.layers[0]
    known = frozenset((*index.english, *below.surfaces.split("\n")))
    if not index.english:
        return
    cues = [
        cue
        for cue in chain((cue for _, cue in cue_lines(own)), (c for one in own.concepts for c in one.said))
        if sources.holds(cue)
    ]
    parsed = {cue: pattern for cue in dict.fromkeys(cues) if (pattern := _parsed(cue))}
    often = Counter(word for pattern in parsed.values() for word in _words(pattern))
    stems = frozenset(below.stems.split("\n")).union(map(stem_of, _said(sources.documents.values())))
    strange = {word for word, count in often.items() if count < OFTEN and _is_strange(word, known, stems)}
    for cue, pattern in parsed.items() if strange else ():
        waits = next((found[0] for part in pattern.parts if (found := _needed(part, strange))), "")
        if waits and not likely(waits, known):
            near = likely(waits, known.union(stem for stem in stems if stem_of(stem) == stem), SHORTEST)
            help = f"Did you mean `{near}`?" if near else ""
            message = (
                f"this cue waits for `{waits}`, which is no word that we know and stands in no other text of the file"
            )
            yield sources.at(cue, "C612", message, help, cue.text.lower().find(waits) + 1)


def _parsed(cue: Cue) -> Pattern | None:
    try:
        return parse_cue(cue.text)
    except CueError:
        return None


def _words(pattern: Pattern) -> frozenset[str]:
    return frozenset(item.text for item in pattern.items() if isinstance(item, Word))


def _said(documents: Iterable[Document]) -> frozenset[str]:
    """The words of all that an author wrote in ``documents`` to be read or spoken, examples included."""
    spoken = (
        node.value
        for document in documents
        for route, node in texts(document.root)
        if isinstance(node, Text) and not _is_cue(route)
    )
    return frozenset(word for text in spoken for word in words_of(text))


def _is_cue(route: Route) -> bool:
    return route[:1] == ("concepts",) or not _CUES.isdisjoint(part for part in route[2:] if isinstance(part, str))


def _is_strange(word: str, known: Collection[str], stems: Collection[str]) -> bool:
    """Whether ``word`` is none of those ``known``, no form of one, and not made of two."""
    if len(word) < SHORTEST or not word.isascii() or not word.isalpha():
        return False
    if word in known or stem_of(word) in stems:
        return False
    if any(word.startswith(prefix) and word[len(prefix) :] in known for prefix in PREFIXES):
        return False
    if any(word[:at] in known and word[at:] in known for at in range(PART, len(word) - PART + 1)):
        return False
    stem = stem_of(word)
    return not any(one[:3] == word[:3] and stem_of(one) == stem for one in known)


def _needed(sequence: Iterable[Item], strange: Collection[str]) -> list[str]:
    """Words among those that are ``strange`` without which nothing fits ``sequence``, the first of several that would do."""
    found: list[str] = []
    for item in sequence:
        if isinstance(item, Word) and item.text in strange:
            found.append(item.text)
        elif isinstance(item, Group) and not item.optional:
            ways = [_needed(one, strange) for one in item.alternatives]
            found += ways[0][:1] if all(ways) else []
    return found
