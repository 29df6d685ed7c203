"""The keys that a file's model knows at each place."""

from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from interviewer.authoring.problem import Route


def keys_at(model: type[BaseModel], route: Route) -> set[str]:
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
