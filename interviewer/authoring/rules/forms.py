"""Cues by what they match, whatever their spelling: which are the same, and which contain others."""

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.core.rubric import Cue
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import Target
from interviewer.core.understanding.lexis import Part

Variant = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One cue line, as compiled."""

    cue: Cue
    """The line and its place."""
    target: Target
    """What it speaks for."""
    variants: frozenset[Variant]
    """Each with its parts in a fixed order, so that equal forms match the same sentences."""


def forms_of(index: Index) -> tuple[Form, ...]:
    """The compiled cue lines in the order of the files; linear in the cues."""
    variants: dict[int, set[Variant]] = {}
    target: dict[int, Target] = {}
    for cue in index.in_order():
        variants.setdefault(cue.line, set()).add(tuple(sorted(cue.parts)))
        target[cue.line] = index.targets[cue.target]
    return tuple(Form(index.lines[line], target[line], frozenset(found)) for line, found in variants.items())


class Cover:
    """Cue lines of one owner, filed so that those which may contain another one are found without trying all."""

    def __init__(self, index: Index, forms: Iterable[Form]) -> None:
        self.slots = index.slots
        self.filed: dict[int, list[Form]] = {}
        for form in forms:
            for variant in form.variants:
                smallest = min((slot for part in variant for slot, _ in part), key=lambda slot: len(self.slots[slot]))
                for symbol in self.slots[smallest]:
                    self.filed.setdefault(symbol, []).append(form)

    def of(self, form: Form) -> Form | None:
        """Another line that fires wherever ``form`` does; None when there is none."""
        # A slot that contains another one contains its smallest symbol, so one symbol of each slot finds every candidate.
        heads = {min(self.slots[slot]) for variant in form.variants for part in variant for slot, _ in part}
        tried = {form.cue}
        for head in heads:
            for wider in self.filed.get(head, ()):
                if wider.cue not in tried:
                    tried.add(wider.cue)
                    if all(any(self._holds(one, other) for other in wider.variants) for one in form.variants):
                        return wider
        return None

    def _holds(self, narrow: Variant, wide: Variant) -> bool:
        """Whether ``wide`` fires wherever ``narrow`` does: each of its parts lies in a part of ``narrow`` of its own."""
        free = list(narrow)
        for part in wide:
            found = next((one for one in free if self._inside(one, part)), None)
            if found is None:
                return False
            free.remove(found)
        return True

    def _inside(self, narrow: Part, wide: Part) -> bool:
        """Whether a stretch of ``narrow`` holds ``wide``: same order, narrower words, gaps no longer."""
        for start in range(len(narrow) - len(wide) + 1):
            pairs = zip(narrow[start : start + len(wide)], wide, strict=True)
            if all(
                self.slots[mine] <= self.slots[theirs] and (order == 0 or gap <= room)
                for order, ((mine, gap), (theirs, room)) in enumerate(pairs)
            ):
                return True
        return False
