"""Laws of what home keeps: nothing that was only looked at, nothing that was forgotten, and the credit of the rest."""

from pathlib import Path

from textual.pilot import Pilot

from interviewer.core.act import Finish, Reply
from interviewer.core.report.seniority import percent
from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.home import HomeScreen
from interviewer.tui.modal import Confirm
from tests.history.other_window import other_window
from tests.tui.playing import seen, told, until
from tests.tui.small_desk import SmallDesk


def _held(desk: SmallDesk, *, finished: bool) -> str:
    """The id of an interview that was held, or left."""
    sitting = desk.begin("bikes", Setup(40))
    sitting.act(Reply("Fewer empty racks [goal 2], from the dock logs [labels 1]", 60.0))
    if finished:
        sitting.act(Finish(120.0))
    sitting.leave()
    return sitting.id


async def _marked(pilot: Pilot[None], id: str) -> HomeScreen:
    """Home with the mark on one interview."""
    home = pilot.app.screen
    assert isinstance(home, HomeScreen)
    await until(pilot, lambda: "CASES" in seen(home.house))
    for _ in range(20):
        if home.marked is not None and home.marked.session is not None and home.marked.session.id == id:
            return home
        await pilot.press("down")
    raise AssertionError("it is not listed")


async def test_an_interview_is_forgotten_after_a_question(tmp_path: Path) -> None:
    """Escape keeps it; Enter takes it out of lists and figures, and it can be brought back."""
    desk = SmallDesk(tmp_path)
    id = _held(desk, finished=True)
    app = InterviewerApp(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        home = await _marked(pilot, id)
        await pilot.press("f7")
        assert isinstance(app.screen, Confirm)
        await pilot.press("escape")
        assert [one.id for one in desk.sessions()] == [id]
        await pilot.press("f7", "enter")
        await until(pilot, lambda: "Forgotten" in told(app))
        assert desk.sessions() == ()
        assert "REPORTS" not in seen(app)
        assert desk.glance().progress.attempts == 0
        desk.store.trash(id, restore=True)
        assert [one.id for one in desk.sessions()] == [id]
        assert home.is_current


async def test_a_case_is_not_forgotten(tmp_path: Path) -> None:
    """On a case the key says what it is for."""
    desk = SmallDesk(tmp_path)
    app = InterviewerApp(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Tell the vans" in seen(app))
        await pilot.press("f7")
        assert "F7 forgets it" in told(app)


async def test_reports_are_listed_with_level_and_credit(tmp_path: Path) -> None:
    """What one was interviewed for, and what it earned, as the report has it."""
    desk = SmallDesk(tmp_path)
    id = _held(desk, finished=True)
    app = InterviewerApp(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await _marked(pilot, id)
        credit = percent(desk.held(id).report.reading.score)
        await until(pilot, lambda: any("mid" in row and credit in row for row in seen(app).splitlines()))


def test_what_was_only_looked_at_is_not_kept_as_unfinished(tmp_path: Path) -> None:
    """A draft, notes or a press keep it; a clock that ran does not."""
    desk = SmallDesk(tmp_path)
    looked = desk.begin("bikes", Setup(40))
    assert desk.sessions() == ()
    desk.store.append(looked.id, "tick", 600.0, {"moves": [], "over": False}, "2026-01-01T10:10:00Z")
    assert desk.sessions() == ()
    looked.save_draft("half an")
    assert [one.id for one in desk.sessions()] == [looked.id]
    looked.save_draft("")
    looked.note("ask about scale")
    assert [one.id for one in desk.sessions()] == [looked.id]


async def test_an_interview_that_is_open_elsewhere_says_so(tmp_path: Path) -> None:
    """Home marks it before anybody tries to open it, as long as the other process lives."""
    desk = SmallDesk(tmp_path)
    id = _held(desk, finished=False)
    with other_window(desk.store, id) as other:
        app = InterviewerApp(desk)
        async with app.run_test(size=(120, 40)) as pilot:
            await _marked(pilot, id)
            assert "open elsewhere" in seen(app)
            assert f"open in another window (process {other.pid})" in " ".join(
                seen(app, app.screen.query_one("#about")).split()
            )
    assert desk.sessions()[0].open_in == 0
