"""The report's first page: what matters, on one card."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES, counted
from interviewer.reporting.times import clock
from interviewer.tui.bars import aimed, stacked
from interviewer.tui.shown import shown, shown_line
from interviewer.tui.wording import COLOURED, box

if TYPE_CHECKING:
    from interviewer.core.report.part import Fix
    from interviewer.core.report.point import AreaPart
    from interviewer.core.report.report import Report
    from interviewer.core.report.verdict import Verdict

ENDED = {
    "done": "no more questions",
    "finish": "you finished it",
    "time": "the time was over",
    "turns": "it had grown very long",
    "silent": "there were no more answers",
    "": "still open",
}


def overview(report: "Report", width: int) -> Content:
    """The card in ``width`` cells."""
    return Content("\n").join([*_head(report), *_reading(report), *_coverage(report, width), *_fixes(report)])


def label(text: str) -> Content:
    """A heading inside a page."""
    return Content.styled(text, "bold $secondary")


def verdict(name: "Verdict") -> Content:
    """Glyph, word and colour of a verdict."""
    glyph, style = COLOURED[name]
    return Content.styled(f"{glyph} {name}", f"bold {style}")


def _head(report: "Report") -> Iterator[Content]:
    yield shown_line(report.title, "bold")
    facts = [report.level, box(report.minutes), f"{clock(report.duration_s)} used"]
    if report.mode != "interview":
        facts.insert(0, report.mode)
    facts += [
        counted(report.replies, "answer"),
        counted(report.words, "word"),
        counted(report.hints, "hint") if report.hints else "no hints",
    ]
    yield Content.styled(f"{' · '.join(facts)} · {ENDED.get(report.ended, report.ended)}", "$muted")
    yield Content("")


def _reading(report: "Report") -> Iterator[Content]:
    read = report.reading
    level = read.level or "too little to say"
    yield Content.assemble(
        label("READS LIKE  "),
        (level, "bold $accent" if read.level else "bold"),
        (f"   interviewed for {report.level}", "$muted"),
    )
    if read.short:
        yield Content.styled(read.short, "$touched")
    yield Content(read.why)
    key = "; “How it is read” explains the figures" if report.replies else ""
    yield Content.styled(f"A rule of thumb, not calibrated{key}.", "$muted italic")
    yield Content("")


def _coverage(report: "Report", width: int) -> Iterator[Content]:
    counts = [Content.assemble(verdict(name), f" {report.count(name)}   ") for name in VERDICTS]
    yield Content.assemble(label("COVERAGE    "), *counts)
    from interviewer.core.report.seniority import SCORE, percent

    target = SCORE[report.level]
    cells = max(10, min(36, width - 40))
    for area in report.areas:
        if area.points:
            style = "$covered" if area.share >= target else "$touched"
            yield Content.assemble(
                f"{AREA_NAMES[area.area]:<15}",
                aimed(area.share, target, cells, style),
                f" {percent(area.share):>4}   ",
                (tally(area), "$muted"),
            )
    if target:
        yield Content.styled(
            f"Weighted credit in each area; ┃ is what {report.level} takes over all: {percent(target)}.", "$muted"
        )
    yield Content("")


def area_bar(area: "AreaPart", cells: int) -> Content:
    """Covered, touched and missed side by side; told apart by pattern, too."""
    glyphs = {"covered": "━", "touched": "╍", "missed": "┄"}
    return stacked(
        [(area.count(name), glyphs[name], COLOURED[name][1] if name != "missed" else "$track") for name in VERDICTS],
        cells,
    )


VERDICTS: "tuple[Verdict, ...]" = ("covered", "touched", "missed")


def tally(area: "AreaPart") -> str:
    """``✓2 ~1 ✗3``."""
    return f"✓{area.count('covered')} ~{area.count('touched')} ✗{area.count('missed')}"


def _fixes(report: "Report") -> Iterator[Content]:
    if not report.fixes:
        yield Content("Nothing stands out to fix. Try it one level up, or with a brisker interviewer.")
        return
    yield label(
        "FIX FIRST"
        if len(report.fixes) == 1
        else "FIX THESE TWO FIRST"
        if len(report.fixes) == 2
        else "FIX THESE FIRST"
    )
    for number, fix in enumerate(report.fixes, 1):
        yield from _fix(number, fix)


def _fix(number: int, fix: "Fix") -> Iterator[Content]:
    yield Content.assemble((f"{number}  ", "bold $accent"), shown_line(fix.name, "bold"))
    yield Content.assemble(shown(fix.missing, "$touched"), " ", shown(fix.why))
    yield Content.assemble(("Next time: ", "bold"), shown(fix.raise_it))
    if fix.strong:
        yield Content.assemble(("A strong sentence: ", "bold"), shown(f"“{fix.strong}”", "italic"))
    yield Content("")
