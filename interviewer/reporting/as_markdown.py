"""The report as Markdown for notes. Foreign text is escaped where CommonMark would read it as its own, so that it is shown as it is."""

from collections.abc import Iterator, Sequence

from interviewer.core.report.part import PitfallPart
from interviewer.core.report.point import Point
from interviewer.core.report.quote import Quote
from interviewer.core.report.report import Report
from interviewer.reporting.hindsight import CLAIMED, COMPARED, claim_line, claims_line, compared_line, compared_rows
from interviewer.reporting.literal import literal
from interviewer.reporting.names import AREA_NAMES, MARKS
from interviewer.reporting.plain import show
from interviewer.reporting.sentences import (
    LEAST_PACED_S,
    UNPACED,
    case_line,
    helped,
    level_line,
    mark,
    only,
    pace,
    points_line,
    standing,
    time_line,
    twist_names,
)
from interviewer.reporting.times import clock
from interviewer.reporting.wording import (
    BECAME_OF_IDEA,
    FORMULA,
    IDEAS,
    NO_MISTAKE,
    NOTHING_MISSING,
    NOTHING_SAID,
    OUTCOMES,
    PASSED_OVER,
    Said,
    asked,
    beyond,
    excerpt,
    nothing_asked,
    numbered,
    speaker,
)


def markdown_report(report: Report, *, started: str = "", transcript: Sequence[tuple[str, str, float]] = ()) -> str:
    """The report as CommonMark with one GitHub table, ending with a line feed."""
    said = tuple(Said(*one) for one in transcript)
    parts = [_card(report, started), _fixes(report), _hindsight(report), _areas(report)]
    parts += (
        [_mistakes(report), _twists(report), _ideas(report), _asked(report), _pacing(report)] if report.replies else []
    )
    parts += [_outline(report), _conversation(said, report.replies)]
    return "\n".join(text for part in parts for text in part).rstrip("\n") + "\n"


def _card(report: Report, started: str) -> Iterator[str]:
    yield f"# Report: {literal(report.title)}\n"
    yield f"- Case: {literal(case_line(report))}"
    if started:
        yield f"- Started: {literal(started)}"
    yield f"- Time: {time_line(report)}"
    if not report.replies:
        yield f"\n{NOTHING_SAID}\n"
        return
    yield f"- Points: {points_line(report)}"
    yield f"- Hints: {report.hints or 'none'}"
    yield f"- Reads like: {literal(level_line(report))}\n"
    yield "| Area | Covered | Touched | Missed |\n|---|--:|--:|--:|"
    for area in report.areas:
        if area.points:
            yield f"| {AREA_NAMES[area.area]} | " + " | ".join(str(area.count(v)) for v in MARKS) + " |"
    yield ""


def _fixes(report: Report) -> Iterator[str]:
    yield f"## {'Fix first' if report.replies else 'Begin with'}\n"
    if not report.fixes:
        yield f"{NOTHING_MISSING}\n"
    for number, fix in enumerate(report.fixes, 1):
        yield f"{number}. **{literal(fix.name)}**\n"
        yield f"   {literal(f'{fix.missing} {fix.why}' if report.replies else fix.why)}\n"
        yield f"   Next time: {literal(fix.raise_it)}\n"
        if fix.strong:
            yield f"   A strong sentence: “{literal(fix.strong)}”\n"


def _hindsight(report: Report) -> Iterator[str]:
    if report.compared:
        yield f"## {COMPARED}\n\n{literal(compared_line(report.compared))}\n"
        for name, lines in compared_rows(report.compared):
            yield f"{name}:\n"
            yield from (f"- {literal(text)}" for text in lines)
            yield ""
    if report.claims:
        yield f"## {CLAIMED}\n\n{literal(claims_line(report))}\n"
    for claim in report.claims:
        yield f"- {literal(claim_line(claim))}"
        yield f"  - “{literal(excerpt(claim.text))}” (answer {claim.reply})"
    if report.claims:
        yield ""


def _areas(report: Report) -> Iterator[str]:
    for area in report.areas:
        if area.points:
            yield f"## {AREA_NAMES[area.area]}\n"
            for point in area.points:
                yield from _point(point) if report.replies else [f"- {literal(point.name)}"]
            yield ""
    if report.extras:
        yield f"## {beyond(report)}\n"
        for point in report.extras:
            yield from _point(point)
        yield ""


