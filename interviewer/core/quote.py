"""The candidate's own words, cut so that they can be spoken back.

A quote is short, ends at word ends, carries no mark-up and no half sentence, or there is none. Total: any text is fine.
"""

import re
import unicodedata

from interviewer.core.matter import matter
from interviewer.core.text import Span

LONGEST = 8
"""Words in a quote; humans take up one or two nouns, rarely a clause (``interviewers.md``, 1)."""

LEAST_CUT = 3
"""Words from which on a piece of a longer sentence says something."""
LEAST_JOINED = 4
"""Words from which on what stands before an "and" is more than the first of two things."""
_MARKUP = re.compile(r"[*_`#|\[\]{}<>~^\\]+|\"|“|”|(?<!\w)['‘’]|(?<![sS])['‘’](?!\w)")
_QUOTED = re.compile(r"(?<!\w)['‘]([^'‘’\n]*)['’](?!\w)")
"""Words between single marks; a mark behind an s that closes nothing is a possessive."""
_ARROW = re.compile(r"[-=]>|→|⇒")
"""A sign in the place of a verb: read aloud without it, the words make no sense."""
_SENTENCE_END = re.compile(r"([.!?…]+(?=\s|$)|\n)")
_PAUSE = re.compile(r"[,;:–—]$|^[–—-]$")
_HESITATIONS = frozenset({"um", "umm", "uh", "uhh", "uhm", "erm", "er", "–", "-", "—", ""})
_FILLERS = _HESITATIONS | {
    "hmm",
    "hm",
    "mm",
    "ah",
    "oh",
    "anyway",
    "anyways",
    "yes",
    "yep",
    "no",
    "sure",
    "right",
    "sorry",
    "thanks",
    "like",
    "basically",
    "actually",
    "honestly",
    "well",
    "okay",
    "ok",
    "k",
    "kk",
    "yeah",
    "ya",
    "yup",
    "nope",
    "nah",
    "fair",
    "agreed",
    "true",
    "alright",
    "cool",
    "lol",
    "haha",
    "sry",
    "tho",
    "though",
    "so",
}
_IDLE = _FILLERS - {"no", "yes", "right", "sure", "fair", "true", "cool", "agreed"}
"""Those that mean nothing even without a pause behind them: "no spam" is not "spam"."""
_TRAILING = frozenset("tho though lol haha btw right ok okay yeah pls please".split())
"""Words that hang on behind what was said."""
_BEARING = frozenset("is are was were be get gets got go goes went do does".split())
"""Words behind which those are what is said: "how many it gets right"."""
_LEADING = re.compile(
    r"""^(?:
      (?:(?:for|on|as\ for|regarding|about)\ (?:the\ )?\w+|\w+[-\ ]?wise),?\s+(?=(?:i|we)(?:['’](?:d|ll)\s|\s+(?:would|will)\s))
    | (?:after|before|during)\ (?:the\ |our\ )?\w+,\s+(?=\w+\s+\w+\s+\w)
    | (?:after|before|besides|beyond|on\ top\ of)\ (?:that|this|all\ that),?\s+(?=\w)
    | (?:ok(?:ay)?,?\ )?(?:you\ win|fair\ enough|good\ point|point\ taken|in\ short|let['’]?s\ say|say),?\s+(?=\w+\s+\w)
    | (?:\w+\ )?\w+:\s+(?=\w+\s+\w)
    | (?:and|but|then|also|because(?:\ of)?|since|that|which|where|first|second|next|maybe|perhaps|probably|plus|or|now
        |let's|lets|you\ know|i\ mean|i\ meant(?:\ to\ say)?
        |(?:i\ )?dunno|idk|i\ (?:guess|think|suppose)),?\s+
    | (?:i|we)(?:['’](?:d|ll)\s+|\s+(?=(?:would|will|could|can|might|should|want|need|like|think|guess)\s))
        (?:(?:would|will|could|can|might|should|want|need|like|think|guess|just|also|rather|probably|then|to)\s+)*
    | (?:let\ us|there\ is|there\ are|there's|it\ is|it's|that\ is|that's|this\ is)\s+(?=\w+\s+\w)
    | (?:from|with|via|using)\s+(?=\w+\s+\w)
    | (?:(?:as|like)\ (?:i|we)(?:['’]ve|\ have)?|(?:i|we)(?:['’]ve|\ have)?\ (?:already|just|literally))
        (?:\ (?:already|just))*\ (?:said|told\ you|mentioned|explained)(?:\ (?:already|before|earlier|that))*[,:]?\s+
    | (?:i|we)\ said\ (?:already|before|earlier|above)[,:]?\s+
    | (?:the|my|our|its)\ (?:\w+\ ){0,2}(?:goal|aim|idea|point|thing|objective|target|plan|problem)\s+
        (?:is|would\ be|here\ is)\ (?:to\ |that\ )?
    | (?:the|my|our)\ (?:\w+\ ){1,2}(?:i|we)(?:['’]d|\ would|['’]ll|\ will)\ \w+\ (?:is|are|would\ be)\s+
    )+""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a sentence begins before it comes to the point."""
_WOULD = re.compile(
    r"\b(?:i|we)(['’](?:d|ll)|\s+(?:would|will))\s+(?:(?:also|then|probably|rather|just|first)\s+)*$", re.IGNORECASE
)
_TO_YOU = {"i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your"}
_TO_YOU |= {"am": "are", "was": "were"}
_CONDITION = re.compile(
    r"^(?:and |but |so )?(?:if|when|once|unless|while|whenever)\s[^,;:]*?(?:[,;:]\s*(?:then\s+)?|\sthen\s+)",
    re.IGNORECASE,
)
"""A clause before the main one; only the main one is spoken back."""
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
_LOOSE = """
a an the of to and or but with for in on at by from as is are was be we i you it that which who so because if when
then than our their its my your this these those into per via vs not no very more less would could should will can
may might do does have has had what how why where there also about over under between each every any some such like
only just even too"""
DANGLING = frozenset(_LOOSE.split())
"""Words that no quote may end with."""
_JOINTS = "because and but so which that when where while if since unless until then or after"
_BREAKS = frozenset(_JOINTS.split())
"""Words before which a long quote may be cut."""
_TIES = frozenset("with for by from as at in on over per across into between".split())
"""Words before which it may be cut when nothing hangs on them: see ``_stands_alone``."""
_ASKS = frozenset("how what which who where when why".split())
"""First words of a question without its mark."""
_PLACING = frozenset(
    "sit sits live lives lie lies stay stays stand stands come comes go goes run runs end ends start starts depend depends rely relies consist consists "
    "belong belongs look looks wait waits work works keep keeps put puts happen happens".split()
)
"""Verbs that say little without what follows: "the speeds sit", out of "sit in a store"."""
_VERBAL = frozenset("is are was were be been being to not never".split())
"""Words whose sentence loses its point when it is cut before a preposition."""


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
        and _bare(spoken[0]) in ("i", "we")
        and not any(_bare(w) in ("you", "your", "yours") for w in spoken)
    ):
        return " ".join(_TO_YOU.get(_bare(w), w) for w in spoken)
    if not words or not modal or any(_bare(w) in ("you", "your", "yours") for w in spoken):
        return ""
    verb = "will" if "ll" in modal[1].casefold() else "would"
    return f"you {verb} " + " ".join(_TO_YOU.get(_bare(w), w) for w in spoken)


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


