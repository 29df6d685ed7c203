"""A document to its model, or every problem of its shape at once, in words an author understands."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from interviewer.authoring.document import Document, Items, Table, Text, plain, texts
from interviewer.authoring.models import SHAPES, File
from interviewer.authoring.near import as_id, did_you_mean, nearest
from interviewer.authoring.problem import Problem, Route

PROSE = frozenset({
    "name", "title", "summary", "source", "say", "again", "nudge", "hint", "tell", "challenge",
    "why", "raise-it", "strong", "debrief", "examples", "lines",
})  # fmt: skip
"""Keys whose texts are read by people: a comment behind one is a text cut short."""


def shape_of(document: Document) -> tuple[File | None, tuple[Problem, ...]]:
    """The file's model and its problems.

    Entries (``considerations.x``) with problems are left out of the model, so that the rules can still look at the
    rest; None when the file has no usable format or its top level is broken.
    """
    problems = _prose(document)
    model = _model(document, problems)
    if model is None:
        return None, tuple(problems)
    data = plain(document.root)
    assert isinstance(data, dict)
    try:
        return model.model_validate(data), tuple(problems)
    except ValidationError as error:
        findings = _independent(error.errors(include_url=False))
        problems += (_problem(document, model, finding) for finding in _intended(model, findings))
        routes = {finding["loc"][:2] for finding in findings}
    return _without(model, data, routes), tuple(_missing_together(problems))


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
    """``problems`` with one for all keys that one entry lacks."""
    lacking: dict[Route, list[str]] = {}
    for problem in problems:
        if problem.code == "S202" and problem.message.startswith("`"):
            lacking.setdefault(problem.route[:-1], []).append(f"`{problem.route[-1]}`")
        else:
            yield problem
    for route, keys in lacking.items():
        verb = "is" if len(keys) == 1 else "are"
        message = f"{', '.join(keys)} {verb} missing{_inside((*route, ''))}"
        yield Problem("S202", problems[0].path, route, message)


def _independent(findings: list[ErrorDetails]) -> list[ErrorDetails]:
    """``findings`` less those that only follow from another: a list is not empty when its one item was refused."""
    inner = {finding["loc"][:depth] for finding in findings for depth in range(len(finding["loc"]))}
    return [finding for finding in findings if finding["type"] != "too_short" or finding["loc"] not in inner]


def _intended(model: type[File], findings: list[ErrorDetails]) -> list[ErrorDetails]:
    """``findings`` less the missing keys that stand there misspelt: those are said to be unknown, and what was meant."""
    meant = {
        (*finding["loc"][:-1], nearest(str(finding["loc"][-1]), _keys_at(model, finding["loc"][:-1])))
        for finding in findings
        if finding["type"] == "extra_forbidden"
    }
    return [finding for finding in findings if finding["type"] != "missing" or finding["loc"] not in meant]


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


def _prose(document: Document) -> list[Problem]:
    """Texts for people that YAML cut or split."""
    problems = []
    for route, node in texts(document.root):
        if PROSE.isdisjoint(part for part in route if isinstance(part, str)):
            continue
        if isinstance(node, Text) and node.cut:
            shown = node.value[-40:]
            message = f"YAML cut this text after “{shown}”"
            problems.append(Problem("Y111", document.path, route, message, offset=len(node.value) + 1))
        if isinstance(node, Items) and node.flow and len(node.items) > 1 and _unquoted(node):
            message = f"spoken text in [ ] was split at its commas into {len(node.items)} texts"
            problems.append(Problem("Y113", document.path, route, message))
    return problems


def _unquoted(items: Items) -> bool:
    return any(isinstance(item, Text) and item.plain for item in items.items)


def _problem(document: Document, model: type[BaseModel], details: ErrorDetails) -> Problem:
    """One pydantic finding in our words."""
    kind, route, context = details["type"], details["loc"], details.get("ctx", {})
    wrong_key = route[-1:] == ("[key]",)
    route = route[:-1] if wrong_key else route
    name, given = str(route[-1]) if route else "", details["input"]
    shown = f"“{given[:60]}”" if isinstance(given, str) else ""

    def problem(code: str, message: str, help: str = "") -> Problem:
        return Problem(code, document.path, route, message, help)

    def wrong(code: str, message: str, help: str = "") -> Problem:
        return Problem(code, document.path, route, message, help, None if wrong_key else 0)

    match kind:
        case "extra_forbidden":
            split = " " in name.strip() and "A comma in { } begins a new key: a text with one needs quotes."
            help = did_you_mean(name, _keys_at(model, route[:-1]))
            return problem("S201", f"unknown key `{name[:80]}`", split if split and "mean" not in help else help)
        case "missing":
            return problem("S202", f"`{name}` is missing")
        case "literal_error":
            return wrong("S205", f"`{_named(route)}` cannot be {shown}", _one_of(str(given), context["expected"]))
        case "string_pattern_mismatch":
            return wrong("S206", f"{shown} is not an id", _as_id(str(given)))
        case "string_too_short" if isinstance(route[-1], int):
            return wrong("S207", f"an item of `{_named(route)}` is empty", "Write something, or delete the line.")
        case "string_too_short" | "too_short":
            return problem("S207", f"`{_named(route)}` is empty")
        case "string_too_long" | "too_long":
            return wrong("S212", f"`{_named(route)}` is too long: at most {context['max_length']:,}")
        case "probe_kind":
            return problem("S211", f"a probe of {context['kinds'] or 'no kind'}: one of nudge, hint and tell is due")
        case "one_act":
            return problem("S203", f"a turn has one of `say` and `do`, this one has {context['given']}")
        case "own_pitfall":
            return problem("S202", f"pitfall `{name}` has `said`, so it also needs {context['missing']}")
        case "string_type" | "tuple_type" | "dict_type" | "model_type" | "model_attributes_type":
            return _misshapen(document, model, route, kind)
        case _ if wrong_key:
            return problem("S206", f"{shown} is not an id", _as_id(str(given)))
        case _:
            return wrong("S204", f"`{_named(route)}` cannot be {shown}: {_expected(details)}")


def _misshapen(document: Document, model: type[BaseModel], route: Route, kind: str) -> Problem:
    """A list, map or text where another of the three belongs."""
    node = document.node(route)
    wanted = {"string_type": "one text", "tuple_type": "a list (lines beginning with `- `)"}.get(kind, "a map of keys")
    if isinstance(node, Text) and not node.value:
        return Problem("S207", document.path, route, f"`{_named(route)}` is empty, expected {wanted}")
    braces = document.lines[node.line - 1][node.column - 1 :].startswith("{")
    entry = kind == "tuple_type" and isinstance(node, Table) and bool(_keys_at(model, (*route, 0)) & {*node.entries})
    if isinstance(node, Table) and kind in {"string_type", "tuple_type"} and not braces and not entry:
        first = next(iter(node.entries), "")
        message = f"expected {wanted}, but `: ` after “{first[:60]}” made it a map"
        return Problem("Y112", document.path, route, message)
    found = {Text: "one text", Items: "a list", Table: "a map in { }" if braces else "a map"}[type(node)]
    name = f"an item of `{_named(route)}`" if isinstance(route[-1], int) else f"`{_named(route)}`"
    help = ""
    if isinstance(node, Text) and route[-2:-1] == ("next",):
        help = f"Write `- {{to: {node.value}}}`."
    elif isinstance(node, Text) and kind == "tuple_type" and "," not in node.value and len(node.value) < 60:
        help = f"Write `[{node.value}]`."
    elif entry:
        help = "Put it in [ ]." if braces else "Begin each entry of the list with `- `."
    elif kind.startswith("model") and (keys := sorted(_keys_at(model, route))):
        help = f"Its keys are {', '.join(f'`{key}`' for key in keys)}."
    return Problem("S203", document.path, route, f"{name} is {found}, expected {wanted}", help)


def _named(route: Route) -> str:
    """The last key of ``route``; an item of a list goes by the list's name."""
    return next((part for part in reversed(route) if isinstance(part, str)), "file")[:80]


