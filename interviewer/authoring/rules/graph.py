"""G3, shape of the graph: every edge leads somewhere, every question can be reached, nobody gets stuck."""

from collections.abc import Iterator, Sequence

from interviewer.authoring.lost import Lost
from interviewer.authoring.near import did_you_mean, meant_by
from interviewer.authoring.problem import Problem, Route
from interviewer.core.graph import circles, shut, unreachable
from interviewer.core.scenario import Question, Scenario

_ENDS = frozenset({"end", "finish", "stop", "exit", "done", "close", "quit", "none", "null"})
"""What authors write for the end of the interview, which has no name."""


def check_graph(
    path: str, scenario: Scenario, written: frozenset[str] = frozenset(), *, torn: bool = False
) -> Iterator[Problem]:
    """Problems of start, edges and reachability of the scenario in file ``path``.

    ``written`` are all questions in the file: when some of them could not be used, or ways in them (``torn``), the holes
    are no mistakes.
    """
    known = {question.id for question in scenario.questions}
    holes = torn or not written <= known
    broken = list(_targets(path, scenario, known | written))
    yield from broken
    for question in scenario.questions:
        yield from _question(path, question)
    for id in shut(scenario):
        message = f"every way out of `{id}` has a condition, so a candidate can be stuck there"
        yield Problem("G304", path, ("questions", id, "next"), message)
    if broken or holes:
        return
    yield from _lost(path, scenario)


def _lost(path: str, scenario: Scenario) -> Iterator[Problem]:
    """Circles without an end, and questions that nobody reaches; those that a circle cuts off are named with it."""
    lost = unreachable(scenario)
    rounds = circles(scenario)
    cut = lost if any(ids[-1] not in lost for ids in rounds) else ()
    for id in lost if not cut else ():
        yield Problem("G302", path, ("questions", id), f"no way from `{scenario.start}` leads to question `{id}`")
    for ids in rounds:
        help = "Leave its `next` out, which ends the interview, or give it another way." if len(ids) == 1 else ""
        behind = [id for id in cut if id not in ids]
        message = f"{_round(ids)}, so the interview can never end" + (f" or reach {_listed(behind)}" if behind else "")
        yield Problem("G303", path, ("questions", ids[-1]), message, help)


def _listed(ids: Sequence[str]) -> str:
    *most, last = (f"`{id}`" for id in ids)
    return f"{', '.join(most)} or {last}" if most else last


def _round(ids: tuple[str, ...]) -> str:
    if len(ids) == 1:
        return f"question `{ids[0]}` leads only to itself"
    return f"{', '.join(f'`{id}`' for id in ids[:-1])} and `{ids[-1]}` lead only to each other"


def _targets(path: str, scenario: Scenario, known: set[str]) -> Iterator[Problem]:
    if scenario.start not in known:
        message = f"the interview starts at `{scenario.start}`, which is no question"
        help, meant = did_you_mean(scenario.start, known), meant_by(scenario.start, known)
        yield Problem("G301", path, ("start",), message, help, 0, Lost("question", scenario.start), meant)
    for question in scenario.questions:
        for order, edge in enumerate(question.next):
            if edge.to not in known:
                route: Route = ("questions", question.id, "next", order, "to")
                message = f"`{question.id}` leads to `{edge.to}`, which is no question"
                help = _instead(edge.to, known, sole=len(question.next) == 1)
                meant = "" if edge.to in _ENDS else meant_by(edge.to, known)
                yield Problem("G301", path, route, message, help, 0, Lost("question", edge.to), meant)


def _instead(to: str, known: set[str], *, sole: bool) -> str:
    """What to write in the place of ``to``; ``sole`` where it is the question's only way out."""
    if to not in _ENDS:
        return did_you_mean(to, known)
    if sole:
        return "Leave `next` out: a question without it ends the interview."
    return "A question without `next` ends the interview: lead to one that says the last word."


def _question(path: str, question: Question) -> Iterator[Problem]:
    route: Route = ("questions", question.id)
    if not question.wants and question.next:
        yield Problem("G308", path, route, f"question `{question.id}` wants nothing and is not the last one")
    free = next((order for order, edge in enumerate(question.next) if not edge.guard), len(question.next))
    for order in range(free + 1, len(question.next)):
        message = f"this way out of `{question.id}` is never taken: the one above has no condition"
        yield Problem("G309", path, (*route, "next", order), message)
    for order, probe in enumerate(question.probes):
        if probe.want and probe.want not in question.wants:
            message = f"the probe digs for `{probe.want}`, which question `{question.id}` does not want"
            yield Problem("G310", path, (*route, "probes", order, "want"), message)
