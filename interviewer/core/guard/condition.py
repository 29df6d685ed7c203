"""What guards are made of: predicates, comparisons, and their truth in one moment of an interview."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from interviewer.core.scenario import SENIORITIES, Seniority

PredicateName = Literal["met", "open", "explained", "prompted", "asked", "visited"]
PREDICATES: tuple[PredicateName, ...] = get_args(PredicateName)
"""About a consideration; ``asked`` about a fact topic, ``visited`` about a question."""
Quantity = Literal["minutes-used", "minutes-left", "points-covered", "turns-here", "level"]
QUANTITIES: tuple[Quantity, ...] = get_args(Quantity)
"""What a guard can compare with a number."""
Sign = Literal["<", "<=", ">", ">=", "=="]
"""How."""


@dataclass(frozen=True, slots=True)
class GuardView:
    """What guards can see of an interview."""

    met: frozenset[str] = frozenset()
    """Considerations that were at least mentioned."""
    open: frozenset[str] = frozenset()
    """Considerations that still want something."""
    explained: frozenset[str] = frozenset()
    """Considerations at level 2."""
    prompted: frozenset[str] = frozenset()
    """Considerations the interviewer nudged, hinted at or told."""
    asked: frozenset[str] = frozenset()
    """Fact topics the candidate asked about."""
    visited: frozenset[str] = frozenset()
    """Questions that were put, the present one included."""
    minutes_used: float = 0.0
    """Since the interview began, at least 0."""
    minutes_left: float = 0.0
    """Until the time box ends; below 0 in overtime."""
    points_covered: int = 0
    """Of what the interview expects, how many points were explained so far."""
    turns_here: int = 0
    """Replies to the present question, at least 0."""
    level: Seniority = "mid"
    """Level the candidate is interviewed at."""


@dataclass(frozen=True, slots=True)
class Has:
    """``predicate(id)``."""

    predicate: PredicateName
    """What is asked."""
    id: str
    """Of whom it is asked."""
    column: int
    """Of the id, from 1."""

    def __str__(self) -> str:
        return f"{self.predicate}({self.id})"


@dataclass(frozen=True, slots=True)
class Compare:
    """``quantity sign value``."""

    quantity: Quantity
    """What is measured."""
    sign: Sign
    """How it is compared."""
    value: float
    """A number; for ``level`` the place in ``SENIORITIES``, from 0."""

    def __str__(self) -> str:
        value = SENIORITIES[int(self.value)] if self.quantity == "level" else f"{self.value:g}"
        return f"{self.quantity} {self.sign} {value}"


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of ``part``."""

    part: "Node"
    """What must not hold."""

    def __str__(self) -> str:
        return f"not {self.part}"


@dataclass(frozen=True, slots=True)
class Both:
    """Every one of ``parts``, at least two."""

    parts: tuple["Node", ...]
    """What must hold, all of it."""

    def __str__(self) -> str:
        return f"({' and '.join(map(str, self.parts))})"


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of ``parts``, at least two."""

    parts: tuple["Node", ...]
    """Of what one must hold."""

    def __str__(self) -> str:
        return f"({' or '.join(map(str, self.parts))})"


Node = Has | Compare | Not | Both | Either


def named(node: Node) -> Iterator[Has]:
    """Every predicate below ``node``, from left to right."""
    match node:
        case Has():
            yield node
        case Not(part):
            yield from named(part)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from named(part)


def true_of(node: Node, view: GuardView) -> bool:
    """Whether ``node`` is true of ``view``."""
    match node:
        case Has(predicate, id):
            members: frozenset[str] = getattr(view, predicate)
            return id in members
        case Compare(quantity, sign, value):
            return _compares(_now(quantity, view), sign, value)
        case Not(part):
            return not true_of(part, view)
        case Both(parts):
            return all(true_of(part, view) for part in parts)
        case Either(parts):
            return any(true_of(part, view) for part in parts)


def _now(quantity: Quantity, view: GuardView) -> float:
    match quantity:
        case "minutes-used":
            return view.minutes_used
        case "minutes-left":
            return view.minutes_left
        case "points-covered":
            return view.points_covered
        case "turns-here":
            return view.turns_here
        case "level":
            return SENIORITIES.index(view.level)


def _compares(left: float, sign: Sign, right: float) -> bool:
    match sign:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "==":
            return left == right


def false_parts(node: Node, view: GuardView) -> Iterator[str]:
    """What makes ``node``, which is false of ``view``, false; quantities with their present value."""
    match node:
        case Compare(quantity):
            now = _now(quantity, view)
            yield f"{node} (now {SENIORITIES[int(now)] if quantity == 'level' else format(now, '.3g')})"
        case Both(parts) | Either(parts):
            for part in parts:
                if not true_of(part, view):
                    yield from false_parts(part, view)
        case _:
            yield str(node)
