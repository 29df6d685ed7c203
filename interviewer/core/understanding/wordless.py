"""Messages without words that count: punctuation, emoji, mashed keys, code from elsewhere, a bare yes or no."""

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.talk import LEAD_INS, MASHED, TALK, UNHEARD, YES
from interviewer.core.understanding.words import LIGHT

_SIGNS = (
    ("dont-know", "🤷🙈😕😬😰🥴😵🫤😖🤯🫠😓😟😢😭🙄😶🤐🫥"),
    ("ask-time", "🤔⏳⌛🧠💭🕐⏱⏲✋🛑🤨💬"),
    ("ask-hint", "🆘🛟💡🥺"),
    ("ask-repeat", "❓❔🤨👂🙉⁉"),
    ("skip", "⏭⏩➡"),
    ("finish", "🏁✅🔚🏳🎤"),
    ("off-topic", "🖕💩🤡🍕🍆💤😴🥱🤬"),
    ("social", "👋🙏🙂😀😃😄😁😊😅😂🤣😉👍🙌🤝😎🎉❤🤗👏👌😆🥰☺😇✌💪"),
)
"""What a message of nothing but emoji says, by its first known one."""
_PAUSE = regex(r"[.…\-–—_~*\s]+")
_SMILE = regex(r"[:;=8][-o']?[)DPp(\]]|\^_?\^|<3")
_CODE = regex(
    r"^\s*(?:def |class |import |from \w+ import |for .*:\s*$|while .*:\s*$|return\b|#include|public |private |function |const |let \w+ =|var "
    r"|SELECT |INSERT |CREATE |if .*:\s*$|\}|print\(|console\.|fn )|[{};]\s*$|==|^(?=.*\w\().*\)\s*$|^\s*\w+ = ",
    re.MULTILINE,
)
_ALIEN = regex(
    r"\s*(?:print|console\.log|system\.out|echo|alert)\W|\s*(?:drop table|select \*|rm -|sudo )", re.IGNORECASE
)
"""One line of code that no design holds."""
_PUNCHED = regex(r"([;{}|\\#@&^~<>_\[\]])\1{2}|[\[\]{}|\\]\s*[\]{}|\\]\s*[\[{}|\\]")
"""Signs that a key held down leaves behind."""
_DRAWN = regex(r"(.)\1{2,}")
"""A letter drawn out ("sooo", "uhhh")."""
_SOUND = regex(r"h+m+|m+h*m+|a+h+|o+h+|u+h*m+|[a-z]?o{3,}[a-z]*|w+|[hae]{4,}|x+d*|e+r*m+")
"""Hesitation, laughter, and a vowel held for long."""
_SAID = TALK | LIGHT | LEAD_INS
_VOWEL = regex(r"[aeiouyäöüáéíóúàèìòùâêîôûãõåæøœąęıó]")


def sign_of(text: str) -> str:
    """The act of a message without letters or digits; empty when it is empty."""
    if "?" in text or "？" in text:
        return "ask-repeat"
    for act, signs in _SIGNS:
        if any(c in signs for c in text):
            return act
    if _SMILE.search(text):
        return "social"
    if _PAUSE.fullmatch(text):
        return "ask-time" if text.strip() else ""
    return "off-topic" if text.strip() else ""


def mashed(text: str, tokens: Sequence[Token], known: frozenset[str] | dict[str, int]) -> bool:
    """Whether most words are runs of keys that no language writes. ``known`` are stems of the rubric."""
    words = [t for t in tokens if t.word.isalpha()]
    strange = sum(_strange(t, known, text) for t in words)
    if not words:
        return bool(_PUNCHED.search(text))
    if not strange:
        return False
    return strange * 2 >= len(words) or all(_odd(t.word) and t.stem not in known for t in words)


def _odd(word: str) -> bool:
    """Whether one of a word's letter pairs is unheard of, which alone proves nothing: names have such pairs, too."""
    return len(word) > 3 and any(a + b in UNHEARD for a, b in pairwise(word))


