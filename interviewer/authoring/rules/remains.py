"""What is left of a file whose shape is broken, so that ``check`` can go on with the later rules in the same run.

Only for looking at: the loader takes no file with a broken top level, and leaves broken entries out whole.
"""

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from interviewer.authoring.document import Document, plain
from interviewer.authoring.models import SHAPES, File
from interviewer.authoring.places import is_id
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.rules.respelt import respelt
from interviewer.authoring.schema import Shaped, shape_of

TORN = "zzzz"
"""Stands where a word, an id or a cue cannot be used: it is one of each, and nobody says it."""
STAND_INS: dict[str, Any] = {
    **dict.fromkeys(["title", "source", "name", "why", "raise-it", "say", "challenge", "nudge", "hint", "tell"], "?"),
    **{key: [TORN] for key in ("said", "asked", "wants")},
    **dict.fromkeys(["start", "to"], TORN),
    "level": "mid",
    "minutes": "40",
    "area": "framing",
    "when": "minutes-used >= 0",
    "do": "wait",
}
"""For keys that are missing or wrong, wherever they stand."""
ITEMS: dict[str, Any] = {"probes": {"nudge": "?"}, "next": {"to": TORN}, "turns": {"do": "wait"}}
"""Likewise for an item of a list that is called so; ``TORN`` in all others."""
_STANDINGS = dict.fromkeys(["credits", "pitfalls"], "absent")
"""For the values of ids in what a test expects, by the key above them."""
TRIES = 12
"""Cuts until nothing is wrong: each takes what is broken, or the thing around it when that was no help."""
SURE = frozenset({"G301", "G305", "G306", "G307", "R515", "C601", "C602", "C604", "C611", "T801", "T802"})
"""Codes that hold of a part, whatever else is missing from its entry."""


def mended(document: Document) -> Shaped:
    """``shape_of``, with as much of a broken file as the rules can look at, and the routes of what is torn.

    A torn route of one key is a top-level value, of two an entry that lacks something, a longer one is what it lacks.
    No file where there is too little left.
    """
    shape, problems = shape_of(document)
    if not problems:
        return Shaped(document, shape, problems)
    document, slips = respelt(document)
    problems = (*slips, *shape_of(document)[1]) if slips else problems
    model = SHAPES.get(document.format)
    file, torn = _remains(document, model) if model else (None, frozenset[Route]())
    return Shaped(document, file, problems, torn)


def is_sure(problem: Problem, torn: frozenset[Route]) -> bool:
    """Whether ``problem`` does not merely follow from what is ``torn``."""
    route = problem.route
    within = len(route) + (problem.code != "T802" or problem.offset is not None)
    if route[:1] in torn or any(route[:length] in torn for length in range(3, within)):
        return False  # of an id that is a key, only the value is torn
    return route[:2] not in torn or (len(route) > 1 and problem.code in SURE)


def _remains(document: Document, model: type[File]) -> tuple[File | None, frozenset[Route]]:
    stem = PurePosixPath(document.path).stem
    data = deepcopy(plain(document.root))
    torn: set[Route] = set()
    failed = Counter[Route]()
    for _ in range(TRIES):
        try:
            return model.model_validate(data), frozenset(torn)
        except ValidationError as error:
            for finding in error.errors(include_url=False):
                route = tuple(part for part in finding["loc"] if part != "[key]")
                torn |= {route[:2]} if finding["type"] in _REPAIRS else {route[:2], route}
                _mend(data, finding, route, failed[route], {**STAND_INS, "id": stem if is_id(stem) else TORN})
                failed[route] += 1
    return None, frozenset(torn)


def _mend(data: Any, finding: ErrorDetails, route: Route, failed: int, stand_ins: dict[str, Any]) -> None:
    """Put something usable in the place of what ``finding`` is about, or take it out; more of it each time it ``failed``."""
    unfit = finding["type"] == "extra_forbidden" or finding["loc"][-1:] == ("[key]",)
    if not failed and not unfit:
        repair = _REPAIRS.get(finding["type"])
        if repair:
            repair(_at(data, route), finding)
            return
        if _replaced(data, route, stand_ins):
            return
    any(_cut(data, route[:depth]) for depth in range(len(route) - max(failed - 1, 0), 0, -1))


def _replaced(data: Any, route: Route, stand_ins: dict[str, Any]) -> bool:
    """Set a stand-in at ``route``; False where there is none, or no place for it."""
    holder, last = _at(data, route[:-1]), route[-1] if route else ""
    if isinstance(last, int):
        name = next((part for part in reversed(route) if isinstance(part, str)), "")
        if name == "parts" or not isinstance(holder, list) or last >= len(holder):
            return False
        holder[last] = deepcopy(ITEMS.get(name, TORN))
        return True
    stands = stand_ins.get(str(last), _STANDINGS.get(str(route[-2]), "") if len(route) > 3 else "")
    if not isinstance(holder, dict) or not stands:
        return False
    holder[last] = deepcopy(stands)
    return True


def _cut(data: Any, route: Route) -> bool:
    """Take the key at ``route`` out; False when there is none, as of an item, whose going would move the others."""
    holder = _at(data, route[:-1])
    return bool(route) and isinstance(holder, dict) and holder.pop(route[-1], None) is not None


def _at(data: Any, route: Route) -> Any:
    """What stands at ``route``; None where it leads nowhere."""
    for part in route:
        held = isinstance(data, dict) and part in data
        if not held and not (isinstance(data, list) and isinstance(part, int) and part < len(data)):
            return None
        data = data[part]
    return data


def _one_kind(probe: Any, _: ErrorDetails) -> None:
    kinds = [kind for kind in ("nudge", "hint", "tell") if kind in probe]
    probe.update({} if kinds else {"nudge": "?"})
    for kind in kinds[1:]:
        del probe[kind]


def _one_act(turn: Any, _: ErrorDetails) -> None:
    turn.update({} if "say" in turn else {"do": "wait"})
    if "say" in turn:
        del turn["do"]


def _whole_pitfall(pitfall: Any, finding: ErrorDetails) -> None:
    missing = finding["ctx"]["missing"].split(", ")
    pitfall.update({key: STAND_INS[key] for key in missing})


_REPAIRS: dict[str, Callable[[Any, ErrorDetails], None]] = {
    "probe_kind": _one_kind,
    "one_act": _one_act,
    "own_pitfall": _whole_pitfall,
}
"""Where a map holds too much or too little, by the type of the finding."""
