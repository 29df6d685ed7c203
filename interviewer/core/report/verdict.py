"""Levels as a report words them."""

from typing import Literal

from interviewer.core.rubric import Level

Verdict = Literal["covered", "touched", "missed"]
VERDICTS: dict[Level, Verdict] = {Level.ABSENT: "missed", Level.MENTIONED: "touched", Level.EXPLAINED: "covered"}
LEVELS: dict[Verdict, Level] = {verdict: level for level, verdict in VERDICTS.items()}
"""The way back."""
