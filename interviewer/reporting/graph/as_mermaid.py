"""A case's graph as a Mermaid flowchart, as GitHub and many editors draw it."""

import json

from interviewer.reporting.graph.chart import Arrow, Chart
from interviewer.reporting.graph.labels import body, box_names, head, label, looks
from interviewer.reporting.plain import line

_SHAPES = {"end": ("([", "])"), "twist": ("{{", "}}")}
_STYLES = {
    "start": "stroke-width:3px",
    "fault": "stroke:#c0392b,stroke-width:2px,stroke-dasharray:5 3",
    "visited": "stroke:#1e7b4b,stroke-width:3px",
    "twist": "stroke:#8a6d00",
}


def mermaid_graph(chart: Chart) -> str:
    """Mermaid source; boxes are called ``n0``, ``n1`` ..., so that no id can be taken for a keyword."""
    names = box_names(chart)
    lines = ["---", f"title: {json.dumps(line(chart.title))}", "---", "flowchart TD"]
    for box in chart.boxes:
        opened, closed = _SHAPES.get(box.kind, ("[", "]"))
        text = "<br/>".join(map(quoted, (head(box), *body(box))))
        lines.append(f'  {names[box.kind == "twist", box.id]}{opened}"{text}"{closed}')
    drawn = [one for one in chart.arrows if (False, one.source) in names and (False, one.target) in names]
    lines += [f"  {names[False, one.source]} {_line(one)} {names[False, one.target]}" for one in drawn]
    walked = [str(number) for number, one in enumerate(drawn) if one.steps]
    for name, style in _STYLES.items():
        members = [names[box.kind == "twist", box.id] for box in chart.boxes if looks(box) == name]
        if members:
            lines += [f"  classDef {name} {style}", f"  class {','.join(members)} {name}"]
    if walked:
        lines.append(f"  linkStyle {','.join(walked)} stroke:#1e7b4b,stroke-width:3px")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """``text`` inside a Mermaid string: every sign that Mermaid or HTML could read becomes a numbered entity."""
    return "".join(c if c.isalnum() or c in " .,:!?-+=/()" else f"#{ord(c)};" for c in text)


def _line(arrow: Arrow) -> str:
    text = label(arrow)
    drawn = "-.->" if arrow.jump or arrow.fault else "-->"
    return f'{drawn}|"{quoted(text)}"|' if text else drawn
