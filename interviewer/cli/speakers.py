"""A dialogue in plain text: who says which lines, told by the labels in front of them (``Interviewer: ...``, ``Q: ...``)."""

from collections import Counter
from collections.abc import Container, Iterable
from itertools import pairwise, takewhile

from interviewer.cli.labels import Piece, is_name, pieces_of, speaking
from interviewer.cli.voices import UNTOLD, Voices
from interviewer.core.regex import regex

ASKING = frozenset(
    "interviewer interviewers interviewer's examiner examiners teacher coach host question q professor prof tutor lecturer "
    "instructor trainer mentor moderator assessor recruiter".split()
)
"""Labels of whoever asks, casefolded."""
ANSWERING = frozenset("candidate interviewee student applicant answer a me examinee respondent pupil".split())
"""Labels of whoever answers, casefolded."""
_WEAK = frozenset("a me answer".split())
"""Labels of whoever answers that may as well begin a list of options, or be those of whoever wrote the text down."""
_HEADS = frozenset("q question".split())
"""Labels of whoever asks by which one person may as well head a paragraph."""
_NUMBER = regex(r"[ ]?\d+$")
_TITLED = regex(r"(?:prof|professor|interviewer|examiner|instructor|lecturer)\b[. ]+(?=\w)")
"""A role in front of a name."""
WAY_OUT = "say --candidate NAME or --interviewer NAME, or --one-speaker where one person wrote it all"
"""What a command line says then."""
PREFACE = 60
"""Most words that may stand before anybody speaks: a heading, a task, names and dates."""

Turns = list[tuple[str, str]]
"""(interviewer, candidate) in order."""


class UnknownSpeakerError(ValueError):
    """Somebody speaks in a text of whom nobody knows whether it is the candidate: a guess would earn another's credit."""


def dialogue_in(text: str, voices: Voices = UNTOLD) -> Turns | None:
    """The turns of ``text`` where it is a dialogue, None where one person speaks in it; UnknownSpeakerError where that is not plain.

    It is one when a line is labelled as the interviewer's, or as the candidate's, and another speaker's name may then stand for the
    other of the two. A label that nobody speaks by ("Metrics: ...") belongs to what is said.

    >>> dialogue_in("Interviewer: What is the label?\\nAnna: A chargeback.")
    [('What is the label?', 'A chargeback.')]
    """
    return turns_among(pieces_of(text), voices)


def turns_among(pieces: list[Piece], voices: Voices) -> Turns | None:
    """The same of a text that is cut already."""
    if voices.one:
        return None
    people = speaking(pieces)
    asking, answering = _sides(pieces, voices)
    if not asking and not answering:
        if len(people) > 1:
            raise UnknownSpeakerError(
                f"{_listed(people.values())} take turns, and it is not said who the candidate is; {WAY_OUT}"
            )
        return None
    others = {name: label for name, label in people.items() if name not in asking | answering}
    if not asking:
        asking, others = set(others), {}
    elif not answering:
        answering = {_answering(pieces, asking, others)}
    if strange := [label for name, label in others.items() if name not in answering]:
        raise UnknownSpeakerError(f"{_listed(strange)} {'speak' if len(strange) > 1 else 'speaks'}, too; {WAY_OUT}")
    if not (asking | answering) & (voices.asking | voices.answering):
        _refuse_essay(pieces, asking | answering)
    return _turns(pieces, asking, answering)


def _refuse_essay(pieces: list[Piece], known: set[str]) -> None:
    """UnknownSpeakerError where much is written before anybody speaks: the label may be a heading, and all of it one person's."""
    before = list(takewhile(lambda piece: piece.name not in known, pieces))
    if sum(len(piece.text.split()) for piece in before) > PREFACE:
        label = pieces[len(before)].label
        raise UnknownSpeakerError(f"much stands before `{label}:`, which may be a speaker or a heading; {WAY_OUT}")


def _answering(pieces: list[Piece], asking: set[str], people: Container[str]) -> str:
    """Who answers, where only whoever asks is known: who stands first behind and takes turns, is called like people, or comes back."""
    behind = [
        after
        for before, after in pairwise(pieces)
        if before.name in asking
        and after.name not in asking
        and after.item == before.item  # who talks is written alike
    ]
    often = Counter(piece.name for piece in behind)
    found = [piece.name for piece in behind if piece.name in people]
    if not {_NUMBER.sub("", name) for name in asking} <= _HEADS:
        found += [piece.name for piece in behind if is_name(piece.label)]
        found += [piece.name for piece in behind if often[piece.name] > 1]
    if not found:
        labels = dict.fromkeys(piece.label for piece in pieces if piece.name in asking)
        raise UnknownSpeakerError(f"nobody has a label but {_listed(labels)}; label who answers, or {WAY_OUT}")
    return found[0]


def _sides(pieces: list[Piece], voices: Voices) -> tuple[set[str], set[str]]:
    """Names of those who are known to ask, and to answer: first as they were told, else by what they are called."""
    roles = {piece.name: _role(piece) for piece in pieces if piece.label}
    told = voices.asking | voices.answering
    asking = voices.asking & roles.keys() or {
        name for name, role in roles.items() if role in ASKING and name not in told
    }
    answering = voices.answering & roles.keys() or {
        name for name, role in roles.items() if role in ANSWERING - _WEAK and name not in told
    }
    if asking and not answering:
        weak = {name for name, role in roles.items() if role in _WEAK and name not in told}
        answering = {after.name for before, after in pairwise(pieces) if before.name in asking and after.name in weak}
    return set(asking), set(answering)


def _role(piece: Piece) -> str:
    """The part that the label of ``piece`` names; else the name."""
    if piece.role in ASKING | ANSWERING:
        return piece.role
    titled = _TITLED.match(piece.name) and is_name(piece.label)
    return piece.name.split()[0].rstrip(".") if titled else _NUMBER.sub("", piece.name)


def _turns(pieces: list[Piece], asking: set[str], answering: set[str]) -> Turns:
    turns: Turns = []
    asked: list[str] = []
    said: list[str] = []
    speaks = asked  # what is labelled before anybody known has spoken is a heading, or another's
    for piece in pieces:
        known = piece.name in asking or piece.name in answering
        if piece.name in asking and said:
            turns.append((_joined(asked), _joined(said)))
            asked, said = [], []
        if known:
            speaks = asked if piece.name in asking else said
        elif not piece.name:
            continue  # a heading before anybody spoke
        speaks.append(piece.words if known else piece.text)
    return [*turns, (_joined(asked), _joined(said))] if asked or said else turns


def _joined(texts: list[str]) -> str:
    return "\n".join(text.strip() for text in texts).strip()


def _listed(labels: Iterable[str]) -> str:
    *most, last = (f"`{label}`" for label in labels)
    return f"{', '.join(most)} and {last}" if most else last
