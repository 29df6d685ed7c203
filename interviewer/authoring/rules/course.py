"""G31: what the conditions do to the course of an interview. Only asked of a graph that is whole."""

from collections.abc import Iterator
from dataclasses import replace

from interviewer.authoring.problem import Problem, Route
from interviewer.authoring.rules.guards import guards_of
from interviewer.authoring.rules.truth import Moments, atoms_of, parsed, shadowed, verdict
from interviewer.core.graph import returning, unreachable, without_exit
from interviewer.core.guard.condition import Compare
from interviewer.core.scenario import Question, Scenario

_RUNGS = ("nudge", "hint", "tell")


def check_course(path: str, scenario: Scenario) -> Iterator[Problem]:
    """Conditions that decide nothing, and what they cut off, in the scenario in file ``path``."""
    yield from check_times(path, scenario)
    dead: set[tuple[str, int]] = set()
    for question in scenario.questions:
        for problem, order in _ways(path, scenario, question):
            dead.update([(question.id, order)] if problem.code != "G312" else ())
            yield problem
        yield from _probes(path, scenario, question)
        yield from _ladder(path, question)
    alive = _without(scenario, dead)
    for id in sorted({*unreachable(alive)} - {*unreachable(scenario)}):
        message = f"question `{id}` can only be reached along ways that are never taken"
        yield Problem("G315", path, ("questions", id), message)
    endless = {*without_exit(alive)}
    for id in sorted(endless - {*without_exit(scenario)}):
        message = f"from question `{id}` only ways that are never taken lead to an end"
        yield Problem("G314", path, ("questions", id), message)
    yield from _turning_back(path, scenario, endless)
    yield from _twists(path, scenario, frozenset(unreachable(alive)))


def _turning_back(path: str, scenario: Scenario, endless: set[str]) -> Iterator[Problem]:
    """Ways that lead back to where they begin: a question is put once, so that they lead nowhere.

    Of the ``endless`` questions it is known that they go round.
    """
    questions = {question.id: question for question in scenario.questions}
    for question in scenario.questions:
        for order, edge in enumerate(question.next):
            if edge.guard and edge.to == question.id:
                message = f"this way out of `{edge.to}` leads back to `{edge.to}`, which is not put twice"
                yield Problem("G319", path, ("questions", edge.to, "next", order, "to"), message)
    for round in returning(scenario):
        if round[-1] in endless:
            continue
        last = questions[round[-1]]
        order = next(order for order, edge in enumerate(last.next) if not edge.guard)
        again = "" if len(round) == 1 else f", and from there to `{last.id}` again"
        back = f"back to `{round[0]}`{again}"
        message = f"the way out of `{last.id}` without a condition leads {back}: whoever takes no other gets no further"
        yield Problem("G319", path, ("questions", last.id, "next", order, "to"), message)


def check_times(path: str, scenario: Scenario) -> Iterator[Problem]:
    """Times in conditions that the interview does not have; can be asked of a broken graph, too."""
    for route, text in guards_of(scenario):
        for atom in _beyond(text, scenario.minutes):
            message = f"`{atom}` lies beyond the interview, which has {scenario.minutes} minutes"
            yield Problem("G317", path, route, message, offset=max(text.find(atom.quantity), 0))


def _beyond(text: str, minutes: int) -> list[Compare]:
    """Comparisons of a time with more than there is."""
    root = parsed(text)
    compared = [atom for atom in atoms_of(root) if isinstance(atom, Compare)] if root and "minutes" in text else []
    return [
        atom
        for atom in compared
        if atom.quantity.startswith("minutes")
        and (atom.value > minutes or (atom.value == minutes and atom.sign in (">", ">=")))
    ]


def _ways(path: str, scenario: Scenario, question: Question) -> Iterator[tuple[Problem, int]]:
    """Problems of the ways out of ``question``, each with the way's place."""
    above: list[str] = []
    for order, edge in enumerate(question.next):
        if not edge.guard:
            return
        route: Route = ("questions", question.id, "next", order, "if")
        moments = _moments(scenario, question, edge.guard)
        what = "" if _beyond(edge.guard, scenario.minutes) else verdict(edge.guard, moments)
        if what:
            yield _constant(path, route, edge.guard, what, scenario.minutes), order
        elif above and shadowed(edge.guard, tuple(above), moments):
            message = f"whenever `{edge.guard}` holds, a way above it is taken"
            yield Problem("G313", path, route, message, offset=0), order
        above.append(edge.guard)


def _probes(path: str, scenario: Scenario, question: Question) -> Iterator[Problem]:
    for order, probe in enumerate(question.probes):
        if probe.guard and not _beyond(probe.guard, scenario.minutes):
            what = verdict(probe.guard, _moments(scenario, question, probe.guard))
            if what:
                yield _constant(
                    path, ("questions", question.id, "probes", order, "if"), probe.guard, what, scenario.minutes
                )


def _constant(path: str, route: Route, text: str, what: str, minutes: int) -> Problem:
    when = f" in {minutes} minutes" if "minutes" in text else ""
    if what == "never":
        return Problem("G311", path, route, f"`{text}` can never be true{when}", offset=0)
    return Problem("G312", path, route, f"`{text}` is always true{when}", offset=0)


def _moments(scenario: Scenario, question: Question, text: str) -> Moments:
    """The moments in which a condition of ``question`` is asked; as few as ``text`` can tell apart."""
    known = {question.id, scenario.start} if "visited" in text else set[str]()
    return Moments(scenario.minutes, frozenset(known))


def _without(scenario: Scenario, dead: set[tuple[str, int]]) -> Scenario:
    """``scenario`` without the ways that are never taken."""
    if not dead:
        return scenario
    return replace(scenario, questions=tuple(_pruned(question, dead) for question in scenario.questions))


def _pruned(question: Question, dead: set[tuple[str, int]]) -> Question:
    ways = tuple(edge for order, edge in enumerate(question.next) if (question.id, order) not in dead)
    return replace(question, next=ways or question.next)


def _twists(path: str, scenario: Scenario, closed: frozenset[str]) -> Iterator[Problem]:
    for twist in scenario.twists:
        if _beyond(twist.when, scenario.minutes):
            continue
        start = frozenset({scenario.start})
        if verdict(twist.when, Moments(scenario.minutes, start, closed)) == "never":
            message = f"`{twist.when}` never comes true, so twist `{twist.id}` is never told"
            yield Problem("G316", path, ("twists", twist.id, "when"), message, offset=0)


def _ladder(path: str, question: Question) -> Iterator[Problem]:
    """Probes that help less than one above them for the same want."""
    highest: dict[str, int] = {}
    for order, probe in enumerate(question.probes):
        rung = _RUNGS.index(probe.kind)
        if rung < highest.get(probe.want, 0):
            given = f" for `{probe.want}`" if probe.want else ""
            message = f"this {probe.kind} comes after a {_RUNGS[highest[probe.want]]}{given}"
            yield Problem("G318", path, ("questions", question.id, "probes", order, probe.kind), message)
        highest[probe.want] = max(rung, highest.get(probe.want, 0))
