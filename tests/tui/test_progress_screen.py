"""Laws of progress on the screens: the glance at home, filters, the page, and the way into a drill."""

from pathlib import Path

import pytest

from interviewer.tui.filters import Filter
from interviewer.tui.home import HomeScreen
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.progress import ProgressScreen
from interviewer.tui.setup import SetupScreen
from tests.tui.playing import seated, seen, told, until
from tests.tui.test_other_screens import SIZES, at_home, held


@pytest.mark.parametrize("size", SIZES)
async def test_home_says_how_it_goes_and_what_is_next(size: tuple[int, int], tmp_path: Path) -> None:
    """After an interview home shows the states in words, what is due, and a proposal on top of the list."""
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "NEXT" in seen(app) and "1 interview" in seen(app))
        assert "missed" in seen(app)
        screen = app.screen
        assert isinstance(screen, HomeScreen)
        await pilot.press("up")
        await until(pilot, lambda: screen.marked and screen.marked.advice)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SetupScreen | InterviewScreen))


@pytest.mark.parametrize("size", SIZES)
async def test_progress_opens_from_home_and_shows_every_state(size: tuple[int, int], tmp_path: Path) -> None:
    """Trend, strip with words, and a part for each state; escape goes home."""
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        await pilot.press("ctrl+y")
        await until(pilot, lambda: isinstance(app.screen, ProgressScreen) and "TREND BY AREA" in seen(app))
        await pilot.press("down")
        await until(pilot, lambda: "✗ missed" in seen(app) and "due now" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))


async def test_progress_before_the_first_interview_leads_into_it(tmp_path: Path) -> None:
    """The empty page says what it will show, and Enter goes on."""
    app = at_home(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        await pilot.press("f6")
        await until(pilot, lambda: "No finished interview yet" in seen(app))
        await pilot.press("f9")
        await until(pilot, lambda: "Nothing to drill yet" in told(app))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, SetupScreen))


async def test_a_drill_begins_with_what_is_due(tmp_path: Path) -> None:
    """From the page: d holds an interview about due points only."""
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "TREND BY AREA" in seen(app))
        await pilot.press("d")
        await until(pilot, lambda: isinstance(app.screen, InterviewScreen))
        screen = await seated(pilot)
        assert screen.sitting is not None
        settings = screen.sitting.interview.settings
        assert (settings.mode, settings.minutes) == ("drill", None)
        assert 1 <= len(settings.focus) <= 3


async def test_filters_narrow_the_cases_and_escape_takes_them_away(tmp_path: Path) -> None:
    """Level, minutes, area and never tried; each key goes round."""
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: "NEXT" in seen(app))
        screen = app.screen
        assert isinstance(screen, HomeScreen)
        await pilot.press("f5")
        await until(pilot, lambda: "Sort parcels" in seen(app) and "Tell the vans" not in seen(app))
        await pilot.press("escape", "f3")
        await until(pilot, lambda: "up to 30" in seen(app) and "Tell the vans" not in seen(app))
        await pilot.press("escape", "f2")  # no case is for juniors, so that is not offered
        await until(pilot, lambda: "[mid]" in seen(app) and "Sort parcels" not in seen(app))
        await pilot.press("escape", "f4")
        await until(pilot, lambda: "[Framing]" in seen(app) and "Tell the vans" in seen(app))
        for _ in range(7):
            await pilot.press("f4")
        assert screen.filters.value == Filter()
        await pilot.press("f3", "f2")
        await until(pilot, lambda: "[senior]" in seen(app) and "Nothing is found" not in seen(app))
        await pilot.press("f2", "escape", *"zzz")
        await until(pilot, lambda: "Nothing is found" in seen(app))


async def test_progress_needs_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR every state still has its glyph and its word."""
    monkeypatch.setenv("NO_COLOR", "1")
    held(tmp_path, finished=True)
    app = at_home(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "✗ missed" in seen(app) and "✓ covered" in seen(app))
