"""A quote is short, ends at word ends, carries no mark-up and no half sentence, or there is none. Total: any text is fine."""

import re
import unicodedata

from interviewer.core.matter import matter
from interviewer.core.quote.cut import DANGLING, PAUSE, TIES, bare, cut, no_loose_ends
from interviewer.core.quote.lead_in import led_in
from interviewer.core.text import Span

LONGEST = 8
"""Words in a quote; humans take up one or two nouns, rarely a clause (``interviewers.md``, 1)."""
LEAST_CUT = 3
"""Words from which on a piece of a longer sentence says something."""
_MARKUP = re.compile(r"[*_`#|\[\]{}<>~^\\]+|\"|“|”|(?<!\w)['‘’]|(?<![sS])['‘’](?!\w)")
_QUOTED = re.compile(r"(?<!\w)['‘]([^'‘’\n]*)['’](?!\w)")
"""Words between single marks; a mark behind an s that closes nothing is a possessive."""
_ARROW = re.compile(r"[-=]>|→|⇒")
"""A sign in the place of a verb: read aloud without it, the words make no sense."""
_SENTENCE_END = re.compile(r"([.!?…]+(?=\s|$)|\n)")
_WOULD = re.compile(
    r"\b(?:i|we)(['’](?:d|ll)|\s+(?:would|will))\s+(?:(?:also|then|probably|rather|just|first)\s+)*$", re.IGNORECASE
)
_TO_YOU = {"i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your"}
_TO_YOU |= {"am": "are", "was": "were"}
_ANNOUNCED = re.compile(
    r"(?:move on|talk about|go (?:on|back|over|to)|turn to|come back|get (?:back )?to|discuss|skip|jump to|switch to)\b",
    re.IGNORECASE,
)
"""How a sentence begins that only says where the talk goes: nothing to speak back."""
_ASIDE = re.compile(r"\b(?:last|old|previous|former) (?:job|company|team|employer)\b|\bi once\b", re.IGNORECASE)
"""A story from elsewhere, not a plan."""
_COMPLAINT = re.compile(
    r"\b(?:i|we)(?:['’]ve| have)? (?:(?:already|just) (?:\w+ )?(?:said|covered|mentioned|told|explained|answered|discussed)"
    r"|(?:said|covered|mentioned|told|explained|answered|discussed)\b.*\b(?:already|before|earlier|twice))\b",
    re.IGNORECASE,
)
"""That it was said before, in a place where it cannot be left out."""
_ASKS = frozenset("how what which who where when why".split())
"""First words of a question without its mark."""


def quote(text: str, span: Span, most: int = LONGEST) -> str:
    """The words of ``span`` made speakable, at most ``most`` of them; empty when nothing short and clean is there.

    >>> quote("First, I would weight by inverse propensity.", Span(0, 44))
    'weight by inverse propensity'
    """
    return _found(text, span, most)[0]


def turned(text: str, span: Span, most: int = LONGEST + 2) -> str:
    """What the candidate would do in ``span``, said to them; empty unless the sentence begins with "I would" or alike.

    >>> turned("Then I'd weight our clicks by inverse propensity.", Span(9, 48))
    'you would weight your clicks by inverse propensity'
    """
    words, lead = _found(text, span, most)
    modal = _WOULD.search(lead)
    spoken = words.split()
    opens = not lead.strip() or lead.strip()[-1] in ".!?…,;:"
    if (
        words
        and opens
        and bare(spoken[0]) in ("i", "we")
        and not any(bare(w) in ("you", "your", "yours") for w in spoken)
    ):
        return " ".join(_TO_YOU.get(bare(w), w) for w in spoken)
    if not words or not modal or any(bare(w) in ("you", "your", "yours") for w in spoken):
        return ""
    verb = "will" if "ll" in modal[1].casefold() else "would"
    return f"you {verb} " + " ".join(_TO_YOU.get(bare(w), w) for w in spoken)


def _found(text: str, span: Span, most: int) -> tuple[str, str]:
    """(the quote, what stands before it in its sentence); both empty when there is none."""
    start, end = _whole_words(text, span)
    raw = text[start:end]
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn") for c in raw if c not in "\n\t\r") or "://" in raw:
        return "", ""
    before = text[max(0, start - 40) : start]
    after = _SENTENCE_END.search(text, end)
    if after and "?" in after[1]:
        return "", ""
    parts = [*_SENTENCE_END.split(raw), ""]
    for written, end_mark in zip(parts[::2], parts[1::2], strict=True):
        piece = _MARKUP.sub("", _QUOTED.sub(r"\1", written))
        if _ARROW.search(written):
            continue
        last = not end_mark and not raw[-1:].isspace()
        whole = bool(end_mark) or not text[end:].strip() or (last and text[end : end + 1] in ".!?…\n")
        lead, words = _trimmed(piece.split(), most, whole=whole)
        if before.rstrip().endswith(":") and len(words) < len(piece.split()) - 1:
            continue  # one of several things that were counted up
        if "?" not in end_mark and _speakable(words, most):
            return " ".join(words), f"{before} {lead} "
        before = ""
    return "", ""


def _whole_words(text: str, span: Span) -> tuple[int, int]:
    start, end = max(0, min(span.start, len(text))), max(0, min(span.end, len(text)))
    while 0 < start < len(text) and not text[start - 1].isspace() and not text[start].isspace():
        start -= 1
    while 0 < end < len(text) and not text[end].isspace() and not text[end - 1].isspace():
        end += 1
    return start, end


def _trimmed(words: list[str], most: int, *, whole: bool) -> tuple[str, list[str]]:
    """(how it begins before it comes to the point, the words of the point); ``whole``: the sentence ends with them."""
    lead, rest = led_in(words)
    point = rest.split()
    piece = cut(point, most)
    ends = bool(piece and PAUSE.search(piece[-1])) or (whole and len(piece) == len(point))
    kept = no_loose_ends(piece, whole=ends)
    if len(kept) < LEAST_CUT and len(piece) < len(point):
        return lead + rest, []
    if _ANNOUNCED.match(" ".join(kept)) or _ASIDE.search(lead + rest) or _COMPLAINT.search(" ".join(kept)):
        return lead + rest, []
    if kept and kept[0].casefold() in DANGLING and kept[0].casefold() != "i":
        kept[0] = kept[0].lower()
    return lead, kept


def _speakable(words: list[str], most: int) -> bool:
    line = " ".join(words)
    own = [w for w in words if w.strip(",.;:()").casefold() not in DANGLING]
    return (
        bool(own)
        and matter(line) > 0
        and bare(words[0]) not in TIES
        and not (bare(words[0]) in _ASKS and any(bare(w) in ("you", "we", "i") for w in words[1:4]))
        and 3 <= len(line) <= 8 * most
        and "?" not in line
        and any(c.isalpha() for c in line)
        and max(map(len, words)) <= 28
    )
