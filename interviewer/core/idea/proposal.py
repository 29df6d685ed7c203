"""Ideas that a reply proposes: a thing to be used, kept or built, or something that others are to do.

Rather none than a strange one: what is denied, doubted, asked, put off, told of others or only described is passed over.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewer.core.idea.deed import deed
from interviewer.core.idea.name import Name, Piece, low, named, pieces
from interviewer.core.idea.words import ARTICLES, ASKS, BARELY, BRAKES, DOES, PROPOSES, VAGUE, WITH
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, asks
from interviewer.core.text import Span
from interviewer.core.withdrawn import withdrawn

LONGEST_SENTENCE = 60
"""Words from which on a sentence is speech without marks, whose ends nobody can tell."""
_ADVERBS = (
    r"(?:(?:also|then|probably|just|first|simply|maybe|perhaps|rather|definitely|certainly|actually|really|still|at\s+least|therefore|instead|next|even"
    r"|additionally|surely|likely|only|now)\s+)*"
)
_PLANS = regex(
    r"(?:\b(?:i|we)(?:['’](?:d|ll)|\s+(?:would|will|could|can|might|should|(?:want|need|plan|propose|suggest)\s+to))|\blet(?:['’]?s|\s+us)|\bidea\s+(?:is|would\s+be)\s+to)"
    rf"\s+{_ADVERBS}",
    re.IGNORECASE,
)
"""What stands before the verb of something that is proposed."""
_DEEDS = "|".join(sorted(DOES | BRAKES))
_STATES = regex(
    rf"(?:\b(?:i|we)\s+{_ADVERBS}(?=(?:{_DEEDS})\s)|(?:\b(?:i|we)\s+|(?:^|[.;:]\s+|,\s+(?:and|then)\s+)(?:(?:and|so|then|also|first|second|third|next|maybe|perhaps|or|plus)\b,?\s+)*)"
    rf"{_ADVERBS}(?=\w+\s+(?:an?|another|one|two)\s|(?:{_DEEDS})\s+(?:the|each|every|all)\s))",
    re.IGNORECASE,
)
"""The same where it is stated: "we keep a ...", "then add a ..."."""
_DENIED = regex(
    r"\b(?:no|not|never|nobody|without|neither|hardly|avoid|skip|unless|suppose|imagine|if|instead\s+of|rather\s+than|too\s+\w+)\b|n['’]t\b|\b(?:um|uh|uhm|er)\b",
    re.IGNORECASE,
)
"""Words before a proposal by which it is none."""
_DOUBTS = regex(
    r"(?:\b(?:not|never)\b|n['’]t\b)\s+(?:\w+\s+)?(?:think|believe|know|see|sure)\b|\b(?:nobody|suppose|imagine|unless|um|uh|uhm)\b",
    re.IGNORECASE,
)
"""Words anywhere before it that do the same."""
_FIGURE_GOES_ON = regex(r"[.,]\d")
_CLAUSE = regex(r"[,;:(–—]\s")
"""Where a clause ends."""
_TALE = regex(
    r"""\b(?:my|our|the|an?)\ (?:old|last|former|previous|ex|boss|friend|colleague|professor|teacher|course|grandmother|aunt|uncle|cousin|brother|sister
        |mother|father|mum|dad|wife|husband)\b
    | \b(?:once|used\ to|back\ then|said|told)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words before a proposal by which it is told of others, or of long ago."""
_OTHERS = regex(
    r"""\b(?:he|she|they|somebody|someone|everybody|everyone|people|spammers?|thie(?:f|ves)|attackers?|fraudsters?|you|your|like)\b
    | \b(?:was|were|had|did|took|went|got|thought|called)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words before a thing by which it may be somebody else's."""
