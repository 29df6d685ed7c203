"""Findings as SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts and editors import."""

import json
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from interviewer import __version__
from interviewer.authoring.findings.sifted import severity_of
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.rulebook.rule import Rule
from interviewer.authoring.unseen import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(findings: Iterable[Diagnostic]) -> str:
    """One run with every rule and one result a finding; columns are code points from 1."""
    driver = {"name": "interviewer", "version": __version__, "rules": [_rule(rule) for rule in RULES.values()]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": [_result(finding) for finding in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.remedy},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(finding: Diagnostic) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(finding.path)}}
    if finding.line:
        place["region"] = {"startLine": finding.line, "startColumn": finding.column}
        if finding.excerpt:
            place["contextRegion"] = {"startLine": finding.line, "snippet": {"text": visible(finding.excerpt)}}
    return {
        "ruleId": finding.code,
        "ruleIndex": list(RULES).index(finding.code),
        "level": severity_of(finding),
        "message": {"text": visible(" ".join(f"{finding.message}. {finding.help}".split()))},
        "locations": [{"physicalLocation": place}],
    }


def _uri(path: str) -> str:
    """A relative reference, or a ``file:`` URI for an absolute path."""
    return Path(path).as_uri() if Path(path).is_absolute() else quote(path)
