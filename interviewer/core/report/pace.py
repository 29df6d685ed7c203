"""Where the time of an interview went."""

from collections import Counter
from itertools import pairwise

from interviewer.core.dialogue import Interview, Turn
from interviewer.core.rubric import Area


def spent(interview: Interview, until_s: float | None = None) -> dict[Area, float]:
    """Area to seconds talked about it, from each message to the act that followed it; with ``until_s`` also what goes on now.

    What a reply speaks of decides: who explains the serving when asked about the model has talked about the serving. The closing
    counts where it holds something of an area.
    """
    found: dict[Area, float] = {}
    for before, turn in pairwise(interview.turns):
        if area := spoken_of(interview, turn):
            found[area] = found.get(area, 0.0) + turn.at_s - before.at_s
    if until_s is not None and interview.turns and not interview.is_over and interview.thread.kind != "closing":
        area = interview.thread.area
        found[area] = found.get(area, 0.0) + max(0.0, until_s - interview.turns[-1].at_s)
    return found


def spoken_of(interview: Interview, turn: Turn) -> Area | None:
    """The area of a turn: that of its thread, unless all that was understood lies elsewhere; None where it has none."""
    own = turn.thread.area if turn.thread and turn.thread.kind != "closing" else None
    heard = turn.understanding.findings if turn.understanding else ()
    areas = Counter(interview.case.area(finding.id) for finding in heard)
    return own if not areas or own in areas else areas.most_common(1)[0][0]
