"""How interviews are held and how the screens are liked; light values, for the reason that ``desk`` gives."""

from typing import NamedTuple

LEVELS = ("junior", "mid", "senior", "staff")
PERSONAS = ("warm", "neutral", "brisk", "sceptic")
MODES = ("interview", "study")


class Setup(NamedTuple):
    """How the next interview is to be held; None leaves it to the case."""

    minutes: int | None = None
    """0: untimed; None: the case's own length."""
    level: str | None = None
    """One of ``LEVELS``; None: the case's own."""
    persona: str = "neutral"
    """How the interviewer speaks."""
    mode: str = "interview"
    """One of ``MODES``, or ``drill``."""
    seed: int | None = None
    """None: a fresh one."""
    focus: tuple[str, ...] = ()
    """Consideration ids that a drill asks for."""


class Taste(NamedTuple):
    """How somebody likes the screens."""

    theme: str = ""
    """Name of a theme; empty: the one that fits the terminal."""
    long_answers: bool = False
    """Whether Enter makes a line and ctrl+j sends."""
    panel: bool = True
    """Whether the side panel is shown."""
    panel_view: str = "all"
    """What the side panel shows: one of ``panel.VIEWS``."""
    folder: str = ""
    """Where a report was written last; empty: nowhere yet."""
