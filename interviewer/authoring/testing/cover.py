"""What no test reaches, file by file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.authoring.testing.items import Item, Kind
from interviewer.authoring.testing.reached import Reached


@dataclass(frozen=True, slots=True)
class Covered:
    """One file."""

    path: str
    """As the reader would open it."""
    items: tuple[Item, ...]
    """All that a test could reach, in file order."""
    missed: tuple[Item, ...]
    """Those that no test reaches, in order."""

    @property
    def percent(self) -> float:
        """Share of the items that a test reaches, 0 to 100."""
        return share(len(self.items) - len(self.missed), len(self.items))

    def of(self, kind: Kind) -> tuple[int, tuple[Item, ...]]:
        """(how many there are, those missed) of one kind."""
        return sum(item.key[0] == kind for item in self.items), tuple(m for m in self.missed if m.key[0] == kind)


def covered(path: str, file: str, items: Iterable[Item], reached: Reached) -> Covered:
    """What of ``items`` is in ``reached``; ``file`` is the case they stand in, ``path`` what the reader calls it."""
    every = tuple(items)
    missed = tuple(item for item in every if ("", item.key) not in reached and (file, item.key) not in reached)
    return Covered(path, every, missed)


def total(files: Iterable[Covered]) -> float:
    """Share over all ``files``, 0 to 100; 100 when there is nothing to reach."""
    several = list(files)
    every, missed = sum(len(one.items) for one in several), sum(len(one.missed) for one in several)
    return share(every - missed, every)


def share(reached: int, every: int) -> float:
    """Percent, 0 to 100; 100 of nothing."""
    return 100 * reached / every if every else 100.0


def ranges(items: Iterable[Item]) -> Iterator[str]:
    """The lines of ``items`` as ``12`` and ``14-20``, neighbours joined."""
    spans = sorted({(item.first, item.last) for item in items})
    joined: list[list[int]] = []
    for first, last in spans:
        if joined and first <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    yield from (str(first) if first == last else f"{first}-{last}" for first, last in joined)
