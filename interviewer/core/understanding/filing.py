"""Under which symbols a cue is filed: two that stand side by side or are rare, so that few sentences hold both and do not fire it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from interviewer.core.understanding.lexis import Part

ALONE, LEFT, RIGHT, ONE, OTHER = range(5)
"""What a symbol is to a cue: its only key; the left or right one of two that stand side by side; the rarer or the other one of
two that stand anywhere.
"""
COMMON = 2
"""How much more common than the two rarest slots neighbours may be (ours, best of 1 to 5: fewer cues to look through and to look at)."""
Filing = tuple[int, int, int]
"""What the first key is to the cue (``ALONE``, ``LEFT`` or ``ONE``), the slot that is the first key, and the second, the same
where it is alone."""


def filings(
    cues: Sequence[tuple[Part, ...]], slots: Sequence[frozenset[int]], weight: Mapping[int, int]
) -> list[Filing]:
    """The filing of each cue by the slots that are seldom met; ``weight`` is how often a symbol is, 1 where it does not say."""
    weights: dict[int, int] = {}
    for parts in cues:
        for slot in _slots(parts):
            if slot not in weights:
                weights[slot] = sum([weight.get(symbol, 1) for symbol in slots[slot]])
    return [_filing(parts, weights) for parts in cues]


def _filing(parts: tuple[Part, ...], weights: Mapping[int, int]) -> Filing:
    rarest = sorted(dict.fromkeys(_slots(parts)), key=weights.__getitem__)
    one, other = rarest[0], rarest[:2][-1]
    steps = [(left, right) for part in parts for (left, _), (right, gap) in pairwise(part) if not gap]
    if steps:
        left, right = min(steps, key=lambda step: weights[step[0]] * weights[step[1]])
        if weights[left] + weights[right] <= COMMON * (weights[one] + weights[other]):
            return LEFT, left, right
    return ALONE if one == other else ONE, one, other


def filed(
    found: Sequence[Filing], slots: Sequence[frozenset[int]], first: int, known: tuple[int, int]
) -> tuple[dict[int, dict[int, list[int]]], tuple[list[int], list[int]]]:
    """For each symbol, what it is to cues and to which; and the cues that are filed under neighbours, and under two that are apart.

    These are named by their place among all that are filed alike, of which there are ``known`` already; others by their number,
    which is ``first`` for the first one.
    """
    rows: dict[int, dict[int, list[int]]] = {}
    alike: dict[int, list[int]] = {LEFT: [], ONE: []}
    before = {LEFT: known[0], ONE: known[1]}
    for cue, (role, one, other) in enumerate(found, first):
        place = cue
        if role != ALONE:
            place = before[role] + len(alike[role])
            alike[role].append(cue)
            for symbol in slots[other]:
                rows.setdefault(symbol, {}).setdefault(role + 1, []).append(place)
        for symbol in slots[one]:
            rows.setdefault(symbol, {}).setdefault(role, []).append(place)
    return rows, (alike[LEFT], alike[ONE])


def _slots(parts: tuple[Part, ...]) -> Iterator[int]:
    return (slot for part in parts for slot, _ in part)
