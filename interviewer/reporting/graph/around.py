"""The part of a chart that is near one question."""

from dataclasses import replace

from interviewer.core.way import END
from interviewer.reporting.graph.chart import Chart, boxes_of
from interviewer.reporting.graph.outline import outline


def around(chart: Chart, id: str) -> Chart:
    """The part of ``chart`` one arrow away from question ``id``, with every way out of it and without twists; KeyError when there is none.

    Questions keep the numbers that they have in the whole.
    """
    if all(box.id != id or box.kind != "question" for box in chart.boxes):
        raise KeyError(id)
    near = {id, *(a.target for a in chart.out(id)), *(a.source for a in chart.arrows if a.target == id)}
    arrows = tuple(arrow for arrow in chart.arrows if arrow.source in near)
    shown = near | ({END} & {arrow.target for arrow in arrows})
    kept = [box for box in chart.boxes if box.id in shown and box.kind != "twist"]
    boxes = tuple(replace(b, beyond=sum(a.target not in shown for a in chart.out(b.id))) for b in kept)
    left_out = sum(box.id not in shown for box in boxes_of(chart, ("question",)))
    return replace(chart, boxes=boxes, arrows=arrows, left_out=left_out, order=tuple(b.id for _, b in outline(chart)))
