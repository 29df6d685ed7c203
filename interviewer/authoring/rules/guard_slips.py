"""All that is wrong with a condition, and not only where its reading stopped: a slip is read as what was meant, and the rest goes on."""

from typing import NamedTuple

from interviewer.core.guard.condition import PREDICATES, QUANTITIES, Has, Node, named
from interviewer.core.guard.parser import GuardError, GuardSlip, conditions
from interviewer.core.guard.words import meant_by, sign_at
from interviewer.core.regex import regex

TRIES = 12
"""Slips of one line that are told at most."""
_ANY = "minutes-used >= 0"
"""Stands for what nobody can guess."""
_CONDITION = regex(r"[\w-]+(?:\s*\([^()]*\)|\s*[<>=]+\s*[\w.-]+)?")
_VALUE = regex(r"[<>=]+|[\w.-]+")


class Read(NamedTuple):
    """A condition as far as it could be read."""

    slips: tuple[GuardError, ...]
    """What is wrong with it, in the order of finding; each column counts in the author's text."""
    names: tuple[Has, ...]
    """What it names, from left to right; none where it could not be read to its end."""


def read_guard(text: str) -> Read:
    """The condition ``text`` with all its slips."""
    slips: list[GuardError] = []
    columns = list(range(1, len(text) + 2))
    for _ in range(TRIES):
        try:
            return Read(tuple(slips), tuple(_names(conditions(text), columns)))
        except GuardError as error:
            at = min(error.column, len(columns)) - 1
            slips.append(GuardError(error.message, columns[at], error.slip))
            mend = _mend(text, at, error.slip)
            if mend is None:
                break
            end, better = mend
            text, columns = (
                f"{text[:at]}{better}{text[end:]}",
                [*columns[:at], *[columns[at]] * len(better), *columns[end:]],
            )
    return Read(tuple(slips), ())


def _names(root: Node | None, columns: list[int]) -> list[Has]:
    """What ``root`` names; ``columns`` holds the author's column of each sign that it was read from."""
    return [Has(part.predicate, part.id, columns[part.column - 1]) for part in named(root)] if root else []


def _mend(text: str, at: int, slip: GuardSlip) -> tuple[int, str] | None:
    """Where what is wrong at ``at`` ends, and what to read in its place; None where nobody can tell."""
    sign, meant = sign_at(text, at)
    if sign and slip == "sign":
        return at + len(sign), f" {meant or '=='} "
    if slip == "condition":
        return _condition(text, at)
    if slip in ("level", "number"):
        value = _VALUE.match(text, at)
        if value:
            return value.end(), "" if value.group()[0] in "<>=" else "mid" if slip == "level" else "0"
    return None


def _condition(text: str, at: int) -> tuple[int, str] | None:
    """The same where a word at ``at`` is no condition."""
    word, whole = _VALUE.match(text, at), _CONDITION.match(text, at)
    if word is None or whole is None:
        return None
    called = text[word.end() :].lstrip().startswith("(")
    guess = meant_by(word.group())
    if guess in (PREDICATES if called else QUANTITIES):
        return word.end(), guess
    return (whole.end(), _ANY) if whole.end() > word.end() or not called else None
