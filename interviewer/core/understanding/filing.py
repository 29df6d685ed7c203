"""Under which symbols a cue is filed: three that are rare, two of them side by side where that is rarer still, else one behind the
other as the cue has them, so that few sentences hold all and do not fire it. One whose rarest symbols are in parts that may stand in
any order is filed under the three anywhere, and one of a single slot under that alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from interviewer.core.understanding.lexis import Part

ALONE, LEFT, RIGHT, THERE, ONE, OTHER, TOO, FREE, SECOND, THIRD = range(10)
"""What a symbol is to a cue: its only key; the left or right one of two that stand side by side, or a third one anywhere; the
first, the second or the third one of three that stand in this order; or one of three that stand anywhere.
"""
COMMON = 2
"""How much more common than the two rarest slots neighbours may be (ours, best of 1 to 5: fewer cues to look through and to look at)."""
Filing = tuple[int, int, int, int]
"""What the first key is to the cue (``ALONE``, ``LEFT``, ``ONE`` or ``FREE``) and the slots that are its three keys, the first once more where
it has no others."""


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
    one, other, third, *_ = *rarest[:3], *rarest[:1] * 2
    steps = [(left, right) for part in parts for (left, _), (right, gap) in pairwise(part) if not gap]
    if steps:
        left, right = min(steps, key=lambda step: weights[step[0]] * weights[step[1]])
        if weights[left] + weights[right] <= COMMON * (weights[one] + weights[other]):
            third = next((slot for slot in rarest if slot not in (left, right)), left)
            return LEFT, left, right, third
    whole = [part for part in parts if {one, other, third} <= {slot for slot, _ in part}]
    if one == other:
        return ALONE, one, one, one
    if not whole:
        return FREE, one, other, third
    ordered = [slot for slot in dict.fromkeys(_slots(whole[:1])) if slot in (one, other, third)]
    return ONE, ordered[0], ordered[-2], ordered[-1]


def filed(
    found: Sequence[Filing],
    slots: Sequence[frozenset[int]],
    weight: Mapping[int, int],
    first: int,
    known: tuple[int, int, int],
) -> tuple[dict[int, dict[int, list[int]]], tuple[list[int], list[int], list[int]]]:
    """For each symbol, what it is to cues and to which; and the cues that are filed under neighbours, under slots that are apart, and
    under slots that stand anywhere.

    These are named by their place among all that are filed alike, of which there are ``known`` already; others by their number,
    which is ``first`` for the first one. ``weight`` as for ``filings``.
    """
    rows: dict[int, dict[int, list[int]]] = {}
    alike: dict[int, list[int]] = {LEFT: [], ONE: [], FREE: []}
    before = dict(zip(alike, known, strict=True))
    for at in _commonest_first(found, slots, weight):
        cue, (role, *keys) = first + at, found[at]
        place = cue
        if role != ALONE:
            place = before[role] + len(alike[role])
            alike[role].append(cue)
        for part, key in enumerate(keys[:1] if role == ALONE else keys, role):
            for symbol in slots[key]:
                rows.setdefault(symbol, {}).setdefault(part, []).append(place)
    return rows, (alike[LEFT], alike[ONE], alike[FREE])


def _commonest_first(found: Sequence[Filing], slots: Sequence[frozenset[int]], weight: Mapping[int, int]) -> list[int]:
    """The cues, those first of which a key is a common symbol. A symbol's cues are ``bits`` up to the greatest of them, so that
    the symbols that sentences are full of take the shortest integers.
    """
    most = {
        slot: max([weight.get(symbol, 1) for symbol in slots[slot]], default=0) for _, *keys in found for slot in keys
    }
    return sorted(range(len(found)), key=lambda cue: -max([most[slot] for slot in found[cue][1:]]))


def _slots(parts: Sequence[Part]) -> Iterator[int]:
    return (slot for part in parts for slot, _ in part)
