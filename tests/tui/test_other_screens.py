"""Laws of home, setup, report and palette."""

from pathlib import Path

import pytest

from interviewer.tui.actions.table import actions_of
from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.home import HomeScreen
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.place import Place
from interviewer.tui.report import ReportScreen
from interviewer.tui.setup import SetupScreen
from tests.tui.playing import interviewing, say, seated, seen, told, until
from tests.tui.small_desk import SmallDesk

SIZES = ((120, 40), (80, 24), (60, 16))


def at_home(folder: Path) -> InterviewerApp:
    """The app as `interviewer` opens it."""
    return InterviewerApp(SmallDesk(folder))


def held(folder: Path, *, finished: bool) -> None:
    """Leave one interview in the history."""
    from interviewer.core.act import Finish, Reply
    from interviewer.tui.choices import Setup

    sitting = SmallDesk(folder).begin("bikes", Setup(40))
    sitting.act(Reply("Fewer empty racks [goal 2], from the dock logs [labels 1]", 60.0))
    if finished:
        sitting.act(Finish(120.0))


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_launch_leads_into_an_interview_in_two_keys(size: tuple[int, int], tmp_path: Path) -> None:
    """Welcome, Enter, Enter: the interviewer speaks."""
    app = at_home(tmp_path)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "Welcome" in seen(app) and "Tell the vans" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SetupScreen) and "Level" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, InterviewScreen))
        await seated(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_typing_searches_the_cases(size: tuple[int, int], tmp_path: Path) -> None:
    """Letters narrow the list, escape empties the search, no match says so, in every window."""
    app = at_home(tmp_path)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "Sort parcels" in seen(app))
        await pilot.press("v", "a", "n")
        await until(pilot, lambda: "Sort parcels" not in seen(app) and "Tell the vans" in seen(app))
        await pilot.press("q")
        await until(pilot, lambda: "Nothing is found" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: "Sort parcels" in seen(app))


async def test_a_broken_case_says_why_and_does_not_open(tmp_path: Path) -> None:
    """The list shows it, Enter explains."""
    app = at_home(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: "cannot be used" in seen(app))
        await pilot.press("down")
        await until(pilot, lambda: "S201" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: "This case cannot be used" in told(app))
        assert isinstance(app.screen, HomeScreen)


async def test_an_unfinished_interview_comes_first(tmp_path: Path) -> None:
    """Enter goes on with it."""
    held(tmp_path, finished=False)
    app = at_home(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "GO ON" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, InterviewScreen))
        screen = await seated(pilot)
        assert screen.sitting is not None
        assert screen.sitting.interview.replies == 1


async def test_settings_are_remembered(tmp_path: Path) -> None:
    """What was changed is chosen the next time; the case's own length stays the case's own."""
    app = at_home(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Tell the vans" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))
        await pilot.press("down", "right", "enter")
        await until(pilot, lambda: isinstance(app.screen, InterviewScreen))
        setup = app.desk.remembered()
        assert (setup.minutes, setup.level) == (None, "senior")


async def test_settings_say_when_they_are_not_the_case_s_own(tmp_path: Path) -> None:
    """A level that was chosen for another case stands there as such; changed to the case's own, it says that."""
    app = at_home(tmp_path)
    app.desk.remember(Setup(level="junior"))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Tell the vans" in seen(app))
        await pilot.press("enter")
        await until(pilot, lambda: "as last time; this case's own is mid" in seen(app))
        await pilot.press("down", "right")
        await until(pilot, lambda: "(this case's own)" in seen(app) and "as last time" not in seen(app))
        await pilot.resize_terminal(60, 20)
        await pilot.press("left")
        await until(pilot, lambda: "[junior]" in seen(app))
        assert "as last time; this case's own is mid" in seen(app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_report_opens_with_what_matters(size: tuple[int, int], tmp_path: Path) -> None:
    """Verdicts are glyph and word; each section opens by arrow; evidence is in the candidate's words."""
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        screen = app.screen
        assert isinstance(screen, HomeScreen)
        while not (screen.marked and screen.marked.session):
            await pilot.press("down")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "covered" in seen(app))
        for word in ("READS LIKE", "✓ covered", "~ touched", "✗ missed"):
            assert word in seen(app)
        await pilot.press("down")
        await until(pilot, lambda: "Fewer empty racks" in seen(app))
        for _ in range(20):
            await pilot.press("down")
        await until(pilot, lambda: "Transcript" in seen(app))


async def test_a_report_is_written_where_it_is_wanted(tmp_path: Path) -> None:
    """`m` asks where and proposes a place; what is there already stays; the whole path is told."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        assert screen.sitting is not None
        app.show_report(app.desk.held(screen.sitting.id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen))
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, Place) and app.screen.path.has_focus)
        window = app.screen
        assert isinstance(window, Place)
        place = Path(window.path.value).expanduser()
        place.write_text("dear to me", encoding="utf-8")
        await pilot.press("enter")
        await until(pilot, lambda: "Choose another name." in " ".join(seen(app, window.trouble).split()))
        window.path.value = str(tmp_path / "mine.md")
        await pilot.press("enter")
        await until(pilot, lambda: told(app) == f"Written: {tmp_path / 'mine.md'}")
        assert (tmp_path / "mine.md").exists()
        assert place.read_text(encoding="utf-8") == "dear to me"


async def test_a_report_that_nobody_wants_written_is_not(tmp_path: Path) -> None:
    """Escape leaves no file."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        assert screen.sitting is not None
        app.show_report(app.desk.held(screen.sitting.id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen))
        before = sorted(tmp_path.iterdir())
        await pilot.press("h")
        await until(pilot, lambda: isinstance(app.screen, Place))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen))
        assert sorted(tmp_path.iterdir()) == before


async def test_every_action_is_in_the_palette(tmp_path: Path) -> None:
    """The palette offers each action of the screen with its sentence."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        offered = {command.help for command in app.get_system_commands(screen)}
        assert {a.help for a in actions_of("interview") if a.id != "command_palette"} <= offered


@pytest.mark.parametrize(
    "theme", ["interviewer-dark", "interviewer-light", "interviewer-contrast", "ansi-dark", "nord"]
)
async def test_every_theme_paints_every_screen(theme: str, tmp_path: Path) -> None:
    """No theme lacks a colour that a screen names."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = theme
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        assert screen.sitting is not None
        app.show_report(app.desk.held(screen.sitting.id))
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "covered" in seen(app))
        app.go_home()
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and "CASES" in seen(app))
