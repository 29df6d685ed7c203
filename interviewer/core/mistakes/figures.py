"""A rate of the candidate's that does not fit the one they were told: "three thousand a second" where it is four hundred."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interviewer.core.numbers import SCALES, SPELLED
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE

APART = 3.0
"""Factor from which on two rates are not the same one, rounded."""
_SCALE = {**SCALES, "": 1, "k": 10**3, "m": 10**6, "b": 10**9}
_WORDS = sorted((word for word in SPELLED if SPELLED[word]), key=len, reverse=True)
"""The longest first: fourteen is not four of something."""
_NUMBER = rf"(?P<number>(?<![\d,.],)\d[\d,.]*+|{'|'.join(_WORDS)})(?P<hundred>\ hundred)?[\s-]?(?P<scale>(?:thousand|million|billion|[kmb])\b)?"
_RATE = regex(
    rf"(?<![\w.]){_NUMBER}\s?(?:(?P<short>tps|qps|rps)\b|(?P<noun>(?:\w+\s){{0,3}}?(?:\w+(?=/))?)(?:(?:a|per|each|every)\ (?:second|sec)\b|/\s?s(?:ec)?\b))",
    re.IGNORECASE,
)
_COUNT = regex(rf"(?<![\w.]){_NUMBER}(?!\w)", re.IGNORECASE)
_ANY = frozenset(
    "requests request req reqs transactions calls queries events of them times of these ones messages predictions estimates payments".split()
)
"""What is counted when nothing in particular is."""
_MEASURED = frozenset(
    "metre metres meter meters km kilometres kilometers mile miles feet ft bytes kb mb gb kbit mbit gbit bits".split()
)
"""What no request is counted in: a speed, or an amount of data."""
_SPEED = regex(r"\d\s?m\s?/\s?s")
"""Metres, where a capital would say millions."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second."""

    per_second: float
    """So many, above 0."""
    said: str
    """As it was put, without what is counted and the unit."""
    noun: str
    """What is counted, one word in small letters; empty when nothing in particular is."""


def rates(text: str) -> Iterator[Rate]:
    """The rates per second that ``text`` names, in order."""
    for found in _RATE.finditer(text):
        size = _size(found)
        words = (found["noun"] or "").casefold().split()
        noun = words[-1] if words else ""
        if size is None or noun in _MEASURED or _SPEED.search(found[0]):
            continue
        said = found[0][: (found.start("short") if found["short"] else found.start("noun")) - found.start()].strip()
        yield Rate(size, said, "" if noun in _ANY else noun)


def sizes(text: str) -> frozenset[float]:
    """All amounts that ``text`` names, in words or in digits.

    >>> sorted(sizes("thirty thousand requests a second, 150 ms"))
    [150.0, 30000.0]
    """
    return frozenset(size for found in _COUNT.finditer(text) if (size := _size(found)) is not None)


def _beside(text: str) -> Iterator[float]:
    """All numbers of the sentences of ``text`` that name a rate: "ten thousand a second on average and thirty thousand in the evening" are both one."""
    for sentence in SENTENCE.findall(text):
        if _RATE.search(sentence):
            yield from (size for found in _COUNT.finditer(sentence) if (size := _size(found)) is not None)


def _size(found: re.Match[str]) -> float | None:
    """The number that was ``found``; None for what is none."""
    written = found["number"].casefold().rstrip(".,")
    base = SPELLED[written] if written in SPELLED else _plain(written)
    return (
        None
        if base is None
        else base * (100.0 if found["hundred"] else 1.0) * _SCALE[(found["scale"] or "").casefold()]
    )


def _plain(written: str) -> float | None:
    try:
        return float(written.replace(",", ""))
    except ValueError:
        return None


def contradicted(told: str, said: str) -> tuple[Rate, Rate] | None:
    """(the rate told, the one said) when ``told`` names one alone and ``said`` one of the same kind that is far from it."""
    known = tuple(rates(told))
    own = tuple(rates(said))
    if len(known) != 1 or not own:
        return None
    [one] = known
    same = [r for r in own if r.noun in ("", one.noun) or not one.noun]
    beside = {one.per_second, *_beside(told)}
    if not same or any(1 / APART < r.per_second / n < APART for r in own if r.per_second for n in beside if n):
        return None
    wrong = next((r for r in same if r.per_second >= APART * one.per_second), None)
    return (one, wrong) if wrong else None
