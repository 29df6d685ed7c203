"""C608: credit for the interviewer's own words."""

from collections.abc import Iterator

from interviewer.authoring.problem import Problem, Route
from interviewer.core.rubric import Level
from interviewer.core.scenario import Question, Scenario
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Finding, understand


def check_echoes(path: str, scenario: Scenario, matcher: Matcher) -> Iterator[Problem]:
    """Lines of the scenario in file ``path`` that earn a want of their question when a candidate says them again.

    The program hears no credit in a repetition of its last line. So each line is repeated one turn later, after another
    line of the same question. Naming what was asked about is natural then; only a whole explanation is a leak.
    """
    for question in scenario.questions:
        if question.wants:
            lines = list(_lines(question))
            for at, (route, text) in enumerate(lines):
                after = lines[(at + 1) % len(lines)][1]
                heard = understand(matcher, text, asked=after)
                for finding in heard.findings:
                    if finding.id in question.wants and finding.level is Level.EXPLAINED:
                        yield _leak(path, route, text, finding)


def _leak(path: str, route: Route, text: str, finding: Finding) -> Problem:
    """That ``text`` itself explains a want: by a cue, or by words that no cue of the author's can change."""
    message = f"whoever says this line again has explained `{finding.id}`"
    if not isinstance(finding.why[0], Grounds):
        return Problem("C608", path, route, f"{message}: {finding.why[0]}")
    said = " ".join(finding.evidence[0].of(text).split())
    help = "No cue hears it, but such words go with that point: ask with fewer of them, or keep the line if they are needed."
    return Problem("C608", path, route, f"{message}, by the words of “{said}”", help)


def _lines(question: Question) -> Iterator[tuple[Route, str]]:
    """Question and nudges with their routes; a hint gives words away on purpose, and its credit is less."""
    top: Route = ("questions", question.id)
    for order, text in enumerate(question.say):
        yield (*top, "say", order) if len(question.say) > 1 else (*top, "say"), text
    for place, probe in enumerate(question.probes):
        if probe.kind == "nudge":
            for order, text in enumerate(probe.say):
                route: Route = (*top, "probes", place, "nudge")
                yield (*route, order) if len(probe.say) > 1 else route, text
