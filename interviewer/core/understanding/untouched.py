"""Clauses of transcripts that no cue of a consideration or pitfall touched: where the rubric lacks wording."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interviewer.core.text import Token
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import WholeReply, read
from interviewer.core.understanding.sighting import DOUBT

SHORTEST = 4
"""Content words that a clause needs to be worth showing."""
COMMON = 0.08
"""A word in a larger share of all untouched clauses groups nothing."""


@dataclass(frozen=True, slots=True)
class Untouched:
    """One sentence without a hit."""

    source: str
    """Where it stands, as the caller named it."""
    text: str
    """As it was said."""
    words: Mapping[str, str]
    """Its content words by their stems."""


@dataclass(frozen=True, slots=True)
class Group:
    """Untouched sentences that share a content word."""

    word: str
    """The word as it was most often said."""
    sentences: tuple[Untouched, ...]
    """In the order of the transcripts."""


def untouched(matcher: Matcher, source: str, text: str, *, asked: str = "") -> tuple[Untouched, ...]:
    """The sentences of one reply that show no consideration and no pitfall.

    What a scope took back ("no idea about ...") was heard and is no gap. A cue that its own sentence speaks against was not:
    `the flash` of a camera is no word for how a screen flashes.
    """
    reply = read(matcher, text, asked=asked)
    return tuple(
        Untouched(source, _said(reply, words), content)
        for reading in reply.readings
        if all(sighting.cancelled == DOUBT for sighting in reading.sightings)
        for words in [reply.tokens[reading.sentence.first : reading.sentence.end]]
        if len(content := _content(words)) >= SHORTEST
    )


def grouped(found: Iterable[Untouched]) -> tuple[Group, ...]:
    """Each sentence once, under its most frequent content word that is not everywhere; largest groups first."""
    sentences = tuple(found)
    count = Counter(stem for s in sentences for stem in s.words)
    most = max(3, int(COMMON * len(sentences)))
    groups: dict[str, list[Untouched]] = {}
    for s in sentences:
        fitting = [stem for stem in s.words if count[stem] <= most]
        key = max(fitting or s.words, key=lambda stem: (count[stem], stem))
        groups.setdefault(key, []).append(s)
    ranked = sorted(groups.items(), key=lambda g: (-len(g[1]), g[0]))
    return tuple(Group(_as_said(stem, members), tuple(members)) for stem, members in ranked)


def _as_said(stem: str, members: list[Untouched]) -> str:
    """The form of ``stem`` that most of ``members`` have; of several the first."""
    return Counter(member.words[stem] for member in members).most_common(1)[0][0]


def _said(reply: WholeReply, words: tuple[Token, ...]) -> str:
    return " ".join(reply.text[words[0].start : words[-1].end].split())


def _content(words: tuple[Token, ...]) -> dict[str, str]:
    return {t.stem: t.word for t in words if not t.light and len(t.word) > 3 and t.word not in _FUNCTION}


_FUNCTION = frozenset(
    "that this with from have they them then than what when where which while would could should will there here been being were does into onto over under about "
    "because also only more most some such very much many each every other another same going want need make take look think know like kind sort thing things "
    "people something anything everything someone would'd it's don't okay yeah right maybe guess mean really".split()
)
