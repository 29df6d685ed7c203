"""Laws of remapped keys: a good wish is met everywhere it shows, a bad one is told and changes nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.tui.actions.action import keys_of
from interviewer.tui.actions.table import ACTIONS
from interviewer.tui.keymap import remapped
from tests.tui.keys_page import FILE, page
from tests.tui.playing import interviewing, seated, told, until


def test_a_wish_moves_one_key_and_leaves_the_second() -> None:
    """The new main key works, the twin stays, everything else is as it was."""
    found = remapped(ACTIONS, {"hint": "alt+h", "interview.skip": "ctrl+y, f20"})
    assert found.problems == ()
    changed = {a.id: keys_of(a) for a, b in zip(found.actions, ACTIONS, strict=True) if a != b}
    assert changed == {"hint": ("alt+h", "f4"), "skip": ("ctrl+y", "f20", "f8")}


@pytest.mark.parametrize(
    ("wishes", "part"),
    [
        ({"hnit": "f20"}, "did you mean `hint`"),
        ({"hint": "ctrl+ö"}, "is no key"),
        ({"hint": 3}, "is no key"),
        ({"hint": "h"}, "for writing"),
        ({"hint": "ctrl+n"}, "already the key of `interview.skip`"),
        ({"hint": "f1"}, "already the key of `everywhere.help`"),
        ({"send": "f20"}, "belongs to the box"),
    ],
)
def test_a_bad_wish_is_told_and_the_default_kept(wishes: dict[str, object], part: str) -> None:
    """One sentence that says what to do; nothing moves."""
    found = remapped(ACTIONS, wishes)
    assert part in found.problems[0]
    assert found.actions == ACTIONS


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*(a.id for a in ACTIONS), "report.home", "x"]),
        st.one_of(st.sampled_from(["f20", "ctrl+y", "alt+x", "f1", "q", "ctrl+t"]), st.text(max_size=8), st.integers()),
        max_size=5,
    )
)
def test_no_wish_makes_one_key_do_two_things(wishes: dict[str, object]) -> None:
    """Whatever was written, each key belongs to one action on a screen."""
    actions = remapped(ACTIONS, wishes).actions
    for where in {a.where for a in actions}:
        pressed = [key for a in actions if a.where in (where, "everywhere") for key in keys_of(a)]
        assert len(pressed) == len(set(pressed))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ('[keys]\nhint = "alt+h"\n[keys.report]\nhome = "q"\n', "alt+h q 0"),
        ("keys = [", "ctrl+t escape 1"),
        ("keys = 3", "ctrl+t escape 1"),
        ('[color]\nx = 1\n[keys]\nhint = "alt+h"', "alt+h escape 1"),
    ],
)
def test_the_config_file_is_read_before_the_screens(text: str, printed: str, tmp_path: Path) -> None:
    """Bindings, footer and help see the wished keys; a bad file is one sentence and no change."""
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    code = """
from interviewer.cli.config import use_config
told = use_config()
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.report import ReportScreen
def key(screen, id): return next(b.key for b in screen.BINDINGS if b.action == id)
print(key(InterviewScreen, "hint"), key(ReportScreen, "home"), len(told))
"""
    environment = {"INTERVIEWER_HOME": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == printed


def test_the_page_about_keys_is_the_table_in_use() -> None:
    """docs/keys.md names every action with its keys; `python -m tests.tui.keys_page` writes it anew."""
    assert FILE.read_text(encoding="utf-8") == page()


async def test_what_is_wrong_in_the_config_is_told_on_the_first_screen(tmp_path: Path) -> None:
    """As a sentence, never as markup."""
    app = interviewing(tmp_path)
    app.complaints = ("config.toml: [keys] hint = [/ is no key",)
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        await until(pilot, lambda: app.complaints[0] in told(app))
