"""What only follows from an id that is taken, told with it: the examples of its entry, and the names of the entry that lost its own."""

from collections.abc import Iterable
from dataclasses import replace

from interviewer.authoring.document import Document, Text
from interviewer.authoring.lost import defined_nowhere
from interviewer.authoring.problem import Problem, Route

_TAKEN = "R501"
_UNKNOWN = frozenset({"G305", "R504", "R505", "R515"})
"""Codes of ids that nobody defines."""
_NOUNS = {"considerations": "consideration", "pitfalls": "pitfall"}


def with_their_cause(document: Document, problems: Iterable[Problem]) -> list[Problem]:
    """``problems`` of ``document`` less what only follows from an id that is taken.

    The examples of such an entry are read for the other. Where one entry has an id that is taken and one id is defined nowhere, the entry
    was meant to have it: so it is told there, with its places. An id that is near to a known one is a slip of its own.
    """
    found = _wanted_as_meant(document, problems)
    taken = [one for one in found if one.code == _TAKEN]
    routes = {one.route for one in taken}
    found = [one for one in found if one.code[0] != "X" or one.route[:2] not in routes]
    for section, noun in _NOUNS.items():
        mine = [one for one in taken if one.route[0] == section]
        lost = [one for one in found if one.code in _UNKNOWN and one.lost and one.lost.noun == noun]
        ids = {one.lost.id for one in lost if one.lost}
        if len(mine) == 1 and len(ids) == 1 and not any(one.meant for one in lost):
            id = ids.pop()
            follows = [*lost, *(one for one in found if one.code == "G307" and one.lost and one.lost.id == id)]
            found = [one for one in found if one not in follows and one is not mine[0]]
            found.append(_told(document, mine[0], id, follows))
    return found


def _wanted_as_meant(document: Document, problems: Iterable[Problem]) -> list[Problem]:
    """``problems`` less the probes that dig for what their question wants under a misspelt name."""
    found = list(problems)
    meant = {(one.route[1], one.meant) for one in found if one.code == "G305" and one.route[:1] == ("questions",)}
    return [one for one in found if one.code != "G310" or (one.route[1], _written(document, one.route)) not in meant]


def _written(document: Document, route: Route) -> str:
    """The text at ``route``; empty where there is none."""
    node = document.node(route)
    return node.value if isinstance(node, Text) else ""


def _told(document: Document, taken: Problem, id: str, follows: list[Problem]) -> Problem:
    """``taken`` with what ``follows`` from it."""
    message = f"{taken.message}, and {defined_nowhere(id, (document.line(one.route) for one in follows))}"
    return replace(taken, message=message, help=f"Call it `{id}` if that is what it is; it needs an id of its own.")
