"""What a condition can ever be: tables over the moments of an interview that it can tell apart.

A condition in which no id and no quantity comes twice needs no table, so that the cost stays linear in practice; a table
that would grow beyond ``MOST`` moments proves nothing and is not made.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any, Literal

from interviewer.core.guard.condition import Both, Compare, Either, Has, Node, Not, true_of
from interviewer.core.guard.guard import GuardError, GuardView, holds, parse_guard
from interviewer.core.scenario import SENIORITIES

MOST = 4_096
"""Largest table."""
OVERTIME = 0.5
"""Minutes past the end that count, since a last answer may run over."""
Verdict = Literal["never", "always", ""]
"""What a condition is; empty: now the one, now the other."""
Key = tuple[str, str]
"""What two parts of a condition share when the one says something about the other."""
_TIMES = {"minutes-used": "minutes", "minutes-left": "minutes"}
_COUNTED = {"points-covered": "points_covered", "turns-here": "turns_here"}
_STATE = {"met": "credit", "open": "credit", "explained": "credit"}


@dataclass(frozen=True, slots=True)
class Moments:
    """Which moments there are."""

    minutes: int
    """Length of the interview."""
    visited: frozenset[str] = frozenset()
    """Questions that were put by now, whatever happened."""
    closed: frozenset[str] = frozenset()
    """Questions that are never put."""


def parsed(text: str) -> Node | None:
    """The condition in ``text``; None when there is none, or it does not parse."""
    try:
        return parse_guard(text).root
    except GuardError:
        return None


@lru_cache(maxsize=16_384)
def verdict(text: str, moments: Moments) -> Verdict:
    """Whether the condition ``text`` is the same in all ``moments``; empty, too, when the table would be too large."""
    root = parsed(text)
    if root is None:
        return ""
    atoms = list(atoms_of(root))
    keys = [key_of(atom) for atom in atoms]
    if len(set(keys)) == len(keys) and all(_contingent(atom, moments) for atom in atoms):
        return ""
    values = {holds(parse_guard(text), view) for view in views((text,), moments)}
    return "" if len(values) != 1 else "always" if values == {True} else "never"


def shadowed(text: str, above: tuple[str, ...], moments: Moments) -> bool:
    """Whether one of the conditions ``above`` holds whenever ``text`` does."""
    mine = keys_of(text)
    related = tuple(other for other in above if mine & keys_of(other))
    if not related:
        return False
    guard, others = parse_guard(text), [parse_guard(other) for other in related]
    possible = False
    for view in views((text, *related), moments):
        if holds(guard, view):
            possible = True
            if not any(holds(other, view) for other in others):
                return False
    return possible


def atoms_of(node: Node) -> Iterator[Has | Compare]:
    """The parts of a condition that hold no others."""
    match node:
        case Not(part):
            yield from atoms_of(part)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from atoms_of(part)
        case Has() | Compare():
            yield node


@lru_cache(maxsize=16_384)
def keys_of(text: str) -> frozenset[Key]:
    """What the condition ``text`` speaks of."""
    root = parsed(text)
    return frozenset(key_of(atom) for atom in atoms_of(root)) if root else frozenset()


def key_of(atom: Has | Compare) -> Key:
    """What ``atom`` speaks of."""
    if isinstance(atom, Has):
        return _STATE.get(atom.predicate, atom.predicate), atom.id
    return _TIMES.get(atom.quantity, atom.quantity), ""


def _contingent(atom: Has | Compare, moments: Moments) -> bool:
    """Whether ``atom`` alone is true in some moments and false in others."""
    if isinstance(atom, Has):
        return atom.predicate != "visited" or atom.id not in moments.visited | moments.closed
    return len({true_of(atom, view) for view in _views((atom,), moments)}) == 2


def views(texts: tuple[str, ...], moments: Moments) -> Iterator[GuardView]:
    """Every moment that the conditions ``texts`` can tell apart; none when there are more than ``MOST``."""
    atoms = [atom for text in texts if (root := parsed(text)) for atom in atoms_of(root)]
    return _views(tuple(atoms), moments)


def _views(atoms: tuple[Has | Compare, ...], moments: Moments) -> Iterator[GuardView]:
    choices: dict[Key, list[dict[str, Any]]] = {}
    for atom in atoms:
        key = key_of(atom)
        if isinstance(atom, Has):
            choices.setdefault(key, _of_id(atom, moments))
        elif key not in choices:
            choices[key] = _of_quantity([one for one in atoms if key_of(one) == key], moments)
    size = 1
    for values in choices.values():
        size *= len(values)
    for combination in product(*choices.values()) if size <= MOST else ():
        yield _view(combination)


def _of_id(atom: Has, moments: Moments) -> list[dict[str, Any]]:
    if atom.predicate in _STATE:
        return [{"open": atom.id}, {"open": atom.id, "met": atom.id}, {"met": atom.id, "explained": atom.id}]
    yes: dict[str, Any] = {atom.predicate: atom.id}
    no: dict[str, Any] = {}
    if atom.predicate == "visited" and atom.id in moments.visited:
        return [yes]
    return [no] if atom.predicate == "visited" and atom.id in moments.closed else [no, yes]


def _of_quantity(atoms: list[Has | Compare], moments: Moments) -> list[dict[str, Any]]:
    compared = [atom for atom in atoms if isinstance(atom, Compare)]
    if compared[0].quantity == "level":
        return [{"level": level} for level in SENIORITIES]
    if field := _COUNTED.get(compared[0].quantity):
        counts = {int(atom.value) + step for atom in compared for step in (-1, 0, 1)}
        return [{field: count} for count in sorted(counts) if count >= 0]
    marks = [atom.value if atom.quantity == "minutes-used" else moments.minutes - atom.value for atom in compared]
    times = {0.0, float(moments.minutes), moments.minutes + OVERTIME} | {
        mark + step for mark in marks for step in (-0.25, 0, 0.25)
    }
    inside = sorted(time for time in times if 0 <= time <= moments.minutes + OVERTIME)
    return [{"minutes_used": time, "minutes_left": moments.minutes - time} for time in inside]


def _view(combination: tuple[dict[str, Any], ...]) -> GuardView:
    sets: dict[str, set[str]] = {}
    plain: dict[str, Any] = {}
    for choice in combination:
        for field, value in choice.items():
            if field in ("level", "points_covered", "turns_here", "minutes_used", "minutes_left"):
                plain[field] = value
            else:
                sets.setdefault(field, set()).add(value)
    plain |= {field: frozenset(ids) for field, ids in sets.items()}
    return GuardView(**plain)
