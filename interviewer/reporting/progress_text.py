"""Progress as a candidate reads it in a terminal or a pipe."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from interviewer.core.report.seniority import percent
from interviewer.reporting.advice import Advice
from interviewer.reporting.names import AREA_NAMES, MARKS, counted
from interviewer.reporting.progress import STATES, AreaTrend, Mastery, Progress
from interviewer.reporting.sheet import Sheet

RISES = "▁▂▃▄▅▆▇█"
LONGEST = 12
"""Attempts drawn in a trend, the newest ones."""
MOST_SHOWN = 8
"""Considerations listed of one state, the most urgent ones; JSON holds all."""
LABEL = 16
NOTHING_YET = (
    "No finished interview yet. `interviewer practice` holds the first one; after it, this page shows how each area "
    "goes, what you miss often, and when to practise it again."
)


def blocks(shares: Sequence[float]) -> str:
    """Shares of 0 to 1 as rising blocks, one cell each."""
    return "".join(RISES[min(7, int(8 * max(0.0, share)))] for share in shares)


def progress_text(progress: Progress, advice: Advice, now: datetime, *, width: int = 80, ascii: bool = False) -> str:
    """The page on lines of at most ``width`` cells, ending with a line feed."""
    sheet = Sheet(width, ascii=ascii)
    sheet.put("Progress")
    sheet.put("═" * min(sheet.columns, 72))
    if not progress.mastery and not progress.attempts:
        sheet.put(NOTHING_YET)
        return sheet.text()
    sheet.put(held_line(progress), f"{'Held':<{LABEL}}")
    sheet.put(due_line(progress, now), f"{'Due':<{LABEL}}")
    sheet.put(f"{advice.what}. {advice.why}" if advice.what else advice.why, f"{'Next':<{LABEL}}")
    if progress.areas:
        sheet.heading("Trend by area")
        sheet.put("Weighted credit of each interview, oldest first; 100% would be everything explained unasked.")
    roomy = not ascii and sheet.columns >= 2 * LABEL + LONGEST
    for trend in progress.areas:
        drawn = f"{blocks(trend.shares[-LONGEST:]):<{LONGEST}}  " if roomy else ""
        sheet.put(trend_line(trend, drawn=roomy), f"{AREA_NAMES[trend.area]:<{LABEL}}{drawn}")
    for state in STATES:
        _state(sheet, [item for item in progress.mastery if item.state == state])
    return sheet.text()


def _state(sheet: Sheet, items: list[Mastery]) -> None:
    if not items:
        return
    state = items[0].state
    sheet.heading(f"{STATES[state]} {state} ({len(items)})")
    if state in ("covered", "solid"):  # nothing to do about these: names are enough
        sheet.put(" · ".join(item.name for item in items), "  ")
        return
    for item in items[:MOST_SHOWN]:
        sheet.put(f"{item.name} ({AREA_NAMES[item.area]}){', due' if item.is_due else ''}", f"  {strip(item):<10}")
    if len(items) > MOST_SHOWN:
        sheet.put(f"and {len(items) - MOST_SHOWN} more; `--format json` lists all", "  ")


def strip(item: Mastery, longest: int = 8) -> str:
    """The newest ``longest`` verdicts as glyphs, oldest first."""
    return "".join(MARKS[verdict] for verdict in item.verdicts[-longest:])


def held_line(progress: Progress) -> str:
    """How much was practised, and the credit of the last interview."""
    drills = f", {counted(progress.drills, 'drill')}" if progress.drills else ""
    last = f"; the last one earned {percent(progress.scores[-1])} of the weighted credit" if progress.scores else ""
    return f"{counted(progress.attempts, 'interview')}{drills}{last}"


def due_line(progress: Progress, now: datetime) -> str:
    """What is due, or when the next is."""
    if due := progress.due:
        return f"{counted(len(due), 'point')} to mend; `interviewer drill` asks for them"
    if not progress.next_due:
        return "nothing to mend"
    return f"nothing now; the next {until(progress.next_due, now)}"


def why_no_drill(progress: Progress, known: Collection[str], now: datetime, *, ahead: bool = False) -> str:
    """Why nothing can be drilled in the ``known`` cases; ``ahead`` takes what is not due yet, too."""
    waiting = [item for item in progress.mastery if item.is_due or (ahead and item.weak)]
    away = sorted({case for item in waiting for case in item.cases}.difference(known))
    if not progress.attempts:
        return "Nothing to drill yet: a drill asks for what you missed in an interview."
    if waiting and away:
        where = f"{', '.join(away[:3])}{' and others' if len(away) > 3 else ''}"
        return f"What you missed cannot be asked here: it belongs to {where}, which this library does not have."
    if waiting:
        return "What you missed can no longer be asked: its cases have changed."
    if progress.next_due and not ahead:
        return f"Nothing is due. The next point is due {until(progress.next_due, now)}; `--ahead` asks for it now."
    return "Nothing to mend: all that came up was explained without help."


def until(utc: str, now: datetime) -> str:
    """When a time comes, counted in days from ``now``."""
    days = (datetime.fromisoformat(utc).date() - now.astimezone(datetime.fromisoformat(utc).tzinfo).date()).days
    return {0: "today", 1: "tomorrow"}.get(max(0, days), f"in {days} days")


def trend_line(trend: AreaTrend, *, drawn: bool = True) -> str:
    """How an area stands lately and since before; where no blocks are ``drawn``, the newest figures, too."""
    figures = [] if drawn else [", ".join(percent(share) for share in trend.shares[-5:])]
    return "; ".join([*figures, f"lately {percent(trend.lately)}", *_change(trend)])


def _change(trend: AreaTrend) -> Iterator[str]:
    if trend.change is not None:
        points = round(100 * trend.change)
        yield f"{'up' if points > 0 else 'down'} {abs(points)} points" if points else "as before"
