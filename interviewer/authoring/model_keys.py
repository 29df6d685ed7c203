"""What a file's model knows at each place: the keys of a map, and what a key holds."""

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from interviewer.authoring.problem import Route


class Holds(NamedTuple):
    """What stands at one place of a file."""

    shape: Any
    """Its type, without ``Annotated`` and without the None of what may be left out."""
    marks: tuple[Any, ...] = ()
    """What the model says of it besides, its bounds among them."""
    meaning: str = ""
    """What the model says it is for; empty for what is no key of a model."""

    @property
    def number(self) -> str:
        """The numbers that may stand there, in words: ``a whole number from 5 to 180``; empty where none may."""
        noun = {int: "a whole number", float: "a number"}.get(self.shape, "")
        low = next((mark.ge for mark in self.marks if hasattr(mark, "ge")), None)
        high = next((mark.le for mark in self.marks if hasattr(mark, "le")), None)
        return noun and noun + (f" from {low:,}" if low is not None else "") + (
            f" to {high:,}" if high is not None else ""
        )

    @property
    def words(self) -> str:
        """The shape in words, where it is not one text: ``a list``; empty where it is."""
        if get_origin(self.shape) is Literal:
            return f"one of {', '.join(f'`{word}`' for word in get_args(self.shape))}"
        if get_origin(self.shape) is tuple:
            return "" if any(hasattr(mark, "func") for mark in self.marks) else "a list"
        return "a map of keys" if get_origin(self.shape) is dict else self.number


def held_at(model: type[BaseModel], route: Route) -> Holds:
    """What the value at ``route`` may be."""
    held = Holds(model)
    for part in route:
        arguments = get_args(held.shape)
        if _is_model(held.shape):
            fields = {info.alias or name: info for name, info in held.shape.model_fields.items()}
            info = fields.get(str(part))
            held = _bare(info.annotation, tuple(info.metadata), info.description or "") if info else Holds(None)
        elif arguments:
            held = _bare(arguments[1] if get_origin(held.shape) is dict else arguments[0])
        else:
            return Holds(None)
    return held


def keys_at(model: type[BaseModel], route: Route) -> set[str]:
    """The keys that the map at ``route`` may have."""
    shape = held_at(model, route).shape
    return {info.alias or name for name, info in shape.model_fields.items()} if _is_model(shape) else set()


def _bare(shape: Any, marks: tuple[Any, ...] = (), meaning: str = "") -> Holds:
    """``shape`` out of what is wrapped around it."""
    if get_origin(shape) in (Union, UnionType):
        ways = [way for way in get_args(shape) if way is not NoneType]
        return _bare(ways[0], marks, meaning) if len(ways) == 1 else Holds(shape, marks, meaning)
    if get_origin(shape) is not Annotated:
        return Holds(shape, marks, meaning)
    inner, *more = get_args(shape)
    for mark in more:
        marks += tuple(mark.metadata) if isinstance(mark, FieldInfo) else (mark,)
    return _bare(inner, marks, meaning)


def _is_model(shape: object) -> bool:
    return isinstance(shape, type) and issubclass(shape, BaseModel)
