"""Where a name begins and ends among the words of a sentence, without a grammar: "a bloom filter of seen cards"."""

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.core.idea.words import (
    ARTICLES,
    BINDS,
    BREAKS,
    DETERMINERS,
    DOZENS,
    HOLLOW,
    IDIOMS,
    IN_ED,
    KINDS,
    LIGHT,
    NO_NAME,
    NOMINAL,
    NUMBERS,
    PARTICIPLES,
    PROPOSES,
    SOMEBODY,
    TELLING,
)
from interviewer.core.regex import regex
from interviewer.core.text import Span
from interviewer.core.understanding.words import NUMBER_WORDS

LONGEST = 7
"""Words of a name that is said back, at most."""
MOST_NAMES = 4
"""Words before "of", at most: a longer run is no name but a sentence without its marks."""
MOST_BEHIND = 3
"""Words behind it, at most."""
_WORD = regex(r"[$€£]?\w+(?:[-'’./]\w+)*%?|[^\w\s]")
_NO_NOUN = regex(r"\w+(?:ed|ly|ous|ful|able|ible|est|ic)")
_NOUNS = frozenset(
    "feed seed speed topic metric traffic logic heuristic table fabric test bed cable variable music fabric".split()
)
_JOINS = ("and", "or", "&", "/")
_MANY = regex(r"\w+[^siu\W]s")
"""How several things look."""


class Piece(NamedTuple):
    """A word of a sentence, or a mark."""

    low: str
    """In small letters."""
    span: Span
    """Where it stands in the reply."""


class Name(NamedTuple):
    """What something is called."""

    span: Span
    """Its words in the reply, without an article."""
    head: str
    """The word that says what kind of thing it is, in small letters."""
    kind: str
    """One of the kinds in ``words.KINDS``; empty for any other."""


def pieces(text: str, span: Span) -> list[Piece]:
    """The words and marks of ``text`` at ``span``, in order."""
    found = _WORD.finditer(text, span.start, span.end)
    return [Piece(m[0].casefold().replace("’", "'"), Span(*m.span())) for m in found]


def low(line: Sequence[Piece], at: int) -> str:
    """The word of ``line`` at a place; empty beyond its ends."""
    return line[at].low if 0 <= at < len(line) else ""


def ends(word: str) -> bool:
    """Whether no name goes on over ``word``."""
    return not (word[:1].isalnum() or word[:1] in tuple("$€£")) or word in BREAKS or "'" in word


def run(line: Sequence[Piece], first: int) -> int:
    """One past the last word of the run of names that begins at ``first``."""
    at = first
    while not ends(low(line, at)):
        word = low(line, at)
        after = low(line, at + 1)
        tells = word.endswith("ed") and word not in IN_ED and (ends(after) or after in NUMBER_WORDS)
        if at > first and (_goes_on(word) or tells or low(line, at - 1) == "ones"):
            break
        at += 1
    if at - first > 1 and _MANY.fullmatch(low(line, at - 1)) and _MANY.fullmatch(low(line, at - 2)):
        return at - 1  # "the notes gain", "the rows show": a verb
    return at


def _goes_on(word: str) -> bool:
    """Whether a sentence goes on with ``word`` behind a noun."""
    return (word.endswith("ing") and word not in NOMINAL) or word.endswith("ly") or word in PARTICIPLES


def named(line: Sequence[Piece], at: int) -> Name | None:
    """The concrete thing that is named at ``at``, where its article stands or its first word; None when there is none."""
    article, number = low(line, at) in ARTICLES, low(line, at) in NUMBERS
    first = at + 1 if article or number else at
    end = run(line, first)
    if article and end - first > 1 and low(line, first) not in DOZENS and _MANY.fullmatch(low(line, end - 1)):
        end -= 1  # "a microphone samples it"
    names = [piece.low for piece in line[first:end]]
    if not names or len(names) > MOST_NAMES or not _is_noun(names[-1]):
        return None
    if not (article or number) and not _stands_bare(names):
        return None
    if number and (names[0].endswith("ing") or any(_MANY.fullmatch(name) for name in names[:-1])):
        return None  # "two vets grade a sample"
    begin = first if article else at
    behind = _bound(line, begin, end)
    if behind is None:
        return None
    more = [piece.low for piece in line[end:behind]] if names[-1] in KINDS or names[-1] not in HOLLOW else []
    if not any(map(is_telling, (*names[:-1], *more))) and not _tells_alone(names, number=number):
        return None
    return Name(Span(line[begin].span.start, line[behind - 1].span.end), names[-1], _kind(names))


def _kind(names: Sequence[str]) -> str:
    """What kind of thing ``names`` name, by the last word or two; a trap is one by any of them."""
    last = KINDS.get(" ".join(names[-2:])) or KINDS.get(names[-1], "")
    return last or next((KINDS[name] for name in names if KINDS.get(name) == "trap"), "")


def _bound(line: Sequence[Piece], begin: int, end: int) -> int | None:
    """One past the words that tell the name from ``begin`` to ``end`` more closely, if any; None where it makes no sense without them."""
    joint = low(line, end)
    if joint not in BINDS and not (joint == "in" and low(line, begin) in NUMBERS):
        return end
    first = end + 2 if low(line, end + 1) in DETERMINERS else end + 1
    behind = run(line, first)
    words = [piece.low for piece in line[first:behind]]
    if joint != "of" and _is_joined(line, behind):
        return end
    if (
        words
        and behind - begin <= LONGEST
        and len(words) <= MOST_BEHIND
        and low(line, behind) != "of"
        and _closes(words, numbered=low(line, begin) in NUMBERS)
    ):
        return behind
    return None if joint == "of" else end


def _is_joined(line: Sequence[Piece], at: int) -> bool:
    """Whether what ends before ``at`` is only the first of several that belong together: on "tap and watched share"."""
    after = low(line, at + 1)
    joins = low(line, at) in _JOINS or (low(line, at) == "," and low(line, at + 2) in (",", *_JOINS))
    return joins and not (ends(after) or after in PROPOSES)


def _closes(words: Sequence[str], *, numbered: bool) -> bool:
    """Whether a name may end in ``words``: of "seen cards", of "thirty days", one in "ten"; not on "top", for "one"."""
    if words[-1] in IDIOMS:
        return False
    counted = words[0] in NUMBER_WORDS or words[0].isdigit()
    several = words[-1] == "ones" and len(words) > 1
    return (numbered or len(words) > 1) if counted else several or words[-1] not in LIGHT


def _is_noun(head: str) -> bool:
    """Whether ``head`` may be what a concrete thing is called."""
    if head in NO_NAME or head in LIGHT or head in SOMEBODY or len(head) < 3 or not head[0].isalpha():
        return False
    return head in _NOUNS or not _NO_NOUN.fullmatch(head)


def _stands_bare(names: Sequence[str]) -> bool:
    """Whether ``names`` are a name without an article: several things, told by a word."""
    return len(names) > 1 and bool(_MANY.fullmatch(names[-1])) and is_telling(names[0]) and not names[0].endswith("ing")


def _tells_alone(names: Sequence[str], *, number: bool) -> bool:
    """Whether a name tells enough by its last word."""
    known = names[-1] in HOLLOW or names[-1] in KINDS
    return names[-1] in TELLING or not (number or known or LIGHT.issuperset(names[:-1]))


def is_telling(word: str) -> bool:
    """Whether ``word`` makes a name concrete."""
    return word[0].isalpha() and not (word in LIGHT or word in HOLLOW or word in BREAKS)
