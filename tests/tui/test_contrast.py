"""Laws of what is painted: every word of every screen can be read, in each theme that comes with the program."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from interviewer.tui.home import HomeScreen
from interviewer.tui.modal import Help
from interviewer.tui.progress import ProgressScreen
from interviewer.tui.report import ReportScreen
from interviewer.tui.setup import SetupScreen
from interviewer.tui.themes import OURS
from tests.tui.contrast import faint, painted
from tests.tui.playing import interviewing, say, seated, seen, until

LEAST = {"interviewer-contrast": 7.0}
"""Contrast that a theme promises; WCAG AA (4.5) where it is not named."""
NAMES = [theme.name for theme in OURS]


async def legible(pilot: Pilot[None], selector: str = "") -> None:
    """Nothing that is painted now is faint; ``selector``: in that part, for what lies under a window is faint on purpose."""
    await pilot.pause(0.05)
    app = pilot.app
    region = app.screen.query_one(selector).region if selector else None
    assert faint(app, LEAST.get(app.theme, 4.5), region) == [], app.screen


@pytest.mark.parametrize("theme", NAMES)
async def test_every_word_of_an_interview_can_be_read(theme: str, tmp_path: Path) -> None:
    """Placeholders of box, notes and search, verdicts of study mode, notices, help and palette."""
    app = interviewing(tmp_path, theme=theme, mode="study")
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await until(pilot, lambda: "Enter sends it" in seen(app) and "ideas. F2" in seen(app))
        await legible(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        await pilot.press("ctrl+f")
        screen.say("Something went wrong.", serious=True, title="Look")
        await until(pilot, lambda: "Find in the conversation" in seen(app) and "Look" in seen(app))
        await legible(pilot)
        await pilot.press("escape", "f1")
        await until(pilot, lambda: isinstance(app.screen, Help))
        await legible(pilot, ".card")
        await pilot.press("escape", "ctrl+p")
        await until(pilot, lambda: "Copy  (^o)" in seen(app))
        for part in ("Input", "CommandList"):
            await legible(pilot, part)


@pytest.mark.parametrize("theme", NAMES)
async def test_every_word_around_an_interview_can_be_read(theme: str, tmp_path: Path) -> None:
    """Report, the windows over it, home with a marked row, progress and settings."""
    app = interviewing(tmp_path, theme=theme)
    async with app.run_test(size=(120, 40)) as pilot:
        await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        await pilot.press("ctrl+r", "enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "READS LIKE" in seen(app))
        for _ in range(3):
            await legible(pilot)
            await pilot.press("down")
        for key in ("m", "d"):
            await pilot.press(key)
            await until(pilot, lambda: app.screen.query(".card"))
            await legible(pilot, ".card")
            await pilot.press("escape")
            await until(pilot, lambda: isinstance(app.screen, ReportScreen))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen) and "tried 1x" in seen(app))
        await legible(pilot)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: isinstance(app.screen, ProgressScreen) and "TREND" in seen(app))
        await legible(pilot)
        app.set_up(app.desk.case("bikes"))
        await until(pilot, lambda: isinstance(app.screen, SetupScreen) and "Nothing leaves" in seen(app))
        await legible(pilot)


async def test_no_color_sends_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR all is in the terminal's own ink and on its own ground; the cursor is shown in reverse."""
    monkeypatch.setenv("NO_COLOR", "1")
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        await pilot.press(*"half", "ctrl+p")
        await until(pilot, lambda: "Search for commands" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: "half" in seen(app))
        styles = [style for _, style in painted(app, app.screen.region)]
        assert {(style.color, style.bgcolor) for style in styles} == {(None, None)}
        assert [words for words, style in painted(app, app.screen.region) if style.reverse] == [" "]
