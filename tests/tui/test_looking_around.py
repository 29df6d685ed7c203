"""Laws of finding, of the panel's views, and of the second keys, while a draft stands in the box."""

from pathlib import Path

import pytest

from interviewer.tui.home import HomeScreen
from tests.tui.playing import interviewing, say, seated, seen, until

SIZES = [(120, 40), (80, 24)]


@pytest.mark.parametrize("size", SIZES)
async def test_words_are_found_and_the_draft_stays(size: tuple[int, int], tmp_path: Path) -> None:
    """Typing finds and counts, Enter goes back, escape closes and gives the box the focus again."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        await say(pilot, "RACKS count bikes [labels 2]")
        screen.box.put("half a thought")
        await pilot.press("ctrl+f", *"racks")
        await until(pilot, lambda: " of " in seen(app) and screen.talk.finder._found)
        newest = screen.talk.finder._place
        await pilot.press("enter")
        assert screen.talk.finder._place == newest - 1
        await pilot.press("x")
        await until(pilot, lambda: "not found" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: screen.box.has_focus and not screen.talk.finder.has_class("-open"))
        assert screen.box.text == "half a thought"
        assert not any(remark._marked for remark in screen.log_rows.query("Remark"))  # type: ignore[attr-defined]


async def test_markup_is_found_as_it_was_written(tmp_path: Path) -> None:
    """Brackets are text in the search, too."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "a [red]b[/red] and [/ that")
        await pilot.press("ctrl+f")
        await until(pilot, lambda: screen.talk.finder.words.has_focus)
        screen.talk.finder.words.value = "[/ that"
        await until(pilot, lambda: "1 of 1" in seen(app))


@pytest.mark.parametrize("mode", ["interview", "study"])
async def test_the_panel_goes_through_its_views(mode: str, tmp_path: Path) -> None:
    """All, stages and time, coverage in study mode only, notes, hidden; what is seen last is remembered."""
    app = interviewing(tmp_path, mode=mode)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await until(pilot, lambda: "STAGES" in seen(app) and "Notes, yours" in seen(app))
        await pilot.press("f3")
        await until(pilot, lambda: "STAGES" in seen(app) and "Notes, yours" not in seen(app))
        assert "COVERAGE" not in seen(app)
        if mode == "study":
            await pilot.press("f3")
            await until(pilot, lambda: "COVERAGE" in seen(app) and "STAGES" not in seen(app))
        await pilot.press("f3")
        await until(pilot, lambda: "Notes, yours" in seen(app) and "STAGES" not in seen(app))
        assert app.desk.taste().panel_view == "notes"
        await pilot.press("f3")
        await until(pilot, lambda: "Notes, yours" not in seen(app))
        assert not app.desk.taste().panel
        await pilot.press("f3")
        await until(pilot, lambda: "STAGES" in seen(app))
        assert screen.box.has_focus


async def test_notes_open_from_a_panel_that_shows_none(tmp_path: Path) -> None:
    """F2 brings them, whatever the panel shows."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await pilot.press("f3", "f2")
        await until(pilot, lambda: screen.notes.has_focus and "Notes, yours" in seen(app))


async def test_function_keys_work_while_somebody_writes(tmp_path: Path) -> None:
    """F6 turns the keys around and F7 goes home; the box does not keep them for itself."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.put("two words")
        await pilot.press("f6")
        await until(pilot, lambda: screen.box.long_answers)
        await pilot.press("f7")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
