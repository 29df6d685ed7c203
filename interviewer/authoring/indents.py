"""Slips of indentation: lines that stand in another column than what they belong to, and lists among keys."""

import re

from interviewer.authoring.stumble import Slip, Stumble
from interviewer.core.regex import regex

_KEY = regex(r"(?P<indent>[ ]*(?:- +)*)(?P<key>[^\s:#'\"\[\]{}-][^:#]*?)\s*:(?=\s|$)")
_BELONG = "Lines that belong together begin in the same column."


def deeper(s: Stumble) -> Slip | None:
    """A key that stands deeper than the one above, which has its text already: YAML takes it for more of that text."""
    key, above = _KEY.match(s.here), _KEY.match(s.lines[s.before - 1]) if s.before else None
    if not key or not above or "mapping values" not in s.words or key.end() != s.column:
        return None
    mine, other = len(key["indent"]), len(above["indent"])
    if mine <= other or not s.lines[s.before - 1][above.end() :].strip():
        return None
    message = f"`{key['key']}` is indented by {mine}, `{above['key']}` on line {s.before} by {other}"
    return Slip(message, _BELONG, s.line, mine + 1)


def shallow(s: Stumble) -> Slip | None:
    """A text in block style that stands in the column of the keys around it."""
    above = s.lines[s.since - 2] if s.since > 1 else ""
    if "expected ':'" not in s.words or not re.search(r":\s+[|>][+-]?\s*$", above):
        return None
    column = len(s.lines[s.since - 1]) - len(s.lines[s.since - 1].lstrip()) + 1
    help = "Indent it by two more columns than the key."
    return Slip("the text of the key above is not indented below it", help, s.since, column)


def mixed(s: Stumble) -> Slip | None:
    """Items of a list and keys beside each other, or a dash without its space."""
    rest = s.here[s.column - 1 :]
    if "expected" in s.words and re.match(r"-[^\s-]", rest):
        return Slip(
            "no space after the dash, so this is no item of a list", f"Write `- {rest[1:41]}`.", s.line, s.column
        )
    if "block mapping" in s.words and rest.startswith("- "):
        help = "Is a `- ` missing above, at the first item? A list and keys do not mix."
        return Slip(f"an item of a list among the keys since line {s.since}", help, s.line, s.column)
    if "'-' indicator" in s.words and _KEY.match(s.here):
        help = "Keys and a list do not mix: take `- ` out there, put it here, too, or indent this line as what it belongs to."
        return Slip(f"a key among the items of a list since line {s.since}", help, s.line, s.column)
    return None


def unlike(s: Stumble) -> Slip | None:
    """A line whose column none of the lines above has."""
    mine = len(s.here) - len(s.here.lstrip(" "))
    if "expected key" not in s.words and "block end" not in s.words:
        return None
    open_ = _columns(s.lines[: s.line - 1])
    if not open_ or mine in open_:
        return None
    near = (max((c for c in open_ if c < mine), default=-1), min((c for c in open_ if c > mine), default=-1))
    wanted = " or ".join(f"{column} as on line {open_[column]}" for column in near if column >= 0)
    return Slip(f"indented by {mine}, which no line above is", f"{_BELONG} Here: {wanted}.", s.line, mine + 1)


def _columns(lines: tuple[str, ...]) -> dict[int, int]:
    """Columns, from 0, of the keys and items that are open behind ``lines``, with the last line of each, from 1."""
    open_: dict[int, int] = {}
    for number, line in enumerate(lines, 1):
        lead, key = len(line) - len(line.lstrip(" ")), _KEY.match(line)
        if line.lstrip().startswith("#") or not (key or line.lstrip().startswith("- ")):
            continue
        open_ = {column: last for column, last in open_.items() if column < lead} | {lead: number}
        open_ |= {len(key["indent"]): number} if key else {}
    return open_
