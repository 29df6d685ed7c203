"""A case's graph as one SVG file: no script, nothing from elsewhere, light or dark as the reader's system is."""

from collections.abc import Iterator
from itertools import pairwise
from xml.sax.saxutils import escape

from interviewer.core.way import END
from interviewer.reporting.cells import width, wrap
from interviewer.reporting.graph.chart import Arrow, Box, Chart
from interviewer.reporting.graph.labels import body, head, label, looks
from interviewer.reporting.graph.layout import Point, laid_out
from interviewer.reporting.plain import line

MOST_BOXES = 300
"""Questions and twists; a larger picture could not be read, and takes minutes to lay out."""
MARGIN, ROW, PAD = 24.0, 16.0, 12.0
"""Pixels round everything, from line to line, and from a box's border to its text."""
BODY_CELLS, LABEL_CELLS = 36, 34
"""Most cells in a line of a box and of a label."""
CELL = 6.7
"""Pixels kept for one cell of 12-pixel text; letters that are wider on average than this are rare."""

_LIGHT = {
    "paper": "#fff",
    "ink": "#1b1f24",
    "soft": "#57606a",
    "edge": "#8b949e",
    "box": "#f6f8fa",
    "good": "#1a7f37",
    "bad": "#c0392b",
    "turn": "#8a6d00",
}
_DARK = {
    "paper": "#0d1117",
    "ink": "#e6edf3",
    "soft": "#9aa4af",
    "edge": "#6e7681",
    "box": "#161b22",
    "good": "#4ac26b",
    "bad": "#ff7b72",
    "turn": "#d4a72c",
}
_SHAPE = """
text { font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
text.head { font-size: 13px; font-weight: 600; } text.title { font-size: 16px; font-weight: 600; }
.start rect, .visited rect { stroke-width: 2.5; } .fault rect { stroke-width: 2; stroke-dasharray: 6 3; }
path.way { fill: none; stroke-width: 1.4; marker-end: url(#tip); } path.walked { stroke-width: 2.6; marker-end: url(#good); }
path.fault { stroke-dasharray: 5 4; } path.jump { stroke-dasharray: 2 4; }
""".strip()
_COLOURS = """
svg { background: %(paper)s; } rect.paper, rect.label { fill: %(paper)s; } text { fill: %(ink)s; } text.soft, text.label { fill: %(soft)s; }
rect.box { fill: %(box)s; stroke: %(edge)s; } .start rect.box { stroke: %(ink)s; } .twist rect.box { stroke: %(turn)s; }
.fault rect.box, path.way.fault { stroke: %(bad)s; } text.note { fill: %(bad)s; } .visited rect.box, path.way.walked { stroke: %(good)s; }
path.way { stroke: %(edge)s; } #tip path { fill: %(edge)s; } #good path { fill: %(good)s; }
""".strip()
STYLE = f"{_SHAPE}\n{_COLOURS % _LIGHT}\n@media (prefers-color-scheme: dark) {{\n{_COLOURS % _DARK}\n}}"
"""Written out twice, for many viewers of SVG know no variables."""


class TooLargeError(ValueError):
    """More boxes than a picture can show."""


def svg_graph(chart: Chart) -> str:
    """The picture; TooLargeError beyond ``MOST_BOXES``. Twists stand in a row below, for they may come anywhere."""
    if len(chart.boxes) > MOST_BOXES:
        raise TooLargeError(f"{len(chart.boxes)} boxes, a picture shows at most {MOST_BOXES}")
    graph = _Graph(chart)
    twists = [_Card(box) for box in chart.boxes if box.kind == "twist"]
    top = MARGIN + 2.5 * ROW
    under = top + graph.height + (3 * ROW if twists else 0.0)
    across = max(graph.width, min(_row_width(twists), 3 * _row_width(twists[:1])), 10.5 * width(line(chart.title)))
    shelves, bottom = _shelves(twists, across, under)
    w, h = across + 2 * MARGIN, (bottom if twists else top + graph.height) + MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:.0f} {h:.0f}" width="{w:.0f}" height="{h:.0f}" role="img" aria-labelledby="t">',
        f'<title id="t">{_safe(chart.title)}: questions and ways out</title>',
        f"<style>{STYLE}</style>",
        f"<defs>{_tip('tip')}{_tip('good')}</defs>",
        '<rect class="paper" width="100%" height="100%"/>',
        f'<text class="title" x="{MARGIN:.0f}" y="{MARGIN + 8:.0f}">{_safe(chart.title)}</text>',
        f'<text class="soft" x="{MARGIN:.0f}" y="{MARGIN + 8 + ROW * 1.2:.0f}">{_safe(" · ".join(chart.facts))}</text>',
        *graph.drawn(MARGIN + (across - graph.width) / 2, top),
    ]
    if twists:
        parts.append(
            f'<text class="soft" x="{MARGIN:.0f}" y="{under - ROW:.0f}">Twists, whenever their condition holds</text>'
        )
    parts += [card.drawn(x, y) for card, (x, y) in zip(twists, shelves, strict=True)]
    return "\n".join([*parts, "</svg>"]) + "\n"


