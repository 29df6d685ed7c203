"""Compiled values decoded where they lie: the rows of an index stay in the mapped file.

Only rows that a reply touches come into memory, the system may drop them again, and nothing is copied at the start.
"""

from dataclasses import is_dataclass
from functools import cache
from mmap import MADV_DONTNEED, mmap
from typing import Any, TypeVar, get_type_hints
from weakref import WeakSet

import msgspec

_Value = TypeVar("_Value")
_mapped: WeakSet[mmap] = WeakSet()
"""The files that values lie in."""


def decoded(body: memoryview, kind: type[_Value]) -> _Value:
    """The value of ``kind`` that ``body`` encodes; all bytes in it are views of ``body``. MsgspecError if it is none."""
    seen: Any = _seen(kind)  # type: ignore[arg-type]  # classes can be hashed
    value: _Value = _given_back(msgspec.msgpack.decode(body, type=seen), kind)
    if isinstance(body.obj, mmap):
        _mapped.add(body.obj)
        let_go()
    return value


def let_go() -> None:
    """Give back what was read of mapped files so far. What is read again comes from the system's own cache, in no time."""
    for one in tuple(_mapped):
        if hasattr(one, "madvise"):
            one.madvise(MADV_DONTNEED)


@cache
def _seen(kind: Any) -> Any:
    """A type that decodes as ``kind`` does, with views in place of bytes."""
    if not is_dataclass(kind):
        return kind
    hints = get_type_hints(kind)
    seen = {name: memoryview if hint is bytes else _seen(hint) for name, hint in hints.items()}
    return kind if seen == hints else msgspec.defstruct(kind.__name__, list(seen.items()))  # type: ignore[union-attr]  # a class


def _given_back(value: Any, kind: Any) -> Any:
    """``value`` as the ``kind`` that it stands for."""
    if not isinstance(value, msgspec.Struct):
        return value
    hints = get_type_hints(kind)
    return kind(**{name: _given_back(getattr(value, name), hint) for name, hint in hints.items()})
