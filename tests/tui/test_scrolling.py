"""Laws of scrolling: the end is followed again by whoever is back there, and no press of a page key is lost."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from interviewer.tui.desk import Spoken
from interviewer.tui.remark import Remark
from interviewer.tui.report import ReportScreen
from interviewer.tui.transcript import SHOWN_AT_FIRST, Transcript
from tests.tui.playing import interviewing, seated, seen, until

WORDS = "words and more words " * 20


def spoken(number: int) -> Spoken:
    """One long message."""
    return Spoken("you" if number % 2 else "interviewer", f"message {number}. {WORDS}", float(number))


async def filled(pilot: Pilot[None], messages: int = 30) -> Transcript:
    """A conversation of many pages, at its end."""
    log = (await seated(pilot)).log_rows
    await log.fill([spoken(number) for number in range(messages)])
    await until(pilot, lambda: log.max_scroll_y > 100 and log.scroll_y == log.max_scroll_y)
    return log


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_who_is_back_at_the_end_follows_again_in_any_window(size: tuple[int, int], tmp_path: Path) -> None:
    """Page up, down to the end and one press more, then another window: what is said next stands on the screen."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        log = await filled(pilot)
        await pilot.press("pageup", "pagedown", "pagedown")
        await pilot.resize_terminal(*size)
        await pilot.pause()
        log.add(Spoken("interviewer", "Here is something new.", 99.0))
        await until(pilot, lambda: "Here is something new." in seen(app))
        assert log.follows


async def test_who_reads_further_up_is_left_there(tmp_path: Path) -> None:
    """A new message moves nothing, and the border says that there is more below."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        log = await filled(pilot)
        await pilot.press("pageup")
        place = log.scroll_y
        log.add(Spoken("interviewer", "Here is something new.", 99.0))
        await until(pilot, lambda: "more below" in seen(app))
        assert log.scroll_y == place
        assert not log.follows


async def test_another_window_keeps_the_place_of_who_reads(tmp_path: Path) -> None:
    """The message at the top stays the one at the top, in a narrower window and back."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        log = await filled(pilot)
        await pilot.press("pageup", "pageup")

        def at_top() -> str:
            return next(r for r in log.query(Remark) if r.virtual_region.bottom > log.scroll_y).spoken.text[:12]

        before = at_top()
        for size in ((64, 24), (40, 10), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause(0.1)
            if size[0] > 60:
                await until(pilot, lambda: at_top() == before and not log.follows)


async def test_a_conversation_of_one_page_is_always_at_its_end(tmp_path: Path) -> None:
    """Page up and finding move nothing there, and what is said next stands above the box."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        log = (await seated(pilot)).log_rows
        await pilot.press("pageup")
        before = seen(app).splitlines()[1:]
        await pilot.press("ctrl+f", *"rack")
        await until(pilot, lambda: "1 of 1" in seen(app))
        await pilot.press("escape")
        await until(pilot, lambda: seen(app).splitlines()[1:] == before)
        assert log.follows


async def test_every_press_of_a_page_key_counts(tmp_path: Path) -> None:
    """Five presses before anything is painted are five pages, up and down."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        log = await filled(pilot)
        page, end = log.scrollable_content_region.height, log.scroll_y
        for way, place in ((-1, end - 5 * page), (1, end)):
            for _ in range(5):
                log.page(way)
            assert log.scroll_y == place


async def test_pages_go_on_into_messages_that_were_not_mounted(tmp_path: Path) -> None:
    """Nothing is leapt over where earlier messages come in: as many pages down lead back to the end."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        log = await filled(pilot, SHOWN_AT_FIRST + 20)
        page = log.scrollable_content_region.height
        up = int(log.scroll_y // page) + 3
        for _ in range(up):
            log.page(-1)
        await until(pilot, lambda: not log._hidden and not log._fetching)
        assert log.max_scroll_y - log.scroll_y == up * page


async def test_scrolling_to_the_top_brings_earlier_messages(tmp_path: Path) -> None:
    """However one comes there; what was at the top stays in sight."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        log = await filled(pilot, SHOWN_AT_FIRST + 20)
        log.scroll_to(y=0, animate=False, immediate=True)
        await until(pilot, lambda: not log._hidden and not log._fetching)
        await until(pilot, lambda: "message 20." in seen(app))


async def test_a_report_is_read_page_by_page(tmp_path: Path) -> None:
    """Quick presses of the space bar are pages of their own; at the end of a section the next one opens."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 16)) as pilot:
        await seated(pilot)
        await pilot.press("ctrl+r", "enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen) and app.screen.reader.max_scroll_y > 0)
        screen = app.screen
        assert isinstance(screen, ReportScreen)
        pages = -(-screen.reader.max_scroll_y // screen.reader.scrollable_content_region.height)
        for _ in range(pages):
            screen.action_read_down()
        assert screen.reader.at_end
        assert screen.sections.chosen == 0
        screen.action_read_down()
        assert screen.sections.chosen == 1
