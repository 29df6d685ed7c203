"""``# interviewer: allow CODE because reason``: one finding of one code, kept on purpose, on this line or the next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.authoring.codes import remedy
from interviewer.authoring.document import Document
from interviewer.authoring.findings.sifted import counts_at
from interviewer.authoring.mark import MARK
from interviewer.authoring.near import did_you_mean
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.book import RULES
from interviewer.authoring.rulebook.rule import Level
from interviewer.authoring.source import comments
from interviewer.core.regex import regex

_FORM = regex(rf"#\s*{MARK}\s*allow\s+(?P<code>[A-Za-z]\d+)(?:\s+because\b\s*(?P<reason>.*))?$")


@dataclass(frozen=True, slots=True)
class Allowance:
    """One comment."""

    line: int
    """Where it stands, from 1."""
    column: int
    """Code points, from 1."""
    code: str
    """The rule that it allows to be broken."""
    covers: int
    """The line whose finding it keeps: its own, or the next one when it stands alone."""


def sift(
    document: Document, findings: Iterable[Diagnostic], path: str, level: Level, *, judged: bool
) -> tuple[set[Diagnostic], set[Diagnostic]]:
    """(``findings`` of the file ``path`` that nothing allows, problems of the comments themselves).

    ``judged`` is False when not every rule could be run, so that a comment may only seem to allow nothing.
    """
    good, bad = _read(document, path)
    left = sorted(findings)
    for one in good:
        kept = next((f for f in left if f.code == one.code and f.line == one.covers), None)
        if kept is not None:
            left.remove(kept)
        elif judged and counts_at(one.code, level):
            message = f"there is no {one.code} on line {one.covers} to allow"
            bad.add(_problem(document, path, one.line, one.column, "A902", message))
    return set(left), bad


def _read(document: Document, path: str) -> tuple[list[Allowance], set[Diagnostic]]:
    good: list[Allowance] = []
    bad: set[Diagnostic] = set()
    for line, column, text in comments(document):
        match = _FORM.match(text.rstrip())
        code = match["code"].upper() if match else ""
        if match is None or not (match["reason"] or "").strip():
            message = f"`{code}` is allowed without a reason" if match else "this comment cannot be read"
            bad.add(_problem(document, path, line, column, "A901", message))
        elif code not in RULES:
            help = did_you_mean(code, RULES) if code[:1] in {rule[0] for rule in RULES} else ""
            bad.add(_problem(document, path, line, column, "A903", f"there is no rule `{code}`", help))
        elif RULES[code].level == "min":
            message = f"{code} cannot be allowed: the file would not load"
            bad.add(_problem(document, path, line, column, "A903", message, "Mend it, and delete the comment."))
        else:
            good.append(Allowance(line, column, code, _covered(document, line, column)))
    return good, bad


def _covered(document: Document, line: int, column: int) -> int:
    """The line itself, or the next one that is more than a comment when nothing stands before the comment."""
    if document.lines[line - 1][: column - 1].strip():
        return line
    return next(_below(document, line), line)


def _below(document: Document, line: int) -> Iterator[int]:
    for number in range(line + 1, len(document.lines) + 1):
        text = document.lines[number - 1].lstrip()
        if text and not text.startswith("#"):
            yield number


def _problem(
    document: Document, path: str, line: int, column: int, code: str, message: str, help: str = ""
) -> Diagnostic:
    return Diagnostic(path, line, column, code, message, help or remedy(code), document.lines[line - 1])
