"""A document to its model, or every problem of its shape at once, in words an author understands."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from interviewer.authoring.document import Document, Table, Text, plain
from interviewer.authoring.meant import meant
from interviewer.authoring.misfit import Misfit, named
from interviewer.authoring.models import SHAPES, File
from interviewer.authoring.near import did_you_mean
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.prose import torn_prose


class Shaped(NamedTuple):
    """A document as its model."""

    document: Document
    """With every key where its routes say."""
    file: File | None
    """None where there is too little to look at."""
    problems: tuple[Problem, ...]
    """What is wrong with its shape."""
    torn: frozenset[Route] = frozenset()
    """What was mended only to be looked at (``rules.remains``)."""


def shape_of(document: Document) -> tuple[File | None, tuple[Problem, ...]]:
    """The file's model and its problems.

    Entries (``considerations.x``) with problems are left out of the model, so that the rules can still look at the
    rest; None when the file has no usable format or its top level is broken.
    """
    problems = torn_prose(document)
    model = _model(document, problems)
    if model is None:
        return None, tuple(problems)
    data = plain(document.root)
    assert isinstance(data, dict)
    try:
        return model.model_validate(data), tuple(problems)
    except ValidationError as error:
        findings = _independent(error.errors(include_url=False))
        misfits = [Misfit(document, model, finding) for finding in _intended(document, model, findings)]
        problems += (one.problem() for one in misfits if not one.is_missing)
        problems += _missing_together([one.problem() for one in misfits if one.is_missing])
        routes = {finding["loc"][:2] for finding in findings}
    return _without(model, data, routes), tuple(problems)


def _model(document: Document, problems: list[Problem]) -> type[File] | None:
    """The model that the file's ``format`` names."""
    if not isinstance(document.root, Table):
        problems.append(Problem("S203", document.path, (), "the file is not a map of keys"))
        return None
    known = ", ".join(f"`{name}`" for name in SHAPES)
    _, value = document.root.entries.get("format", (None, None))
    if not isinstance(value, Text):
        problems.append(Problem("S208", document.path, ("format",), f"no `format`; known are {known}"))
        return None
    if value.value in SHAPES:
        return SHAPES[value.value]
    kind, _, version = value.value.partition("/")
    newer = any(name.startswith(f"{kind}/") for name in SHAPES) and version.isdecimal() and int(version) > 1
    name = f"`{value.value[:80]}`"
    message = f"format {name} needs a newer interviewer" if newer else f"unknown format {name}"
    help = "Update interviewer, or use version 1 of the format." if newer else did_you_mean(value.value, SHAPES)
    problems.append(Problem("S208", document.path, ("format",), message, help))
    return None


def _missing_together(problems: list[Problem]) -> Iterator[Problem]:
    """``problems`` of missing keys as one for all that one entry lacks."""
    lacking: dict[Route, list[Problem]] = {}
    for problem in problems:
        lacking.setdefault(problem.route[:-1], []).append(problem)
    for route, missing in lacking.items():
        keys, verb = [f"`{one.route[-1]}`" for one in missing], "is" if len(missing) == 1 else "are"
        where = f" in `{named(route)}`" if route else ""
        message = f"{', '.join(keys)} {verb} missing{where}"
        yield Problem("S202", problems[0].path, route, message, f"Add {'; '.join(one.help for one in missing)}.")


def _independent(findings: list[ErrorDetails]) -> list[ErrorDetails]:
    """``findings`` less those that only follow from another: a list is not empty when its one item was refused."""
    inner = {finding["loc"][:depth] for finding in findings for depth in range(len(finding["loc"]))}
    return [finding for finding in findings if finding["type"] != "too_short" or finding["loc"] not in inner]


def _intended(document: Document, model: type[File], findings: list[ErrorDetails]) -> list[ErrorDetails]:
    """``findings`` less the missing keys that stand there misspelt: those are said to be unknown, and what was meant."""
    misspelt = {
        (*finding["loc"][:-1], meant(document, model, finding["loc"]))
        for finding in findings
        if finding["type"] == "extra_forbidden"
    }
    return [finding for finding in findings if finding["type"] != "missing" or finding["loc"] not in misspelt]


def _without(model: type[File], data: dict[str, Any], routes: set[tuple[Any, ...]]) -> File | None:
    """The model of ``data`` less the entries at ``routes``."""
    kept = dict(data)
    for section, *entry in routes:
        held = kept.get(section)
        if entry and isinstance(held, dict):
            kept[section] = {key: value for key, value in held.items() if key != entry[0]}
        else:
            kept.pop(section, None)
    try:
        return model.model_validate(kept)
    except ValidationError:
        return None
