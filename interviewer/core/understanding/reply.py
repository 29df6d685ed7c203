"""A whole reply read, sentence by sentence."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.answered import PROMPT, WAVED, answered
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning import Leaning
from interviewer.core.understanding.level import is_asked
from interviewer.core.understanding.line import line_of
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.own_answer import own_answers
from interviewer.core.understanding.partly import with_parts
from interviewer.core.understanding.reading import Reading, read_sentence
from interviewer.core.understanding.recital import unrecited
from interviewer.core.understanding.scope import REACH_BACK, REACHING
from interviewer.core.understanding.sentence import Sentence, sentences
from interviewer.core.understanding.straying import astray
from interviewer.core.understanding.witness import Around, design_of

_ENDS = (regex(r"[.!?;][\"')\]]*(?=\s)|\n"), regex(r"\s"))
"""Where a reply may be cut: behind a sentence, or behind a word."""
LONGEST_REPLY = 20_000
"""Code points of one reply that are read; the rest is kept but earns nothing."""
EMPTY = 1.2
"""Log odds of hollow words from which a sentence names at most; less is enough behind a line that is known to ask (``WAVED``)."""


@dataclass(frozen=True, slots=True)
class WholeReply:
    """A whole reply read: the tokens and one reading per sentence."""

    text: str
    """As it was typed."""
    tokens: tuple[Token, ...]
    """All of them, with places in ``text``."""
    readings: tuple[Reading, ...]
    """One a sentence, in order."""
    echo: frozenset[str]
    """Stems of the interviewer's line that it answers, without the light ones."""


def read_to(text: str) -> int:
    """How many code points of ``text`` are read: all, or of what is longer than ``LONGEST_REPLY`` the sentences, or words, that end before."""
    if len(text) <= LONGEST_REPLY:
        return len(text)
    for end in _ENDS:
        last = max((found.end() for found in end.finditer(text, 0, LONGEST_REPLY)), default=0)
        if last > LONGEST_REPLY // 2:
            return last
    return LONGEST_REPLY


def read(
    matcher: Matcher, text: str, *, asked: str = "", wants: Collection[str] = (), question: str = ""
) -> WholeReply:
    """Read ``text`` sentence by sentence; ``asked`` is the interviewer's line it answers, ``wants`` what that is known to ask for.

    ``question`` is what of the line asks, where that is known: a fact told in front of it says nothing of the answer, and its words were learnt from
    lines that ask (ours, on 1,120 answers kept out: with a fact in front .89 of the direct and .17 of the short ones count as explained, .95 and .35
    without).
    """
    head = text[: read_to(text)]
    tokens = matcher.tokens(head)
    line = matcher.tokens(question or asked) if asked else []
    echo = frozenset(t.stem for t in (*line, *(matcher.tokens(asked) if question else ())) if not t.light)
    spans = sentences(head, tokens)
    table = matcher.index.leanings
    of = table.of_reply([tokens[s.first : s.end] for s in spans], line)
    answers = table.of(line) if line else None
    put = list(_put(head, tokens, spans, echo, wants, lets_ask=line_of(asked, wants, matcher.index.titles).lets_ask))
    around = _around(of, answers, put)
    if not matcher.index.own_ids.isdisjoint(wants):
        around = _with_own(matcher.index, around, [tokens[s.first : s.end] for s in spans], echo)
    found = [read_sentence(matcher, head, tokens, *both, echo=echo) for both in zip(spans, around, strict=True)]
    found = with_parts(matcher, head, tokens, line, list(_reach_back(found)), echo)
    return WholeReply(text, tuple(tokens), tuple(unrecited(matcher.index, head, tokens, answered(found))), echo)


def _put(
    text: str,
    tokens: Sequence[Token],
    spans: Sequence[Sentence],
    echo: Collection[str],
    wants: Collection[str],
    *,
    lets_ask: bool,
) -> Iterator[Collection[str]]:
    """What each of the sentences at ``spans`` is known to be asked for: the first that say anything, and no questions but guesses.

    Where the line ``lets_ask`` they are none.
    """
    said = 0
    for span in spans:
        words = tokens[span.first : span.end]
        asks = span.ends_with == "?" and (lets_ask or is_asked(text, words))
        yield wants if said < PROMPT and not asks else ()
        said += sum(not t.light and t.stem not in echo for t in words) > 1


def _around(of: Sequence[Leaning], answers: Leaning | None, put: Sequence[Collection[str]]) -> list[Around]:
    """What stands around each sentence; one that is known to be asked for something, as ``put`` to it, has to say more."""
    design, strays = design_of(of), astray(of)
    around = []
    for i, here in enumerate(of):
        hollow = here.hollow >= (WAVED if put[i] else EMPTY)
        wants = () if hollow else put[i]
        around.append(Around(here, tuple(_beside(of, i)), answers, design, strays, wants, hollow))
    return around


def _with_own(
    index: Index, around: list[Around], said: Sequence[Sequence[Token]], echo: Collection[str]
) -> list[Around]:
    """``around`` with the own points that the sentences ``said`` answer."""
    own = own_answers(index, said, [one.here for one in around], [one.wants for one in around], echo)
    return [one._replace(own=shown) for one, shown in zip(around, own, strict=True)]


def _beside(sentences: Sequence[Leaning], place: int) -> Iterator[Leaning]:
    """What stands before and after the sentence at ``place``; who says it twice has said it once."""
    here = sentences[place]
    for other in (*sentences[max(place - 1, 0) : place], *sentences[place + 1 : place + 2]):
        if other.said.own != here.said.own:
            yield other


def _reach_back(readings: list[Reading]) -> Iterator[Reading]:
    """Let a short "no clue" cancel the short fragment before it ("GDPR? No clue.")."""
    for i, reading in enumerate(readings):
        after = readings[i + 1] if i + 1 < len(readings) else None
        size = reading.sentence.end - reading.sentence.first
        if (
            after
            and size <= REACH_BACK
            and any(f.name in REACHING for f in after.filters)
            and after.sentence.end - after.sentence.first <= REACH_BACK + 1
        ):
            gone = tuple(s._replace(cancelled=s.cancelled or after.filters[0].name) for s in reading.sightings)
            yield reading._replace(sightings=gone)
        else:
            yield reading
