"""Laws of the interview screen, played with keys."""

from functools import partial
from pathlib import Path
from threading import Event

import pytest
from textual import events

from interviewer.tui import opening
from interviewer.tui.answer import LONGEST
from interviewer.tui.app import InterviewerApp
from interviewer.tui.modal import Confirm
from interviewer.tui.opening import WAITS
from interviewer.tui.remark import Remark
from interviewer.tui.report import ReportScreen
from tests.tui.playing import PATIENCE_S, interviewing, say, seated, seen, told, until
from tests.tui.small_desk import SmallDesk

SIZES = ((120, 40), (80, 24), (60, 16))
NASTY = "[red]a[/] [/] [@click=app.quit]b[/] $accent [link=x]"


@pytest.mark.parametrize("size", SIZES)
async def test_the_interview_shows_case_clock_and_saved_mark(size: tuple[int, int], tmp_path: Path) -> None:
    """Title, clock, saved mark, the opening and the send key stand on every size."""
    app = interviewing(tmp_path)
    async with app.run_test(size=size) as pilot:
        await seated(pilot)
        await until(pilot, lambda: "Interviewer" in seen(app))
        text = seen(app)
        for word in ("Tell the v", "◷ 0:0", "● saved", "Send", "Help", "Leave", "Your answer"):
            assert word in text


async def test_enter_sends_and_the_answer_comes(tmp_path: Path) -> None:
    """Enter sends, the box is empty again, both messages stand in the log."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "The goal is fewer empty racks [goal 2]")
        assert screen.box.text == ""
        assert [row.spoken.who for row in screen.log_rows.query(Remark)] == ["interviewer", "you", "interviewer"]


@pytest.mark.parametrize("key", ["ctrl+j", "shift+enter"])
async def test_a_new_line_is_no_sending(key: str, tmp_path: Path) -> None:
    """ctrl+j and shift+enter begin a line."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press("a", key, "b")
        assert screen.box.text == "a\nb"


async def test_long_answers_turn_the_keys_around(tmp_path: Path) -> None:
    """With long answers Enter makes a line, ctrl+j sends, and the border says so."""
    app = interviewing(tmp_path, long_answers=True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press("a", "enter", "b")
        assert screen.box.text == "a\nb"
        assert "ctrl+j sends" in str(screen.box.border_title)
        assert "^j Send  ⏎ Line" in seen(app)
        await pilot.press("ctrl+j")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.replies == 1)
        await until(pilot, lambda: "Ctrl+j sends it, Enter begins a new line" in seen(app))


async def test_a_huge_paste_is_cut_with_a_notice(tmp_path: Path) -> None:
    """Of 200,000 characters the box takes as many as an answer holds."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        app.post_message(events.Paste("word " * 40_000))
        await until(pilot, lambda: len(screen.box.text) == LONGEST)
        await until(pilot, lambda: "180,000 did not fit" in told(app))


async def test_a_space_without_a_character_is_a_space(tmp_path: Path) -> None:
    """Terminals that send a space as a bare key are understood."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.post_message(events.Key("space", None))
        await until(pilot, lambda: screen.box.text == " ")


async def test_markup_stands_as_it_was_written(tmp_path: Path) -> None:
    """Brackets of an answer are letters."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await seated(pilot)
        await say(pilot, NASTY)
        await until(pilot, lambda: NASTY in seen(app))


async def test_escapes_are_symbols(tmp_path: Path) -> None:
    """What a terminal would obey is shown instead."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await seated(pilot)
        await say(pilot, "one \x1b[31mtwo \u202ethree")
        await until(pilot, lambda: "␛[31mtwo" in seen(app))
        assert "\x1b" not in seen(app)
        assert "\u202e" not in seen(app)


