"""Which question comes next, and why: a walk over the ways between questions, as ``core.graph`` has made them.

A conversation needs the ways alone, so nothing here imports the graph library.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from interviewer.core.guard.guard import GuardView, failures, parse_guard
from interviewer.core.scenario import Question, Scenario

END = ""
"""What lies behind every question that has no way out: the interview is over."""


class Way(NamedTuple):
    """A way out of a question."""

    place: int
    """In the file, from 0."""
    to: str
    """Question id, or ``END``."""
    guard: str
    """Guard expression; empty means always."""


Ways: TypeAlias = Mapping[str, tuple[Way, ...]]
"""Question id to the ways out of it, in file order; see ``core.graph.ways_of``."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which question comes next, and why."""

    question: str
    """Question id, or ``END``."""
    because: str
    """The edges taken, the guards that held, and those that did not."""
    ways: tuple[str, ...] = ()
    """The edges taken, ``question:place`` with the place in the file from 0."""


def next_question(ways: Ways, at: str, view: GuardView, done: Callable[[str], bool]) -> Choice:
    """The first question not ``done`` on the way from ``at``: edges whose guard holds, in file order.

    A question that is done (put before, or nothing in it open) is walked through as if it had been answered. ``END``
    when the way ends. Linear in the edges: no question is walked through twice.
    """
    seen = {at}
    stack: list[tuple[str, str, tuple[str, ...], Iterator[Way]]] = [(at, "", (), _out_of(ways, at))]
    passed: list[str] = []
    while stack:
        here, route, taken, left = stack[-1]
        way = next(left, None)
        if way is None:
            stack.pop()
            continue
        failed = failures(parse_guard(way.guard), view)
        if failed:
            passed.append(f"{here} -> {way.to} needs {' and '.join(failed)}")
            continue
        step = f"{route}{here} -> {way.to or 'end'}" + (f" ({way.guard})" if way.guard else "")
        path = (*taken, f"{here}:{way.place}")
        if way.to == END or not done(way.to):
            return Choice(way.to, _why(step, passed), path)
        if way.to not in seen:
            seen.add(way.to)
            stack.append((way.to, f"{step}, done, ", path, _out_of(ways, way.to)))
    return Choice(END, _why(f"no way on from {at}", passed))


def _out_of(ways: Ways, at: str) -> Iterator[Way]:
    return iter(ways.get(at, (Way(0, END, ""),)))


def _why(route: str, passed: list[str]) -> str:
    return f"edge {route}" + (f"; not {', not '.join(passed)}" if passed else "")


def led_to(scenario: Scenario, lead: str, done: Callable[[str], bool], worth: Callable[[Question], float]) -> str:
    """The question that follows a candidate's ``lead`` (an area or a consideration id) best; empty when none is open.

    One that wants the consideration comes before one of its area; then the one worth most, then file order.
    """
    asking = [q for q in scenario.questions if lead in q.wants] or [q for q in scenario.questions if q.area == lead]
    left = [q for q in asking if not done(q.id) and worth(q) > 0]
    return max(left, key=worth).id if left else ""
