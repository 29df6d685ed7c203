"""W8: lines that the interviewer speaks."""

import re
from collections.abc import Iterator, Mapping

from interviewer.authoring.document import Document, Text, texts
from interviewer.authoring.problem import Problem, Route
from interviewer.core.numbers import SCALES, SPELLED
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
_NUMBER = rf"(?:\d(?:[\d.,]{{0,30}}\d)?|{'|'.join((*SPELLED, *SCALES))})"
_FIGURE = rf"(?P<number>{_NUMBER}(?:[ -](?:{_NUMBER}|and(?= (?:{_NUMBER})))){{0,12}}) (?P<unit>\w+)"
"""A number of as many words as people say, and what it counts."""
_TELLS = regex(rf"\b{_FIGURE}", re.IGNORECASE)
_POINTS = regex(rf"\b(?:the|those|these|your) {_FIGURE}", re.IGNORECASE)
"""A figure that is spoken of as one that is known: "the thirty milliseconds"."""


def check_wording(document: Document) -> Iterator[Problem]:
    """Spoken lines in ``document`` that a good interviewer would not speak."""
    spoken = [
        (route, node.value)
        for route, node in texts(document.root)
        if isinstance(node, Text) and not SPOKEN.isdisjoint(part for part in route if isinstance(part, str))
    ]
    told = {figure: route[1] for route, text in spoken if route[0] == "facts" for figure, _ in _figures(_TELLS, text)}
    for route, text in spoken:
        yield from _line(document.path, route, text)
        if route[0] != "facts":
            yield from _pointed(document.path, route, text, told)


def _figures(pattern: re.Pattern[str], text: str) -> Iterator[tuple[tuple[str, str], re.Match[str]]]:
    """The figures that ``pattern`` finds in ``text``, each with its unit, as they are compared."""
    for found in pattern.finditer(text):
        yield (found["number"].casefold(), found["unit"].casefold().removesuffix("s")), found


def _pointed(path: str, route: Route, text: str, told: Mapping[tuple[str, str], object]) -> Iterator[Problem]:
    """Figures of facts that the line at ``route`` points at, and does not tell before."""
    for figure, found in _figures(_POINTS, text):
        before = {one for one, _ in _figures(_TELLS, text[: found.start()])}
        if figure in told and figure not in before:
            message = f"“{found[0].lower()}” is known only to who asked for the fact `{told[figure]}`"
            yield Problem("W805", path, route, message, offset=found.start())


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