async def test_what_is_not_saved_goes_back_into_the_box(tmp_path: Path) -> None:
    """With a full disk the reply stays, the mark says so, and sending again works."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        screen.sitting.broken = True  # type: ignore[union-attr]  # the shaky sitting of these tests
        screen.box.put("Fewer empty racks")
        await pilot.press("enter")
        await until(pilot, lambda: "✗ not saved" in seen(app))
        assert screen.box.text == "Fewer empty racks"
        assert len(screen.log_rows.query(Remark)) == 1
        screen.sitting.broken = False  # type: ignore[union-attr]
        await say(pilot, screen.box.text)
        assert "● saved" in seen(app)
        await until(pilot, lambda: "Not saved" not in seen(app))


async def test_what_is_typed_while_reading_begins_the_answer(tmp_path: Path) -> None:
    """In the conversation the border says which letters move; every other letter goes into the box, and none is lost."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "You read: j k g G move" in seen(app))
        await pilot.press("j", *"hope")
        await until(pilot, lambda: screen.box.text == "hope" and screen.box.has_focus)
        assert "You read" not in seen(app)


async def test_an_answer_ends_with_its_last_word(tmp_path: Path) -> None:
    """The empty lines that a paste leaves at its end are not part of what is sent."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks\n\n")
        assert screen.sitting is not None
        assert screen.sitting.interview.spoken()[0].text == "Fewer empty racks"


@pytest.mark.parametrize("told", WAITS.values())
@pytest.mark.parametrize("columns", [80, 100])
async def test_a_slow_opening_is_explained_and_can_be_written_in(
    columns: int, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a case is opened the border says so, whole, no clock stands that may be wrong, and the keys are echoed."""
    gate = Event()
    app = interviewing(tmp_path)
    begin = app.desk.begin
    monkeypatch.setattr(opening, "WAITS", {0.05: told})
    app.desk.begin = lambda case, setup: begin(case, setup) if gate.wait(PATIENCE_S) else None  # type: ignore[method-assign,assignment,return-value]  # a case that takes as long as the test wants
    async with app.run_test(size=(columns, 24)) as pilot:
        await until(pilot, lambda: told in seen(app))
        assert "0:00" not in seen(app)
        await pilot.press(*"early")
        assert "early" in seen(app)
        gate.set()
        screen = await seated(pilot)
        assert screen.box.text == "early"
        await until(pilot, lambda: "opening" not in seen(app))
        await until(pilot, lambda: "0:00" in seen(app))


async def test_a_key_right_behind_enter_begins_the_next_answer(tmp_path: Path) -> None:
    """However fast somebody goes on typing, no letter is lost and none joins what was sent."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        screen.box.put("Fewer empty racks")
        for key, character in (("enter", "\r"), ("y", "y"), ("e", "e"), ("s", "s")):
            app.post_message(events.Key(key, character))
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.replies == 1)
        await until(pilot, lambda: screen.box.text == "yes")
        assert screen.sitting is not None
        assert screen.sitting.interview.spoken()[0].text == "Fewer empty racks"


async def test_the_draft_is_kept_while_writing(tmp_path: Path) -> None:
    """Half a second after the last key the unsent answer is stored."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press("h", "i")
        sitting = screen.sitting
        assert sitting is not None
        await until(pilot, lambda: app.desk.store.load(sitting.id).draft == "hi")  # type: ignore[attr-defined]  # the real history


async def test_up_brings_back_what_was_sent(tmp_path: Path) -> None:
    """At the first line up recalls, down returns to what was being written."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "first")
        await say(pilot, "second")
        await pilot.press("x", "up")
        assert screen.box.text == "second"
        await pilot.press("up")
        assert screen.box.text == "first"
        await pilot.press("end", "down", "end", "down")
        assert screen.box.text == "x"


def _stands(app: InterviewerApp, words: str) -> bool:
    return words in seen(app)


async def test_hint_and_skip_have_keys(tmp_path: Path) -> None:
    """Either key works by its name and by its twin."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        for keys, told in ((("ctrl+t",), "You asked for a hint"), (("f8",), "You moved on")):
            await pilot.press(*keys)
            await until(pilot, partial(_stands, app, told))
        assert screen.sitting is not None
        assert len(screen.sitting.interview.turns) == 3


