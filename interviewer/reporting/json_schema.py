"""The JSON Schema of ``report/1``, made from the values: types by msgspec, descriptions from their docstrings."""

import ast
import inspect
import json
from dataclasses import fields, is_dataclass
from functools import cache
from textwrap import dedent
from typing import Any, get_args, get_type_hints

import msgspec

from interviewer.reporting.as_json import FORMAT, Document


def schema_text() -> str:
    """The schema as ``docs/report.schema.json`` holds it."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=True) + "\n"


def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a document that ``json_report`` writes."""
    schema = msgspec.json.schema(Document)
    for kind in _values(Document, set()):
        properties = schema["$defs"][kind.__name__]["properties"]
        for name, text in _described(kind).items():
            properties[name]["description"] = text
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"interviewer:{FORMAT}", **schema}


def _values(kind: type, seen: set[type]) -> set[type]:
    """``kind`` and every dataclass that its fields hold."""
    if kind not in seen:
        seen.add(kind)
        for hint in get_type_hints(kind).values():
            for part in (hint, *get_args(hint)):
                if isinstance(part, type) and is_dataclass(part):
                    _values(part, seen)
    return seen


@cache
def _described(kind: type) -> dict[str, str]:
    """Field to the docstring under it."""
    body = ast.parse(dedent(inspect.getsource(kind))).body[0]
    assert isinstance(body, ast.ClassDef)
    names = {field.name for field in fields(kind)}
    found: dict[str, str] = {}
    for before, after in zip(body.body, body.body[1:], strict=False):
        if isinstance(before, ast.AnnAssign) and isinstance(before.target, ast.Name) and before.target.id in names:
            text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and after.value.value
            if isinstance(text, str):
                found[before.target.id] = " ".join(text.replace("``", "`").split())
    return found