def _strange(token: Token, known: frozenset[str] | dict[str, int], text: str) -> bool:
    word = token.word
    if len(word) < 3 or (token.stem in known and not _repeats(word)):
        return False
    if any(run in word for run in MASHED) or _repeats(word):
        return True
    if not word.isascii() or (text[token.start : token.end].isupper() and len(word) <= 6):
        return False
    pairs = sum(a + b in UNHEARD for a, b in pairwise(word))
    return pairs * 3 >= len(word) - 1 or (len(word) > 4 and not _VOWEL.search(word)) or pairs > 1


def _repeats(word: str) -> bool:
    """One letter three times, or two letters over and over."""
    if len(word) > 3 and len(set(word)) == 1 and word not in ("hmmm", "mmmm", "www"):
        return True
    return (
        any(a == b == c for a, b, c in zip(word, word[1:], word[2:], strict=False))
        and word not in ("hmm", "www")
        and _DRAWN.sub(r"\1", word) not in _SAID
        and not _SOUND.fullmatch(word)
    )


def code(text: str) -> bool:
    """Whether most lines of ``text`` are program code."""
    lines = [line for line in text.splitlines() if line.strip()]
    hits = sum(bool(_CODE.search(line)) for line in lines)
    return (hits >= 2 and hits * 2 >= len(lines)) or bool(_ALIEN.match(text))


_OFFERS = (
    ("ask-hint", regex(r"\b(?:hint|nudge|help|clue|pointer)\b", re.IGNORECASE)),
    ("ask-repeat", regex(r"\b(?:repeat|rephrase|restate|say (?:it|that) again|once more)\b", re.IGNORECASE)),
    ("ask-time", regex(r"\b(?:moment|minute to|more time|time to think|think about it first)\b", re.IGNORECASE)),
    ("skip", regex(r"\b(?:skip|move on|next question|come back to)\b", re.IGNORECASE)),
    ("finish", regex(r"\b(?:stop here|wrap up|finish|end here|end the interview|call it)\b", re.IGNORECASE)),
)
_MORE = regex(r"\banything|\bmore\b|\badd\b|\belse\b|\bfinal|\blast\b|\bcomplete\b", re.IGNORECASE)
_YES = regex(
    rf"\b(?:{YES}|ja|oui|si|sí|sim|evet|tak|go ahead|do|of course|absolutely|alright|let's|gladly)\b",
    re.IGNORECASE,
)
_NO = regex(r"\b(?:no|nope|nah|nein|non|não|nao|hayır|nie|nee|nothing|none|not really|i'm good)\b", re.IGNORECASE)
_CLOSED = regex(
    r"(?:^|[.!,;:] )(?:do|does|did|is|are|was|were|can|could|would|will|shall|should|have|has|may|any|or|and) [^?]*\?\s*$",
    re.IGNORECASE,
)
"""A question that a yes or a no answers."""
_KNOWN = regex(
    r"\bdo you know\b|\bheard of\b|\bfamiliar\b|\bever (?:used|worked|built|tried)\b|\bany idea", re.IGNORECASE
)
"""A question after what the candidate knows, which a no answers with ignorance."""
_CHATTY = regex(
    r"^\W*(?:ok|okay|cool|nice|great|right|alright|fine|perfect|sure|lovely|awesome|good|oh|aha|ah|i see|wow)\b",
    re.IGNORECASE,
)
_STALLING = regex(
    r"^\W*+(?>so+|we+ll+|um+|uh+|h+m+|er+m*|let's see|let me see|right so|okay so|ok so)\W*+(?:so|well|um+|uh+|er+|h+m+|\.)*+\W*$",
    re.IGNORECASE,
)


def stalls(text: str) -> bool:
    """Whether a message only fills the time ("so...", "ummm")."""
    return bool(_STALLING.match(text))


def bare_reply(text: str, asked: str) -> str:
    """The act of a message of nothing but talk, such as a yes or a no: it depends on what was ``asked``."""
    if _YES.search(text) and not _NO.search(text):
        offer = next((act for act, words in _OFFERS if words.search(asked)), "")
        if offer:
            return offer
    if _NO.search(text) and _MORE.search(asked):
        return "finish"
    if _NO.search(text) and _KNOWN.search(asked):
        return "dont-know"
    if _CLOSED.search(asked) and (_YES.search(text) or _NO.search(text)):
        return "answer"
    return "social" if _CHATTY.match(text) else "answer"
