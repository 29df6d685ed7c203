"""Where boxes and arrows stand on a page. The only door to grandalf, which lays graphs out in layers (Sugiyama 1981)."""

from dataclasses import dataclass
from typing import Any

from grandalf.graphs import Edge, Graph, Vertex
from grandalf.layouts import SugiyamaLayout

GAP_X = 36.0
"""Least pixels between two boxes of one layer."""
GAP_Y = 44.0
"""Least pixels between two layers."""
MOST_ROUNDS = 8
"""Sweeps that put the boxes of each layer in an order with few crossings."""

ASIDE = 8.0
"""Pixels that a line upwards stands to the right of one downwards between the same boxes."""

Point = tuple[float, float]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Layout:
    """Places in pixels, from the upper left corner."""

    width: float
    """Pixels."""
    height: float
    """Pixels."""
    places: tuple[Point, ...]
    """The middle of each box, in the order they were given."""
    lines: tuple[tuple[Point, ...], ...]
    """The corners of each arrow from box to box, in the order they were given; a loop at one box has none."""


class _Vertex(Vertex):  # type: ignore[misc]  # grandalf ships no types
    """Hashed by its number: grandalf keeps vertices in sets, and the picture must be the same each time."""

    def __hash__(self) -> int:
        return int(self.data)


class _Edge(Edge):  # type: ignore[misc]  # likewise
    """Hashed by its ends, for the same reason."""

    def __hash__(self) -> int:
        return hash(tuple(int(v.data) for v in self.v))


class _View:
    def __init__(self, w: float, h: float) -> None:
        self.w, self.h = w, h
        self.xy: Point = (0.0, 0.0)


def laid_out(sizes: tuple[Point, ...], arrows: tuple[Pair, ...]) -> Layout:
    """Boxes of ``sizes`` (width, height) joined by ``arrows`` (from, to; indices of boxes). Parts that hang apart stand
    side by side."""
    vertices = [_Vertex(number) for number in range(len(sizes))]
    for vertex, (w, h) in zip(vertices, sizes, strict=True):
        vertex.view = _View(w, h)
    down = _downwards(len(sizes), arrows)
    edges = {pair: _Edge(vertices[pair[0]], vertices[pair[1]]) for pair in dict.fromkeys(down) if pair[0] != pair[1]}
    bends: dict[Any, tuple[Point, ...]] = {}
    shift = 0.0
    for part in sorted(Graph(vertices, list(edges.values())).C, key=_first):
        shift = _part(part, shift, bends)
    places = tuple(v.view.xy for v in vertices)
    lines = tuple(
        _ends(pair, sizes, places, bends[edges[way]]) if pair[0] != pair[1] else ()
        for pair, way in zip(arrows, down, strict=True)
    )
    height = max((y + h / 2 for (_, y), (_, h) in zip(places, sizes, strict=True)), default=0.0)
    return Layout(max(0.0, shift - 2 * GAP_X), height, places, lines)


def _part(part: Any, shift: float, bends: dict[Any, tuple[Point, ...]]) -> float:
    """Lay one connected part out to the right of ``shift``; returns where the next part may begin."""
    layout = SugiyamaLayout(part)
    layout.xspace, layout.yspace, layout.dw, layout.dh = GAP_X, GAP_Y, 24.0, 1.0
    vertices = sorted(part.sV, key=lambda v: int(v.data))
    layout.init_all(roots=[v for v in vertices if not v.e_in()], inverted_edges=[])
    layout.draw(MOST_ROUNDS)
    drawn = [v for layer in layout.layers for v in layer]
    left = min(v.view.xy[0] - v.view.w / 2 for v in drawn)
    for v in drawn:
        v.view.xy = (v.view.xy[0] - left + shift, v.view.xy[1])
    depth = [max(v.view.h for v in layer) / 2 for layer in layout.layers]
    for edge in part.sE:
        bends[edge] = tuple(_bends(layout.ctrls.get(edge, {}), edge, layout.grx, depth))
    return float(max(v.view.xy[0] + v.view.w / 2 for v in drawn)) + 2 * GAP_X


def _bends(chain: dict[int, Any], edge: Any, ranks: Any, depth: list[float]) -> list[Point]:
    """Corners between the ends of ``edge``, downwards: straight through each layer, so that no box there is touched."""
    first, last = (ranks[v].rank for v in edge.v)
    inner = [(rank, *chain[rank].view.xy) for rank in range(first + 1, last)]
    return [(x, y + side * depth[rank]) for rank, x, y in inner for side in (-1, 1)]


def _ends(
    pair: Pair, sizes: tuple[Point, ...], places: tuple[Point, ...], bends: tuple[Point, ...]
) -> tuple[Point, ...]:
    """The line from the border of the first box over ``bends`` to that of the second; ways up keep off the middle."""
    a, b = pair
    if places[a][1] <= places[b][1]:
        leave, enter = (places[a][0], places[a][1] + sizes[a][1] / 2), (places[b][0], places[b][1] - sizes[b][1] / 2)
        return (leave, *bends, enter)
    path = tuple((x + ASIDE, y) for x, y in reversed(bends))
    leave = (_beside(places[a], sizes[a], path[0] if path else places[b]), places[a][1] - sizes[a][1] / 2)
    enter = (_beside(places[b], sizes[b], path[-1] if path else places[a]), places[b][1] + sizes[b][1] / 2)
    return (leave, *path, enter)


def _beside(place: Point, size: Point, towards: Point) -> float:
    """Across, half-way from the middle of a box to its side that looks ``towards`` a point."""
    return place[0] + (size[0] / 4 if towards[0] >= place[0] else -size[0] / 4)


def _downwards(count: int, arrows: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """``arrows`` with those turned round that close a circle: what a walk from the first boxes meets on its own way."""
    out: dict[int, list[int]] = {number: [] for number in range(count)}
    for a, b in arrows:
        out[a].append(b)
    back: set[Pair] = set()
    state = [0] * count  # 0 not met, 1 on the way, 2 done
    for root in range(count):
        stack = [(root, iter(out[root]))] if not state[root] else []
        state[root] = state[root] or 1
        while stack:
            here, ways = stack[-1]
            to = next(ways, None)
            if to is None:
                state[here] = 2
                stack.pop()
            elif state[to] == 1:
                back.add((here, to))
            elif state[to] == 0:
                state[to] = 1
                stack.append((to, iter(out[to])))
    return tuple((b, a) if (a, b) in back else (a, b) for a, b in arrows)


def _first(part: Any) -> int:
    """Index of the first box of a connected part."""
    return min(int(v.data) for v in part.sV)
