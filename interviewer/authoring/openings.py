"""Slips at the beginning of a text: signs that YAML takes for its own when a text begins with them."""

from interviewer.authoring.stumble import Slip, Stumble
from interviewer.core.regex import regex

_BRACKETED = regex(r"\s*(?:- +)*(?:[^\s:#]+: +)?(?P<open>[\[{]).*(?P<close>[\]}])\s*")
_REFERENCE = regex(r"(?:^|: |- |[,\[{]) *(?P<sign>[*&])")
_BEGINNINGS = (
    ("start any token", "@`%", "Put it in quotes."),
    ("block scalar", ">|", "Put it in quotes, or begin the text on the next line: behind >- a whole text follows."),
    ("block sequence entries", "-", "Put it in quotes; the items of a list begin on the next line, each with `- `."),
    ("mapping keys", "?", "Put it in quotes."),
)
"""What the reader says, the signs that it says this of, and what to do."""


def reference(s: Stumble) -> Slip | None:
    """A star or ampersand in front of a word, which makes it the name of something written elsewhere."""
    named = "alias" in s.words or "anchor" in s.words
    found = [one for one in _REFERENCE.finditer(s.here) if one.start("sign") < s.column]
    if not found or not (named or "expected" in s.words):
        return None
    sign = found[-1]["sign"]
    help = f"Items of a list begin with `- `; a text that begins with {sign} stands in quotes."
    return Slip(f"`{sign}` begins a reference in YAML", help, s.line, found[-1].start("sign") + 1)


def behind_bracket(s: Stumble) -> Slip | None:
    """A list or map in brackets with more behind its end."""
    found = _BRACKETED.fullmatch(s.here[: s.column - 1])
    if not found or "expected" not in s.words or not s.here[s.column - 1 :].strip():
        return None
    what, close = ("list" if found["open"] == "[" else "map"), found["close"]
    help = (
        f"A text that begins with {found['open']} stands in quotes; a {what} has all its entries inside its brackets."
    )
    return Slip(f"the {what} ends at this `{close}`, and more follows", help, s.line, found.start("close") + 1)


def beginning(s: Stumble) -> Slip | None:
    """A text that begins with a sign of YAML."""
    for words, signs, help in _BEGINNINGS:
        sign = _first(s, signs) if words in s.words else 0
        if sign:
            return Slip(f"a text cannot begin with {s.here[sign - 1]}", help, s.line, sign)
    return None


def _first(s: Stumble, signs: str) -> int:
    """The column of the nearest of ``signs`` at or before where the reader gave up; 0 where there is none."""
    return next((at for at in range(min(s.column, len(s.here)), 0, -1) if s.here[at - 1] in signs), 0)
