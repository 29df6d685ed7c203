"""C605, C606 and C610: cues that stand in each other's way."""

from collections.abc import Iterator
from itertools import groupby

from interviewer.authoring.problem import Problem
from interviewer.authoring.rules.forms import Cover, Form, forms_of
from interviewer.authoring.sources import Sources
from interviewer.core.understanding.index import Index

_CREDITED = ("consideration", "pitfall")


def check_overlaps(sources: Sources, index: Index) -> Iterator[Problem]:
    """Cues in ``sources`` that another cue of ``index`` takes the work from."""
    forms = [form for form in forms_of(index) if form.target.kind in _CREDITED]
    yield from _clashes(sources, forms)
    for _, group in groupby(forms, key=lambda form: (form.target.kind, form.target.id)):
        yield from _inside(sources, index, list(group))


def _clashes(sources: Sources, forms: list[Form]) -> Iterator[Problem]:
    first: dict[tuple[str, object], Form] = {}
    for form in forms:
        if form.target.role != "said":
            continue
        other = first.setdefault((form.target.kind, form.variants), form)
        if other.target.id != form.target.id and sources.holds(form.cue):
            message = f"the same words show {form.target.kind} `{other.target.id}` ({other.cue.where})"
            yield sources.at(form.cue, "C605", message)


def _inside(sources: Sources, index: Index, forms: list[Form]) -> Iterator[Problem]:
    """Cues of one owner that lie inside another of its cues."""
    if not any(sources.holds(form.cue) for form in forms):
        return
    said = [form for form in forms if form.target.role == "said"]
    cancels = Cover(index, [form for form in forms if form.target.role == "unless"])
    cover = Cover(index, said)
    gone: set[str] = set()
    for form in said:
        by = cancels.of(form)
        if by is not None:
            yield sources.at(form.cue, "C610", f"`unless` line `{by.cue.text}` cancels this cue wherever it fires")
            continue
        wider = cover.of(form)
        if wider is not None and not (wider.cue.text in gone and wider.variants == form.variants):
            gone.add(form.cue.text)
            line = wider.cue.where.rpartition(":")[2]
            yield sources.at(form.cue, "C606", f"`{wider.cue.text}` on line {line} already hears all of this")