_TAKEN_BACK = regex(
    r"""\b(?:overkill|not\s+worth|too\s+(?:expensive|slow|complex|heavy)|but\s+(?:not|later|no)|not\s+sure|no\s+idea|later|don['’]?t\s+(?:know|think)|um|uh|uhm)\b
    | \bwouldn['’]t\b | \?""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words behind one by which it is doubted or put off."""
_WEIGHED = regex(r"[^.;]*\b(?:but|won['’]t|can['’]t|cannot|(?:will|would|can)\s+not)\b", re.IGNORECASE)
"""Words behind a part of a design by which it is only weighed, or refused."""
_BEFORE = frozenset(
    "with through by behind via into then also maybe perhaps plus using in on to and or keep hence only beside against over it them".split()
)
"""What a thing stands behind that is part of a design."""
_TAKES_IN = frozenset("with plus also".split())
"""Those of them behind which it needs no article."""
_ITEMS = frozenset("first second third fourth then maybe finally next".split())
"""How an item of a list begins."""
_OUTCOMES = frozenset("list lists map maps".split())
"""Things of which a reply speaks more often because people see them than as parts of a design."""
_WOULD = frozenset("would could will can".split())
"""What goes on behind a thing that begins a sentence and is proposed by it."""


@dataclass(frozen=True, slots=True)
class Idea:
    """Something that a reply proposes."""

    words: str
    """The candidate's own, as they were typed."""
    span: Span
    """Where they stand in the reply."""
    kind: str
    """What it is: one of ``words.KINDS``, ``thing`` for any other, ``deed`` for something to be done, ``brake`` where that holds something back, ``plea`` where others do it."""


def ideas(text: str) -> tuple[Idea, ...]:
    """What ``text`` proposes, in order.

    >>> [idea.words for idea in ideas("I'd keep a bloom filter of seen cards. We could ask the merchants to vote.")]
    ['bloom filter of seen cards', 'ask the merchants to vote']
    """
    gone = withdrawn(text)
    found: list[Idea] = []
    for sentence in SENTENCE.finditer(text):
        said = sentence[0]
        if "?" in said or asks(said) or len(said.split()) > LONGEST_SENTENCE:
            continue
        for idea in sorted(_proposed(text, Span(*sentence.span())), key=lambda idea: idea.span):
            if not any(idea.span.meets(other) for other in (*gone, *(one.span for one in found))):
                found.append(idea)
    return tuple(idea for idea in found if _is_clean(text, idea.span))


def _is_clean(text: str, span: Span) -> bool:
    """Whether the words at ``span`` are cut at no number, and end in no name of a product."""
    last = span.of(text).split()[-1]
    return not _FIGURE_GOES_ON.match(text, span.end) and not last[:1].isupper()


def _proposed(text: str, sentence: Span) -> Iterator[Idea]:
    """What ``sentence`` proposes: by what it would do, by what it states, and by the parts that it names."""
    said = sentence.of(text)
    for begins in _PLANS.finditer(said):
        before = said[: begins.start()]
        if not (_DENIED.search(_CLAUSE.split(before)[-1]) or _DOUBTS.search(before) or _TALE.search(before)):
            yield from _object(text, Span(sentence.start + begins.end(), sentence.end), PROPOSES)
    for begins in _STATES.finditer(said):
        if not _is_doubtful(said[: begins.start()]):
            yield from _object(text, Span(sentence.start + begins.end(), sentence.end), PROPOSES - BARELY)
    yield from _parts(text, sentence)


def _is_doubtful(before: str) -> bool:
    """Whether what stands ``before`` a thing denies it, or makes it somebody else's."""
    told = _DENIED.search(before) or _DOUBTS.search(before) or _TALE.search(before)
    return bool(told or _OTHERS.search(_CLAUSE.split(before)[-1]))


def _object(text: str, rest: Span, verbs: frozenset[str]) -> Iterator[Idea]:
    """What the verb at the beginning of ``rest`` proposes."""
    line = pieces(text, rest)
    if low(line, 0) in ASKS | DOES | BRAKES and (found := deed(line)):
        if not _TAKEN_BACK.search(text[found[0].end : rest.end]):
            yield Idea(found[0].of(text), *found)
    elif low(line, 0) in verbs:
        bound = low(line, 0) in WITH
        if not bound or low(line, 1) in ("with", "for"):
            yield from _thing(text, line, 2 if bound else 1, rest)


def _thing(text: str, line: Sequence[Piece], at: int, rest: Span) -> Iterator[Idea]:
    name = named(line, at)
    if name and (name.kind or low(line, 0) not in VAGUE) and not _TAKEN_BACK.search(text[name.span.end : rest.end]):
        yield Idea(name.span.of(text), name.span, name.kind or "thing")


def _parts(text: str, sentence: Span) -> Iterator[Idea]:
    """Things of a known kind that stand in ``sentence`` as parts of a design, whatever its verb is."""
    line = pieces(text, sentence)
    for at, piece in enumerate(line):
        if not _is_place(line, at):
            continue
        name = named(line, at)
        if name is None or not name.kind or name.head in _OUTCOMES or not _belongs(line, at, name):
            continue
        before, after = text[sentence.start : piece.span.start], text[name.span.end : sentence.end]
        if not (_is_doubtful(before) or _TAKEN_BACK.search(after) or _WEIGHED.match(after)):
            yield Idea(name.span.of(text), name.span, name.kind)


def _is_place(line: Sequence[Piece], at: int) -> bool:
    """Whether a part of a design may be named at ``at``: where an article stands, or behind a word that takes one in."""
    return low(line, at) in ARTICLES or low(line, at - 1) in _TAKES_IN or _is_listed(line, at)


def _is_listed(line: Sequence[Piece], at: int) -> bool:
    """Whether an item of a list begins at ``at``: "second, honeypot addresses"."""
    return at == 2 and low(line, 1) in (",", ":") and low(line, 0) in _ITEMS


def _belongs(line: Sequence[Piece], at: int, name: Name) -> bool:
    """Whether the thing named at ``at`` stands where a design names its parts, and is not explained."""
    behind = next((piece.low for piece in line if piece.span.start >= name.span.end), "")
    if at == 0:
        return behind in _WOULD or behind in (".", "")
    listed = low(line, at - 1) in (",", ":") and low(line, 0) in _ITEMS | {"for"}
    return (low(line, at - 1) in _BEFORE or listed) and behind not in ("is", "are", "was", "were")
