"""The JSON Schema of each kind of file, made from its model and filled with the author's own ids.

Ids are offered and never demanded: the schema on disk may be older than the id that is just being written, and whether
an id exists is for ``check`` to say. Keys, words of closed lists and numbers are demanded.
"""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from interviewer.authoring.editor.names import Names
from interviewer.authoring.fields import ID, KEYS, NAMES
from interviewer.authoring.models import SHAPES

KINDS: dict[str, type[BaseModel]] = {format.partition("/")[0]: shape for format, shape in SHAPES.items()}
"""Kind of file, which is also the schema's name, to its model."""
FOLDER = ".schema"
"""Where the schemas lie, beside ``scenarios/`` and ``rubrics/``; modelines name it."""

_NOISE = frozenset({"title", "default", NAMES, KEYS})
"""What Pydantic adds and no author wants to read."""


def schema_text(kind: str, names: Names) -> str:
    """The schema of ``kind`` (one of ``KINDS``) as its file holds it: the same ids give the same bytes."""
    return json.dumps(schema_of(kind, names), indent=1, ensure_ascii=False) + "\n"


def schema_of(kind: str, names: Names) -> dict[str, Any]:
    """JSON Schema (draft 7, the one that editors know best) of the files of ``kind``."""
    schema = KINDS[kind].model_json_schema()
    parts = {name: _shown(part, names) for name, part in schema.pop("$defs", {}).items()}
    whole = _shown(schema, names)
    text = json.dumps([whole, parts])
    ids = {f"{noun}-id": _ids(known) for noun, known in sorted(names.items()) if f"#/$defs/{noun}-id" in text}
    top = {"$schema": "http://json-schema.org/draft-07/schema#", "title": f"{kind}, a file of interviewer"}
    return {**top, **whole, "$defs": parts | ids}


def _shown(node: Any, names: Names) -> Any:
    """``node`` and all below it, with ids to offer and without noise."""
    if isinstance(node, list):
        return [_shown(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get(NAMES) in names:
        return _described(node) | {"$ref": f"#/$defs/{node[NAMES]}-id"}
    shown = _described(node)
    for key, value in node.items():
        if key == "properties":
            shown[key] = {name: _shown(part, names) for name, part in value.items()}
        elif key == "anyOf":
            shown |= _choice([_shown(part, names) for part in value if part != {"type": "null"}])
        elif key not in _NOISE | {"description"}:
            shown[key] = _shown(value, names)
    if "patternProperties" in shown:
        shown |= _keys(next(iter(shown["patternProperties"].values())), names.get(node.get(KEYS, ""), {}))
    return shown


def _described(node: dict[str, Any]) -> dict[str, Any]:
    text = node.get("description")
    return {"description": " ".join(str(text).replace("``", "`").split())} if text else {}


def _choice(parts: list[Any]) -> dict[str, Any]:
    """One part stands for itself; unions of one make messages that nobody understands."""
    return dict(parts[0]) if len(parts) == 1 else {"anyOf": parts}


def _keys(value: dict[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """The keys of a map by id: any id, and the known ones by name."""
    offered = {id: value | ({"description": text} if text else {}) for id, text in known.items()}
    return {"additionalProperties": False} | ({"properties": offered} if offered else {})


def _ids(known: Mapping[str, str]) -> dict[str, Any]:
    """Any id, and the known ones by name."""
    free = {"type": "string", "pattern": ID}
    if not known:
        return free
    return {"anyOf": [{"enum": list(known), "enumDescriptions": list(known.values())}, free]}
