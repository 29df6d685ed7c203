"""Laws of the course of an interview: on to the next question, back to the one before, pauses, and the shell."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from interviewer.cli.sitting import Sitting
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.modal import Confirm, Help, Paused
from interviewer.tui.shell import NO_SHELL
from interviewer.tui.typed import ONLY_ONE
from tests import warm
from tests.tui.playing import interviewing, say, seated, seen, told, until
from tests.tui.window import window


async def _skipped(pilot: Pilot[None], screen: InterviewScreen, times: int = 1) -> None:
    """Press the key that moves on, and wait each time until it is done."""

    def turns() -> int:
        assert screen.sitting is not None
        return len(screen.sitting.interview.turns)

    def gone_on(before: int) -> bool:
        return turns() > before

    for _ in range(times):
        moved = partial(gone_on, turns())
        await pilot.press("ctrl+n")
        await until(pilot, moved)
        await until(pilot, lambda: screen.status.saved == "saved")


async def test_moving_on_asks_first_when_an_answer_was_begun(tmp_path: Path) -> None:
    """Staying changes nothing; going on keeps the words in the box."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        assert screen.sitting is not None
        await pilot.press(*"half")
        before = screen.sitting.interview
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, Confirm)
        await pilot.press("escape")
        assert screen.sitting.interview is before
        await pilot.press("ctrl+n", "enter")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview is not before)
        assert screen.box.text == "half"


async def test_a_question_moved_on_from_can_be_taken_back_at_once(tmp_path: Path) -> None:
    """One by one, as often as it was done in a row; the talk stands as it stood, also after a resume."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Riders first: a bike within five minutes, for nine in ten of them.")
        assert screen.sitting is not None
        before, rows = screen.sitting.interview, seen(app, screen.log_rows)
        await _skipped(pilot, screen, 2)
        assert "ctrl+z takes that back" in told(app)
        for _ in range(2):
            await pilot.press("ctrl+z")
            await until(pilot, lambda: "Back at the question" in told(app))
        await until(pilot, lambda: screen.sitting and screen.sitting.interview == before)
        await until(pilot, lambda: seen(app, screen.log_rows) == rows)
        assert app.desk.resume(screen.sitting.id).interview.turns == before.turns


async def test_what_was_answered_is_not_taken_back(tmp_path: Path) -> None:
    """A question that somebody has spoken to stays."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await _skipped(pilot, screen)
        await say(pilot, "Counts of bikes in each rack, every five minutes.")
        assert screen.sitting is not None
        before = screen.sitting.interview
        screen.action_take_back()
        await until(pilot, lambda: "nothing to take back" in told(app))
        assert screen.sitting.interview is before


async def test_the_clock_stands_still_in_a_pause(tmp_path: Path) -> None:
    """The screen says so, covers the talk, and the time goes on from where it stood."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        assert screen.sitting is not None
        await pilot.press("ctrl+s")
        assert isinstance(app.screen, Paused)
        stood = screen.sitting.elapsed_s
        await pilot.pause(0.3)
        assert "The clock stands still" in seen(app)
        assert screen.sitting.elapsed_s == stood
        await pilot.press("enter")
        assert stood < screen.sitting.elapsed_s + 1e-9 < stood + 0.3


async def test_undo_in_the_box_comes_before_all_else(tmp_path: Path) -> None:
    """ctrl+z takes back what was written first; with no shell below, it then says so."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press(*"half", "ctrl+z")
        assert screen.box.text == ""
        assert NO_SHELL not in told(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: NO_SHELL in told(app))


def test_the_program_goes_to_the_shell_and_comes_back(tmp_path: Path) -> None:
    """With a shell above it, ctrl+z gives the terminal back and stops; `fg` paints all anew, draft and all."""
    with window(tmp_path, shell=True) as opened:
        opened.type(b"half an answer")
        opened.wait_for(b"3 words")
        opened.type(b"\x1a\x1a")  # the first is an undo
        opened.wait_for(b"\x1b[?1049l")
        stopped = opened.output.index(b"\x1b[?1049l")
        opened.wait_for(b"\x1b[?1049h", after=stopped)
        opened.wait_for(b"Interviewer", after=stopped)
        opened.type(b"x\x11")
        assert opened.code() == 0
        assert opened.draft() == "x"


def test_lines_can_pause_and_take_back(tmp_path: Path) -> None:
    """/back and /pause do in plain text what the keys do on the screen."""
    said = "/skip\n/back\n/back\n/pause\n\n/finish\n"
    command = [sys.executable, "-m", "interviewer", "practice", "fraud-detection", "--plain", "--seed", "1"]
    env = os.environ | {"INTERVIEWER_HOME": str(tmp_path)}
    done = warm.ran(command, env, said)
    assert done.returncode == 0
    assert done.stdout.count("Back at the question before.") == 1
    assert "Nothing to take back" in done.stdout
    assert "The clock stands still" in done.stdout


