"""A guard, read from its text: whether it holds now, and what makes it false."""

from dataclasses import dataclass
from functools import lru_cache

from interviewer.core.guard.condition import GuardView, Has, Node, false_parts, named, true_of
from interviewer.core.guard.parser import GuardError, conditions

__all__ = ["Guard", "GuardError", "GuardView", "Has", "failures", "holds", "names", "parse_guard"]


@dataclass(frozen=True, slots=True)
class Guard:
    """A parsed guard."""

    root: Node | None
    """None: always true."""


@lru_cache(maxsize=4_096)
def parse_guard(text: str) -> Guard:
    """The guard that ``text`` writes; empty text is always true. Raises GuardError."""
    return Guard(conditions(text))


def names(guard: Guard) -> tuple[Has, ...]:
    """Every predicate in ``guard`` with its id, from left to right."""
    return tuple(named(guard.root)) if guard.root else ()


def holds(guard: Guard, view: GuardView) -> bool:
    """Whether ``guard`` is true of ``view``."""
    return guard.root is None or true_of(guard.root, view)


def failures(guard: Guard, view: GuardView) -> tuple[str, ...]:
    """The parts that make ``guard`` false, with the value that quantities have now; empty when it holds."""
    return () if guard.root is None or holds(guard, view) else tuple(false_parts(guard.root, view))
