"""The text of a guard to its conditions, or what is wrong with it and where.

``or`` < ``and`` < ``not`` < ``( )``; ``explained(labels) and minutes-left > 15``. Names may hold hyphens, so this is
no Python and never becomes any.
"""

from collections.abc import Iterator
from typing import Literal, cast

from interviewer.core.guard.condition import (
    PREDICATES,
    QUANTITIES,
    Both,
    Compare,
    Either,
    Has,
    Node,
    Not,
    PredicateName,
    Quantity,
    Sign,
)
from interviewer.core.guard.words import instead_of, sign_at
from interviewer.core.regex import regex
from interviewer.core.scenario import SENIORITIES

LONGEST = 400
"""Characters in one guard."""
DEEPEST = 20
"""Nested parentheses and negations."""


GuardSlip = Literal[
    "",  # something else
    "sign",  # a sign or word that has no place there
    "condition",  # no condition that there is
    "level",  # a level is compared with something else
    "number",  # a number is compared with something else
]
"""What is wrong with a guard, where somebody reads on behind it."""


class GuardError(ValueError):
    """A guard that does not parse: ``message`` says why and what to do, ``column`` (from 1) where."""

    def __init__(self, message: str, column: int, slip: GuardSlip = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.slip = slip


def conditions(text: str) -> Node | None:
    """What ``text`` asks for; None for empty text. Raises GuardError."""
    if len(text) > LONGEST:
        raise GuardError(f"a guard has at most {LONGEST} characters", LONGEST + 1)
    return _Parser(text).whole() if text.strip() else None


_LEX = regex(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)(?![\w-])|(?P<word>[A-Za-z0-9_][\w-]*)|(?P<sign><=|>=|==|<|>)|(?P<paren>[()]))"
)


class _Parser:
    """Recursive descent; ``at`` is the lexeme to be read next."""

    def __init__(self, text: str) -> None:
        self.lexemes = list(_lexemes(text))
        self.end = len(text) + 1
        self.at = 0
        self.depth = 0

    def whole(self) -> Node:
        node = self._either()
        if self.at < len(self.lexemes):
            kind, value, column = self.lexemes[self.at]
            join = " Join conditions with `and` or `or`." if kind == "word" else ""
            raise GuardError(f"unexpected `{value}`.{join}", column, "sign")
        return node

    def _either(self) -> Node:
        parts = [self._both()]
        while self._take("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _both(self) -> Node:
        parts = [self._not()]
        while self._take("and"):
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _not(self) -> Node:
        column = self._column()
        if self.depth >= DEEPEST:
            raise GuardError(f"nested deeper than {DEEPEST}; make it simpler", column)
        self.depth += 1
        if self._take("not"):
            node: Node = Not(self._not())
        elif self._take("("):
            node = self._either()
            self._need(")", "this parenthesis is never closed", column)
        else:
            node = self._condition()
        self.depth -= 1
        return node

    def _condition(self) -> Node:
        kind, word, column = self._next("a condition is missing here")
        if kind != "word" or word in ("and", "or"):
            raise GuardError(f"unexpected `{word}`; a condition is missing before it", column, "sign")
        if word in PREDICATES:
            return self._has(word, column)
        if word in QUANTITIES:
            return self._compare(word)
        raise GuardError(f"unknown condition `{word}`. {instead_of(word)}", column, "condition")

    def _has(self, predicate: PredicateName, column: int) -> Has:
        self._need("(", f"`{predicate}` needs an id in parentheses: {predicate}(cold-start)", column)
        kind, id, place = self._next("an id is missing here")
        if kind not in ("word", "number"):
            raise GuardError("an id is missing here", place)
        self._need(")", "this parenthesis is never closed", column)
        return Has(predicate, id, place)

    def _compare(self, quantity: Quantity) -> Compare:
        kind, sign, place = self._next(f"`{quantity}` needs a comparison: {_example(quantity)}")
        if kind != "sign":
            raise GuardError(f"`{quantity}` needs a comparison: {_example(quantity)}", place)
        kind, value, place = self._next("a value is missing here")
        if quantity == "level":
            if value not in SENIORITIES:
                raise GuardError(f"`level` is compared with {', '.join(SENIORITIES)}, not `{value}`", place, "level")
            return Compare(quantity, cast("Sign", sign), SENIORITIES.index(value))
        if kind != "number":
            raise GuardError(f"`{quantity}` is compared with a number, not `{value}`", place, "number")
        return Compare(quantity, cast("Sign", sign), float(value))

    def _next(self, missing: str) -> tuple[str, str, int]:
        if self.at >= len(self.lexemes):
            raise GuardError(missing, self.end)
        self.at += 1
        return self.lexemes[self.at - 1]

    def _peek(self) -> str:
        return self.lexemes[self.at][1] if self.at < len(self.lexemes) else ""

    def _column(self) -> int:
        return self.lexemes[self.at][2] if self.at < len(self.lexemes) else self.end

    def _take(self, value: str) -> bool:
        found = self._peek() == value
        self.at += found
        return found

    def _need(self, value: str, message: str, column: int) -> None:
        if not self._take(value):
            raise GuardError(message, column)


def _lexemes(text: str) -> Iterator[tuple[str, str, int]]:
    """(kind, value, column from 1)."""
    at = 0
    while text[at:].strip():
        match = _LEX.match(text, at)
        if match is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            sign, meant = sign_at(text, at)
            write = f" Write `{meant}`." if meant else ""
            raise GuardError(f"unexpected {(sign or text[at])!r}.{write}", at + 1, "sign")
        kind = str(match.lastgroup)
        yield kind, match.group(kind), match.start(kind) + 1
        at = match.end()


def _example(quantity: Quantity) -> str:
    return "level >= senior" if quantity == "level" else f"{quantity} > 10"
