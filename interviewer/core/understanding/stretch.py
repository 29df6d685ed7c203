"""The stretch of a sentence on which a cue stands."""

from collections.abc import Sequence

from interviewer.core.understanding.lexis import Run
from interviewer.core.understanding.whereabouts import Place, Whereabouts

WIDEST = 28
"""Most tokens that the parts of one cue may spread over."""
Step = tuple[frozenset[int], int, "Step | None"]
"""A slot of a cue: its symbols, the words that may stand before it, and the next slot of its part."""


def step_of(run: Run) -> Step:
    """The first step of ``run``, which leads to the others."""
    (symbols, gap), *rest = run
    return symbols, gap, step_of(tuple(rest)) if rest else None


def stretch_of(where: Whereabouts, part: Step, others: Sequence[Step]) -> Place | None:
    """Where all parts of a cue, which are ``part`` and ``others``, stand together; None when they do not. Each of its slots is present."""
    if others:
        return _hull(where, (part, *others))
    symbols, _, rest = part
    places = _places_of(where, symbols)
    if len(places) > 1:
        places = sorted(places)
    for start, end in places:
        stop = _stop(where, rest, end) if rest else end
        if stop and stop - start <= WIDEST:
            return start, stop
    return None


def _hull(where: Whereabouts, parts: Sequence[Step]) -> Place | None:
    """``stretch_of`` several parts."""
    places: list[list[Place]] = []
    for symbols, _, rest in parts:
        found = sorted(_places_of(where, symbols))
        if rest:
            found = [(start, stop) for start, end in found if (stop := _stop(where, rest, end))]
        if not found:
            return None
        places.append(found)
    for start, end in places[0]:
        span = _together(start, end, places[1:])
        if span and span[1] - span[0] <= WIDEST:
            return span
    return None


def _stop(where: Whereabouts, step: Step, place: int) -> int:
    """The first end of ``step`` and those behind it, when it may start at ``place``; 0 when they stand nowhere."""
    symbols, gap, rest = step
    at, light = where.at, where.light
    behind = len(at) - 1
    while place < behind:
        for symbol, end in at[place]:
            if symbol in symbols:
                if not rest:
                    return end
                stop = _stop(where, rest, end)
                if stop:
                    return stop
        if not light[place]:
            if not gap:
                break
            gap -= 1
        place += 1
    return 0


def _places_of(where: Whereabouts, symbols: frozenset[int]) -> list[Place]:
    """The places of everything in the sentence that ``symbols`` hold."""
    here = symbols & where.present
    if len(here) == 1:
        [symbol] = here
        return where.places[symbol]
    return [place for symbol in here for place in where.places[symbol]]


def _together(start: int, end: int, others: Sequence[Sequence[Place]]) -> Place | None:
    """The hull of one place of each part, no two on the same word; None when they cannot be kept apart."""
    taken = [(start, end)]
    for places in others:
        free = [p for p in places if all(p[1] <= a or p[0] >= b for a, b in taken)]
        if not free:
            return None
        taken.append(min(free, key=lambda p: min(abs(p[0] - end), abs(start - p[1]))))
    return min(a for a, _ in taken), max(b for _, b in taken)
