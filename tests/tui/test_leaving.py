"""Laws of ctrl+c, and of notices: they cover nothing."""

from pathlib import Path

import pytest

from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.desk import Sitting
from interviewer.tui.home import HomeScreen
from interviewer.tui.interrupt import COPIED, HOW
from interviewer.tui.modal import Confirm
from tests.tui.playing import interviewing, say, seated, seen, told, until
from tests.tui.small_desk import SmallDesk


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 16)])
async def test_the_way_out_stands_on_the_screen(size: tuple[int, int], tmp_path: Path) -> None:
    """In every window the last line names help and the key that leaves, the commands where there is room."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await seated(pilot)
        last = seen(app).splitlines()[-1]
        for key in ("F1 Help", "^q Leave", "⏎ Send", *["^p Commands"] * (size[0] >= 80)):
            assert key in last


async def test_ctrl_c_says_how_to_leave_and_leaves_when_pressed_again(tmp_path: Path) -> None:
    """Once: a sentence, nothing lost; twice: out, with the draft kept and the session named."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.put("half a thought")
        await pilot.press("ctrl+c")
        await until(pilot, lambda: HOW in seen(app))
        assert screen.box.text == "half a thought"
        await pilot.press("ctrl+c")
        await until(pilot, lambda: app.left)
    assert app.return_code == 0
    assert app.desk.resume(app.left).draft == "half a thought"


async def test_ctrl_c_copies_what_is_marked(tmp_path: Path) -> None:
    """Marked words go to the clipboard, however often, and nobody is led out."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.put("half a thought")
        screen.box.select_all()
        await pilot.press("ctrl+c", "ctrl+c")
        await until(pilot, lambda: COPIED in seen(app))
        assert app.clipboard == "half a thought"
        assert not app.left


async def test_ctrl_c_answers_in_a_window_too(tmp_path: Path) -> None:
    """Where a question is open, it is told, too, and leads out."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        await pilot.press(*"half", "ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("ctrl+c")
        await until(pilot, lambda: "ctrl+c again leaves" in " ".join(seen(app).split()))
        await pilot.press("ctrl+c")
        await until(pilot, lambda: app.left)


async def test_who_only_looked_is_sent_back_nowhere(tmp_path: Path) -> None:
    """Nothing said and nothing written: there is nothing to go on with."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        await pilot.press("ctrl+q")
    assert app.left == ""


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_a_notice_covers_neither_answer_nor_conversation(size: tuple[int, int], tmp_path: Path) -> None:
    """After copying, the box and the last message stand there whole; a long notice makes room for itself."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        screen.box.put("half a thought")
        await pilot.press("ctrl+o")
        await until(pilot, lambda: COPIED in seen(app))
        screen.say("Something that takes its time to be told. " * 6)
        await until(pilot, lambda: len(screen.keys_line.notices) == 2 and screen.keys_line.region.height > 2)
        assert not app.screen.query("Toast")
        for widget in (screen.box, screen.log_rows):
            assert not widget.region.overlaps(screen.keys_line.region)
        assert "half a thought" in seen(app)


@pytest.mark.parametrize("size", [(80, 24), (60, 16)])
async def test_a_long_help_says_how_to_close_and_scroll_it(size: tuple[int, int], tmp_path: Path) -> None:
    """The keys of the window stay in sight; its end is a few pages down, each line behind its key."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await seated(pilot)
        await pilot.press("f1")
        await until(pilot, lambda: "esc Close" in seen(app) and "PgDn Scroll" in seen(app))
        await pilot.press(*["pagedown"] * 6)
        await until(pilot, lambda: "press it twice" in " ".join(seen(app).split()))
        assert "esc Close" in seen(app)


async def test_the_same_notice_stands_there_once_and_goes(tmp_path: Path) -> None:
    """An impatient finger gets one sentence, and the keys come back."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        for _ in range(3):
            words = screen.say("Nothing to send yet.", seconds=0.2)
        assert told(app) == words
        await until(pilot, lambda: "F1 Help" in seen(app).splitlines()[-1])


async def test_what_cannot_be_opened_is_told_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason stands on the screen that one is led back to."""
    app = InterviewerApp(SmallDesk(tmp_path))

    def torn(case: str, setup: Setup) -> Sitting:  # noqa: ARG001  # the interface of Desk
        raise OSError("the disk is on fire")

    monkeypatch.setattr(app.desk, "begin", torn)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        await pilot.press("ctrl+t")
        await until(pilot, lambda: "That could not be opened: the disk is on fire" in seen(app))
        assert isinstance(app.screen, HomeScreen)
