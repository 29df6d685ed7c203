"""The charts of the HTML report as inline SVG, by leather: pure Python, no script, no link, same bytes each time."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING

import leather
from leather.shapes.base import Shape

from interviewer.core.coverage import PROVENANCES, Provenance
from interviewer.core.report.report import Report
from interviewer.core.rubric import Area
from interviewer.reporting.names import AREA_NAMES, HELP, MARKS

if TYPE_CHECKING:
    from interviewer.core.report.verdict import Verdict

WIDE = 600
"""Units of a chart's width; the page scales it, so that fewer units are larger letters on a telephone."""
ROW = 26
"""Units of one area's height in the coverage."""
TALL_ROW = 36
"""Units of one area's height in the timeline, where three marks stand one above the other."""
AROUND = 110
"""Units for margins, legend and axis together."""
SPREAD = 0.3
"""Rows between marks that belong to the same reply."""
COLUMNS = 33
"""Marks that fit side by side."""
SHAPES: dict[Provenance, str] = {"unprompted": "●", "asked": "○", "nudged": "△", "hinted": "□", "told": "×"}
"""Each has its own form, so that colour is never needed."""


class Exact(leather.Linear):  # type: ignore[misc]  # leather ships no types
    """From edge to edge what was given; leather's own widens to round numbers and leaves a part of the chart empty."""

    def project(self, value: float, range_min: float, range_max: float) -> float:
        """Where ``value`` stands between the edges."""
        low, high = float(self._data_min), float(self._data_max)
        return float(range_min) + (float(range_max) - float(range_min)) * (float(value) - low) / (high - low)


class Places(Shape):  # type: ignore[misc]  # leather ships no types
    """Something drawn at the places of a series, in a group of its own class."""

    group = ""
    """The class of the group."""

    def validate_series(self, series: leather.Series) -> None:
        """Numbers in both directions are all that is ever given."""

    def to_svg(
        self,
        width: float,
        height: float,
        x_scale: leather.Linear,
        y_scale: leather.Linear,
        series: leather.Series,
        palette: Iterator[str],  # noqa: ARG002  # leather's interface
    ) -> ET.Element:
        """The group with what ``draw`` puts into it."""
        group = ET.Element("g", {"class": self.group})
        places = ((x_scale.project(at.x, 0, width), y_scale.project(at.y, height, 0)) for at in series.data())
        self.draw(group, [(f"{x:.1f}", f"{y:.1f}") for x, y in places])
        return group

    def draw(self, group: ET.Element, places: Sequence[tuple[str, str]]) -> None:
        """Add to ``group`` what stands at ``places``, in units from the left and from the top."""
        raise NotImplementedError


class Marks(Places):
    """Signs at places, all of one provenance."""

    group = "marks"

    def __init__(self, provenance: Provenance) -> None:
        self.provenance = provenance
        self._fill_color = f"var(--{provenance})"

    def draw(self, group: ET.Element, places: Sequence[tuple[str, str]]) -> None:
        """One text element for each place."""
        for x, y in places:
            group.append(_sign(SHAPES[self.provenance], self._fill_color, {"x": x, "y": y}))

    def legend_to_svg(self, series: leather.Series, palette: Iterator[str]) -> list[tuple[ET.Element, int]]:  # noqa: ARG002
        """The sign and what it means."""
        group = ET.Element("g")
        group.append(_sign(SHAPES[self.provenance], self._fill_color, {"x": "5", "y": "-5"}))
        words = ET.SubElement(group, "text", {"x": "16", "y": "0"})
        words.text = HELP[self.provenance]
        return [(group, 34 + 8 * len(words.text))]


def _sign(sign: str, color: str, place: dict[str, str]) -> ET.Element:
    element = ET.Element("text", {"fill": color, "text-anchor": "middle", "dy": "0.36em", "class": "sign", **place})
    element.text = sign
    return element


