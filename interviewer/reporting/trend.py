"""How the attempts at one case compare, oldest first: credit in all, and by area."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass

import leather

from interviewer.core.report.outcome import Outcome
from interviewer.core.report.seniority import percent
from interviewer.reporting.charts import Exact, Places, svg, whole
from interviewer.reporting.names import AREA_NAMES
from interviewer.reporting.progress import share

NEWEST = 5
"""Attempts in the table; more columns do not fit a telephone."""
MOST = 40
"""Attempts in the chart, the newest ones."""
TALL = 260
"""Units of the chart's height."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Attempts at one case."""

    chart: str
    """Credit of each attempt as SVG."""
    days: tuple[tuple[int, str], ...]
    """(number from 1, ``MM-DD``) of each attempt of the table, the last one this interview's."""
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """(area or the whole, percent of its weighted credit in each attempt of the table; empty where nothing is expected)."""


class Course(Places):
    """A line with a dot at each attempt."""

    group = "course"

    def draw(self, group: ET.Element, places: Sequence[tuple[str, str]]) -> None:
        """One line through all places, then the dots."""
        ET.SubElement(group, "polyline", {"points": " ".join(f"{x},{y}" for x, y in places)})
        for x, y in places:
            ET.SubElement(group, "circle", {"cx": x, "cy": y, "r": "4"})


def trend_of(attempts: Sequence[Outcome]) -> Trend | None:
    """The trend over ``attempts``, oldest first; None for fewer than two, for one point is no trend."""
    held = [one for one in attempts if one.results]
    if len(held) < 2:
        return None
    shown = held[-NEWEST:]
    rows = [("All areas", tuple(percent(share(one.results)) for one in shown))]
    for area, name in AREA_NAMES.items():
        parts = [[result for result in one.results if result.area == area] for one in shown]
        if any(parts):
            rows.append((name, tuple(percent(share(part)) if part else "" for part in parts)))
    days = [(len(held) - len(shown) + number, one.utc[5:10]) for number, one in enumerate(shown, 1)]
    return Trend(_chart(held), tuple(days), tuple(rows))


def _chart(held: list[Outcome]) -> str:
    first = max(1, len(held) - MOST + 1)
    places = [(first + number, 100 * share(one.results)) for number, one in enumerate(held[-MOST:])]
    chart = leather.Chart()
    chart.add_series(leather.Series(places), Course())
    last = places[-1][0]
    chart.set_x_scale(Exact(first - 0.2, last + 0.2))
    step = 1 + (last - first) // 12
    chart.add_x_axis(ticks=list(range(first, last + 1, step)), tick_formatter=whole, name="attempt")
    chart.set_y_scale(Exact(0, 105))
    chart.add_y_axis(ticks=[0, 25, 50, 75, 100], tick_formatter=_percent, name="credit")
    return svg(chart, TALL)


def _percent(value: float, _index: int, _count: int) -> str:
    return f"{round(value)}%"
