"""Keys as somebody wants them: wishes from the config file, checked against the table of actions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interviewer.core.regex import regex
from interviewer.tui.actions.action import Action, keys_of

_KEY = regex(r"((ctrl|alt|shift)\+)*([a-z0-9]|f([1-9]|1\d|2[0-4])|enter|escape|space|tab|home|end|pageup|pagedown|up|down|left|right|insert|delete)")  # fmt: skip
WRITING = ("home", "interview")
"""Screens where letters are typed; a bare letter cannot be a key there."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """The actions with the keys that were wished for, and what could not be done."""

    actions: tuple[Action, ...]
    """All of them, in the order of the registry."""
    problems: tuple[str, ...]
    """One sentence each; the actions named there keep their own keys."""


def remapped(actions: tuple[Action, ...], wishes: Mapping[str, object]) -> Keymap:
    """``actions`` with the main keys of ``wishes``: ``hint`` or ``interview.hint`` to a key, or several with commas.

    The second key of an action stays. A wish that cannot be met changes nothing and becomes a problem.
    """
    problems: list[str] = []
    for name, wish in wishes.items():
        found = [action for action in actions if name in (action.id, f"{action.where}.{action.id}")]
        problem = _unknown(name, actions) if not found else _unfit(name, wish, found)
        if not problem:
            keys = _keys(str(wish))
            changed = tuple(a._replace(key=",".join(keys)) if a in found else a for a in actions)
            problem = _taken(name, changed, found)
            actions = actions if problem else changed
        if problem:
            problems.append(problem)
    return Keymap(actions, tuple(problems))


def _keys(wish: str) -> tuple[str, ...]:
    return tuple(key.strip().lower() for key in wish.split(","))


def _unknown(name: str, actions: Iterable[Action]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, [*(a.id for a in actions), *(f"{a.where}.{a.id}" for a in actions)], 1)
    return f"keys.{name}: there is no such action" + (f"; did you mean `{near[0]}`" if near else "")


def _unfit(name: str, wish: object, found: list[Action]) -> str:
    if any(action.own for action in found):
        return f"keys.{name}: this key belongs to the box or the list and cannot be moved"
    if not isinstance(wish, str) or not all(_KEY.fullmatch(key) for key in _keys(wish)):
        return f'keys.{name}: {str(wish)[:40]!r} is no key; write it like "ctrl+t", "f4" or "alt+h"'
    if any(action.where in (*WRITING, "everywhere") for action in found) and any(len(key) == 1 for key in _keys(wish)):
        return f"keys.{name}: a bare letter is for writing; take one with ctrl or alt, or an F key"
    return ""


def _taken(name: str, actions: tuple[Action, ...], found: list[Action]) -> str:
    ids = {(action.where, action.id) for action in found}
    for changed in (a for a in actions if (a.where, a.id) in ids):
        for other in actions:
            meets = other.where == changed.where or "everywhere" in (other.where, changed.where)
            if meets and (other.where, other.id) != (changed.where, changed.id):
                both = set(changed.key.split(",")) & set(keys_of(other))
                if both:
                    return f"keys.{name}: {both.pop()} is already the key of `{other.where}.{other.id}`"
    return ""
