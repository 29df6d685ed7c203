"""Mentioned or explained: the border between a bare name and something said about this problem.

Lists of names hold almost no function words; statements do. That, numbers and arrows tell them apart without any parsing
(ours, measured on our own blind texts, see ``docs/understanding.md``).
"""

import re
from collections.abc import Collection, Sequence

from interviewer.core.regex import regex
from interviewer.core.text import Token

SPEAKING = frozenset(
    "is are be was were am been do does did have has had will would can could should may might must shall need want get give make take keep let go "
    "see know mean tell say think i we they you it he she who which that because if when so than not only but where while until unless since "
    "them him us me he's there what how why whatever each every nobody somebody people".split()
)
"""Words that statements hold and bare lists do not."""
TELLING = frozenset({"reason", "number", "comparison", "example"})
"""Depth cues that make even a fragment without a verb say something of this problem."""
ARROW = regex(r"->|=>|→|≈|=|<|>|\d\s*[%x]|\d/\d")
"""What leads from one thing to the next in notes, or counts."""
SEPARATOR = regex(r"[;/(]|,(?!\d)|\band\b|\bor\b|\n")
"""What stands between the pieces of a sentence."""
SHORT_PIECE = 2.6
"""Words that count in a piece of a list, on average."""
TERM_PIECE = 2.2
"""The same where the pieces are terms."""
ROW = 3
"""Pieces of the shortest row."""
RECITED = 2
"""Terms that make a sentence with a verb a row of names; one more where it holds a number, a reason or the like."""
FEW = 4
"""A sentence of at most this many words that count only names things."""
DETAILED = 7
"""A fragment without a verb of at least this many words that count says something of the problem."""
ASIDE = 12
"""Words from which on a question that begins as a statement is one, with a question behind it (ours: 89 of 134 are labelled as explained)."""
REASONS = frozenset("because bc since otherwise therefore hence thus if unless although though so".split())
"""Words by which a question brings its own reasoning; "when" and "while" ask for a time (ours: 48 of 59, and 17 of 49)."""
_ASKS = regex(
    r"""\W*(?:(?:and|so|but|or|ok|okay|well|first|then|also|no|good|um|uh|hi|hello|right|alright|now|great|thanks|quickly
        |(?:before|until)\ (?:i|we)\ (?:\w+\ ){0,2}?(?:start|begin|go|design|build|dive|draw|say|choose|pick|decide|answer|get)(?:\ (?!how|what|who|which|is|are|do|does)\w+){0,2}
        |(?:just\ )?to\ (?:be\ (?:clear|sure)|clarify|check|start(?:\ with)?|begin(?:\ with)?)
        |(?:just\ )?(?:a|one|two|three|some)\ (?:\w+\ )?(?:questions?|things?)(?:\ (?:first|before))?|first\ of\ all|by\ the\ way)\W+)*
      (?P<asks>(?:can|may|could|is|are|do|does|did|how|what|what's|who|whose|when|where|which|why|will|would|should|have|has|any|am)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a question begins that is one from its first word on, or right behind what leads in to it ("okay, so, before I start, how many ...")."""
_GOES_ON = regex(r"[^.!?\n]*\?")
"""The rest of a sentence up to its question mark."""


def explained(text: str, words: Sequence[Token], depth: Collection[str], question: bool, terms: int, heavy: int) -> str:
    """What makes a sentence with a hit say more than a name, in a word; empty when it only mentions.

    ``text`` and ``words`` are the sentence; ``depth`` the names of the depth cues in it; ``question`` it asks something; ``terms``
    how many cues hit that are mere terms, ``heavy`` how many words count.
    """
    begins = _ASKS.match(text) if question else None
    if question and (len(words) <= ASIDE or begins):
        first = words[0].start + (begins.start("asks") if begins else 0)
        return "reason" if len(words) > 8 and not REASONS.isdisjoint([t[0] for t in words if t.start >= first]) else ""
    telling = sorted(TELLING.intersection(depth))
    speaking = _speaking(words)
    if speaking * 12 <= heavy or terms - bool(telling) >= RECITED:  # else its pieces need not be counted: it is no row
        pieces = pieces_of(text)
        if listed(pieces, heavy, speaking) or recited(pieces, heavy, terms - bool(telling)):
            return ""
    if heavy <= FEW and not (telling and heavy == FEW):
        return ""
    if telling:
        return telling[0]
    if speaking:
        return "statement"
    if ARROW.search(text):
        return "notation"
    return "detail" if heavy >= DETAILED else ""


def is_asked(text: str, words: Sequence[Token]) -> bool:
    """Whether a sentence with a question mark is a question from its first word on, and no guess: "and fewer support tickets?"."""
    return bool(_ASKS.match(text[words[0].start : words[-1].end]))


def goes_on_asking(text: str, words: Sequence[Token]) -> bool:
    """Whether ``words`` ask from the first one on, and the sentence of ``text`` that they were cut out of ends with a question mark.

    >>> from interviewer.core.understanding.tokens import tokenise
    >>> said = "How many a day, and how fast? We start small."
    >>> goes_on_asking(said, tokenise(said)[:4]), goes_on_asking(said, tokenise(said)[7:])
    (True, False)
    """
    return bool(_GOES_ON.match(text, words[-1].end)) and is_asked(text, words)


def is_row(text: str, words: Sequence[Token], heavy: int) -> bool:
    """Whether a sentence with ``heavy`` words that count is a row of names."""
    return listed(pieces_of(text[words[0].start : words[-1].end]), heavy, _speaking(words))


def pieces_of(text: str) -> int:
    """Pieces between the separators of a sentence, at least one."""
    return 1 + len(SEPARATOR.findall(text))


def _speaking(words: Sequence[Token]) -> int:
    return [t[0] in SPEAKING for t in words].count(True)


def listed(pieces: int, heavy: int, speaking: int) -> bool:
    """Whether a sentence is a row of names: short ``pieces`` between its separators and hardly a word that speaks."""
    return pieces >= ROW and speaking * 12 <= heavy <= pieces * SHORT_PIECE


def recited(pieces: int, heavy: int, terms: int) -> bool:
    """Whether it is one although it has a verb, since several of the shorter pieces are terms ("I'd check AUC, NDCG and MAP").

    Ours, on rounds 28 to 44: of the points in such sentences 61 of 74 are bare, and 17 of 25 where a number or a comparison stands in them.
    """
    return terms >= RECITED and pieces >= ROW and heavy <= pieces * TERM_PIECE
