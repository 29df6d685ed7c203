"""Findings weighed: which of them count at a level, and how much."""

from collections import Counter
from collections.abc import Iterable, Sequence

from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.rulebook.rule import LEVELS, Level, Severity

KNOWN_GAP = "X704"
"""The code of an example under ``todo``: there is nothing to do about it."""


def severity_of(finding: Diagnostic) -> Severity:
    """How much ``finding`` weighs."""
    return RULES[finding.code].severity


def counts_at(code: str, level: Level) -> bool:
    """Whether a check at ``level`` reports ``code``."""
    return LEVELS.index(RULES[code].level) <= LEVELS.index(level)


def summary(findings: Iterable[Diagnostic], files: int, unread: Sequence[str] = ()) -> str:
    """``2 errors, 1 warning, 3 notes and 1 known gap in 19 files``, and what was ``unread`` of them behind a first slip."""
    count = Counter("known gap" if one.code == KNOWN_GAP else severity_of(one) for one in findings)
    parts = [_plural(count[name], name) for name in ("error", "warning", "note", "known gap") if count[name]]
    if not count["error"] + count["warning"]:
        parts.insert(0, "no problems")
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    rest = unread[0] if len(unread) == 1 else f"{len(unread)} of them"
    more = f"; the rest of {rest} was not read: mend this first, and check again" if unread else ""
    return f"{listed} in {_plural(files, 'file')}{more}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