def _inside(route: Route) -> str:
    return f" in `{_named(route[:-1])}`" if len(route) > 1 else ""


_BOUNDS = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}


def _expected(details: ErrorDetails) -> str:
    """What a number or a yes and no should be."""
    kind, context = details["type"], details.get("ctx", {})
    for bound, words in _BOUNDS.items():
        if bound in context:
            return f"it is {words} {context[bound]:,.10g}"
    if kind.startswith("int"):
        return "it is a whole number"
    return {"bool": "it is `true` or `false`", "floa": "it is a number", "fini": "it is a number"}.get(
        kind[:4], details["msg"].lower()
    )


def _one_of(given: str, expected: str) -> str:
    """What to write in the place of ``given``; ``expected`` is pydantic's list of quoted words."""
    words = re.findall(r"'([^']*)'", expected)
    best = nearest(given, words)
    listed = " or ".join(filter(None, [", ".join(f"`{word}`" for word in words[:-1]), f"`{words[-1]}`"]))
    return f"Did you mean `{best}`? It is one of {listed}." if best else f"Use one of {listed}."


def _as_id(given: str) -> str:
    """What to write in the place of ``given``; empty where there is nothing better than the general advice."""
    id = as_id(given)
    if " " in given.strip() and id:
        return f"Ids have hyphens and no blanks: write `{id}`, or a comma where one ends."
    return f"Ids are lower-case letters, digits and hyphens, at most 64: write `{id}`." if id else ""


def _keys_at(model: type[BaseModel], route: Route) -> set[str]:
    """The keys that the map at ``route`` may have."""
    shape: Any = model
    for part in route:
        if _is_model(shape):
            fields = {info.alias or name: info.annotation for name, info in shape.model_fields.items()}
            shape = fields.get(str(part))
        else:
            arguments = get_args(shape)
            shape = (arguments[1] if get_origin(shape) is dict else arguments[0]) if arguments else None
        while get_origin(shape) is Annotated:
            shape = get_args(shape)[0]
    return {info.alias or name for name, info in shape.model_fields.items()} if _is_model(shape) else set()


def _is_model(shape: object) -> bool:
    return isinstance(shape, type) and issubclass(shape, BaseModel)
