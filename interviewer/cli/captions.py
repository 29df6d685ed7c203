"""Captions (WebVTT, SubRip) cut by who speaks: what one says in one go is one piece, without numbers and times."""

import html
import re
from collections.abc import Iterator
from itertools import pairwise

from interviewer.cli.labels import Piece, is_name, pieces_of
from interviewer.core.regex import regex

_CUE = regex(r"^[ \t]*(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}[ \t]*-->[ \t]*[\d:.,]+[^\n]*\n?", re.MULTILINE)
"""The line in front of what is said: from when to when."""
_VOICE = regex(r"<v(?:\.[\w.]{1,80})?[ \t]{1,9}([^<>\n]{1,200})>")
_TAG = regex(r"</?[a-z\d][^<>\n]{0,200}>", re.IGNORECASE)
_BLANK = regex(r"^[ \t]*$", re.MULTILINE)
_ROLE = regex(r"(.+?)[ \t]*[\[(]([^\[\]()]+)[\])]$")


def is_captions(text: str) -> bool:
    """Whether ``text`` has times as captions have them."""
    return bool(_CUE.search(text))


def caption_pieces(text: str) -> list[Piece]:
    """The pieces of captions, as ``pieces_of`` cuts a text; without a name what is said goes on.

    >>> cues = "WEBVTT\\n\\n00:01.000 --> 00:02.000\\n<v Anna>Labels come\\n\\n00:03.000 --> 00:04.000\\n<v Anna>late."
    >>> [(piece.label, piece.words) for piece in caption_pieces(cues)]
    [('', ''), ('Anna', 'Labels come late.')]
    """
    said: list[tuple[str, list[str]]] = [("", [])]
    for name, words in _said(text.replace("\r\n", "\n").replace("\r", "\n")):
        if name and name != said[-1][0]:
            said.append((name, []))
        said[-1][1].append(words)
    return [_piece(name, " ".join(words)) for name, words in said]


def _piece(name: str, words: str) -> Piece:
    role = _ROLE.match(name)
    label, role_name = (role[1], role[2].casefold()) if role else (name, "")
    return Piece(label, words, words, role_name, timed=bool(name), sure=bool(name))


def _said(text: str) -> Iterator[tuple[str, str]]:
    """(name, words) of each voice in each cue, in order; no name where nobody is named."""
    cues = list(_CUE.finditer(text))
    for cue, end in pairwise([*((cue.end(), cue.start()) for cue in cues), (0, len(text))]):
        block = text[cue[0] : end[1]]
        before, *voices = _VOICE.split(block[: blank.start()] if (blank := _BLANK.search(block)) else block)
        if before.strip():
            yield _named(_plain(before))
        yield from zip(map(_plain, voices[::2]), map(_plain, voices[1::2]), strict=True)


def _named(words: str) -> tuple[str, str]:
    """(name, the rest) of a cue that begins with a label, as some programs write them."""
    before, *labelled = pieces_of(words)
    if before.text or not labelled or not is_name(labelled[0].label):
        return "", words
    return labelled[0].label, labelled[0].words


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).split())