def coverage_chart(report: Report) -> str:
    """Points by area, covered before touched before missed; empty without points."""
    areas = [area for area in report.areas if area.points]
    if not areas:
        return ""
    chart = leather.Chart()
    verdicts: list[Verdict] = list(MARKS)
    for last in range(len(verdicts), 0, -1):  # each shorter bar is drawn over the longer one before it
        bars = [(sum(area.count(v) for v in verdicts[:last]), AREA_NAMES[area.area]) for area in areas]
        chart.add_bars(bars, name=verdicts[last - 1], fill_color=f"var(--{verdicts[last - 1]})")
    most = max(len(area.points) for area in areas)
    chart.set_x_scale(Exact(0, most))
    chart.add_x_axis(ticks=list(range(0, most + 1, 1 + most // 12)), tick_formatter=whole)
    return svg(chart, AROUND + ROW * len(areas))


def timeline_chart(report: Report, times: Sequence[float]) -> str:
    """What was addressed, when, in which area, and with how much help; empty when nothing was.

    ``times`` are the seconds of the replies, reply 1 first; empty: the replies themselves are the axis.
    """
    areas = [area.area for area in report.areas if area.points]
    length = max(report.duration_s / 60, report.minutes or 0, 1) if times else report.replies
    found = _places(report, areas, times, length)
    if not found:
        return ""
    chart = leather.Chart()
    for provenance in PROVENANCES:
        if provenance in found:
            chart.add_series(leather.Series(found[provenance], name=HELP[provenance]), Marks(provenance))
    end = max(length, *(x for places in found.values() for x, _ in places))
    step = max(1, round(end / 9)) if end < 20 else 5 * max(1, round(end / 45))
    chart.set_x_scale(Exact(-end / COLUMNS, end * (1 + 1 / COLUMNS)))  # room for the marks at the edges
    axis = "minutes" if times else "reply"
    chart.add_x_axis(ticks=list(range(0, int(end) + 1, step)), tick_formatter=whole, name=axis)
    chart.set_y_scale(Exact(0.4, len(areas) + 0.6))
    names = {len(areas) - number: AREA_NAMES[area] for number, area in enumerate(areas)}
    chart.add_y_axis(ticks=sorted(names), tick_formatter=lambda value, _index, _count: names[value])
    return svg(chart, AROUND + 40 + TALL_ROW * len(areas))


def _places(
    report: Report, areas: list[Area], times: Sequence[float], length: float
) -> dict[Provenance, list[tuple[float, float]]]:
    """(minutes or reply, row) of every point that came up, by its help; the first area is the highest row."""
    found: dict[Provenance, list[tuple[float, float]]] = {}
    taken: dict[Area, list[tuple[float, float]]] = {area: [] for area in areas}
    unit = length / COLUMNS
    for point in report.points:
        if point.provenance and point.quotes:
            reply = point.quotes[0].reply
            at = times[reply - 1] / 60 if times else float(reply)
            x, up = next(place for place in _asides(at, unit) if _is_free(place, taken[point.area], unit))
            taken[point.area].append((x, up))
            found.setdefault(point.provenance, []).append((x, len(areas) - areas.index(point.area) + up))
    return found


def _asides(at: float, unit: float) -> Iterator[tuple[float, float]]:
    """(x, rows up) of the places for a mark ``at`` a time, the best first: on it, above, below, then a column to the right."""
    return ((at + nth // 3 * unit, SPREAD * (0, 1, -1)[nth % 3]) for nth in count())


def _is_free(place: tuple[float, float], taken: Sequence[tuple[float, float]], unit: float) -> bool:
    """Whether a mark at ``place`` lies on none of those that are there: marks of other replies are near, too."""
    return all(up != place[1] or abs(x - place[0]) >= 0.99 * unit for x, up in taken)


def whole(value: float, _index: int, _count: int) -> str:
    """What stands at a tick of counts."""
    return str(round(value))


def svg(chart: leather.Chart, height: int) -> str:
    """``chart`` as an element of the page, ``WIDE`` by ``height`` units; the words around it say the same."""
    root = ET.Element("svg", {"viewBox": f"0 0 {WIDE} {height}", "aria-hidden": "true", "focusable": "false"})
    root.append(chart.to_svg_group(WIDE, height))
    return ET.tostring(root, encoding="unicode")
