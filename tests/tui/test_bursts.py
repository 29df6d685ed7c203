"""Laws of keys that come faster than a hand presses them: pastes without brackets, slow lines, macros."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.widgets import Input

from interviewer.tui.app import InterviewerApp
from interviewer.tui.burst import BREAK, broken_lines, has_break
from tests.tui.playing import interviewing, seated, seen, until
from tests.tui.small_desk import SmallDesk
from tests.tui.window import Window, window

KEYS = st.lists(st.sampled_from(["a", "b", "enter", "ctrl+j", "ctrl+t", "backspace"]), max_size=12)


def _read(*names: str) -> list[events.Key]:
    """The keys of one read."""
    return [events.Key(name, name if len(name) == 1 else None) for name in names]


def _draft(opened: Window, words: bytes) -> str:
    """What is in the box once ``words`` have been counted, and is kept."""
    opened.wait_for(words)
    opened.type(b"\x11")
    assert opened.code() == 0
    return opened.draft()


def test_the_keys_of_one_read_are_done_in_their_order(tmp_path: Path) -> None:
    """Line feeds, backspaces and letters in one read leave what they would leave one by one."""
    with window(tmp_path) as opened:
        opened.type(b"one twx\x7fo\nthree\x01and \x1b[F four")
        assert _draft(opened, b"5 words") == "one two\nand three four"


@pytest.mark.parametrize("newline", [b"\r", b"\n", b"\r\n"])
def test_a_paste_without_brackets_is_one_answer(newline: bytes, tmp_path: Path) -> None:
    """Its line breaks send nothing, not even the last one; a pressed Enter does."""
    with window(tmp_path) as opened:
        opened.type(newline.join((b"line one", b"line two", b"line three", b"")))
        opened.wait_for(b"6 words")
        opened.type(b"x")
        opened.wait_for(b"7 words")
        time.sleep(0.2)  # a hand is slower than a paste
        opened.type(b"\r")
        opened.wait_for(b"You")
        opened.type(b"\x11")
        assert opened.code() == 0
        assert opened.replies() == ["line one\nline two\nline three\nx"]


def test_an_enter_at_the_end_of_a_read_sends(tmp_path: Path) -> None:
    """A script types a line and Enter in one breath, and means it."""
    with window(tmp_path) as opened:
        opened.type(b"count what each mistake costs\r")
        opened.wait_for(b"You")
        opened.type(b"\x11")
        assert opened.code() == 0
        assert opened.replies() == ["count what each mistake costs"]


def test_alt_enter_begins_a_line(tmp_path: Path) -> None:
    """However the terminal sends it; alone or with the letters around it."""
    with window(tmp_path) as opened:
        for alt_enter in (b"\x1b\r", b"\x1b\n", b"\x1b[13;3u"):
            opened.type(b"one" + alt_enter + b"two")
            time.sleep(0.2)
            opened.type(alt_enter)
            time.sleep(0.2)
        opened.type(b"three")
        assert _draft(opened, b"7 words") == "one\ntwo\n" * 3 + "three"


@given(KEYS)
def test_only_a_break_with_text_behind_it_begins_a_paste(names: list[str]) -> None:
    """A read marks line breaks if and only if a letter comes after one of them; no other key is touched or lost."""
    read = _read(*names)
    done = broken_lines(read, goes_on=False)
    others = [key for key in done if getattr(key, "key", "") not in ("enter", "ctrl+j")]
    assert others == [key for key in read if key.key not in ("enter", "ctrl+j")]
    pairs = [(a, next((n for n in names[i + 1 :] if n not in ("enter", "ctrl+j")), "")) for i, a in enumerate(names)]
    assert has_break(done) == any(a in ("enter", "ctrl+j") and len(after) == 1 for a, after in pairs)


def test_the_end_of_a_paste_in_two_reads_is_no_key() -> None:
    """What comes right behind a paste belongs to it."""
    assert [getattr(key, "character", "") for key in broken_lines(_read("a", "enter"), goes_on=True)] == ["a", BREAK]


async def test_a_search_does_each_key_in_its_turn(tmp_path: Path) -> None:
    """Letters and a backspace that arrive together leave what they would leave one by one."""
    app = InterviewerApp(SmallDesk(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "CASES" in seen(app))
        search = app.screen.query_one("#search", Input)
        for key in _read("v", "x", "backspace", "a", "n"):
            search.post_message(key)
        await until(pilot, lambda: search.value == "van")


@pytest.mark.parametrize(("before", "after"), [((80, 24), (60, 20)), ((60, 20), (80, 24)), ((120, 40), (80, 24))])
async def test_every_resize_wraps_the_answer_anew(
    before: tuple[int, int], after: tuple[int, int], tmp_path: Path
) -> None:
    """No word of the answer is hidden, also where it takes as many rows as before."""
    text = "We would train boosted trees on the residual of the routing engine because it is cheap and fast"
    app = interviewing(tmp_path)
    async with app.run_test(size=before) as pilot:
        screen = await seated(pilot)
        screen.box.put(text)
        await pilot.pause(0.1)
        await pilot.resize_terminal(*after)
        await pilot.pause(0.2)
        rows = [row.strip("│ ") for row in seen(app, screen.box).splitlines()]
        assert text in " ".join(" ".join(rows).split())
