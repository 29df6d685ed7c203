"""What does not fit a file's model, in words that an author understands."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from interviewer.authoring.document import Document, Items, Table, Text
from interviewer.authoring.instead import id_instead, one_of, to_add, value_instead
from interviewer.authoring.meant import MISSHAPEN, meant
from interviewer.authoring.model_keys import held_at, keys_at
from interviewer.authoring.near import as_id, known_here
from interviewer.authoring.problem import Problem, Route

KEYS_SHOWN = 40
"""Most keys that are listed where none is near: the largest map of ours has fewer."""


class Misfit(NamedTuple):
    """One finding of pydantic."""

    document: Document
    """The file that it is about."""
    model: type[BaseModel]
    """What the file should have fitted."""
    details: ErrorDetails
    """As pydantic tells it."""

    @property
    def of_key(self) -> bool:
        """Whether it is about a key, and not about what stands under it."""
        return self.details["loc"][-1:] == ("[key]",)

    @property
    def route(self) -> Route:
        """Where it is."""
        return self.details["loc"][:-1] if self.of_key else self.details["loc"]

    @property
    def name(self) -> str:
        """The last part of its route; empty at the top."""
        return str(self.route[-1]) if self.route else ""

    @property
    def is_missing(self) -> bool:
        """Whether it is a key that has to be there and is not."""
        return self.details["type"] == "missing"

    @property
    def given(self) -> str:
        """What the author wrote; shown as far as it is a text."""
        return str(self.details["input"])

    @property
    def shown(self) -> str:
        """The same in quotes, cut to 60 characters; empty where it is no text."""
        return f"“{self.given[:60]}”" if isinstance(self.details["input"], str) else ""

    @property
    def context(self) -> Mapping[str, Any]:
        """The bounds and choices that the model names."""
        return self.details.get("ctx", {})

    def problem(self) -> Problem:
        """It in our words."""
        return _TOLD.get(self.details["type"], _key_or_value)(self)

    def at_entry(self, code: str, message: str, help: str = "") -> Problem:
        """A problem that points at the key."""
        return Problem(code, self.document.path, self.route, message, help)

    def at_value(self, code: str, message: str, help: str = "") -> Problem:
        """A problem that points at what stands under the key."""
        return Problem(code, self.document.path, self.route, message, help, None if self.of_key else 0)


def _unknown_key(one: Misfit) -> Problem:
    split = " " in one.name.strip() and "A comma in { } begins a new key: a text with one needs quotes."
    best = meant(one.document, one.model, one.route)
    help = f"Did you mean `{best}`?" if best else split or known_here(keys_at(one.model, one.route[:-1]), KEYS_SHOWN)
    return one.at_entry("S201", f"unknown key `{one.name[:80]}`", help)


def _missing(one: Misfit) -> Problem:
    return one.at_entry("S202", f"`{one.name}` is missing", to_add(one.name, held_at(one.model, one.route)))


def _not_one_of(one: Misfit) -> Problem:
    help = one_of(one.given, one.context["expected"])
    return one.at_value("S205", f"`{named(one.route)}` cannot be {one.shown}", help)


def _no_id(one: Misfit) -> Problem:
    return replace(one.at_value("S206", f"{one.shown} is not an id", id_instead(one.given)), meant=as_id(one.given))


def _empty(one: Misfit) -> Problem:
    if one.details["type"] == "string_too_short" and isinstance(one.route[-1], int):
        help = "Write something, or delete the line."
        return one.at_value("S207", f"an item of `{named(one.route)}` is empty", help)
    return one.at_entry("S207", f"`{named(one.route)}` is empty")


def _too_long(one: Misfit) -> Problem:
    of = "characters" if one.details["type"] == "string_too_long" else "entries"
    return one.at_value("S212", f"`{named(one.route)}` is too long: at most {one.context['max_length']:,} {of}")


def _probe_kind(one: Misfit) -> Problem:
    kinds = one.context["kinds"]
    message = f"a probe with {kinds} in one" if kinds else "a probe without a nudge, hint or tell"
    return one.at_entry("S211", message)


def _one_act(one: Misfit) -> Problem:
    return one.at_entry("S203", f"a turn has one of `say` and `do`, this one has {one.context['given']}")


def _own_pitfall(one: Misfit) -> Problem:
    missing = one.context["missing"]
    return one.at_entry("S202", f"pitfall `{one.name}` has `{one.context['has']}`, so it also needs {missing}")


def _misshapen(one: Misfit) -> Problem:
    """A list, map or text where another of the three belongs."""
    document, model, route, kind = one.document, one.model, one.route, one.details["type"]
    node = document.node(route)
    wanted = {"string_type": "one text", "tuple_type": "a list (lines beginning with `- `)"}.get(kind, "a map of keys")
    if isinstance(node, Text) and not node.value:
        return Problem("S207", document.path, route, f"`{named(route)}` is empty, expected {wanted}")
    braces = document.lines[node.line - 1][node.column - 1 :].startswith("{")
    entry = kind == "tuple_type" and isinstance(node, Table) and bool(keys_at(model, (*route, 0)) & {*node.entries})
    if isinstance(node, Table) and kind in {"string_type", "tuple_type"} and not braces and not entry:
        first = next(iter(node.entries), "")
        message = f"expected {wanted}, but `: ` after “{first[:60]}” made it a map"
        return Problem("Y112", document.path, route, message)
    found = {Text: "one text", Items: "a list", Table: "a map in { }" if braces else "a map"}[type(node)]
    name = f"an item of `{named(route)}`" if isinstance(route[-1], int) else f"`{named(route)}`"
    help = ""
    if isinstance(node, Text) and route[-2:-1] == ("next",):
        help = f"Write `- {{to: {node.value}}}`."
    elif isinstance(node, Text) and kind == "tuple_type" and "," not in node.value and len(node.value) < 60:
        help = f"Write `[{node.value}]`."
    elif entry:
        help = "Put it in [ ]." if braces else "Begin each entry of the list with `- `."
    elif kind.startswith("model") and (keys := sorted(keys_at(model, route))):
        help = f"Its keys are {', '.join(f'`{key}`' for key in keys)}."
    return Problem("S203", document.path, route, f"{name} is {found}, expected {wanted}", help)


def _key_or_value(one: Misfit) -> Problem:
    """A key that is no id; or a value with a reason of its own."""
    if one.of_key:
        return replace(one.at_entry("S206", f"{one.shown} is not an id", id_instead(one.given)), meant=as_id(one.given))
    message, help = f"`{named(one.route)}` cannot be {one.shown}", value_instead(held_at(one.model, one.route))
    return one.at_value("S204", message if help else f"{message}: {one.details['msg'].lower()}", help)


_TOLD: dict[str, Callable[[Misfit], Problem]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "literal_error": _not_one_of,
    "string_pattern_mismatch": _no_id,
    **dict.fromkeys(("string_too_short", "too_short"), _empty),
    **dict.fromkeys(("string_too_long", "too_long"), _too_long),
    "probe_kind": _probe_kind,
    "one_act": _one_act,
    "own_pitfall": _own_pitfall,
    **dict.fromkeys(MISSHAPEN, _misshapen),
}
"""Pydantic's and our own kinds of findings to the words for them."""


def named(route: Route) -> str:
    """The last key of ``route``; an item of a list goes by the list's name."""
    return next((part for part in reversed(route) if isinstance(part, str)), "file")[:80]
