"""What guards can see of an interview, and what is still ahead in it."""

from collections.abc import Collection

from interviewer.core.dialogue import Interview
from interviewer.core.guard.guard import GuardView
from interviewer.core.lines.area import AREA
from interviewer.core.phrasing import listed
from interviewer.core.rubric import Area, Level

NAMED = 3
"""Areas that are named in one message, at most, where nobody asks for all of them."""


def view_of(interview: Interview) -> GuardView:
    """What guards see of ``interview``; untimed, there are infinitely many minutes left."""
    credits = interview.coverage.credits
    explained = frozenset(id for id, credit in credits.items() if credit.level == Level.EXPLAINED)
    return GuardView(
        met=frozenset(credits),
        open=frozenset(interview.case.considerations) - explained,
        explained=explained,
        prompted=frozenset(interview.given),
        asked=frozenset(interview.said.told),
        visited=frozenset(interview.said.visited),
        minutes_used=interview.at_s / 60,
        minutes_left=interview.remaining_s() / 60,
        points_covered=len(explained.intersection(interview.expected)),
        turns_here=interview.thread.turns,
        level=interview.settings.level,
    )


def to_come(now: Interview) -> set[Area]:
    """Of the areas ``ahead`` those with less than half explained, whether asked for or not; all of them where there is none such."""
    expected = {area: [id for id in now.expected if now.case.area(id) == area] for area in ahead(now)}
    fresh = {area for area, ids in expected.items() if 2 * sum(not now.coverage.open(id) for id in ids) < len(ids)}
    return fresh or set(expected)


def ahead(now: Interview) -> set[Area]:
    """The areas of questions that are still to be put and in which something is open."""
    gone = now.passed.union(now.said.visited)
    return {q.area for q in now.case.scenario.questions if q.id not in gone and now.open_wants(q.wants)}


def by_name(now: Interview, areas: Collection[Area], most: int = NAMED) -> str:
    """``areas`` as they are said, in the order of the case, the first ``most`` of them; empty for none."""
    return listed([AREA[area] for area in now.case.areas if area in areas][:most])
