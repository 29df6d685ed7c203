"""Where the pages of a report quote an answer, and where its transcript holds it: places carried in the text itself."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from textual.content import Content
from textual.style import Style


class Cited(NamedTuple):
    """A quote on a page."""

    start: int
    """First code point of the quote on the page."""
    end: int
    """One past its last."""
    reply: int
    """Which answer, from 1."""
    words: str
    """As they stand in the answer."""


def cite(content: Content, reply: int, words: str) -> Content:
    """``content`` as a quote of ``words`` from an answer."""
    return content.stylize(Style.from_meta({"reply": reply, "words": words}))


def say(content: Content, reply: int) -> Content:
    """``content`` as the text of an answer in the transcript."""
    return content.stylize(Style.from_meta({"said": reply}))


def quotes_on(page: Content) -> list[Cited]:
    """All quotes of a page, from the top down; one that was wrapped is one."""
    found: list[Cited] = []
    for start, end, meta in _metas(page):
        if "reply" in meta:
            reply, words = int(str(meta["reply"])), str(meta["words"])
            if found and found[-1][2:] == (reply, words) and not page.plain[found[-1].end : start].strip():
                found[-1] = found[-1]._replace(end=end)
            else:
                found.append(Cited(start, end, reply, words))
    return found


def place_in(transcript: Content, reply: int, words: str) -> tuple[int, int] | None:
    """Where ``words`` stand in an answer; all of the answer when they cannot be found, None when there is no such answer."""
    for start, end, meta in _metas(transcript):
        if meta.get("said") == reply:
            found = next(places(transcript.plain[start:end], words), None)
            return (start + found[0], start + found[1]) if found else (start, end)
    return None


def places(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Each place of ``words`` in ``text``, capitals and line breaks aside; none for no words."""
    parts = words.split()
    if parts:
        pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
        yield from (match.span() for match in pattern.finditer(text))


def row_of(content: Content, place: int, width: int) -> int:
    """The row, from 0, in which the code point ``place`` stands when ``content`` is wrapped to ``width`` cells."""
    return max(0, len(content[:place].wrap(max(1, width))) - 1)


def _metas(content: Content) -> Iterator[tuple[int, int, Mapping[str, object]]]:
    for span in sorted(content.spans, key=lambda span: span.start):
        if isinstance(span.style, Style) and span.style.meta:
            yield span.start, span.end, span.style.meta
