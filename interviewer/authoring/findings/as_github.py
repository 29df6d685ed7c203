"""Findings as workflow commands, which GitHub shows beside the changed lines.

Escaping as in actions/toolkit, ``packages/core/src/command.ts``.
"""

from collections.abc import Iterable

from interviewer.authoring.findings.sifted import severity_of
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.unseen import visible

_KINDS = {"error": "error", "warning": "warning", "note": "notice"}


def as_github(findings: Iterable[Diagnostic]) -> str:
    """One command a line; empty when there are no findings."""
    return "\n".join(_command(finding) for finding in findings)


def _command(finding: Diagnostic) -> str:
    place = {"file": finding.path, "line": str(finding.line), "col": str(finding.column)}
    if not finding.line:
        del place["line"], place["col"]
    place["title"] = f"{finding.code} {RULES[finding.code].title}"
    fields = ",".join(f"{key}={_property(visible(value))}" for key, value in place.items())
    said = visible(f"{finding.message}\n{finding.help}".strip())
    return f"::{_KINDS[severity_of(finding)]} {fields}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
