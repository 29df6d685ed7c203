"""Something to be done that is an idea as a whole: "shuffle the three", "ask the merchants to vote"."""

from collections.abc import Sequence

from interviewer.core.idea.name import Piece, low, run
from interviewer.core.idea.words import ASKS, BRAKES, BREAKS, DETERMINERS, DOES, LIGHT, NUMBERS, SOMEBODY
from interviewer.core.text import Span

LONGEST, SHORTEST = 10, 3
"""Words of a deed that is said back."""
_STOPS = frozenset(
    "and or so because if when before after but once as while since until unless rather instead although though".split()
)
"""Words at which a clause ends."""
_RELATIVES = frozenset("that which who what how where whose".split())
_MAY_END = frozenset("week month day year hour time ones".split())
_OF_US = frozenset("i we you me us my our your it them they he she his her this these those".split())
"""Words that would mean somebody else in the interviewer's mouth, or point back."""


_STATES = frozenset(
    "are is am was were be been have has had do know think believe need want see get mean hope guess".split()
)
"""Verbs that do nothing one could ask about."""


def deed(line: Sequence[Piece]) -> tuple[Span, str] | None:
    """(where it stands, ``plea`` where others are to do it, ``brake`` where it holds something back, else ``deed``) for what the verb at the beginning of ``line`` proposes."""
    end = _end(line)
    if not end:
        return None
    first = low(line, 0)
    kind = "plea" if _asks_others(line, end) else "brake" if first in BRAKES else "deed" if first in DOES else ""
    return (Span(line[0].span.start, line[end - 1].span.end), kind) if kind else None


def told_deed(line: Sequence[Piece]) -> Span | None:
    """Where what the verb at the beginning of ``line`` does stands; any verb will do where an idea was announced."""
    end = _end(line)
    verb = low(line, 0)
    does = verb.isalpha() and not (verb in _STATES or verb.endswith(("ing", "ed", "ly")))
    return Span(line[0].span.start, line[end - 1].span.end) if end and does else None


def _end(line: Sequence[Piece]) -> int:
    """One past the last word of the clause at the beginning of ``line``; 0 where it can't be said back."""
    end = 1
    while end < len(line) and line[end].low[:1].isalnum() and line[end].low not in _STOPS:
        end += 1
    said = [piece.low for piece in line[:end]]
    fits = SHORTEST <= end <= LONGEST and _OF_US.isdisjoint(said) and _is_whole(said)
    return end if fits and said[1] not in BREAKS - DETERMINERS - {"by"} else 0


def _is_whole(said: Sequence[str]) -> bool:
    """Whether what was ``said`` ends where it may, and nothing in it is told more closely by a clause."""
    open_end = said[-1] in BREAKS or said[-1] in LIGHT - _MAY_END
    return not open_end and _RELATIVES.isdisjoint(word.removesuffix("'s") for word in said)


def _asks_others(line: Sequence[Piece], end: int) -> bool:
    """Whether ``line`` up to ``end`` asks somebody to do something."""
    first = 2 if low(line, 1) in DETERMINERS | NUMBERS | {"some"} else 1
    to = run(line, first)
    who = [piece.low for piece in line[first:to]]
    return low(line, 0) in ASKS and low(line, to) == "to" and to + 1 < end and not SOMEBODY.isdisjoint(who)
