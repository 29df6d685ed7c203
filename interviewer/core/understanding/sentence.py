"""Where sentences and clauses end, also in speech without punctuation, telegram notes and hard-wrapped lines."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.regex import regex
from interviewer.core.text import Token

_END = regex(r"[.!?…\n](?:(?<=\n)|(?<![.!?…][.!?…])[.!?…]*+(?=[\s\"')\]]|$))")
"""A line end, or a run of marks. It begins with one set of characters, to which ``re`` leaps; with a choice it would try at each one."""
_ABBREVIATED = regex(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|resp|cf|mr|dr|no|fig|al)|(?<!['’])\b[a-z]|^\s*\d{1,2})$", re.IGNORECASE
)
_NUMBERED = regex(r"\bno$", re.IGNORECASE)
"""What is an abbreviation in front of a number, and elsewhere a word."""
_BULLET = regex(r"[ \t]*(?:[-*+•–>#]+|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])[ \t]")
_WRAPPED = 56
"""A line at least this long that ends without a full stop is taken to run on in the next line."""
LONG = 26
"""A run of more words than this without an end is speech, and is cut at its joints."""
_CHUNK = 14
"""Fewest words in a piece of speech before a joint cuts it (ours, best of 8 to 22 on our own spoken texts)."""
MEASURED = frozenset(
    "few many much little rare far long often small big large fast slow high low soon late close".split()
)
"""Words behind which "so" says how far, and begins nothing ("with so few positives")."""
_COUNTING = frozenset("first second third next".split())
"""Joints of speech that also say which."""
_BEFORE_COUNTING = frozenset("the a our my this that each every within of in until at by from per for with".split())
"""Words behind which they do."""
_ANEW = _COUNTING | frozenset("so then now okay also um uh well alright".split())
"""Joints behind which somebody speaks of something else."""
_JOINTS = _ANEW | frozenset("and but or because if when which while".split())
"""Words at which speech can be cut; at those added here it goes on."""
_CONTRAST = 6
"""Words within which "not" and "but" are two halves of one thought."""

_CLAUSE = regex(r"[;:()\[\]—–]|\s-+\s|->|=>|,")
_TURNS = frozenset(["but", "however", "although", "though", "whereas", "yet", "except", "instead"])
_SUBJECTS = frozenset(["i", "we", "you", "they", "it", "he", "she", "there", "so", "that", "this", "which", "because"])


class Sentence(NamedTuple):
    """A run of tokens that belong together."""

    first: int
    """Index of its first token."""
    end: int
    """One past its last token."""
    ends_with: str
    """``?`` when a question mark closes it, else an empty string."""
    item: bool
    """True when it stands behind a bullet or number, or is a heading or a line of its own without a full stop."""


def sentences(text: str, tokens: list[Token]) -> list[Sentence]:
    """Cut ``tokens`` of ``text`` into sentences; every token is in exactly one. Linear."""
    found: list[Sentence] = []
    starts = [token.start for token in tokens]
    at = 0
    line_start = True
    for stop, mark, item in _stops(text):
        first, at = at, bisect_left(starts, stop, at)
        if at > first:
            found += _chunks(text, tokens, first, at, "?" if "?" in mark else "", item)
        line_start = "\n" in mark
    if at < len(tokens):
        found += _chunks(text, tokens, at, len(tokens), "", not line_start and len(tokens) - at < 4 and at > 0)
    return found


def _stops(text: str) -> Iterator[tuple[int, str, bool]]:
    """(offset, mark, is it a list item or a heading) of each sentence end."""
    line = 0
    begun = 0
    for match in _END.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            if not _breaks(text, line, at):
                line = at + 1
                continue
            item = bool(_BULLET.match(text, begun)) or _heading(text[begun:at])
            yield at, mark, item
            line = begun = at + 1
        elif not (mark == "." and _is_abbreviated(text, begun, at)):
            yield match.end(), mark, bool(_BULLET.match(text, begun))
            begun = match.end()
    yield len(text), "\n", bool(_BULLET.match(text, begun)) or _heading(text[begun:])


def _is_abbreviated(text: str, begun: int, at: int) -> bool:
    """Whether the full stop at ``at`` ends a short form, and not the sentence that has ``begun``."""
    near = max(begun, at - 8)
    if _NUMBERED.search(text, near, at):
        return text[at + 1 : at + 3].lstrip()[:1].isdigit()
    return bool(_ABBREVIATED.search(text, near, at))


def _breaks(text: str, line: int, at: int) -> bool:
    """Whether the line end at ``at`` ends the sentence, or the line was only wrapped."""
    ahead = text[at + 1 : at + 81]
    if not ahead.strip(" \t") or ahead.lstrip(" \t").startswith("\n") or ahead.startswith("\r") or _BULLET.match(ahead):
        return True
    if at - line >= _WRAPPED:
        return False
    return not ahead.lstrip()[:1].islower()


def _heading(piece: str) -> bool:
    piece = piece.strip()
    return 0 < len(piece) <= 60 and piece[-1] not in ".!?," and piece.count(" ") < 9


def _chunks(text: str, tokens: list[Token], first: int, end: int, mark: str, item: bool) -> Iterator[Sentence]:
    """A sentence as it stands, or speech cut at its joints into pieces of about a clause or two."""
    while end - first > LONG:
        window = range(first + _CHUNK, min(first + LONG + 4, end - 4))
        joints = [i for i in window if tokens[i].word in _JOINTS and _joins(text, tokens, i)]
        cut = min(joints, key=lambda i: (_goes_on(tokens, i), i), default=first + LONG)
        yield Sentence(first, cut, "", item)
        first = cut
    if end > first:
        yield Sentence(first, end, mark, item)


def _joins(text: str, tokens: list[Token], i: int) -> bool:
    """Whether speech goes on anew with the word at ``i``: not in "so few", "so-and-so" and "the next month"."""
    word, before = tokens[i].word, tokens[i - 1]
    if word == "so" and tokens[i + 1].word in MEASURED:
        return False
    if text[before.end : tokens[i].start] == "-" or text[tokens[i].end : tokens[i + 1].start] == "-":
        return False
    return not (word in _COUNTING and (before.light or before.word in _BEFORE_COUNTING) and before.word not in _JOINTS)


def _goes_on(tokens: list[Token], i: int) -> int:
    """How closely speech goes on with the word at ``i``: 0 where it turns ("so", "um", "and then", "second"), 2 in "not this but that"."""
    word = tokens[i].word
    if word in _ANEW or (word == "and" and tokens[i + 1].word in _ANEW):
        return 0
    return 2 if word == "but" and any(t.word in ("not", "only") for t in tokens[max(0, i - _CONTRAST) : i]) else 1


def clauses(text: str, tokens: list[Token], sentence: Sentence) -> list[tuple[int, int]]:
    """(first, end) token ranges of the clauses of a sentence: what a scope word like "no idea" reaches.

    A comma only cuts where a new subject follows; but, however, although and a dash or semicolon always do.
    """
    cuts = [sentence.first]
    at = tokens[sentence.first].end
    for i, (word, _, start, end, _, _) in enumerate(tokens[sentence.first + 1 : sentence.end], sentence.first + 1):
        if word in _TURNS:
            cuts.append(i)
        elif start - at > 1 or (start > at and text[at] != " "):
            mark = _CLAUSE.search(text, at, start)
            if mark is not None and (mark.group() != "," or word in _SUBJECTS):
                cuts.append(i)
        at = end
    return list(zip(cuts, [*cuts[1:], sentence.end], strict=True))


def phrase_span(text: str, tokens: list[Token], first: int, end: int, bounds: tuple[int, int]) -> tuple[int, int]:
    """Widen token range (first, end) to the commas and marks around it, inside ``bounds``: the evidence a reader sees."""
    low, high = bounds
    while first > low and not cut_between(text, tokens, first):
        first -= 1
    while end < high and not cut_between(text, tokens, end):
        end += 1
    return first, end


def cut_between(text: str, tokens: list[Token], i: int) -> bool:
    """Whether a clause ends between token ``i`` of ``text`` and the one before it."""
    return (
        bool(_CLAUSE.search(text[tokens[i - 1].end : tokens[i].start]))
        if tokens[i].start > tokens[i - 1].end
        else False
    )
