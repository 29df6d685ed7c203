"""Pitfalls that lie in the order of an answer: a model before the problem, the large model without a smaller one first."""

from collections.abc import Iterator, Mapping

BEFORE = "model-before-problem"
"""The pitfall of a model that comes before the problem."""
COMPLEX = "complex-first"
"""The pitfall of the large model without a smaller one before it."""
ORDERED = frozenset({BEFORE, COMPLEX})
"""Pitfalls of a whole answer; the words of one sentence cannot show them."""
SMALLER = frozenset({"baseline", "simple-first"})
"""Considerations that show a simpler start; in the sentence of the pitfall itself they are what it dismisses ("no baseline, straight to ...")."""
PROBLEM_AREAS = frozenset({"framing", "data", "evaluation", "responsibility"})
"""Saying something of these first means that the problem came before the model."""
SETTLING = 3
"""Sentences within which a model counts as the opening (greetings and "okay" are sentences, too)."""


def kept_pitfalls(
    found: Mapping[str, int], first: Mapping[str, int], areas: Mapping[str, str], *, opening: bool
) -> Iterator[str]:
    """The pitfalls of ``found`` (id to the sentence of its first sighting) that stand, given where considerations came first.

    ``first``: consideration id to the sentence where it was first seen; ``areas``: consideration id to its area.
    """
    for id, sentence in found.items():
        if id == COMPLEX and any(first.get(c, sentence) != sentence for c in SMALLER):
            continue
        if id == BEFORE:
            earlier = any(at < sentence for c, at in first.items() if areas.get(c) in PROBLEM_AREAS)
            if not opening or sentence >= SETTLING or earlier:
                continue
        yield id
