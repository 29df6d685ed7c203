"""What is left of a scenario whose shape is broken, so that ``check`` can go on with the later rules in the same run.

Only for looking at: the loader takes no scenario with a broken top level, and leaves broken entries out whole.
"""

from copy import deepcopy
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from interviewer.authoring.build import build_scenario
from interviewer.authoring.document import Document, plain
from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.scenario_file import ScenarioFile
from interviewer.core.scenario import Scenario

STAND_INS = {"title": "?", "source": "?", "level": "mid", "minutes": "40", "start": "?"}
"""For keys that are missing or wrong, and that no rule is asked about then."""
OF_A_QUESTION = {"area": "framing", "say": "?"}
"""Likewise, in an entry of ``questions``."""
TRIES = 6
"""Cuts until nothing is wrong: the key, its entry, a stand-in, and once more for what those uncover."""
SURE = frozenset({"G301", "G305", "G306", "G307"})
"""Codes that hold of a part, whatever else is missing from its entry."""


def remains(document: Document, stem: str) -> tuple[Scenario | None, frozenset[Route]]:
    """The scenario in ``document`` less what is broken, and the routes of what is torn; None when too much is.

    A route of one key is a top-level value, of two an entry. ``stem`` is the id when the file's own cannot be used.
    """
    data = deepcopy(plain(document.root))
    torn: set[Route] = set()
    for _ in range(TRIES):
        try:
            file = ScenarioFile.model_validate(data)
        except ValidationError as error:
            for finding in error.errors(include_url=False):
                torn.add(finding["loc"][:2])
                _mend(data, finding, {**STAND_INS, "id": stem})
        else:
            return build_scenario(document, file), frozenset(torn)
    return None, frozenset(torn)


def is_sure(problem: Problem, torn: frozenset[Route]) -> bool:
    """Whether ``problem`` does not merely follow from what is ``torn``."""
    route = problem.route
    return route[:1] not in torn and (route[:2] not in torn or (len(route) > 1 and problem.code in SURE))


def _mend(data: Any, finding: ErrorDetails, stand_ins: dict[str, str]) -> None:
    """Take out the least that ``finding`` is about; a needed value of the top level is replaced."""
    route: Route = tuple(part for part in finding["loc"] if part != "[key]")
    if len(route) == 1 and route[0] in stand_ins:
        data[route[0]] = stand_ins[str(route[0])]
        return
    if len(route) > 2 and route[0] == "questions" and route[2] in OF_A_QUESTION:
        data["questions"][route[1]][route[2]] = OF_A_QUESTION[str(route[2])]
        return
    if finding["type"] == "missing":
        route = route[:-1][:3]
    elif finding["type"] != "extra_forbidden":
        route = route[:3]
    any(_cut(data, route[:depth]) for depth in (len(route), 2, 1))


def _cut(data: Any, route: Route) -> bool:
    """Take the key at ``route`` out; False when there is none, as of an item, whose going would move the others."""
    for part in route[:-1]:
        held = isinstance(data, dict) and part in data
        if not held and not (isinstance(data, list) and isinstance(part, int) and part < len(data)):
            return False
        data = data[part]
    return bool(route) and isinstance(data, dict) and data.pop(route[-1], None) is not None
