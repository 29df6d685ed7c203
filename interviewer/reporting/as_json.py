"""The report as JSON for programs: schema ``report/1``, described field by field in ``docs/report.schema.json``.

A change of meaning, a removed field or a new value of a closed list makes it ``report/2``.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any, Literal

import msgspec

from interviewer.core.report.point import AreaPart
from interviewer.core.report.report import Report

FORMAT: Literal["report/1"] = "report/1"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many expected points have each verdict."""

    covered: int
    """Explained: with a how, a why, a number or a cost."""
    touched: int
    """Only named."""
    missed: int
    """Never came up, or too faintly to count."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation."""

    who: str
    """``you`` or ``interviewer``."""
    text: str
    """As it was said, nothing escaped or cut."""
    at_s: float
    """Seconds since the interview began."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the JSON file holds."""

    format: Literal["report/1"]
    """The version of this shape."""
    started: str
    """UTC, ISO 8601; empty when unknown."""
    counts: Counts
    """The figures of the first page."""
    report: Report
    """All verdicts."""
    transcript: tuple[Message, ...]
    """Oldest first; empty when it was not asked for."""


def json_report(report: Report, *, started: str = "", transcript: Sequence[tuple[str, str, float]] = ()) -> str:
    """The report as strict ASCII JSON, ending with a line feed: no NaN, and no ``<``, so that it may stand in HTML."""
    messages = tuple(Message(who, text, at_s) for who, text, at_s in transcript)
    counts = Counts(report.count("covered"), report.count("touched"), report.count("missed"))
    finite = replace(report, areas=tuple(map(_timed, report.areas)))
    data: dict[str, Any] = msgspec.to_builtins(Document(FORMAT, started, counts, finite, messages))
    return json.dumps(data, indent=1, ensure_ascii=True, allow_nan=False).replace("<", "\\u003c") + "\n"


def read_json(text: str) -> Document:
    """The document that ``json_report`` wrote; msgspec.ValidationError when it is none."""
    return msgspec.convert(json.loads(text), Document)


def _timed(area: AreaPart) -> AreaPart:
    """An endless plan is no plan."""
    return area if area.planned_s is None or isfinite(area.planned_s) else replace(area, planned_s=None)
