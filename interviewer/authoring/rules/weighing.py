"""F403 and R507, R508: facts and wants that pull no weight."""

import re
from collections.abc import Iterator

from interviewer.authoring.problem import Problem, Route
from interviewer.core.scenario import Scenario


def check_weighing(path: str, scenario: Scenario) -> Iterator[Problem]:
    """Entries of the scenario in file ``path`` that nothing comes of."""
    wanted = {want for question in scenario.questions for want in question.wants}
    wanted |= {want for twist in scenario.twists for want in twist.wants}
    for section, ones in (("questions", scenario.questions), ("twists", scenario.twists)):
        for one in ones:
            yield from _twice(path, (section, one.id, "wants"), one.wants)
    for order, id in enumerate(scenario.uses):
        if id in scenario.uses[:order]:
            yield Problem("R507", path, ("uses", order), f"rubric `{id}` is named here twice")
    for consideration in scenario.own.considerations:
        if consideration.id not in wanted:
            message = f"no question or twist wants `{consideration.id}`"
            yield Problem("R508", path, ("considerations", consideration.id), message)
    yield from _asked_alike(path, scenario)
    yield from _examples_alike(path, scenario)


def _twice(path: str, route: Route, wants: tuple[str, ...]) -> Iterator[Problem]:
    for order, want in enumerate(wants):
        if want in wants[:order]:
            yield Problem("R507", path, (*route, order), f"`{want}` is wanted here twice")


def _asked_alike(path: str, scenario: Scenario) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for fact in scenario.facts:
        for order, cue in enumerate(fact.asked):
            asked = " ".join(cue.text.lower().split())
            other = first.setdefault(asked, fact.topic)
            if other != fact.topic:
                message = f"`{cue.text}` also asks for fact `{other}`, which is told first"
                yield Problem("F403", path, ("facts", fact.topic, "asked", order), message)


def _examples_alike(path: str, scenario: Scenario) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for fact in scenario.facts:
        for order, text in enumerate(fact.examples):
            words = " ".join(re.findall(r"\w+", text.casefold()))
            if words not in first:
                first[words] = fact.topic
                continue
            where = (
                "stands here twice" if first[words] == fact.topic else f"is an example of fact `{first[words]}`, too"
            )
            yield Problem("F403", path, ("facts", fact.topic, "examples", order), f"`{text}` {where}")
