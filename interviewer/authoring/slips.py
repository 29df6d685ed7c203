"""What an author did where a YAML reader stumbled: its own words ("could not find expected ':'") name what it missed, not why.

Texts only, no YAML library: the place, the reader's words, and the lines around it.
"""

import re
from collections.abc import Callable
from typing import Any, Protocol

from interviewer.authoring.colons import colon, colonless, glued, lookalike
from interviewer.authoring.indents import deeper, mixed, shallow, unlike
from interviewer.authoring.openings import beginning, behind_bracket, reference
from interviewer.authoring.stumble import Slip, Stumble
from interviewer.core.regex import regex

_ODD = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
_ODD_SPACE = regex(rf"(?:^[ \t]*|[:-][ \t]*)([{_ODD}])")
_QUOTED = regex(r"(?:^|[:\-,\[{]\s+)(?P<text>(?P<quote>['\"]).*(?P=quote))\s*$")


class ReaderError(Protocol):
    """What a YAML reader tells of where it gave up; the marks have ``line`` and ``column``, both from 0."""

    context: str | None
    context_mark: Any
    problem: str | None
    problem_mark: Any


def slip_at(lines: tuple[str, ...], error: ReaderError) -> Slip:
    """What the author did in ``lines`` where the reader gave up; where nothing better is known, the reader's words without help."""
    opened = error.context_mark
    unclosed = "end of stream" in (error.problem or "") or "flow" in (error.context or "")
    # What was opened is the place to look at, not where its end was awaited.
    mark = opened if unclosed and opened else error.problem_mark or opened
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if line > len(lines):  # libyaml puts the end of a file without a last line break on a line of its own
        line, column = len(lines), len(lines[-1]) + 1
    problem = error.problem or "not YAML"
    since = min(opened.line + 1, len(lines)) if opened else 0
    stumble = Stumble(lines, line, column, f"{error.context} {problem}", since)
    slip = next((slip for look in _LOOKS if (slip := look(stumble))), None)
    if slip:
        return slip
    began = f" that began on line {opened.line + 1}" if opened and opened.line != mark.line else ""
    return Slip(f"{problem} {error.context or ''}".strip() + began, "", line, column)


def _open(s: Stumble) -> Slip | None:
    """A bracket or quote without its end; the place is where it begins."""
    sign = s.here[s.column - 1 : s.column]
    if sign and sign in "[{" and "flow" in s.words:
        help = (
            f"Close it with `{']' if sign == '[' else '}'}`; a text in it with a comma, a bracket or `: ` needs quotes."
        )
        return Slip(f"this `{sign}` is not closed where it should be", help, s.line, s.column)
    if sign and sign in "'\"" and "end of stream" in s.words:
        return Slip(
            "this quote is never closed", "Close it, or put the text behind >- on a line of its own.", s.line, s.column
        )
    return None


def _tab(s: Stumble) -> Slip | None:
    lead = s.here[: len(s.here) - len(s.here.lstrip())]
    if "\t" not in lead:
        return None
    more = [n for n in range(s.line + 1, len(s.lines) + 1) if re.match(r" *\t", s.lines[n - 1])]
    also = f" So do {len(more)} lines below." if len(more) > 1 else " So does one line below." if more else ""
    return Slip("a tab indents this line", f"Indent with spaces.{also}", s.line, lead.index("\t") + 1)


def _odd_space(s: Stumble) -> Slip | None:
    for number in range(s.line, max(min(s.line - 3, s.since or s.line), 0), -1):
        if found := _ODD_SPACE.search(s.lines[number - 1]):
            message = (
                f"U+{ord(found[1]):04X} stands here, which looks like a space or like nothing, and is no space to YAML"
            )
            return Slip(message, "Delete it, and type a plain space.", number, found.start(1) + 1)
    return None


def _conflict(s: Stumble) -> Slip | None:
    for number in (s.since, s.line):
        if number and re.match(r"(<{7}|={7}|>{7})(\s|$)", s.lines[number - 1]):
            help = (
                "Two versions of the file were not brought together: keep what is right of both, and delete the marks."
            )
            return Slip("a mark of a merge conflict", help, number, 1)
    return None


def _quote(s: Stumble) -> Slip | None:
    found = _QUOTED.search(s.here[: s.column - 1]) if "expected" in s.words else None
    if not found or not s.here[s.column - 1 :].strip():
        return None
    end = found.end("text")
    if found["quote"] == "'":
        help = "An apostrophe ends a text in '…': write it twice, or put the text behind >- on a line of its own."
    else:
        help = "Put the whole line in '…', or behind >- on a line of its own."
    return Slip("the text ends at this quote, and more follows", help, s.line, end)


_LOOKS: tuple[Callable[[Stumble], Slip | None], ...] = (
    _open,
    _tab,
    _odd_space,
    lookalike,
    glued,
    _conflict,
    shallow,
    colonless,
    _quote,
    reference,
    behind_bracket,
    beginning,
    deeper,
    colon,
    mixed,
    unlike,
)
"""From the surest to the least sure."""
