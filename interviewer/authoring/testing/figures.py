"""What a run of tests says about recognition: precision and recall, and what goes wrong by consideration and by cue."""

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.authoring.testing.example import Overruled, Tried


@dataclass(slots=True)
class Count:
    """How often something was recognised, rightly or not."""

    name: str
    """Noun and id, or the place of a cue line."""
    right: int = 0
    """Recognised where it should be, at whatever level."""
    missed: int = 0
    """Not recognised where it should be; for a cue: it fired, and was overruled."""
    false: int = 0
    """Recognised where it should not be."""

    @property
    def precision(self) -> float | None:
        """Share of what was recognised that should be; None when nothing was."""
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def recall(self) -> float | None:
        """Share of what should be recognised that was; None when nothing should be."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def wrong(self) -> int:
        return self.missed + self.false


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over a whole run. Known gaps count in none of them."""

    all: Count
    """Over all examples."""
    owners: tuple[Count, ...]
    """Those with something wrong, worst first."""
    cues: tuple[Count, ...]
    """Cue lines with something wrong, worst first, by ``path:line``."""


def figures(examples: Iterable[Tried], stories: Iterable[tuple[str, str, str]] = ()) -> Figures:
    """Figures over ``examples`` and over the credits that ``stories`` expected: (id, wanted, actual)."""
    total = Count("all")
    owners: dict[str, Count] = {}
    cues: dict[str, Count] = {}
    verdicts: list[tuple[str, bool, bool, tuple[str, ...], tuple[Overruled, ...]]] = []
    for one in examples:
        if one.expected is not None:
            name = f"{one.noun} {one.id}"
            verdicts.append((name, bool(one.expected), bool(one.got), one.spoke, one.overruled))
    verdicts += [(f"consideration {id}", w != "absent", a != "absent", (), ()) for id, w, a in stories]
    for name, wanted, got, spoke, overruled in verdicts:
        for count in (total, owners.setdefault(name, Count(name))):
            _add(count, wanted, got)
        for place in spoke:
            _add(cues.setdefault(place, Count(place)), wanted, got)
        for place in {one.place for one in overruled}:
            cues.setdefault(place, Count(place)).missed += 1
    return Figures(total, _worst(owners.values()), _worst(cues.values()))


def _add(count: Count, wanted: bool, got: bool) -> None:
    count.right += wanted and got
    count.missed += wanted and not got
    count.false += got and not wanted


def _worst(counts: Iterable[Count]) -> tuple[Count, ...]:
    return tuple(sorted((c for c in counts if c.wrong), key=lambda c: (-c.wrong, c.right, c.name)))
