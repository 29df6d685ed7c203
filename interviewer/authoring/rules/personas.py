"""R510 and R511: lines of a persona that nobody would ever say, or only with a hole in them."""

from collections.abc import Iterator

from interviewer.authoring.near import did_you_mean
from interviewer.authoring.problem import Problem, Route
from interviewer.core.lines.stock import LINES
from interviewer.core.regex import regex
from interviewer.core.scenario import Scenario

_SLOT = regex(r"\{(\w+)\}")


def check_personas(path: str, scenario: Scenario) -> Iterator[Problem]:
    """Keys and slots that the stock lines do not have, in the personas of the scenario in file ``path``."""
    for persona in scenario.personas:
        for key, texts in persona.lines:
            route: Route = ("personas", persona.id, "lines", key)
            if key not in LINES:
                message = f"the interviewer says nothing that is called `{key}`"
                yield Problem("R510", path, route, message, did_you_mean(key, LINES))
                continue
            known = {slot for text in LINES[key] for slot in _SLOT.findall(text)}
            for slot in dict.fromkeys(slot for text in texts for slot in _SLOT.findall(text) if slot not in known):
                help = did_you_mean(slot, known) or "This line has no slot: write the words themselves."
                yield Problem("R511", path, route, f"`{{{slot}}}` is never filled in `{key}`", help)
