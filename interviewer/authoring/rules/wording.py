"""W8: lines that the interviewer speaks."""

import re
from collections.abc import Iterator

from interviewer.authoring.document import Document, Text, texts
from interviewer.authoring.problem import Problem, Route
from interviewer.core.regex import regex

SPOKEN = frozenset({"say", "again", "nudge", "hint", "tell", "challenge", "lines"})
"""Keys whose texts are spoken."""
MOST_WORDS = 60
"""Longer lines are no longer listened to: some 25 seconds of speech."""

_PRAISE = regex(
    r"(?:^|[.?!]\s+|\b(?:that is|that's|what an?)\s+)(?:a |an )?(?:great|excellent|perfect|awesome|brilliant|fantastic|wonderful|amazing)"
    r"(?=[.,!?]|$)|\b(?:well done|good job|nice work|"
    r"(?:good|great|excellent|nice|brilliant|fantastic) (?:answer|point|question|idea|thinking|catch))\b(?! (?:is|would|to)\b)",
    re.IGNORECASE,
)


def check_wording(document: Document) -> Iterator[Problem]:
    """Spoken lines in ``document`` that a good interviewer would not speak."""
    for route, node in texts(document.root):
        if isinstance(node, Text) and not SPOKEN.isdisjoint(part for part in route if isinstance(part, str)):
            yield from _line(document.path, route, node.value)


def _line(path: str, route: Route, text: str) -> Iterator[Problem]:
    if text.count("?") > 1:
        yield Problem("W801", path, route, f"{text.count('?')} questions in one breath")
    if (words := len(text.split())) > MOST_WORDS:
        yield Problem("W802", path, route, f"{words} words in one breath, at most {MOST_WORDS} are listened to")
    if "!" in text:
        yield Problem("W803", path, route, "an exclamation mark", offset=text.index("!"))
    if praise := _PRAISE.search(text):
        shown = praise.group().strip(" .,?!").lower()
        yield Problem("W804", path, route, f"“{shown}” praises whatever was said", offset=praise.start())
