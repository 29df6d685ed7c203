"""What rubrics, and all who read replies with them, speak in: areas, levels, lines of cue language."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

Area = Literal["framing", "data", "modelling", "evaluation", "serving", "operations", "responsibility"]
AREAS: tuple[Area, ...] = ("framing", "data", "modelling", "evaluation", "serving", "operations", "responsibility")
"""The areas in the order in which an interview usually meets them."""

ProbeKind = Literal["nudge", "hint", "tell"]
"""Pump, hint and assertion of the tutoring literature (AutoTutor, Graesser et al. 2005)."""


class Level(IntEnum):
    """How deeply a consideration was addressed: not at all, named, or with something said about this problem."""

    ABSENT = 0
    MENTIONED = 1
    EXPLAINED = 2


@dataclass(frozen=True, slots=True)
class Cue:
    """One line of cue language."""

    text: str
    """As the author wrote it."""
    where: str = ""
    """``path:line`` of the line in its file; empty for cues made in code."""
