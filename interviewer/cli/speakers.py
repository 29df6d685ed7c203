"""A dialogue in plain text: who says which lines, told by the labels in front of them (``Interviewer: ...``, ``Q: ...``)."""

import re
from itertools import pairwise
from typing import NamedTuple

ASKING = frozenset("interviewer interviewers examiner teacher coach host question q interviewer's".split())
"""Labels of whoever asks, casefolded."""
ANSWERING = frozenset("candidate interviewee student applicant answer a me".split())
"""Labels of whoever answers, casefolded."""
_WEAK = frozenset("a me answer".split())
"""Labels that may as well begin a list of options."""
_LABEL = re.compile(
    r"^[ \t>]*(?:[\[(]?\d[\d:.,]*[\])]?[ \t-]*)?[*_]{0,2}(?P<name>[^\W\d_][\w .'’-]{0,30}?)[ \t]*(?:[\[(][\d:.,]+[\])])?[*_]{0,2}[ \t]*:[*_]{0,2}(?:[ \t]+|$)",
    re.MULTILINE,
)
"""A name and a colon at the beginning of a line; a time, a quote mark or emphasis may stand around it."""

Turns = list[tuple[str, str]]
"""(interviewer, candidate) in order."""


class _Piece(NamedTuple):
    """What stands behind one label."""

    name: str
    """Casefolded; empty for what stands before the first label."""
    text: str
    """With the label, up to the next one."""


def dialogue_in(text: str) -> Turns | None:
    """The turns of ``text`` where it is a dialogue, None where one person speaks in it.

    It is one when a line is labelled as the interviewer's, or as the candidate's, and another speaker's name may then stand for the
    other of the two. A label that nobody can be told by ("Metrics: ...") belongs to what is said.

    >>> dialogue_in("Interviewer: What is the label?\\nAnna: A chargeback.")
    [('What is the label?', 'A chargeback.')]
    """
    pieces = _pieces(text)
    names = {piece.name for piece in pieces if piece.name}
    asking, answering = names & ASKING, names & ANSWERING
    if not asking and not answering - _WEAK:
        return None
    if not answering:
        answering = {_first_after(pieces, asking)} - {""}
    return _turns(pieces, asking, answering)


def _pieces(text: str) -> list[_Piece]:
    found = list(_LABEL.finditer(text))
    if not found:
        return [_Piece("", text)]
    ends = [*(match.start() for match in found[1:]), len(text)]
    return [_Piece("", text[: found[0].start()])] + [
        _Piece(match["name"].casefold(), text[match.start() : end]) for match, end in zip(found, ends, strict=True)
    ]


def _first_after(pieces: list[_Piece], asking: set[str]) -> str:
    """The name that stands first behind whoever asks: with nobody labelled as the candidate, it is theirs."""
    for before, after in pairwise(pieces):
        if before.name in asking and after.name not in asking:
            return after.name
    return ""


def _turns(pieces: list[_Piece], asking: set[str], answering: set[str]) -> Turns:
    turns: Turns = []
    asked: list[str] = []
    said: list[str] = []
    speaks = said
    for piece in pieces:
        known = piece.name in asking or piece.name in answering
        if piece.name in asking and said:
            turns.append((_joined(asked), _joined(said)))
            asked, said = [], []
        if known:
            speaks = asked if piece.name in asking else said
        elif not piece.name:
            continue  # a heading before anybody spoke
        speaks.append(_LABEL.sub("", piece.text, count=1) if known else piece.text)
    return [*turns, (_joined(asked), _joined(said))] if asked or said else turns


def _joined(texts: list[str]) -> str:
    return "\n".join(text.strip() for text in texts).strip()
