"""Cues to slots: every word, group and concept of a cue becomes a set of symbols that one place in a sentence can hold.

A symbol is a small integer: a stem, an exact word, the number class, or a phrase of several words. Groups and concepts
are flattened, so matching never follows a reference; a group with a gap in it is multiplied out into variants.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from interviewer.core.rubric import Cue
from interviewer.core.understanding.cue import CueError, Exact, Gap, Group, Pattern, Ref, Sequence, Word, parse_cue
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import NEGATIONS, UNIT_TIME

NUMBER = 1
"""The symbol of any token with a digit in it and of number words."""
MOST_VARIANTS = 256
"""A cue that multiplies out to more is refused: it is really several cues."""

Slot = tuple[int, int]
"""(slot id, words that may stand between it and the slot before it; 0 is adjacent)."""
Part = tuple[Slot, ...]
Run = tuple[tuple[frozenset[int], int], ...]
"""Symbols with the gap before them: a slot sequence that has no id yet."""

BUILT_IN = {"number": (), "unit-time": tuple(UNIT_TIME.split()), "not": tuple(NEGATIONS.split())}
"""Concepts that every rubric has."""


@dataclass(slots=True)
class Lexis:
    """Grows while cues are compiled; afterwards its tables go into the Index."""

    concepts: Mapping[str, tuple[Cue, ...]]
    """Name to what is said for it."""
    stems: dict[str, int] = field(default_factory=dict)
    """Stem to symbol."""
    exact: dict[str, int] = field(default_factory=dict)
    """Case-kept word to symbol."""
    phrases: dict[Run, int] = field(default_factory=dict)
    """Phrase of several words to symbol; inner ones come first."""
    slots: dict[frozenset[int], int] = field(default_factory=dict)
    """The symbols of each slot, to its number."""
    surfaces: set[str] = field(default_factory=set)
    """Cue words of six letters or more, as authors wrote them: what typos are repaired to."""
    next_symbol: int = NUMBER + 1
    """What the next stem, word or phrase gets."""
    _flat: dict[str, frozenset[int]] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _known: dict[Sequence, tuple[frozenset[int], tuple[Run, ...]]] = field(default_factory=dict)
    """What each alternative adds to its group; authors repeat them by the thousand."""

    def variants(self, text: str) -> Iterator[tuple[Part, ...]]:
        """All ways to place the parts of one cue; CueError when it does not parse or names an unknown concept."""
        pattern: Pattern = parse_cue(text)
        per_part = [list(self._runs(sequence)) for sequence in pattern.parts]
        count = 1
        for runs in per_part:
            count *= len(runs)
        if count > MOST_VARIANTS:
            raise CueError(f"this cue multiplies out to {count} variants (at most {MOST_VARIANTS}); split it", 1)
        for combination in product(*per_part):
            yield tuple(tuple((self.slot(symbols), gap) for symbols, gap in run) for run in combination)

    def slot(self, symbols: frozenset[int]) -> int:
        """The id of the slot that these symbols make."""
        return self.slots.setdefault(symbols, len(self.slots))

    def _symbol(self, table: dict[str, int], key: str) -> int:
        if key not in table:
            table[key] = self.next_symbol
            self.next_symbol += 1
        return table[key]

    def _word(self, word: str) -> int:
        if len(word) >= 6:
            self.surfaces.add(word)
        return self._symbol(self.stems, stem_of(word))

    def _runs(self, sequence: Sequence) -> Iterator[Run]:
        """A sequence multiplied out where it must be: optional groups, and alternatives with a gap in them."""
        choices: list[list[Run | Gap]] = []
        for item in sequence:
            if isinstance(item, Gap):
                choices.append([item])
            elif isinstance(item, Group):
                choices.append(list(self._group(item)))
            else:
                choices.append([((self._symbols(item), 0),)])
        for combination in product(*choices):
            run = _joined(combination)
            if run:
                yield run

    def _group(self, group: Group) -> Iterator[Run]:
        flat: set[int] = set()
        for alternative in group.alternatives:
            found = self._known.get(alternative)
            if found is None:
                found = self._known[alternative] = self._alternative(alternative)
            flat |= found[0]
            yield from found[1]
        if flat:
            yield ((frozenset(flat), 0),)
        if group.optional:
            yield ()

    def _alternative(self, alternative: Sequence) -> tuple[frozenset[int], tuple[Run, ...]]:
        """Symbols that one place can hold, and the runs with a gap in them, which need places of their own."""
        flat: set[int] = set()
        wide: list[Run] = []
        for run in self._runs(alternative):
            if len(run) == 1:
                flat |= run[0][0]
            elif all(gap == 0 for _, gap in run):
                flat.add(self._phrase(run))
            else:
                wide.append(run)
        return frozenset(flat), tuple(wide)

    def _phrase(self, run: Run) -> int:
        if run not in self.phrases:
            self.phrases[run] = self.next_symbol
            self.next_symbol += 1
        return self.phrases[run]

    def _symbols(self, item: Word | Exact | Ref) -> frozenset[int]:
        if isinstance(item, Word):
            return frozenset({self._word(item.text)})
        if isinstance(item, Exact):
            return frozenset({self._symbol(self.exact, item.text)})
        return self.concept(item.name)

    def concept(self, name: str) -> frozenset[int]:
        """The symbols of a concept, with those of the concepts it names; CueError when it is unknown or circular."""
        if name in self._flat:
            return self._flat[name]
        if name in self._open:
            raise CueError(f"concept ~{name} is defined by itself: {' -> '.join([*self._open, name])}", 1)
        if name in BUILT_IN:
            found = frozenset({NUMBER}) if name == "number" else frozenset(self._word(w) for w in BUILT_IN[name])
        elif name in self.concepts:
            self._open.append(name)
            try:
                found = self._members(self.concepts[name])
            finally:
                self._open.pop()
        else:
            raise CueError(f"unknown concept ~{name}", 1, "unknown-concept")
        self._flat[name] = found
        return found

    def _members(self, cues: Iterable[Cue]) -> frozenset[int]:
        members: set[int] = set()
        for cue in cues:
            pattern = parse_cue(cue.text)
            if len(pattern.parts) > 1:
                raise CueError("a concept is a set of phrases; + belongs in cues", 1)
            for run in self._runs(pattern.parts[0]):
                members |= run[0][0] if len(run) == 1 else {self._phrase(run)}
        return frozenset(members)


def _joined(combination: tuple[Run | Gap, ...]) -> Run:
    """Runs and gaps of one combination as one run; a gap widens the step to the slot behind it."""
    out: list[tuple[frozenset[int], int]] = []
    gap = 0
    for piece in combination:
        if isinstance(piece, Gap):
            gap = max(gap, piece.words)
            continue
        for i, (symbols, own) in enumerate(piece):
            step = gap if i == 0 else own
            out.append((symbols, step if out else 0))
        if piece:
            gap = 0
    return tuple(out)
