"""Findings as one JSON value, for scripts."""

import json
from collections.abc import Iterable

from interviewer.authoring.findings.sifted import severity_of
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES


def as_json(findings: Iterable[Diagnostic], files: Iterable[str]) -> str:
    """``{"files": [...], "findings": [{path, line, column, code, severity, title, message, help, excerpt, lost, meant}]}``.

    ``lost`` is null, or ``{noun, id, case}`` of what is named there and stands nowhere; ``meant`` is the id that was meant by a slip, or empty.
    Lines and columns count from 1; 0 means the whole file. Columns are code points.
    """
    rows = [
        {
            "path": one.path,
            "line": one.line,
            "column": one.column,
            "code": one.code,
            "severity": severity_of(one),
            "title": RULES[one.code].title,
            "message": one.message,
            "help": one.help,
            "excerpt": one.excerpt,
            "lost": one.lost and one.lost._asdict(),
            "meant": one.meant,
        }
        for one in findings
    ]
    return json.dumps({"files": list(files), "findings": rows}, indent=2, ensure_ascii=True)
