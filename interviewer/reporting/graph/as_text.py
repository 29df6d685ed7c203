"""A case's graph for a terminal."""

from interviewer.core.way import END
from interviewer.reporting.graph.chart import Arrow, Box, Chart, boxes_of
from interviewer.reporting.graph.outline import outline
from interviewer.reporting.names import counted
from interviewer.reporting.sheet import Sheet

STEP = 4
"""Columns that a side way stands further in."""
DEEPEST = 5
"""Steps; side ways of side ways further down stay there."""
LONGEST_SAY = 150
"""Characters of a question's first phrasing."""


def graph_text(chart: Chart, *, columns: int = 80, ascii: bool = False) -> str:
    """The questions from the start on, each with its wants and its ways out; then the twists. Ends with a line feed."""
    sheet = Sheet(columns, ascii=ascii)
    sheet.put(f"{chart.title} · {chart.id}")
    sheet.put(" · ".join(chart.facts))
    rows = tuple(outline(chart))
    numbers = {id: number for number, id in enumerate(chart.order or [box.id for _, box in rows], 1)}
    for depth, box in rows:
        sheet.gap()
        _question(sheet, chart, box, " " * STEP * min(depth, DEEPEST), numbers)
    _twists(sheet, chart)
    if chart.left_out:
        sheet.gap()
        sheet.put(
            f"Left out here: {counted(chart.left_out, 'other question')}; without --around the whole graph is shown."
        )
    return sheet.text()


def _question(sheet: Sheet, chart: Chart, box: Box, indent: str, numbers: dict[str, int]) -> None:
    number = f"{numbers[box.id]:>2}  "
    notes = ["start"] if box.start else []
    notes += [f"! {fault}" for fault in box.faults] + _visited(box.visits)
    sheet.put(" · ".join(filter(None, (box.id, box.area, *notes))), indent + number, indent + "    ")
    deeper = indent + "    "
    if box.say:
        sheet.put(shortened(box.say, LONGEST_SAY), deeper)
    if box.wants:
        sheet.put(", ".join(box.wants), f"{deeper}wants ")
    for arrow in chart.out(box.id):
        sheet.put(_way(arrow, numbers), f"{deeper}→ ", f"{deeper}     ")


def _way(arrow: Arrow, numbers: dict[str, int]) -> str:
    if arrow.target == END:
        to = "end"
    elif arrow.target in numbers:
        back = numbers[arrow.target] <= numbers[arrow.source]
        to = f"{'back to ' if back else ''}{numbers[arrow.target]} {arrow.target}"
    else:
        to = arrow.target
    parts = [f"{to} if {arrow.guard}" if arrow.guard else to]
    parts += ["the candidate led there"] if arrow.jump else []
    parts += [f"! {arrow.fault}"] if arrow.fault else []
    return " · ".join([*parts, *_visited(arrow.steps)])


def _visited(steps: tuple[int, ...]) -> list[str]:
    return [f"step {', '.join(map(str, steps))}"] if steps else []


def _twists(sheet: Sheet, chart: Chart) -> None:
    twists = boxes_of(chart, ("twist",))
    if twists:
        sheet.heading("twists")
    for twist in twists:
        sheet.put(" · ".join([f"{twist.id} when {twist.when}", *_visited(twist.visits)]), "", "    ")
        sheet.put(shortened(twist.say, LONGEST_SAY), "    ")
        sheet.put(", ".join(twist.wants), "    wants ")


def shortened(text: str, most: int) -> str:
    """``text`` on one line, cut between words to ``most`` characters with an ellipsis."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    head = flat[: most - 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else head}…"
