"""A file with its misspelt keys read as what was meant, so that what stands under them is judged in the same run."""

from dataclasses import replace
from typing import NamedTuple

from pydantic import ValidationError

from interviewer.authoring.document import Document, Items, Node, Table, plain
from interviewer.authoring.meant import meant
from interviewer.authoring.misfit import Misfit
from interviewer.authoring.models import SHAPES, File
from interviewer.authoring.problem import Problem, Route

DEPTH = 6
"""Levels of keys: below a misspelt one another may stand."""


class Respelt(NamedTuple):
    """A file as it was meant."""

    document: Document
    """With every key under the name that was meant; each keeps its place."""
    slips: tuple[Problem, ...]
    """What was misspelt, with routes in this ``document``."""


def respelt(document: Document) -> Respelt:
    """``document`` with each unknown key renamed that is near to a known one which is not there."""
    model, slips = SHAPES.get(document.format), list[Problem]()
    for _ in range(DEPTH if model else 0):
        found = _unknown(document, model) if model else []
        if not found:
            break
        names = {route: name for route, name, _ in found}
        slips += (replace(problem, route=(*route[:-1], name)) for route, name, problem in found)
        document = replace(document, root=_renamed(document.root, names, ()))
    return Respelt(document, tuple(slips))


def _unknown(document: Document, model: type[File]) -> list[tuple[Route, str, Problem]]:
    """(route, the name that was meant, what to say) of misspelt keys in ``document``, no two of one name in one place."""
    try:
        model.model_validate(plain(document.root))
    except ValidationError as error:
        found: dict[Route, tuple[Route, str, Problem]] = {}
        for finding in error.errors(include_url=False):
            route = finding["loc"]
            if finding["type"] == "extra_forbidden":
                name = meant(document, model, route)
                if name and not document.has((*route[:-1], name)):
                    problem = Misfit(document, model, finding).problem()
                    found.setdefault((*route[:-1], name), (route, name, problem))
        return list(found.values())
    return []


def _renamed(node: Node, meant: dict[Route, str], at: Route) -> Node:
    """``node``, which stands ``at`` a route, with the keys at the routes in ``meant`` under their new names."""
    if isinstance(node, Items):
        return replace(node, items=tuple(_renamed(item, meant, (*at, order)) for order, item in enumerate(node.items)))
    if not isinstance(node, Table):
        return node
    entries = {
        meant.get((*at, key), key): (name, _renamed(value, meant, (*at, key)))
        for key, (name, value) in node.entries.items()
    }
    return replace(node, entries=entries)
