"""The report's pages of evidence: by area, mistakes, a strong answer, the transcript."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES, HELP, counted
from interviewer.reporting.times import clock
from interviewer.tui.card import area_bar, tally, verdict
from interviewer.tui.cited import cite, say
from interviewer.tui.shown import hanging, headed, shown, shown_line

if TYPE_CHECKING:
    from interviewer.core.report.part import PitfallPart
    from interviewer.core.report.point import AreaPart, Point
    from interviewer.core.report.quote import Quote
    from interviewer.core.report.report import Report
    from interviewer.tui.desk import Spoken

STANDINGS = {
    "noticed": "it passed without a challenge",
    "challenged": "challenged, and left open",
    "corrected": "challenged, and taken back",
    "defended": "challenged, and rightly defended",
    "insisted": "challenged, and kept",
}
MARKED = {"corrected": ("✓ taken back", "bold $covered"), "defended": ("✓ defended", "bold $covered")}
"""How a mistake that is settled is headed, and in which colour."""
BLANK = Content("")


def area_page(area: "AreaPart", width: int) -> Content:
    """One area, point by point, in ``width`` cells."""
    time = f"{clock(area.spent_s)} talked about" + (
        f", {clock(area.planned_s)} planned" if area.planned_s is not None else ""
    )
    rows = [
        Content.styled(AREA_NAMES[area.area], "bold"),
        Content.assemble(area_bar(area, max(6, min(24, width - 50))), (f"   {tally(area)}   {time}", "$muted")),
        BLANK,
    ]
    for point in area.points:
        rows += [*_point(point, width), BLANK]
    if not area.points:
        rows.append(Content("This case expects nothing in particular here."))
    return Content("\n").join(rows)


def _point(point: "Point", width: int) -> Iterator[Content]:
    weight = "   weighs much here" if point.weight >= 2 else ""
    how = f"   {HELP.get(point.provenance or '', '')}" if point.provenance else ""
    read = Content.styled("! mistaken", "bold $touched") if point.mistake else verdict(point.verdict)
    yield headed(Content.assemble(read, "  ", shown_line(point.name, "bold"), (how + weight, "$muted")), width)
    yield from (_quote(quote, width) for quote in point.quotes)
    if point.mistake:
        yield hanging(Content(""), shown(point.mistake, "$touched"), width)
    if point.near:
        yield hanging(Content(""), shown(point.near), width)
    if point.verdict != "covered":
        yield hanging(Content.styled("Why it matters: ", "$muted"), shown(point.why), width)
        yield hanging(Content.styled("Next time: ", "$muted"), shown(point.raise_it), width)
        if point.strong:
            yield hanging(Content.styled("A strong sentence: ", "$muted"), shown(f"“{point.strong}”", "italic"), width)


def _quote(quote: "Quote", width: int) -> Content:
    return quoted(quote.text, quote.reply, width)


def quoted(text: str, reply: int, width: int) -> Content:
    """Words from an answer, which can be followed to it."""
    words = Content.assemble(shown_line(f"“{text}”", "$you"), (f"  answer {reply}", "$muted"))
    return hanging(Content(""), cite(words, reply, text), width)


def extras_page(report: "Report", width: int) -> Content:
    """What came up that nobody asked for."""
    from interviewer.reporting.wording import beyond  # here: the engine is not needed for a first paint

    rows = [Content.styled(beyond(report), "bold"), BLANK]
    for point in report.extras:
        rows += [*_point(point, width), BLANK]
    return Content("\n").join(rows)


def mistakes_page(report: "Report", width: int) -> Content:
    """Mistakes, what was said to them, and what became of them."""
    rows = [Content.styled("Mistakes", "bold"), BLANK]
    for part in report.pitfalls:
        rows += [*_mistake(part, width), BLANK]
    return Content("\n").join(rows)


def _mistake(part: "PitfallPart", width: int) -> Iterator[Content]:
    good = part.standing == "corrected"
    mark = MARKED.get(part.standing, ("! mistake", "bold $touched"))
    became = "you took it back yourself" if good and (part.at_once or not part.challenge) else STANDINGS[part.standing]
    yield headed(Content.assemble(mark, "  ", shown_line(part.name, "bold"), (f"   {became}", "$muted")), width)
    yield from (_quote(quote, width) for quote in part.quotes)
    if part.challenge:
        yield hanging(
            Content.styled("Interviewer: ", "$muted"), shown_line(f"“{part.challenge}”", "$interviewer"), width
        )
    if part.answer is not None:
        yield _quote(part.answer, width)
    yield hanging(Content.styled("Why it matters: ", "$muted"), shown(part.why), width)
    if part.standing != "defended":
        yield hanging(Content.styled("Next time: ", "$muted"), shown(part.raise_it), width)


def outline_page(report: "Report") -> Content:
    """A strong answer."""
    text = shown(report.outline) if report.outline else Content("This case has no outline.")
    return Content.assemble(("A strong answer, in outline", "bold"), "\n\n", text)


def transcript_page(report: "Report", lines: "tuple[Spoken, ...]") -> Content:
    """Every word, with marks where something was earned."""
    earned: dict[int, list[Content]] = {}
    for point in (*report.points, *report.extras):
        for quote in point.quotes[:1]:
            earned.setdefault(quote.reply, []).append(
                Content.assemble("     ", verdict(point.verdict), " ", shown_line(point.name))
            )
    rows, reply = [Content.styled("Transcript", "bold"), BLANK], 0
    for line in lines:
        reply += line.is_answer
        if line.who == "event":
            rows += [Content.styled(f"{line.text} · {clock(line.at_s)}", "$muted italic"), BLANK]
            continue
        mine = line.who == "you"
        name = f"You · answer {reply}" if mine else "Interviewer"
        rows += [Content.assemble((name, f"bold ${line.who}"), (f"  {clock(line.at_s)}", "$muted"))]
        rows.append(say(shown(line.text), reply) if mine else shown(line.text))
        rows += [*(earned.get(reply, []) if mine else []), BLANK]
    rows.append(Content.styled(counted(reply, "answer"), "$muted"))
    return Content("\n").join(rows)