def _bare(word: str) -> str:
    return word.strip(",.;:()").casefold()


def _whole_words(text: str, span: Span) -> tuple[int, int]:
    start, end = max(0, min(span.start, len(text))), max(0, min(span.end, len(text)))
    while 0 < start < len(text) and not text[start - 1].isspace() and not text[start].isspace():
        start -= 1
    while 0 < end < len(text) and not text[end].isspace() and not text[end - 1].isspace():
        end += 1
    return start, end


def _trimmed(words: list[str], most: int, *, whole: bool) -> tuple[str, list[str]]:
    """(how it begins before it comes to the point, the words of the point); ``whole``: the sentence ends with them."""
    spoken = [w for w in words if w.strip(",.;:").casefold() not in _HESITATIONS]
    while spoken and spoken[0].strip(",;:").casefold() in (_FILLERS if _PAUSE.search(spoken[0]) else _IDLE):
        spoken = spoken[1:]
    line = _CONDITION.sub("", " ".join(spoken))
    lead = _LEADING.match(line)
    begin = lead.end() if lead else 0
    point = line[begin:].split()
    cut = _cut(point, most)
    ends = bool(cut and _PAUSE.search(cut[-1])) or (whole and len(cut) == len(point))
    kept = _no_loose_ends(cut, whole=ends)
    if len(kept) < LEAST_CUT and len(cut) < len(point):
        return line, []
    if _ANNOUNCED.match(" ".join(kept)) or _ASIDE.search(line) or _COMPLAINT.search(" ".join(kept)):
        return line, []
    if kept and kept[0].casefold() in DANGLING and kept[0].casefold() != "i":
        kept[0] = kept[0].lower()
    return line[:begin], kept


