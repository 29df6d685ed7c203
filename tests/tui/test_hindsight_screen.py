"""Laws of the report's second look: the earlier attempt beside it, and "I did say that"."""

from dataclasses import replace
from pathlib import Path

import pytest
from textual.content import Content

from interviewer.core.act import Finish, Reply
from interviewer.core.report.reporter import report_on
from interviewer.history.store import History
from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.crediting import likely_in
from interviewer.tui.dispute import MarkWords, Pick, sentence_at
from interviewer.tui.report import ReportScreen
from tests.core.small_case import Talk
from tests.tui.playing import seen, until
from tests.tui.small_desk import SmallDesk

SAID = "We count every dock. The count an hour later is the answer that we learn from."


def reported(folder: Path, *texts: str) -> tuple[InterviewerApp, str]:
    """An app whose history holds one finished interview for each of ``texts``; the id of the last."""
    desk, id = SmallDesk(folder), ""
    for text in texts:
        sitting = desk.begin("bikes", Setup(40))
        sitting.act(Reply(text, 60.0))
        sitting.act(Finish(120.0))
        id = sitting.id
    return InterviewerApp(desk), id


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_words_are_marked_and_shown_as_self_credited(size: tuple[int, int], tmp_path: Path) -> None:
    """By keys alone: the point, the answer, the sentence; both figures; kept for the next look and for the author."""
    app, id = reported(tmp_path, SAID)
    async with app.run_test(size=size) as pilot:
        app.show_report(app.desk.held(id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "covered" in seen(app))
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Pick) and "Which point" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Pick) and "In which answer" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, MarkWords) and "Mark the words" in seen(app))
        await pilot.press("end", "enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "by the rules" in seen(app))
        assert "With what you say you said" in seen(app)
        assert "an hour later" in seen(app)
    assert [body["text"] for kind, body in app.desk.store.notes(id) if kind == "dispute"] == [SAID[21:]]  # type: ignore[attr-defined]  # the small desk's own store
    assert app.desk.held(id).report.claims


async def test_nothing_is_kept_when_the_window_is_left(tmp_path: Path) -> None:
    """Escape at any step changes nothing."""
    app, id = reported(tmp_path, SAID)
    async with app.run_test(size=(80, 24)) as pilot:
        app.show_report(app.desk.held(id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "covered" in seen(app))
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, Pick))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, Pick) and "In which answer" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen))
    assert app.desk.held(id).report.claims == ()


async def test_the_report_shows_what_changed_since_the_last_attempt(tmp_path: Path) -> None:
    """A second attempt opens beside the first; c chooses another one."""
    app, id = reported(tmp_path, "Fewer racks [goal 2]", "From the logs [labels 2]")
    async with app.run_test(size=(120, 40)) as pilot:
        app.show_report(app.desk.held(id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "Since last time" in seen(app))
        await pilot.press("down")
        await until(pilot, lambda: "WHAT CAME" in seen(app) and "WHAT WAS LOST" in seen(app))
        assert "✗ missed → ✓ covered  Labels" in seen(app)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, Pick))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "WHAT CAME" in seen(app))


@pytest.mark.parametrize(("place", "words"), [(0, SAID[:20]), (19, SAID[:20]), (30, SAID[21:]), (999, SAID[21:])])
def test_the_sentence_at_the_cursor_counts_without_a_mark(place: int, words: str) -> None:
    """The one that holds the place, without white space around it."""
    assert SAID[slice(*sentence_at(SAID, place))] == words


def test_the_sentence_at_the_cursor_holds_its_figures_whole() -> None:
    """A dot within a figure or a short form ends none."""
    said = "We keep 0.95 recall at p99. Then, e.g. trees, go."
    assert said[slice(*sentence_at(said, 3))] == said[:27]
    assert said[slice(*sentence_at(said, 30))] == said[28:]


def test_a_store_keeps_every_dispute(tmp_path: Path) -> None:
    """Marks are only ever added; the newest one on a point counts, a withdrawn one does not."""
    from interviewer.cli.disputes import disputed, keep, withdraw
    from interviewer.core.report.claim import Dispute
    from interviewer.core.text import Span

    store = History.open(tmp_path / "history.db", "2026-01-01T10:00:00Z")
    id = store.begin("bikes", "Bikes", "", {}, "2026-01-01T10:00:00Z")
    keep(store, id, Dispute("goal", 1, Span(0, 4)), "some")
    keep(store, id, Dispute("goal", 1, Span(5, 9)), "more")
    assert disputed(store, id) == (Dispute("goal", 1, Span(5, 9)),)
    withdraw(store, id, "goal")
    assert disputed(store, id) == ()
    assert len(store.notes(id)) == 3


async def test_many_answers_can_be_searched(tmp_path: Path) -> None:
    """Typing leaves the answers with these words; the one that is chosen is the one that was seen."""
    lines = [Content(f"{number}  answer about {what}") for number, what in enumerate(["labels", "cost"] * 6, 1)]
    app, _ = reported(tmp_path, SAID)
    async with app.run_test(size=(80, 24)) as pilot:
        chosen: list[int | None] = []
        app.push_screen(Pick("In which answer?", lines), chosen.append)
        await until(pilot, lambda: "In which answer" in seen(app))
        await pilot.press(*"cost")
        await until(pilot, lambda: "labels" not in seen(app))
        await pilot.press("down", "enter")
        await until(pilot, lambda: chosen)
    assert chosen == [3]


@pytest.mark.parametrize("size", [(80, 24), (60, 16)])
async def test_i_said_that_stands_on_the_answer_that_the_report_named(size: tuple[int, int], tmp_path: Path) -> None:
    """The list says how many answers there are and begins at the likely one; what was typed to find it is what is marked."""
    lines = [Content(f"{number}  some words") for number in range(1, 27)]
    said = [f"{number}  some words, and weekly refits, number {number} of them" for number in range(1, 27)]
    app, _ = reported(tmp_path, SAID)
    async with app.run_test(size=size) as pilot:
        chosen: list[int | None] = []
        pick = Pick("In which answer?", lines, at=18, texts=said)
        app.push_screen(pick, chosen.append)
        await until(pilot, lambda: "19  some words" in seen(app) and "26 of them: type words" in seen(app))
        assert "esc Leave it" in seen(app)
        await pilot.press(*"weekly")
        await until(pilot, lambda: pick.words.value == "weekly")
        await pilot.press("enter")
        await until(pilot, lambda: chosen)
        marking = MarkWords(said[18], pick.words.value)
        app.push_screen(marking)
        await until(pilot, lambda: marking.area.selected_text)
        assert (chosen, marking.area.selected_text) == ([18], "weekly")


def test_the_likely_answer_is_the_one_that_the_report_names() -> None:
    """By its sentence on where a point may have come up, else by the first quote; none for a point that never came up."""
    talk = Talk()
    talk.hear("Fewer racks [goal 1]")
    points = {point.id: point for point in report_on(talk.interview).points}
    heard = replace(points["labels"], near="It was asked for, and answer 12 was not heard as one.")
    assert [likely_in(point) for point in (points["goal"], heard, points["latency"])] == [1, 12, 0]
