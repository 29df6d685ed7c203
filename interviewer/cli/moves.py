"""What the interviewer said in a stored event. Light: a screen shows it before the engine is there."""

from dataclasses import fields
from typing import TYPE_CHECKING, Any, get_args

from interviewer.cli.old_moves import cause_of, which_of
from interviewer.core.act import Cause, Move

if TYPE_CHECKING:
    from interviewer.history.event import Event

_KNOWN = frozenset(field.name for field in fields(Move))
_CAUSES = frozenset(get_args(Cause))


def moves_of(event: "Event") -> tuple[Move, ...]:
    """The moves as they were said; what another make of the program knew of them is passed over."""
    return tuple(_move(body) for body in event.body.get("moves", ()))


def _move(body: dict[str, Any]) -> Move:
    known = {name: value for name, value in body.items() if name in _KNOWN}
    cause = body["cause"] if "cause" in body else cause_of(body)
    which = body["which"] if "which" in body else which_of(body)
    told = {"cause": cause if cause in _CAUSES else "", "which": which}
    return Move(**known | told | {"ways": tuple(known.get("ways", ()))})
