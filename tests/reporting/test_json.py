"""Laws of the JSON report: strict, complete, described, and read back as what it was."""

import json
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec import ValidationError

from interviewer.reporting.as_json import json_report, read_json
from interviewer.reporting.json_schema import schema_text
from tests.reporting.samples import filled, hostile, sample, talk, transcript

DOCS = Path(__file__).parents[2] / "docs"


@settings(max_examples=30, deadline=None)
@given(text=hostile)
def test_json_reads_back_as_the_report_it_was(text: str) -> None:
    """Nothing is escaped away, cut or rounded, whatever the words."""
    report, said = filled(sample(), text), transcript(talk())
    written = json_report(report, started="2026-11-20T12:00:00Z", transcript=said)
    document = read_json(written)
    assert document.report == report
    assert tuple((m.who, m.text, m.at_s) for m in document.transcript) == said
    assert written.isascii()
    assert "<" not in written


def test_an_endless_plan_is_null_and_never_a_bare_word() -> None:
    """Infinity is no JSON."""
    report = sample()
    endless = replace(report, areas=tuple(replace(area, planned_s=inf) for area in report.areas))

    def refuse(name: str) -> None:
        raise AssertionError(name)

    data = json.loads(json_report(endless), parse_constant=refuse)
    assert {area["planned_s"] for area in data["report"]["areas"]} == {None}


def test_a_figure_that_is_none_is_refused() -> None:
    """Rather no file than a wrong one."""
    with pytest.raises(ValueError, match="JSON compliant"):
        json_report(replace(sample(), duration_s=float("nan")))


def test_another_schema_is_refused_by_the_reader() -> None:
    """The version is part of the value."""
    with pytest.raises(ValidationError):
        read_json(json_report(sample()).replace("report/1", "report/2"))


def test_the_schema_in_the_docs_is_the_one_in_use() -> None:
    """Every field with its meaning; a change here is a change of what others read."""
    assert (DOCS / "report.schema.json").read_text(encoding="utf-8") == schema_text()


def test_counts_agree_with_the_points() -> None:
    """For those who only want three numbers."""
    counts = json.loads(json_report(sample()))["counts"]
    assert counts == {verdict: sample().count(verdict) for verdict in ("covered", "touched", "missed")}
