"""What stands in the boxes and on the arrows of the drawn formats, line by line."""

from interviewer.reporting.graph.as_text import shortened
from interviewer.reporting.graph.chart import Arrow, Box, Chart
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line


def box_names(chart: Chart) -> dict[tuple[bool, str], str]:
    """(whether it is a twist, id) of each box to its name in the drawing, ``n0``, ``n1`` ...: no id can be taken for a keyword."""
    return {(box.kind == "twist", box.id): f"n{number}" for number, box in enumerate(chart.boxes)}


def head(box: Box) -> str:
    """The first line of a box."""
    match box.kind:
        case "end":
            return "end"
        case "twist":
            return f"twist: {line(box.id)}"
        case "question" | "missing":
            return line(box.id)


def body(box: Box) -> tuple[str, ...]:
    """The further lines of a box: area, what it says, what it wants, what is wrong, when it was visited."""
    parts = (
        " · ".join(filter(None, ("start" if box.start else "", box.area))),
        shortened(line(box.say), 90),
        f"wants {line(', '.join(box.wants))}" if box.wants else "",
        f"when {line(box.when)}" if box.when else "",
        *(f"! {fault}" for fault in box.faults),
        steps(box.visits),
        f"{counted(box.beyond, 'way', 'ways')} out of this picture" if box.beyond else "",
    )
    return tuple(filter(None, parts))


def label(arrow: Arrow) -> str:
    """What stands on an arrow, on one line; empty for a plain way out."""
    parts = (
        f"if {line(arrow.guard)}" if arrow.guard else "",
        f"! {arrow.fault}" if arrow.fault else "",
        "the candidate led there" if arrow.jump else "",
        steps(arrow.steps),
    )
    return ", ".join(filter(None, parts))


def steps(places: tuple[int, ...]) -> str:
    """``step 3, 7``; empty for none."""
    return f"step {', '.join(map(str, places))}" if places else ""


def looks(box: Box) -> str:
    """The one word that decides how a box is drawn: visited, fault, start, end, twist or plain."""
    if box.faults:
        return "fault"
    if box.visits:
        return "visited"
    return "start" if box.start else box.kind if box.kind in ("end", "twist") else "plain"
