"""Labels at the beginnings of lines (``Anna: ...``, ``[00:12] Speaker 1: ...``), and which of them are people who speak."""

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from interviewer.core.regex import regex

_TIME = r"[\[(]?(?:[\d./-]{6,10},?[ ])?\d{1,2}(?::\d\d){1,2}(?:[.,]\d+)?(?:[ ]?[AP]M)?[\])]?"
_LABEL = regex(
    rf"""^[ \t>]*(?P<item>(?:[-*•]|\#{{1,6}}|\d{{1,3}}[.)])[ \t]+)?[*_]{{0,2}}(?:(?P<before>{_TIME})[ \t-]*)?[*_]{{0,2}}
      (?P<name>[^\W\d_][\w ,.'’-]{{0,40}}?)[*_]{{0,2}}[ \t]*
      (?:[\[(](?P<aside>[^\[\]()\n]{{1,40}})[\])])?[*_]{{0,2}}
      (?:[ \t]*:[*_]{{0,2}}(?:[ \t]+|$|(?=[^\W\d_])) | [ \t]*[,|–—-]?[ \t]+(?P<behind>{_TIME})[*_]{{0,2}}[ \t]*$)""",
    re.MULTILINE | re.VERBOSE,
)
"""A name and a colon, or a name and a time alone on a line; a time, a mark of Markdown or a role may stand around it."""
_CLOCK = regex(r"[\d:.,]+")
_HEADS = frozenset(
    "pro pros con cons advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks upside downside risk "
    "risks mitigation mitigations problem problems solution solutions issue issues fix fixes option options choice choices "
    "alternative alternatives idea ideas note notes example examples step steps goal goals aim aims metric metrics measure "
    "measures model models data feature features label labels input inputs output outputs why how what when where reason "
    "reasons rationale cost costs plan plans assumption assumptions decision decisions trade tradeoff tradeoffs summary "
    "conclusion cause causes effect effects impact challenge challenges approach approaches method methods training serving "
    "monitoring evaluation offline online baseline result results first second third then next finally also because but so "
    "however instead task tasks test tests phase stage part section point points requirement requirements scenario case "
    "pseudocode code formula definition use name date topic title subject course time duration place strength strengths "
    "weakness weaknesses opportunity threat version variant day week month strategy action actions trigger response hypothesis "
    "observation recommendation detail details latency throughput scale storage accuracy precision recall fairness privacy "
    "security bias drift group team layer level tier bucket".split()
)
"""Words that head a paragraph or an item, and are nobody's name, casefolded."""
_TITLED = regex(
    r"(?:mr|mrs|ms|miss|mx|dr|sir|madam|prof|professor|herr|frau)\b|(?:speaker|person|participant|voice|guest)[ ]?[\da-z]$"
)
"""How nobody but a person is labelled."""
_SENTENCE = regex(r"[.!?](?:\s|$)")
_PARTICLES = frozenset("de del la le du da di van von der den bin al el ten ter zu".split())
"""Small words inside names."""


class Piece(NamedTuple):
    """What stands behind one label."""

    label: str
    """As it is written; empty for what stands before the first one."""
    words: str
    """What is said, up to the next label."""
    text: str
    """The same with the label, as it stands."""
    role: str = ""
    """What stands in brackets behind the label, casefolded."""
    timed: bool = False
    """Whether a time stands beside the label."""
    sure: bool = False
    """Whether the file itself says that this is a person."""
    item: bool = False
    """Whether the label stands behind the mark of a list or a heading."""

    @property
    def name(self) -> str:
        """The label, casefolded."""
        return self.label.casefold()


_NOBODY = Piece("", "", "")


def pieces_of(text: str) -> list[Piece]:
    """``text`` cut in front of each label; the first piece has none.

    >>> [(piece.label, piece.words) for piece in pieces_of("Anna: Hello.\\nBert: Hi.")]
    [('', ''), ('Anna', 'Hello.'), ('Bert', 'Hi.')]
    """
    text = text.replace("\r\n", "\n")
    found = list(_LABEL.finditer(text))
    ends = [match.start() for match in found] + [len(text)]
    before = text[: ends[0]].strip()
    return [Piece("", before, before)] + [
        _piece(match, text[start:end], text[match.end() : end])
        for match, (start, end) in zip(found, pairwise(ends), strict=True)
    ]


def _piece(match: re.Match[str], text: str, words: str) -> Piece:
    aside = match["aside"] or ""
    clock = bool(_CLOCK.fullmatch(aside))
    timed = clock or bool(match["before"] or match["behind"])
    return Piece(match["name"], words.strip(), text, "" if clock else aside.casefold(), timed, item=bool(match["item"]))


@lru_cache(maxsize=256)
def is_name(label: str) -> bool:
    """Whether ``label`` is written as people are, and heads no paragraph.

    >>> [label for label in ("Mr Smith", "Speaker 1", "lukas", "Pros", "XGBoost", "My plan") if is_name(label)]
    ['Mr Smith', 'Speaker 1', 'lukas']
    """
    words = re.split(r"[ ,.]+", label.strip(" ,."))
    if len(words) > 4 or any(word.casefold() in _HEADS for word in re.split(r"\W+", label)):
        return False
    return (len(words) == 1 and label.islower()) or all(map(_is_capital, words))


def _is_capital(word: str) -> bool:
    """A word of a name: one capital in front, or none but capitals where it is too long for a term; a number, an initial."""
    if word.isdecimal() or len(word) == 1 or word in _PARTICLES or word.lower() == word.upper():
        return True
    small = word.removeprefix("Mc").removeprefix("Mac").removeprefix("O'").removeprefix("O’")
    parts = [part for part in re.split(r"['’-]", small) if part]
    return all(part.istitle() for part in parts) or (word.isupper() and len(word) > 4)


def speaking(pieces: list[Piece]) -> dict[str, str]:
    """name -> label of those who take turns like people who talk, in order.

    They are called like people, and come back after another, or stand between two turns of another, or beside a time; or one has
    a title; or there are just two, of whom the first asks.
    """
    people = [piece for piece in pieces if piece.sure or (piece.label and is_name(piece.label))]
    turns = [piece.name for piece, after in pairwise([*people, _NOBODY]) if piece.name != after.name]
    found = {name for name, times in Counter(turns).items() if times > 1}
    found |= {between for before, between, after in zip(turns, turns[1:], turns[2:], strict=False) if before == after}
    found |= {piece.name for piece in people if piece.timed or piece.sure}
    if any(_TITLED.match(name) for name in turns) or _is_question_and_answer(pieces, people):
        found |= set(turns)
    shown = {piece.name: piece.label for piece in reversed(people)}
    return {name: shown[name] for name in dict.fromkeys(turns) if name in found}


def _is_question_and_answer(pieces: list[Piece], people: list[Piece]) -> bool:
    """Whether one person asks and one answers, and nobody wrote anything in front but a heading."""
    asks = [piece.words.endswith("?") for piece in people]
    return asks == [True, False] and len(pieces) == 3 and not _SENTENCE.search(pieces[0].text)