def _point(point: Point) -> Iterator[str]:
    yield f"- **{mark(point)}** {literal(helped(point))}"
    for quote in point.quotes:
        yield f"  - {_quote(quote)}"
    if point.verdict != "covered":
        named = (
            f"{literal(only(point))} "
            if point.verdict == "touched"
            else f"{literal(point.near)} "
            if point.near
            else ""
        )
        yield f"  - {named}{literal(point.why)}"
        yield f"  - Next time: {literal(point.raise_it)}"
        if point.strong:
            yield f"  - A strong sentence: “{literal(point.strong)}”"


def _quote(quote: Quote) -> str:
    return f"“{literal(excerpt(quote.text))}” (answer {quote.reply})"


def _mistakes(report: Report) -> Iterator[str]:
    yield "## Mistakes\n"
    if not report.pitfalls:
        yield f"{NO_MISTAKE}\n"
    for item in report.pitfalls:
        yield from _mistake(item)


def _mistake(item: PitfallPart) -> Iterator[str]:
    yield f"- **{literal(item.name)}** {standing(item)}"
    for quote in item.quotes:
        yield f"  - You: {_quote(quote)}"
    if item.challenge:
        yield f"  - Interviewer: {literal(excerpt(item.challenge))}"
    if item.answer:
        yield f"  - You: {_quote(item.answer)}"
    if item.standing == "defended":
        yield f"  - {literal(item.why)}\n"
        return
    yield f"  - {literal(item.why)}"
    yield f"  - Next time: {literal(item.raise_it)}\n"


def _twists(report: Report) -> Iterator[str]:
    if report.twists:
        yield "## When the task changed\n"
    for twist in report.twists:
        yield f"- Interviewer: {literal(excerpt(twist.said))}"
        yield f"  - {OUTCOMES[twist.outcome]}"
        for quote in twist.quotes:
            yield f"  - {_quote(quote)}"
        for became, name in twist_names(report, twist):
            yield f"  - {became.capitalize()}: {literal(name)}"
        yield ""


def _ideas(report: Report) -> Iterator[str]:
    if report.ideas:
        yield f"## {IDEAS}\n"
    for idea in report.ideas:
        yield f"- {_quote(idea.told)}"
        if idea.question:
            yield f"  - Interviewer: {literal(excerpt(idea.question))}"
        if idea.answer:
            yield f"  - You: {_quote(idea.answer)}"
        yield f"  - {BECAME_OF_IDEA[idea.outcome]}\n"


def _asked(report: Report) -> Iterator[str]:
    yield "## Questions you asked\n"
    if not report.asked:
        yield nothing_asked(report)
    for item in report.asked:
        yield f"- {literal(asked(item))} (answer {item.reply}): {literal(excerpt(item.answer) or PASSED_OVER)}"
    if report.assumptions:
        yield "\n## What you assumed\n"
        for quote in report.assumptions:
            yield f"- {_quote(quote)}"
    yield ""


def _pacing(report: Report) -> Iterator[str]:
    yield "## Time by area\n"
    if report.duration_s < LEAST_PACED_S:
        yield UNPACED
    else:
        for area in report.areas:
            yield f"- {AREA_NAMES[area.area]}: {pace(area)}"
    yield f"\n## How the level is read\n\n{FORMULA}\n"


def _outline(report: Report) -> Iterator[str]:
    lines = [literal(part) for part in report.outline.splitlines() if part.strip()]
    if lines:
        yield "## A strong answer, in outline\n"
        yield from (f"{part}  " for part in lines)
        yield ""


def _conversation(said: tuple[Said, ...], replies: int) -> Iterator[str]:
    if said:
        yield "## The conversation\n"
    for one, reply in numbered(said, replies):
        yield f"**{speaker(one, reply) if reply else literal(one.who.capitalize())}**, at {clock(one.at_s)}\n"
        for part in show(one.text).splitlines() or [""]:
            yield f"> {literal(part) or '(nothing)'}\n>"
        yield ""
