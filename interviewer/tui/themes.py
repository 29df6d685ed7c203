"""Our own themes; colours by meaning. The stylesheet names only these."""

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme


def _variables(
    interviewer: str, you: str, covered: str, touched: str, missed: str, track: str, muted: str
) -> dict[str, str]:
    return {
        "interviewer": interviewer,
        "you": you,
        "covered": covered,
        "touched": touched,
        "missed": missed,
        "track": track,
        "muted": muted,
        "footer-key-foreground": interviewer,
    }


DARK = Theme(
    name="interviewer-dark",
    primary="#7AA2F7",
    secondary="#9AA5CE",
    accent="#7DCFFF",
    foreground="#D5DAEC",
    background="#14161F",
    surface="#1B1E2A",
    panel="#232737",
    success="#7FB4FF",
    warning="#F0A95B",
    error="#F7768E",
    dark=True,
    variables=_variables("#7DCFFF", "#E0C48A", "#7FB4FF", "#F0A95B", "#B9BED1", "#4A5170", "#9CA4C1"),
)
LIGHT = Theme(
    name="interviewer-light",
    primary="#1F5FBF",
    secondary="#4A5568",
    accent="#0B6E99",
    foreground="#1F2430",
    background="#FAFAF7",
    surface="#F1F1EC",
    panel="#E6E6DF",
    success="#1F5FBF",
    warning="#9A4F00",
    error="#B3261E",
    dark=False,
    variables=_variables("#0B5F85", "#7A4B00", "#1F5FBF", "#9A4F00", "#5A6070", "#B4B4AA", "#525866"),
)
CONTRAST = Theme(
    name="interviewer-contrast",
    primary="#8CC8FF",
    secondary="#FFFFFF",
    accent="#FFE066",
    foreground="#FFFFFF",
    background="#000000",
    surface="#000000",
    panel="#101010",
    success="#8CC8FF",
    warning="#FFB454",
    error="#FF8A80",
    dark=True,
    variables=_variables("#8CC8FF", "#FFE066", "#8CC8FF", "#FFB454", "#FFFFFF", "#8A8A8A", "#D0D0D0"),
)
OURS: tuple[Theme, ...] = (DARK, LIGHT, CONTRAST)
DEFAULT = DARK.name
STANDS_OUT = 0.25
"""Difference in brightness, 0 to 1, from which a background is more than a shade of the page."""


class Colourless(LineFilter):
    """No colour at all, as NO_COLOR asks: what stands out by its background is shown in reverse."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """``segments`` in the terminal's own colours."""
        return [
            Segment(text, _bare(style, background) if style else style, control) for text, style, control in segments
        ]


@lru_cache(1024)
def _bare(style: Style, background: Color) -> Style:
    own = Color.from_rich_color(style.bgcolor) if style.bgcolor is not None else background
    stands_out = abs(own.brightness - background.brightness) > STANDS_OUT
    return style.without_color + Style(reverse=stands_out != bool(style.reverse))


def variables_for(theme: Theme) -> dict[str, str]:
    """Our variables from the tokens of a theme that does not know them."""
    if theme.variables.keys() >= {"interviewer", "covered"}:
        return dict(theme.variables)
    accent, warning = theme.accent or theme.primary, theme.warning or theme.primary
    text = theme.foreground or ("#FFFFFF" if theme.dark else "#000000")
    track = theme.panel or ("#444444" if theme.dark else "#BBBBBB")
    return _variables(accent, theme.secondary or text, theme.primary, warning, text, track, text)
