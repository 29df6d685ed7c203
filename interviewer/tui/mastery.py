"""The pages of progress: what is next, the trend by area, the strip of considerations, and each state in full."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.tui.card import label
from interviewer.tui.flow import flow
from interviewer.tui.shown import shown, shown_line

if TYPE_CHECKING:
    from interviewer.reporting.progress import Mastery, Progress, State
    from interviewer.tui.listing import Glance

STYLES: "dict[State, str]" = {
    "missed often": "bold $missed",
    "missed": "$missed",
    "touched": "$touched",
    "recovered": "$accent",
    "covered": "$covered",
    "solid": "bold $covered",
}
"""State to colour; glyph and word always stand beside it."""
MEANINGS: "dict[State, str]" = {
    "missed often": "It was not heard, and not for the first time.",
    "missed": "It was not heard the last time.",
    "touched": "The last time it was named, without a how or a why.",
    "recovered": "Missed or only named before, explained the last time.",
    "covered": "Explained, once so far.",
    "solid": "Explained the last two times.",
}
NOTHING_YET = (
    "No finished interview yet. After the first one this page shows how each area goes, what you miss often and what is "
    "solid, and when to practise it again."
)


def next_page(glance: "Glance", width: int) -> Content:
    """What to do now, then the trend and the strip."""
    progress, advice = glance.progress, glance.advice
    rows = [label("NEXT")]
    if advice.case:
        rows.append(Content.assemble(shown_line(advice.what, "bold"), ("   ⏎ begins it", "$accent")))
    rows += [shown(advice.why), Content("")]
    if not progress.mastery:
        rows.append(Content(NOTHING_YET))
        return Content("\n").join(rows)
    rows += [_due(progress), Content(""), *_trends(progress), Content(""), *_heat(progress, width)]
    if glance.unread:
        rows.append(Content.styled(f"{counted(glance.unread, 'earlier interview')} not read yet.", "$muted"))
    return Content("\n").join(rows)


def _due(progress: "Progress") -> Content:
    from interviewer.reporting.progress_text import due_line, held_line

    now = datetime.now(UTC)
    words = "" if not progress.due else f"{counted(len(progress.due), 'point')} to mend, d drills them"
    return Content.assemble(
        label("HELD  "), held_line(progress), "\n", label("DUE   "), words or due_line(progress, now)
    )


def _trends(progress: "Progress") -> list[Content]:
    from interviewer.reporting.progress_text import LONGEST, blocks, trend_line

    rows = [label("TREND BY AREA")]
    rows += [
        Content.assemble(
            f"{AREA_NAMES[trend.area]:<15} ",
            (f"{blocks(trend.shares[-LONGEST:]):<{LONGEST}}", "$primary"),
            f"  {trend_line(trend)}",
        )
        for trend in progress.areas
    ]
    if progress.areas:
        rows.append(Content.styled("Weighted credit of each interview; full height: all explained unasked.", "$muted"))
    return rows


def _heat(progress: "Progress", width: int) -> list[Content]:
    from interviewer.reporting.progress import STATES

    rows = [label("EVERY POINT SO FAR")]
    room = max(10, width - 18)
    for area, title in AREA_NAMES.items():
        own = [item for item in progress.mastery if item.area == area]
        if own:
            cells = [(f"{STATES[item.state]:<3}", STYLES[item.state]) for item in own[: room // 3]]
            rows.append(Content.assemble(f"{title:<15} ", *cells))
    legend = [
        Content.assemble((f"{glyph} {state}", STYLES[state]), f" {progress.count(state)}")
        for state, glyph in STATES.items()
        if progress.count(state)
    ]
    return [*rows, flow(legend, width)]


def state_page(progress: "Progress", state: "State") -> Content:
    """All considerations of one state."""
    from interviewer.reporting.progress import STATES
    from interviewer.reporting.progress_text import strip

    now, rows = datetime.now(UTC), [Content.styled(f"{STATES[state]} {state}", f"bold {STYLES[state]}")]
    rows += [Content.styled(f"{MEANINGS[state]} Beside each: its verdicts, oldest first.", "$muted"), Content("")]
    for item in (item for item in progress.mastery if item.state == state):
        rows.append(Content.assemble((f"{strip(item):<9} ", STYLES[state]), shown_line(item.name, "bold")))
        rows.append(Content.styled(f"          {AREA_NAMES[item.area]} · {_when(item, now)}", "$muted"))
    return Content("\n").join(rows)


def _when(item: "Mastery", now: datetime) -> str:
    from interviewer.reporting.progress_text import until

    if item.is_due:
        return "due now"
    return f"due {until(item.due, now)}" if item.weak else "nothing to do"