async def test_finishing_asks_and_then_reports(tmp_path: Path) -> None:
    """Escape goes on, Enter ends; the session counts as finished."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "The goal is fewer empty racks [goal 2]")
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is screen)
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ReportScreen))
        await until(pilot, lambda: "FIX" in seen(app))
        assert [session.finished for session in app.desk.sessions()] == [True]


async def test_an_interview_goes_on_where_it_was_left(tmp_path: Path) -> None:
    """After leaving, the same session opens with its talk and its draft."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await say(pilot, "Fewer empty racks")
        await pilot.press("d", "r")
        sitting = screen.sitting
        assert sitting is not None
        await pilot.press("ctrl+q")
    assert app.left == sitting.id
    again = InterviewerApp(SmallDesk(tmp_path), session=sitting.id, title="Bikes")
    async with again.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        assert screen.box.text == "dr"
        assert [row.spoken.text for row in screen.log_rows.query(Remark) if row.spoken.who == "you"] == [
            "Fewer empty racks"
        ]


async def test_a_tiny_window_shows_a_card_and_loses_nothing(tmp_path: Path) -> None:
    """From 120x40 to 1x1 and back: the card in between, the text and the focus afterwards."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await pilot.press("a")
        await pilot.resize_terminal(50, 12)
        await until(pilot, lambda: "60x16 is the" in seen(app))
        await pilot.resize_terminal(1, 1)
        await pilot.resize_terminal(120, 40)
        await until(pilot, lambda: "STAGES" in seen(app) and screen.box.has_focus)
        await pilot.press("b")
        assert screen.box.text == "ab"


@pytest.mark.parametrize("size", [(40, 12), (40, 40), (30, 40), (1, 1)])
async def test_a_window_too_narrow_for_the_empty_box_ends_nothing(size: tuple[int, int], tmp_path: Path) -> None:
    """The words that stand in the empty box have no width to stand in."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await seated(pilot)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        await pilot.resize_terminal(120, 40)
        await until(pilot, lambda: "STAGES" in seen(app) and screen.box.has_focus)


async def test_the_log_stays_where_the_reader_is(tmp_path: Path) -> None:
    """Scrolled up, a new message does not move the log; at the end it follows again."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        for number in range(6):
            await say(pilot, f"Answer {number}: " + "we count the bikes at night. " * 6)
        await until(pilot, lambda: screen.log_rows.follows)
        await pilot.press("pageup")
        await until(pilot, lambda: not screen.log_rows.follows)
        assert screen.box.has_focus
        await until(pilot, lambda: "more below" in str(screen.box.border_title))
        for _ in range(9):
            await pilot.press("pagedown")
        await until(pilot, lambda: screen.log_rows.follows)


@pytest.mark.parametrize(("mode", "shown"), [("interview", False), ("study", True)])
async def test_an_interview_shows_no_verdicts(mode: str, shown: bool, tmp_path: Path) -> None:
    """Interview mode keeps coverage to itself; study mode shows it."""
    app = interviewing(tmp_path, mode=mode)
    async with app.run_test(size=(120, 40)) as pilot:
        await seated(pilot)
        await say(pilot, "Fewer empty racks [goal 2]")
        await until(pilot, lambda: "STAGES" in seen(app))
        assert ("COVERAGE" in seen(app)) is shown


async def test_a_fault_ends_the_app_with_its_reason_and_keeps_the_draft(tmp_path: Path) -> None:
    """An exception anywhere: no traceback, exit code 1, the reason for the command, the unsent words stored."""
    app = interviewing(tmp_path)
    with pytest.raises(ZeroDivisionError):  # the fault comes out where the app ends
        async with app.run_test(size=(80, 24)) as pilot:
            screen = await seated(pilot)
            screen.box.put("half an answer")
            screen.call_later(lambda: 1 // 0)
            await until(pilot, lambda: app.trouble)
    assert isinstance(app.trouble, ZeroDivisionError)
    assert app.return_code == 1
    assert not app._exit_renderables
    assert app.desk.store.load(screen.sitting.id).draft == "half an answer"  # type: ignore[attr-defined,union-attr]  # the real history


async def test_notes_are_kept(tmp_path: Path) -> None:
    """F2 goes to the notes and back; what is written there is stored."""
    app = interviewing(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        await pilot.press("f2")
        await until(pilot, lambda: screen.notes.has_focus)
        await pilot.press("n")
        await until(pilot, lambda: screen.sitting and screen.sitting.notes == "n")
        await pilot.press("f2")
        await until(pilot, lambda: screen.box.has_focus)
