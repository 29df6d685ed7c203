"""Levels as a report words them."""

from typing import Literal

from interviewer.core.rubric import Level

Verdict = Literal["covered", "touched", "missed"]
VERDICTS: dict[Level, Verdict] = {Level.ABSENT: "missed", Level.MENTIONED: "touched", Level.EXPLAINED: "covered"}
