"""The order in which a text tells a graph: the main way from the start, each side way below where it leaves."""

from collections.abc import Iterator

from interviewer.core.way import END
from interviewer.reporting.graph.chart import Box, Chart, boxes_of


def outline(chart: Chart) -> Iterator[tuple[int, Box]]:
    """(depth from 0, box) of every question, each once; those that nothing leads to come last. Linear in the arrows."""
    order = _Order(chart)
    for box in (*(b for b in chart.boxes if b.start), *boxes_of(chart, ("question", "missing"))):
        yield from order.from_here(box.id)


class _Order:
    def __init__(self, chart: Chart) -> None:
        self.boxes = {box.id: box for box in boxes_of(chart, ("question", "missing"))}
        self.out: dict[str, list[str]] = {id: [] for id in self.boxes}
        self.main: dict[str, str] = {}
        """Question to where its last good way out leads."""
        for arrow in chart.arrows:
            if arrow.source in self.boxes and not arrow.jump:
                self.out[arrow.source].append(arrow.target)
                if not arrow.fault or arrow.source not in self.main:
                    self.main[arrow.source] = arrow.target
        self.taken: set[str] = set()

    def from_here(self, id: str) -> Iterator[tuple[int, Box]]:
        """What ``id`` leads to and was not told yet, itself first."""
        stack = [(0, one) for one in reversed(self._trunk(id))]
        while stack:
            depth, here = stack.pop()
            yield depth, self.boxes[here]
            trunks = [self._trunk(to) for to in self.out[here]]
            stack += [(depth + 1, one) for trunk in reversed(trunks) for one in reversed(trunk)]

    def _trunk(self, id: str) -> list[str]:
        """``id`` and what comes if no condition holds, up to the end or to what is told already; these are told now."""
        found = []
        while id != END and id in self.boxes and id not in self.taken:
            self.taken.add(id)
            found.append(id)
            id = self.main.get(id, END)
        return found
