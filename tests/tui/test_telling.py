"""Laws of what the screen tells of itself: the footer, the box, the first line, the palette, the notes in a small window."""

from pathlib import Path

import pytest
from textual.command import CommandPalette

from interviewer.reporting.plain import show
from interviewer.tui.modal import Help
from tests.tui.playing import interviewing, say, seated, seen, until


async def test_the_footer_tells_what_enter_does_now(tmp_path: Path) -> None:
    """It sends while one writes, goes back while one reads, and opens the report once all is said."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        assert "⏎ Send" in seen(app)
        await pilot.press("escape")
        await until(pilot, lambda: "⏎ Answer" in seen(app) and "⏎ Send" not in seen(app))
        assert "Enter goes back" in seen(app, screen.box)
        await pilot.press("enter")
        await until(pilot, lambda: "⏎ Send" in seen(app))
        await say(pilot, "I am done, let us finish here.")
        if screen.sitting is not None and not screen.sitting.interview.is_over:
            await screen.exchange.act("Finish")
        await until(pilot, lambda: "⏎ Report" in seen(app))
        assert "^t" not in seen(app)
        assert "Enter opens your report" in seen(app, screen.box)


async def test_notes_take_the_panel_alone_in_a_small_window(tmp_path: Path) -> None:
    """Most rows of the window are for them, the talk keeps more than half of its width, and the panel is what it was behind them."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await seated(pilot)
        await pilot.press("f2")
        await until(pilot, lambda: screen.notes.has_focus)
        assert screen.notes.content_size.height >= 12
        assert screen.talk.size.width > 30
        await pilot.press("f2")
        assert screen.panel.view == "all"


@pytest.mark.parametrize("size", [(200, 50), (120, 40)])
async def test_a_row_of_the_talk_is_no_longer_than_an_eye_can_follow(size: tuple[int, int], tmp_path: Path) -> None:
    """A hundred cells at most, as in the report."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        screen = await seated(pilot)
        await say(pilot, "word " * 200)
        rows = seen(app, screen.log_rows).splitlines()
        assert max(len(row.rstrip("▏▎▍▌▋▊▉█ ")) for row in rows) <= 104
        assert screen.box.size.width <= 104


async def test_the_first_line_tells_of_how_long_and_how(tmp_path: Path) -> None:
    """Also in the least window: the time there is, and study mode."""
    app = interviewing(tmp_path, mode="study")
    async with app.run_test(size=(60, 16)) as pilot:
        await seated(pilot)
        await until(pilot, lambda: "/40" in seen(app).splitlines()[0] and "study" in seen(app).splitlines()[0])


async def test_the_palette_over_the_help_is_that_of_the_page(tmp_path: Path) -> None:
    """The help gives way; the screen's own commands are found, and our colours before all others."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, Help))
        await pilot.press("f12")
        await until(pilot, lambda: isinstance(app.screen, CommandPalette))
        assert not any(isinstance(screen, Help) for screen in app.screen_stack)
        await pilot.press(*"pause")
        await until(pilot, lambda: "Pause  (^s)" in seen(app))
        await pilot.press("escape")
        await pilot.press("f12", *"light")
        await until(pilot, lambda: "Light colours" in seen(app))
        await pilot.pause(0.3)
        await pilot.press("enter")
        await until(pilot, lambda: app.theme == "interviewer-light")


async def test_down_leads_back_from_a_recalled_answer(tmp_path: Path) -> None:
    """However long it was: as many downs as ups, while nothing was changed or moved."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        for text in ("a long answer\n" * 30, "a short one"):
            await say(pilot, text)
        await pilot.press(*"new", "home", "up", "up")
        assert screen.box.text.startswith("a long answer")
        await pilot.press("down", "down")
        assert screen.box.text == "new"


@pytest.mark.parametrize("text", ["👩\u200d👩\u200d👧\u200d👦", "می\u200cخواهم"])
async def test_joined_signs_stay_joined(text: str, tmp_path: Path) -> None:
    """Typed or pasted, a family is one sign and not four."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        from textual import events

        for sign in text:
            screen.box.post_message(events.Key("zero_width" if sign in "\u200c\u200d" else sign, sign))
        await until(pilot, lambda: screen.box.text == text)
    assert show(text) == text
