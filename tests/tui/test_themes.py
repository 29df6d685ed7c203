"""Laws of colour."""

from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import Theme

from interviewer.tui.themes import DEFAULT, OURS
from tests.tui.contrast import contrast
from tests.tui.playing import interviewing, seated

LEAST = {"interviewer-contrast": 7.0}
"""Contrast that a theme promises; WCAG AA (4.5) where it is not named."""
WORDS = ("interviewer", "you", "covered", "touched", "missed", "muted")


@pytest.mark.parametrize("theme", OURS, ids=lambda theme: theme.name)
def test_every_word_can_be_read(theme: Theme) -> None:
    """Each colour that words are written in stands out from each ground they are written on."""
    tokens = (theme.foreground, theme.accent, theme.secondary, theme.warning, theme.error)
    inks = [*filter(None, tokens), *(theme.variables[name] for name in WORDS)]
    for ground in filter(None, (theme.background, theme.surface, theme.panel)):
        for ink in inks:
            ratio = contrast(ground, ink)
            assert ratio >= LEAST.get(theme.name, 4.5), (ground, ink, ratio)


@pytest.mark.parametrize("name", [theme.name for theme in OURS])
async def test_a_remembered_theme_is_worn_from_the_first_paint(name: str, tmp_path: Path) -> None:
    """The screen's ground is the theme's."""
    app = interviewing(tmp_path, theme=name)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await seated(pilot)
        assert app.theme == name
        assert screen.styles.background == Color.parse(app.current_theme.background or "")


async def test_no_color_never_wears_the_terminals_own_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Black on black is what an ANSI theme would be then."""
    monkeypatch.setenv("NO_COLOR", "1")
    app = interviewing(tmp_path, theme="ansi-dark")
    async with app.run_test(size=(80, 24)) as pilot:
        await seated(pilot)
        assert app.theme == DEFAULT
