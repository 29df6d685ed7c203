"""Laws of the pages of a report: their rows fit, their figures agree, and the key to the level is at hand."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from textual.content import Content

from interviewer.core.report.quote import Quote
from interviewer.core.report.report import Report
from interviewer.core.report.reporter import report_on
from interviewer.core.text import Span
from interviewer.reporting.as_text import text_report
from interviewer.reporting.wording import FORMULA
from interviewer.tui.app import InterviewerApp
from interviewer.tui.contents import sections_of
from interviewer.tui.desk import Held
from interviewer.tui.reading import FIGURES, reading_page
from interviewer.tui.report import ReportScreen
from tests.core.small_case import Talk
from tests.tui.playing import seen, until
from tests.tui.small_desk import SmallDesk

WORDS = "payments come in as a stream, workers keep the rolling counts, and write them into a cache as the online store"
DOCS = Path(__file__).parents[2] / "docs" / "report.md"


def report() -> Report:
    """One with long quotes, some of them besides what the case expects."""
    talk = Talk()
    talk.hear_all(
        "Who rides? And how many racks [scale ?]?",
        f"Fewer empty racks because an empty one costs a ride [goal 2], {WORDS} [labels 2]",
        f"{WORDS} [latency 2]",
        "I would look at it every Monday [monitoring 1]",
    )
    made = report_on(talk.interview)
    points = tuple(replace(p, quotes=(Quote(2, Span(0, len(WORDS)), WORDS),) * 3) for p in made.points)
    return replace(made, extras=points, duration_s=567.8)


@pytest.mark.parametrize("width", [56, 82, 100])
def test_no_row_of_a_page_is_wider_than_the_page(width: int) -> None:
    """What was laid out in rows is not wrapped once more, which would lose its indent."""
    held = Held("s", report(), ())
    pages = {name: page() for name, _, page in sections_of(held, lambda: width)}
    for name in ("Beyond the case", "Data", "How it is read", "Pace and course"):
        assert max(line.cell_length for line in pages[name].split("\n")) <= width, name
    for row in pages["Beyond the case"].plain.splitlines()[1:]:
        assert not row or row.startswith("   ") or re.match(r"[✓~✗!] \w+  \S", row), row


@pytest.mark.parametrize("size", [(120, 36), (120, 60), (80, 24), (60, 20)])
async def test_a_page_keeps_its_width_when_it_has_to_scroll(size: tuple[int, int], tmp_path: Path) -> None:
    """From a short page to a long one: nothing stands alone at the margin."""
    app = InterviewerApp(SmallDesk(tmp_path))
    async with app.run_test(size=size) as pilot:
        app.show_report(Held("s", report(), ()))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "READS LIKE" in seen(app))
        screen = app.screen
        assert isinstance(screen, ReportScreen)
        before = screen.width
        for name in ("How it is read", "Beyond the case"):
            screen.open(name)
            heading = screen.page_of(name).plain.splitlines()[0]
            await until(pilot, lambda heading=heading: screen.page.plain.startswith(heading))  # type: ignore[misc]  # bound now
            assert screen.width == before
            assert len(screen.page.wrap(screen.width)) == screen.page.plain.count("\n") + 1


def test_screen_and_export_tell_the_same_times_and_shares() -> None:
    """Each figure of the overview and of the pace stands in the text report, too."""
    made = report()
    text = " ".join(text_report(made, width=400).split())
    pages = {name: page().plain for name, _, page in sections_of(Held("s", made, ()), lambda: 100)}
    times = re.findall(r"\d+:\d\d(?: of \d+:\d\d, [^\n]+)?", pages["Pace and course"])
    assert times
    assert all(" ".join(time.split()) in text for time in times)
    assert made.reading.why in pages["How it is read"].replace("\n", " ")


def test_an_area_that_came_up_on_the_way_is_not_called_unreached() -> None:
    """Where something was earned there is no word of it not having been reached."""
    made = report()
    areas = tuple(replace(area, spent_s=0.0, planned_s=300.0) for area in made.areas)
    page = {name: page for name, _, page in sections_of(Held("s", replace(made, areas=areas), ()), lambda: 100)}
    rows = {row.split()[0]: row for row in page["Pace and course"]().plain.splitlines() if " of 5:00" in row}
    assert "came up on the way" in rows["Data"]
    assert "not reached" in rows["Modelling"]


def test_a_drill_reproaches_nobody_for_asking_nothing() -> None:
    """And what came up besides is not called beyond the case."""
    made = replace(report(), mode="drill", asked=())
    pages = {name: page().plain for name, _, page in sections_of(Held("s", made, ()), lambda: 100)}
    assert "YOU ASKED NOTHING" not in pages["Pace and course"]
    assert pages["Besides"].startswith("Besides what the drill asked for")
    text = text_report(made)
    assert "BEYOND WHAT THE CASE EXPECTS" not in text
    assert "The case holds facts for those who ask" not in text


@pytest.mark.parametrize("replies", [0, 4])
def test_the_overview_names_the_key_to_the_level_where_there_is_one(replies: int) -> None:
    """Without a reply no figure was read, so there is no such page to be sent to."""
    pages = {
        name: page() for name, _, page in sections_of(Held("s", replace(report(), replies=replies), ()), lambda: 100)
    }
    assert ("How it is read" in pages["Overview"].plain) == ("How it is read" in pages) == bool(replies)


def test_the_key_to_the_level_says_what_the_documentation_says() -> None:
    """Each figure with its meaning, and what each level takes of it."""
    table = DOCS.read_text(encoding="utf-8")
    page = reading_page(report(), 100)
    for figure in FIGURES:
        assert f"| {figure.name} | {figure.meaning} |" in table
        assert figure.name in page.plain
    rows = [
        [cell.strip() or "-" for cell in row.split("|")[2:-1]]
        for row in table.splitlines()
        if re.match(r"\| (staff|senior|mid|junior) \|", row)
    ]
    for name, *cells in zip((f.name for f in FIGURES), *reversed(rows), strict=True):
        drawn = next(row for row in page.plain.splitlines() if re.match(rf"{name}\s+\d", row))
        told = [cell.replace("at most ", "≤ ").replace("none", "≤ 0") for cell in cells]
        assert re.split(r"\s{2,}", drawn)[2:] == told
    assert "rounded down" in FORMULA
    assert isinstance(page, Content)
