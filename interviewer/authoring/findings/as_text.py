"""Findings for a terminal: the place to click on, how much it weighs, the line with a caret, the remedy."""

from collections.abc import Iterable
from textwrap import wrap
from unicodedata import combining, east_asian_width

from interviewer.authoring.findings.sifted import KNOWN_GAP, severity_of
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.unseen import visible

_LEAD = 12
"""Columns of the source line kept before the caret when a long line is cut."""


def as_text(findings: Iterable[Diagnostic], width: int = 100) -> str:
    """All findings but known gaps, which are only counted, a blank line between two; empty when there are none.

    ``width`` in columns, at least 40.
    """
    return "\n\n".join("\n".join(_lines(one, max(width, 40))) for one in findings if one.code != KNOWN_GAP)


def _lines(finding: Diagnostic, width: int) -> Iterable[str]:
    place = f"{finding.path}:{finding.line}:{finding.column}" if finding.line else finding.path
    yield visible(f"{place} {severity_of(finding)} {finding.code} {finding.message}").replace("\n", "␊")
    if finding.excerpt:
        yield from _caret(finding, width)
    for line in wrap(visible(finding.help), width - 4, break_on_hyphens=False, break_long_words=False):
        yield f"    {line}"


def _caret(finding: Diagnostic, width: int) -> Iterable[str]:
    """The source line, cut to ``width``, and below it the caret under the finding's column."""
    number = str(finding.line)
    room = width - len(number) - 8
    text, at = visible(finding.excerpt).replace("\t", "␉"), finding.column - 1
    start = max(0, at - _LEAD) if _columns(text) > room and _columns(text[: at + _LEAD]) > room else 0
    shown = ("…" if start else "") + text[start:]
    under = _columns(shown[: at - start + bool(start)])
    yield f"  {number} | {_cut(shown, room)}"
    yield f"  {' ' * len(number)} | {' ' * under}^"


def _cut(text: str, room: int) -> str:
    """The start of ``text`` that fits ``room`` columns, with an ellipsis when there was more."""
    if _columns(text) <= room:
        return text
    while text and _columns(text) > room - 1:
        text = text[: -max(1, (_columns(text) - room) // 2)]
    return f"{text}…"


def _columns(text: str) -> int:
    """Columns that ``text`` takes in a terminal."""
    return sum(0 if combining(sign) else 1 + (east_asian_width(sign) in "WF") for sign in text)