async def test_what_was_sent_is_not_undone_and_does_not_lead_to_the_shell_by_surprise(tmp_path: Path) -> None:
    """ctrl+z right behind Enter leaves the box empty and says so; up brings the words back; pressed again it is the shell's."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "stays sent" in told(app))
        assert screen.box.text == ""
        await pilot.press("ctrl+z")
        await until(pilot, lambda: NO_SHELL in told(app))
        await pilot.press("up")
        assert screen.box.text == "Fewer empty racks [goal 2]"


async def test_what_is_written_in_too_small_a_window_goes_into_the_answer(tmp_path: Path) -> None:
    """The card says so; letters, a paste, and no Enter: nothing is sent unseen."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press(*"half ")
        await pilot.resize_terminal(40, 15)
        await until(pilot, lambda: "goes into your answer" in " ".join(seen(app).split()))
        await pilot.press(*"a t")
        screen.post_message(events.Paste("hought\r\nmore"))
        await pilot.press("enter", "alt+z")
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: "half a thought" in seen(app))
        assert screen.box.text == "half a thought\nmore"
        assert screen.sitting is not None
        assert screen.sitting.interview.replies == 0
        await until(pilot, lambda: screen.box.has_focus)


async def test_a_pause_ends_by_the_keys_that_it_names(tmp_path: Path) -> None:
    """Escape and space leave it standing; the Enter behind the one that ends it sends nothing."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await seated(pilot)
        await pilot.press(*"half", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, Paused))
        await pilot.press("escape", "space", "f1")
        assert isinstance(app.screen, Paused)
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is screen)
        await pilot.press("enter")
        await until(pilot, lambda: "Enter now sends" in told(app))
        assert screen.box.text == "half"
        await pilot.press("enter")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.replies == 1)


async def test_leaving_gives_no_time_back(tmp_path: Path) -> None:
    """What was thought since the last reply is on the clock of whoever goes on, and of a list before that."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        sitting = screen.sitting
        assert isinstance(sitting, Sitting)
        sitting._began -= 754.0 - sitting.elapsed_s  # as after twelve minutes of thought
        await pilot.press("ctrl+b")
        await until(pilot, lambda: "12:34" in seen(app))
        again = app.desk.resume(sitting.id)
        assert 754.0 <= again.elapsed_s < 760.0
        assert again.interview.at_s < 60.0


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 16)])
async def test_a_window_over_the_screen_is_whole(size: tuple[int, int], tmp_path: Path) -> None:
    """The cards of the pause and of the end stand with both edges and all their words in every window."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await seated(pilot)
        for key, end, way_out in (("ctrl+s", "stays in the box", "enter"), ("ctrl+r", "cannot be reopened", "escape")):
            await pilot.press(key)
            await until(pilot, lambda end=end: end in " ".join(seen(app).replace("│", " ").split()))  # type: ignore[misc]  # bound now
            assert any(row.strip().endswith("╮") for row in seen(app).splitlines())
            card = app.screen.query_one(".card")
            assert app.screen.region.contains_region(card.region)
            await pilot.press(way_out)


async def test_a_command_typed_alone_does_what_its_key_does(tmp_path: Path) -> None:
    """None of them is a reply, or stays in the box; ``/skip`` asks nothing, for nothing else was begun."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)

        async def typed(text: str, holds: Callable[[], object]) -> None:
            screen.box.put(text)
            await pilot.press("enter")
            await until(pilot, holds)
            assert screen.box.text == ""

        assert screen.sitting is not None
        opened = screen.sitting.interview
        await typed("/pause", lambda: isinstance(app.screen, Paused))
        await pilot.press("enter")
        await typed("/skip", lambda: screen.sitting and screen.sitting.interview != opened)
        await typed(" /BACK", lambda: screen.sitting and screen.sitting.interview == opened)
        await typed("/hint", lambda: screen.sitting and screen.sitting.interview != opened)
        await typed("/help", lambda: isinstance(app.screen, Help))
        await pilot.press("escape")
        await typed("/drop", lambda: ONLY_ONE in told(app))
        await typed("/finish", lambda: isinstance(app.screen, Confirm))
        await pilot.press("escape")
        assert screen.sitting.interview.replies == 0


@pytest.mark.parametrize(("written", "answer"), [("/hnit", "did you mean /hint?"), ("/undo", "did you mean /back?")])
async def test_a_slip_for_a_command_is_told_and_stays_in_the_box(written: str, answer: str, tmp_path: Path) -> None:
    """It is not sent; a path of an interface is an answer, and is."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.put(written)
        await pilot.press("enter")
        await until(pilot, lambda: answer in told(app))
        assert screen.box.text == written
        await say(pilot, "/predict takes a rack and an hour.")
        assert screen.sitting is not None
        assert screen.sitting.interview.replies == 1
