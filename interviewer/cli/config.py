"""The config file: ``config.toml`` with ``[keys]``. A mistake in it is told, and the defaults stay."""

import os
from pathlib import Path
from typing import Any

from interviewer.cli.storage import HOME


def config_path() -> Path:
    """``config.toml`` beside the history when ``$INTERVIEWER_HOME`` names a folder, else in the user's config folder."""
    if named := os.environ.get(HOME, ""):
        return Path(named).expanduser() / "config.toml"
    from interviewer.library.folders import user_folder

    return user_folder("config") / "config.toml"


def use_config() -> tuple[str, ...]:
    """Set the keys as the file wants them; what is wrong in it, one sentence each. Call it before a screen is imported."""
    path = config_path()
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, UnicodeDecodeError) as error:
        return (f"{path} cannot be read ({error}); all keys are as they were",)
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return (f"{path}: {error}; all keys are as they were",)
    from interviewer.tui.actions import table
    from interviewer.tui.keymap import remapped

    keys, problems = _keys(found, path)
    keymap = remapped(table.ACTIONS, keys)
    table.ACTIONS = keymap.actions
    return (*problems, *(f"{path}: {problem}" for problem in keymap.problems))


def _keys(found: dict[str, Any], path: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The wished keys, those of one screen by ``screen.action``, and what else stands in the file."""
    strange = tuple(f"{path}: there is no [{name}] here, only [keys]" for name in found if name != "keys")
    keys = found.get("keys", {})
    if not isinstance(keys, dict):
        return {}, (*strange, f'{path}: keys is a table: [keys] on one line, then hint = "ctrl+g"')
    flat: dict[str, Any] = {}
    for name, value in keys.items():
        flat |= {f"{name}.{inner}": wish for inner, wish in value.items()} if isinstance(value, dict) else {name: value}
    return flat, strange