def _cut(words: list[str], most: int) -> list[str]:
    """At most ``most`` words, cut at a pause or before a joining word; nothing when no such place is near."""
    for i in range(1, min(len(words), most)):
        if _PAUSE.search(words[i]) and i >= 2:
            return words[: i + 1]
    if len(words) <= most:
        return words
    for size in range(most, 2, -1):
        joint = words[size].strip(",;:").casefold()
        if joint in ("and", "or") and (size < LEAST_JOINED or _in_a_clause(words[:size])):
            continue
        if joint in _BREAKS or (joint in _TIES and _stands_alone(words[:size])):
            return words[:size]
    return []


def _in_a_clause(words: list[str]) -> bool:
    """Whether ``words`` name a thing by a clause ("a video that was shown"), so that what is said of it is still to come."""
    return any(_bare(word) in ("that", "which", "who") for word in words[1:3])


def _stands_alone(words: list[str]) -> bool:
    """Whether what comes next with a preposition can be left out: no verb waits for it, as far as words show."""
    plain = [_bare(word) for word in words]
    return (
        plain[0] not in _TIES
        and plain[-1] not in DANGLING | _PLACING
        and _VERBAL.isdisjoint(plain)
        and not plain[-1].endswith("ed")
    )


def _no_loose_ends(words: list[str], *, whole: bool) -> list[str]:
    """``words`` without what cannot end a quote; a ``whole`` sentence may end as it does."""
    kept = list(words)
    while len(kept) > 2 and _bare(kept[-1]) in _TRAILING and _bare(kept[-2]) not in _BEARING:
        kept.pop()
    if whole and len(kept) > 2 and kept[-1].strip(",.;:!?()–—-'’"):
        kept[-1] = kept[-1].rstrip(",.;:!?–—-…")
    while (
        not (whole and len(kept) > 2)
        and kept
        and (kept[-1].strip(",.;:!?()–—-").casefold() in DANGLING or not kept[-1].strip(",.;:!?()–—-'’"))
    ):
        kept.pop()
    if kept:
        kept[-1] = kept[-1].rstrip(",.;:!?–—-…")
        kept[0] = kept[0].lstrip(",.;:–—-•")
    line = " ".join(kept)
    if line.count("(") != line.count(")"):
        kept = line.replace("(", "").replace(")", "").split()
    return kept


def _speakable(words: list[str], most: int) -> bool:
    line = " ".join(words)
    own = [w for w in words if w.strip(",.;:()").casefold() not in DANGLING]
    return (
        bool(own)
        and matter(line) > 0
        and _bare(words[0]) not in _TIES
        and not (_bare(words[0]) in _ASKS and any(_bare(w) in ("you", "we", "i") for w in words[1:4]))
        and 3 <= len(line) <= 8 * most
        and "?" not in line
        and any(c.isalpha() for c in line)
        and max(map(len, words)) <= 28
    )
