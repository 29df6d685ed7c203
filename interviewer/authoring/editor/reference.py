"""The reference of the file formats as Markdown: ``docs/format.md``, made from the models alone."""

import re
from collections.abc import Iterator
from typing import Any

from interviewer.authoring.fields import ID, KEYS, NAMES
from interviewer.authoring.models import SHAPES

HEAD = """\
# The formats, key by key

This page is made from the program's own models by `interviewer schema --markdown`. [Authoring](authoring.md) tells the same
as a story, [cues and guards](cues.md) says what may stand in `said`, `if` and `when`.

Every value is read as text and converted by the format, so `no`, `3.10` and `12:30` stay what you typed. A *line* has at most
400 characters, a *text* 4,000. Where a text or a list of texts may stand, the list offers several phrasings: the interview
picks one by its seed and says none twice. An *id* has lower-case letters, digits and hyphens, at most 64. Keys marked (must)
have to be there; a key that is not on this page is refused.
"""
ORDER = sorted(SHAPES, key=("scenario/1", "rubric/1", "rubric-part/1", "tests/1", "pack/1").index)
"""The formats as an author meets them."""
_CALLED = {"EdgeShape": "way out", "StoryShape": "test", "TopicShape": "fact topic"}
"""Models as authors call them, where the name of the class is another word."""
_KINDS = {"topic": "a fact topic", "scenario": "a case", "act": "an act"}
"""Marks of ``authoring.fields`` as authors say them; the others are said as they are."""


def as_markdown() -> str:
    """``docs/format.md``."""
    told: set[str] = set()
    return "\n".join([HEAD, *(row for format in ORDER for row in _format(format, told))])


def _format(format: str, told: set[str]) -> Iterator[str]:
    """The page's part on ``format``; what files of several formats hold is told once."""
    schema = SHAPES[format].model_json_schema()
    parts: dict[str, Any] = schema.pop("$defs", {})
    yield from (f"## `{format}`", "", *_table(schema))
    for name, part in sorted(parts.items()):
        if "properties" in part and name not in told:
            told.add(name)
            yield from (f"### {_words(name)}", "", _flat(part.get("description", "")), "", *_table(part))


def _table(shape: dict[str, Any]) -> Iterator[str]:
    needed = shape.get("required", ())
    yield "| key | holds | meaning |"
    yield "|---|---|---|"
    for key, node in shape["properties"].items():
        must = " (must)" if key in needed else ""
        yield f"| `{key}`{must} | {_cell(_holds(node))} | {_cell(_flat(node.get('description', '')))} |"
    yield ""


def _holds(node: dict[str, Any]) -> str:
    """What may stand there, in words."""
    if "$ref" in node:
        return _linked(node["$ref"].rpartition("/")[2])
    if "anyOf" in node:
        ways = [_holds(part) for part in node["anyOf"] if part != {"type": "null"}]
        return " or ".join(dict.fromkeys(ways))
    if "const" in node:
        return f"`{node['const']}`"
    if "enum" in node:
        return ", ".join(f"`{word}`" for word in node["enum"])
    match node.get("type"):
        case "array":
            return _list(_holds(node["items"]))
        case "object":
            return _map(node)
        case "integer" | "number" as kind:
            noun = "whole number" if kind == "integer" else "number"
            return f"{noun}{_range(node)}"
        case "boolean":
            return "`true` or `false`"
    return _text(node)


def _text(node: dict[str, Any]) -> str:
    if NAMES in node:
        return f"id of {_kind(node[NAMES])}"
    if node.get("pattern") == ID:
        return "id"
    return "line" if node.get("maxLength") == 400 else "text"


def _list(item: str) -> str:
    if item.startswith("`"):
        return f"list of {item}"
    many = re.sub(r"^id of an? (.*)$", r"ids of \1s", item)
    return "list of " + re.sub(r"^(id|line|text)\b(?!s)", r"\1s", many)


def _map(node: dict[str, Any]) -> str:
    inner = next(iter(node.get("patternProperties", {}).values()), node.get("additionalProperties"))
    key = f" of {_kind(node[KEYS])}" if KEYS in node else ""
    held = _holds(inner) if isinstance(inner, dict) else "text"
    return f"map: id{key} → {held}"


def _range(node: dict[str, Any]) -> str:
    low, high = node.get("minimum", node.get("exclusiveMinimum")), node.get("maximum")
    if low is not None and high is not None:
        return f" {low:g} to {high:g}"
    return f" from {low:g}" if low is not None else ""


def _kind(mark: str) -> str:
    return _KINDS.get(mark, f"a {mark}")


def _linked(name: str) -> str:
    return f"[{_words(name)}](#{_words(name).replace(' ', '-')})"


def _words(name: str) -> str:
    return _CALLED.get(name) or re.sub(r"(?<!^)(?=[A-Z])", " ", name.removesuffix("Shape")).lower()


def _flat(text: str) -> str:
    return " ".join(text.replace("``", "`").split())


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
