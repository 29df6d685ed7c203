"""Slips of colons: missing behind a key, glued to its text, or in a text that they make a key of."""

from interviewer.authoring.stumble import Slip, Stumble
from interviewer.core.regex import regex

_GLUED = regex(r"[ ]*(?:- +)*(?P<key>[a-z][a-z0-9-]*):(?P<rest>[^\s:/].*)")
_LOOKALIKE = regex(
    r"[ ]*(?:- +)*(?P<key>[a-z][a-z0-9-]*) *(?P<sign>[\u02d0\u02f8\u0589\u2236\ua789\ufe13\ufe55\uff1a])(?P<rest>.*)"
)
_COLONLESS = regex(r"(?P<indent> *(?:- +)*)(?P<key>[a-z][a-z0-9-]*)(?P<sign> *[;=]?)(?P<rest> .*)?")
_HAS_KEY = regex(r" *(?:- +)*+[^\s#'\"\[{][^#]*?:(?P<value>\s.*)?")


def glued(s: Stumble) -> Slip | None:
    """A text right behind the colon."""
    for number in (s.since, s.line) if s.within else (s.since, s.before, s.line):
        found = _GLUED.match(s.lines[number - 1]) if number else None
        if found and ("expected ':'" in s.words or "mapping values" in s.words or "expected key" in s.words):
            help = f"Write `{found['key']}: {found['rest'][:40]}`."
            return Slip("no space after the colon, so this is no key", help, number, found.end("key") + 1)
    return None


def lookalike(s: Stumble) -> Slip | None:
    """A sign that looks like a colon behind what was to be a key."""
    for number in dict.fromkeys((s.since, 0 if s.within else s.before, s.line)):
        found = _LOOKALIKE.match(s.lines[number - 1]) if number else None
        if found:
            sign, meant = found["sign"], f"{found['key']}: {found['rest'].strip()[:40]}".strip()
            message = f"`{sign}` (U+{ord(sign):04X}) looks like a colon, and is none to YAML"
            help = f"Write `{meant}`, with the colon of the keyboard."
            return Slip(message, help, number, found.start("sign") + 1)
    return None


def colonless(s: Stumble) -> Slip | None:
    """A key without its colon: the line that the reader took for one, or the one above, which it took for the beginning of a text."""
    if "expected ':'" in s.words and s.since:
        return _without_colon(s.lines, s.since)
    if "mapping values" in s.words and s.before and not s.within and not _goes_on(s):
        return _without_colon(s.lines, s.before)
    return None


def _without_colon(lines: tuple[str, ...], number: int) -> Slip | None:
    found = _COLONLESS.fullmatch(lines[number - 1].rstrip())
    if not found:
        return None
    key, rest = found["key"], (found["rest"] or "").strip()
    if not rest:
        return Slip("the colon of a key is missing", f"Write `{key}:` if it is a key.", number, found.end("key") + 1)
    help = f"Write `{key}: {rest[:40]}` if `{key}` is a key; a text of several lines stands deeper than its key."
    return Slip("this line has no colon, so it is no key", help, number, found.end("key") + 1)


def _goes_on(s: Stumble) -> bool:
    """Whether the line above is a key, or goes on with the text of one."""
    depth = _depth(s.lines[s.before - 1])
    above = [line for line in s.lines[: s.before] if line.strip() and not line.lstrip().startswith("#")]
    if _HAS_KEY.fullmatch(above[-1]):
        return True
    outer = next((line for line in reversed(above) if _depth(line) < depth), "")
    holder = _HAS_KEY.fullmatch(outer)
    return bool(holder and (holder["value"] or "").strip())


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def colon(s: Stumble) -> Slip | None:
    """A text with a colon and a space in it."""
    if "mapping values" not in s.words:
        return None
    help = "A text with `: ` in it must stand in quotes or in block style (>-)."
    return Slip("`: ` in this text makes YAML read a key", help, s.line, s.column)
