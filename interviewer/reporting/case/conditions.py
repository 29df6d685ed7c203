"""Guards in words: what has to be so, for somebody who has never seen the guard language."""

from collections.abc import Callable

from interviewer.core.guard.condition import Both, Compare, Either, Has, Node, Not
from interviewer.core.guard.guard import GuardError, parse_guard
from interviewer.core.scenario import SENIORITIES

Name = Callable[[str, str], str]
"""(noun, id) -> what readers call it; the noun is ``consideration``, ``topic`` or ``question``."""

_HAS: dict[str, tuple[str, str, str]] = {
    "met": ("consideration", "{} was mentioned", "{} was not mentioned"),
    "open": ("consideration", "{} is still open", "{} is no longer open"),
    "explained": ("consideration", "{} was explained", "{} was not explained"),
    "prompted": ("consideration", "there was help with {}", "there was no help with {}"),
    "asked": ("topic", "the candidate asked about {}", "the candidate did not ask about {}"),
    "visited": ("question", "{} was put", "{} was not put"),
}
"""Predicate -> what its id names, and how it reads when true and when false."""
_COUNTED = {
    "minutes-left": ("{} minute is left", "{} minutes are left"),
    "minutes-used": ("{} minute has passed", "{} minutes have passed"),
    "points-covered": ("{} point is covered", "{} points are covered"),
    "turns-here": ("{} reply was given to this question", "{} replies were given to this question"),
}
"""Quantity -> how one and how several read."""
_SIGNS = {">": "more than", ">=": "at least", "<": "fewer than", "<=": "at most", "==": "exactly"}
_LEVELS = {">": "above {}", ">=": "{} or higher", "<": "below {}", "<=": "{} or lower", "==": "{}"}


def in_words(guard: str, name: Name) -> str:
    """``guard`` as a clause that fits behind "if"; the guard itself where it does not parse, empty for an empty one."""
    try:
        root = parse_guard(guard).root
    except GuardError:
        return guard
    return _words(root, name) if root else ""


def _words(node: Node, name: Name, *, negated: bool = False) -> str:
    match node:
        case Has(predicate, id):
            noun, positive, negative = _HAS[predicate]
            return (negative if negated else positive).format(name(noun, id))
        case Not(part):
            return _words(part, name, negated=not negated)
        case Compare():
            return f"not: {_compared(node)}" if negated else _compared(node)
        case Both(parts):
            return _joined(parts, name, negated=negated, either=negated)
        case Either(parts):
            return _joined(parts, name, negated=negated, either=not negated)


def _joined(parts: tuple[Node, ...], name: Name, *, negated: bool, either: bool) -> str:
    """Not (a and b) is: not a, or not b."""
    words = [_words(part, name, negated=negated) for part in parts]
    return f"either {' or '.join(words)}" if either else " and ".join(words)


def _compared(node: Compare) -> str:
    if node.quantity == "level":
        return f"the candidate is interviewed for {_LEVELS[node.sign].format(SENIORITIES[int(node.value)])}"
    return _COUNTED[node.quantity][node.value != 1].format(f"{_SIGNS[node.sign]} {node.value:g}")
