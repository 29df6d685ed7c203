"""What was chosen last, in a small file beside the history. Losing it costs nothing, so its errors stay quiet."""

import json
import os
from contextlib import suppress
from typing import Any, TypeVar

from interviewer.cli.storage import home
from interviewer.tui.choices import Setup, Taste

_Value = TypeVar("_Value", Setup, Taste)


def recall(name: str, default: _Value) -> _Value:
    """The value kept under ``name``, ``default`` where there is none or it does not fit."""
    kept = _read().get(name)
    if not isinstance(kept, dict):
        return default
    known = default._asdict()
    return default._replace(**{key: value for key, value in kept.items() if key in known and _alike(value, known[key])})


def keep(name: str, value: Setup | Taste) -> None:
    """Keep ``value`` under ``name``."""
    everything = _read() | {name: value._asdict()}
    file = home() / "remembered.json"
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_text(json.dumps(everything, indent=1, sort_keys=True), encoding="utf-8")
        os.replace(part, file)


def _read() -> dict[str, Any]:
    with suppress(OSError, ValueError):
        found = json.loads((home() / "remembered.json").read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _alike(value: object, default: object) -> bool:
    return (
        type(value) is type(default)
        or (default is None and isinstance(value, str | int))
        or (value is None and default is None)
    )
