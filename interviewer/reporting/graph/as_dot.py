"""A case's graph in the DOT language of Graphviz."""

from textwrap import wrap

from interviewer.reporting.graph.chart import Box, Chart
from interviewer.reporting.graph.labels import body, box_names, head, label, looks
from interviewer.reporting.plain import line

_LOOKS = {
    "start": "penwidth=2",
    "fault": 'color="#c0392b", style="rounded,dashed"',
    "visited": 'color="#1e7b4b", penwidth=2',
    "twist": 'shape=hexagon, color="#8a6d00", style=""',
    "end": 'shape=oval, style=""',
    "plain": "",
}


def dot_graph(chart: Chart) -> str:
    """DOT source, one statement a line."""
    names = box_names(chart)
    lines = [
        f"digraph {quoted(line(chart.id))} {{",
        f'  graph [label={quoted(line(chart.title))}, labelloc="t", fontname="Helvetica", rankdir="TB"];',
        '  node [shape=box, style="rounded", fontname="Helvetica", fontsize=11];',
        '  edge [fontname="Helvetica", fontsize=10];',
    ]
    for box in chart.boxes:
        look = ", ".join(filter(None, (f"label={_text(box)}", _LOOKS[looks(box)])))
        lines.append(f"  {names[box.kind == 'twist', box.id]} [{look}];")
    for arrow in chart.arrows:
        source, target = names.get((False, arrow.source)), names.get((False, arrow.target))
        text = label(arrow)
        parts = [f"label={quoted(*wrap(text, 30))}"] if text else []
        parts += ['style="dashed"'] if arrow.jump or arrow.fault else []
        parts += ['color="#1e7b4b"', "penwidth=2"] if arrow.steps else []
        if source and target:
            lines.append(f"  {source} -> {target}" + (f" [{', '.join(parts)}]" if parts else "") + ";")
    return "\n".join([*lines, "}"]) + "\n"


def quoted(*lines: str) -> str:
    """``lines`` as one DOT string, centred; a backslash or a quote in them stays what it is."""
    return '"' + "\\n".join(part.replace("\\", "\\\\").replace('"', '\\"') for part in lines) + '"'


def _text(box: Box) -> str:
    return quoted(head(box), *(row for part in body(box) for row in wrap(part, 34)))
