"""The known key that an unknown one stands for."""

from typing import Any

from pydantic import BaseModel, ValidationError

from interviewer.authoring.document import Document, plain
from interviewer.authoring.model_keys import keys_at
from interviewer.authoring.near import nearest
from interviewer.authoring.problem import Route

MISSHAPEN = frozenset({"string_type", "tuple_type", "dict_type", "model_type", "model_attributes_type"})
"""Pydantic's kinds of findings where a list, map or text stands in the place of another of the three."""


def meant(document: Document, model: type[BaseModel], route: Route) -> str:
    """The key for which the unknown one at ``route`` stands: near to it, and at home with what stands under it; empty for none."""
    name = nearest(str(route[-1]), keys_at(model, route[:-1]))
    if not name:
        return ""
    data: Any = plain(document.root)
    holder = data
    for part in route[:-1]:
        holder = holder[part]
    holder[name] = holder.pop(route[-1])
    try:
        model.model_validate(data)
    except ValidationError as error:
        place = (*route[:-1], name)
        if any(one["loc"] == place and one["type"] in MISSHAPEN for one in error.errors(include_url=False)):
            return ""
    return name