class _Card:
    """A box with its text, measured."""

    def __init__(self, box: Box) -> None:
        self.look = looks(box)
        self.plain = box.kind == "end"
        self.head = list(wrap(head(box), BODY_CELLS - 4))
        self.body = [row for part in body(box) for row in wrap(part, BODY_CELLS, "", "  ")]
        cells = max([1.12 * width(row) for row in self.head] + [width(row) for row in self.body])
        self.size: Point = (
            max(70.0, cells * CELL + 2 * PAD),
            ROW * (len(self.head) + len(self.body)) + 2 * PAD - 4,
        )

    def drawn(self, x: float, y: float) -> str:
        """The box with its upper left corner at (x, y)."""
        w, h = self.size
        rows = [
            f'<g class="{self.look}"><rect class="box" x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{h / 2 if self.plain else 7:.0f}"/>'
        ]
        for number, row in enumerate([*self.head, *self.body]):
            kind = "head" if number < len(self.head) else "note" if row.startswith("!") else "soft"
            rows.append(
                f'<text class="{kind}" {_middle(x + w / 2) if self.plain else f"""x="{x + PAD:.1f}" """}y="{y + PAD + 9 + number * ROW:.1f}">{_safe(row)}</text>'
            )
        return "".join([*rows, "</g>"])


class _Label:
    """The words on an arrow, measured; laid out like a box, so that nothing runs over them."""

    look = "label"

    def __init__(self, text: str) -> None:
        self.rows = list(wrap(text, LABEL_CELLS))
        self.size: Point = (max(map(width, self.rows)) * CELL + 8, 14.0 * len(self.rows) + 6)

    def drawn(self, x: float, y: float) -> str:
        """The words with their upper left corner at (x, y)."""
        w, h = self.size
        rows = [f'<rect class="label" x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}"/>']
        rows += [
            f'<text class="label" {_middle(x + w / 2)}y="{y + 14 + n * 14:.1f}">{_safe(row)}</text>'
            for n, row in enumerate(self.rows)
        ]
        return "".join(rows)


class _Graph:
    """Questions and arrows, laid out."""

    def __init__(self, chart: Chart) -> None:
        boxes = [box for box in chart.boxes if box.kind != "twist" and _used(box, chart)]
        places = {box.id: number for number, box in enumerate(boxes)}
        self.cards: list[_Card | _Label] = [_Card(box) for box in boxes]
        self.pieces: list[tuple[int, int, Arrow, bool]] = []
        """(from, to, arrow, whether its tip is here)."""
        for arrow in chart.arrows:
            if arrow.source in places and arrow.target in places:
                self._add(places[arrow.source], places[arrow.target], arrow)
        self.layout = laid_out(tuple(card.size for card in self.cards), tuple((a, b) for a, b, _, _ in self.pieces))
        self.width, self.height = self.layout.width, self.layout.height

    def _add(self, a: int, b: int, arrow: Arrow) -> None:
        text = label(arrow)
        if not text and a != b:
            self.pieces.append((a, b, arrow, True))
            return
        self.cards.append(_Label(text or "again"))
        middle = len(self.cards) - 1
        self.pieces += [(a, middle, arrow, False), (middle, b, arrow, True)]

    def drawn(self, left: float, top: float) -> Iterator[str]:
        """Arrows below, boxes above them."""
        for (_, _, arrow, tip), corners in zip(self.pieces, self.layout.lines, strict=True):
            yield _path(arrow, [(x + left, y + top) for x, y in corners], tip)
        for card, (x, y) in zip(self.cards, self.layout.places, strict=True):
            yield card.drawn(x - card.size[0] / 2 + left, y - card.size[1] / 2 + top)


def _used(box: Box, chart: Chart) -> bool:
    """The end is left out where nothing shown leads to it."""
    return box.id != END or any(arrow.target == END for arrow in chart.arrows)


def _path(arrow: Arrow, corners: list[Point], tip: bool) -> str:
    if not corners:
        return ""
    curve = [f"M{corners[0][0]:.1f} {corners[0][1]:.1f}"]
    for (x, y), (to_x, to_y) in pairwise(corners):
        half = (y + to_y) / 2
        curve.append(f"C{x:.1f} {half:.1f} {to_x:.1f} {half:.1f} {to_x:.1f} {to_y:.1f}")
    names = ["way"] + ["walked"] * bool(arrow.steps) + ["fault"] * bool(arrow.fault) + ["jump"] * arrow.jump
    bare = "" if tip else ' style="marker-end: none"'
    return f'<path class="{" ".join(names)}" d="{"".join(curve)}"{bare}/>'


def _shelves(cards: list[_Card], across: float, top: float) -> tuple[list[Point], float]:
    """Upper left corners of ``cards`` in rows of at most ``across`` pixels, and where the last row ends."""
    places: list[Point] = []
    x, y, deep = MARGIN, top, 0.0
    for card in cards:
        if x > MARGIN and x + card.size[0] > MARGIN + across:
            x, y, deep = MARGIN, y + deep + ROW, 0.0
        places.append((x, y))
        x, deep = x + card.size[0] + ROW, max(deep, card.size[1])
    return places, y + deep


def _row_width(cards: list[_Card]) -> float:
    return sum(card.size[0] + ROW for card in cards)


def _tip(name: str) -> str:
    return f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>'


def _middle(x: float) -> str:
    return f'text-anchor="middle" x="{x:.1f}" '


def _safe(text: str) -> str:
    return escape(line(text), {'"': "&quot;"})
