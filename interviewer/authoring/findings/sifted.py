"""Findings weighed: which of them count at a level, and how much."""

from collections import Counter
from collections.abc import Iterable

from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.rulebook.rule import LEVELS, Level, Severity


def severity_of(finding: Diagnostic) -> Severity:
    """How much ``finding`` weighs."""
    return RULES[finding.code].severity


def counts_at(code: str, level: Level) -> bool:
    """Whether a check at ``level`` reports ``code``."""
    return LEVELS.index(RULES[code].level) <= LEVELS.index(level)


def summary(findings: Iterable[Diagnostic], files: int) -> str:
    """``2 errors, 1 warning and 3 notes in 19 files``."""
    count = Counter(severity_of(one) for one in findings)
    parts = [_plural(count[name], name) for name in ("error", "warning", "note") if count[name]]
    if not count["error"] + count["warning"]:
        parts.insert(0, "no problems")
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{listed} in {_plural(files, 'file')}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
