"""Which words the interviewer uses: variety without dice, slots, and never the same sentence twice."""

from collections.abc import Callable, Iterable, Sequence, Set
from zlib import crc32

from interviewer.core.numbers import SPELLED
from interviewer.core.regex import regex

_END = regex(r"(?<=[.!?…”])\s+(?=[A-Z0-9“\"'(])")
_CLAUSE = regex(r"[;:,–—]\s")
_NOT_WORDS = regex(r"[\W_]+")


def dice(seed: int, turn: int, salt: str) -> int:
    """A number in [0, 2**32) that depends on nothing but its arguments; even enough for a choice among a few."""
    mixed = crc32(f"{seed}:{turn}:{salt}".encode("utf-8", "surrogatepass")) * 0x9E3779B1 & 0xFFFFFFFF
    return mixed ^ mixed >> 15


def sentences(text: str) -> list[str]:
    """The sentences of a spoken line, in order."""
    return [part.strip() for part in _END.split(text.strip()) if part.strip()]


def heard_as(sentence: str) -> str:
    """What two sentences have in common when a listener takes them for the same one."""
    return _NOT_WORDS.sub(" ", sentence.casefold()).strip()


def fresh(text: str, spoken: Set[str]) -> str:
    """``text`` without the sentences already in ``spoken`` (as ``heard_as``); empty when nothing new remains."""
    kept: list[str] = []
    new: set[str] = set()
    for sentence in sentences(text):
        key = heard_as(sentence)
        if key and key not in spoken and key not in new:
            kept.append(sentence)
            new.add(key)
    return " ".join(kept)


def choose(
    lines: Sequence[str], spoken: Set[str], order: Callable[[int], object], filled: Callable[[str], str] = str
) -> tuple[int, str]:
    """(place, words) of the first line, taken by ``order`` of their places, that says nothing said before.

    When every line repeats something, the first that still has a new sentence gives only its new sentences, as long
    as a question keeps its question; (-1, "") when all has been said.
    """
    partial = (-1, "")
    for place in sorted(range(len(lines)), key=order):  # type: ignore[arg-type]  # the key is any ordered value
        text = " ".join(filled(lines[place]).split())
        rest = fresh(text, spoken)
        if rest and rest == " ".join(sentences(text)):
            return place, text
        if rest and not partial[1] and ("?" in rest) == ("?" in text):
            partial = (place, rest)
    return partial


_SMALL = frozenset(
    "a an the how what which who whom whose where when why is are was were do does did can could would will should has have and but or if then that "
    "this these those it they he she we you your our there nobody somebody someone suppose say "
    "about around up roughly besides half each every all some most no and whoever for of on at in with by from after before as so "
    "ordinary behind inside outside without everything everybody people raw support search card put take settle choose pick assume faked".split()
).union(SPELLED)
"""Words that are written small within a sentence."""
_MANY = regex(r"[A-Z][a-z]{2,}(?:[^aiosu\W]s|ing)\b")
"""How a word for several things or for something done looks, which is no name."""


def _is_small(sentence: str) -> bool:
    """Whether the first word of ``sentence`` is no name."""
    first = sentence.split()[0].rstrip(",;:")
    return first.casefold() in _SMALL or bool(_MANY.fullmatch(first))


def as_one(text: str) -> str:
    """The sentences of ``text`` as one.

    >>> as_one("One trip took nine hours. What do you do with it?")
    'One trip took nine hours; what do you do with it?'
    >>> as_one("Incoming mail only. Scams are in."), as_one("Four languages. German is most of it.")
    ('Incoming mail only; scams are in.', 'Four languages; German is most of it.')
    """
    first, *rest = sentences(text)
    small = (s[0].lower() + s[1:] if _is_small(s) else s for s in rest)
    return "; ".join(s.rstrip(".") for s in (first, *small)) + ("." if text.rstrip().endswith(".") else "")


def words(text: str) -> int:
    """How many words ``text`` has, as a listener counts."""
    return len(text.split())


def listed(parts: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; empty for none."""
    named = list(parts)
    return named[0] if len(named) == 1 else ", ".join(named[:-1]) + f" and {named[-1]}" if named else ""


def short(text: str, most: int = 14) -> str:
    """The first sentence of ``text`` when it is short enough, else its first clause; never cut within a clause.

    >>> short("Two in a thousand are fraud. It varies by month.")
    'Two in a thousand are fraud.'
    """
    first = sentences(text)[0] if text.strip() else ""
    if words(first) <= most:
        return first
    clause = _CLAUSE.split(first, maxsplit=1)[0]
    return clause.rstrip(".") + "." if 3 <= words(clause) <= most else first


_NUMBERS = ("no", *list(SPELLED)[1:11])


def spelled(number: int) -> str:
    """A count as it is spoken: in letters up to ten."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def minutes(seconds: float) -> str:
    """A length of time in whole minutes, as it is spoken; one at least."""
    number = max(1, round(seconds / 60))
    return f"{spelled(number)} minute{'s' if number > 1 else ''}"
