"""Reply to tokens: words with offsets into the original, whatever normalisation does to them.

Each word is normalised alone, so no map between two texts is needed and no step is quadratic.
"""

import unicodedata
from functools import lru_cache

import Stemmer

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.remembered import Remembered
from interviewer.core.understanding.words import CLITICS, LEMMAS, LIGHT, OPENED, PREFIXES, STEMS

_MARKS = "\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad"
_WORD = regex(
    r"([a-zA-Z]++(?=[\s,.;:?!])|[bB](?<!\w.)/[cC](?!\w)|[wW](?<!\w.)/(?:[oO](?!\w))?|\d+(?:[.,]\d+)*"
    rf"|[^\W\d_][^\W_]*(?:(?:[{_MARKS}]|['’ʼ](?=\w))[^\W_]*)*|[%$€£])"
)
"""A word, a number or a sign of money. Every alternative begins with its first character, by which ``re`` passes over most; the first one
is what the last but one would find, too, in half the time: most words are plain letters up to a blank.
"""
_BRITISH = regex(r"(behavi|col|fav|neighb|lab|hum)our")
_IZE = regex(r"is(e|ed|es|ing|er|ers|ation|ations|able)$")
_KNOWN = 65_536
"""Words that are remembered."""
_LONGEST = 64
"""Longer runs without a space are no words; they are kept as tokens and match nothing."""

_snowball = Stemmer.Stemmer("english", 0)


@lru_cache(maxsize=_KNOWN)
def stem_of(word: str) -> str:
    """The form cues compare with: spelling folded, lemma, sense exceptions, then Snowball English."""
    word = LEMMAS.get(word, word)
    if len(word) > 5:
        word = _IZE.sub(r"iz\1", word)
        if "our" in word:
            word = _BRITISH.sub(r"\1or", word)
    return STEMS.get(word) or str(_snowball.stemWord(word))


def _plain(raw: str) -> str:
    """NFKC, lower case, without accents and invisible characters; for one word only."""
    if raw.isascii():
        return raw.lower()
    if len(raw) > _LONGEST:
        return raw
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", raw))
    kept = "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cf"))
    return kept.replace("’", "'").replace("ʼ", "'").lower()


def _open(raw: str) -> tuple[tuple[str, str, bool, bool], ...]:
    """(word, stem, light, may it join the next) for each word that one surface form opens into."""
    return tuple((w, stem_of(w), w in LIGHT, w in PREFIXES) for w in _surface(raw) if w)  # a lone accent leaves none


_opened = Remembered(_open, _KNOWN)
"""Surface form to what it opens into."""


def _surface(raw: str) -> tuple[str, ...]:
    word = _plain(raw)
    if word in OPENED:
        return OPENED[word]
    if "'" not in word:
        return (word,)
    if word.endswith("n't"):
        return (word[:-3], "not")
    head, _, tail = word.rpartition("'")
    clitic = CLITICS.get("'" + tail)
    if clitic is None:
        return (word.replace("'", ""),)
    return (head, clitic) if clitic else (head,)


@lru_cache(maxsize=_KNOWN)
def words_of(text: str) -> tuple[str, ...]:
    """The normalised words of a piece of cue text, opened and joined like a reply's."""
    return tuple(t.word for t in tokenise(text))


def tokenise(text: str, joined: frozenset[str] = frozenset()) -> list[Token]:
    """All words of ``text`` in order.

    ``joined`` holds the words that cues know joined (``semisupervised``): a prefix and the next word become one
    token when they are there, and always when a hyphen links them. Linear in the text.
    """
    tokens: list[Token] = []
    pending: tuple[str, int, int] | None = None
    append, new = tokens.append, tuple.__new__  # half the time of a call of ``Token``
    end = 0
    pieces = _WORD.split(text)  # what is between words, then a word, and so on: half the time of a match for each
    for between, raw in zip(pieces[::2], pieces[1::2], strict=False):
        start = end + len(between)
        end = start + len(raw)
        opened = _opened[raw] if end - start <= _LONGEST else ((raw, raw, False, False),)
        if pending is not None:
            whole = pending[0] + raw.lower()
            if _joins(text, pending[2], start, end, whole, joined):
                for word, stem, light, _ in _opened[whole]:
                    append(Token(word, stem, pending[1], end, light))
                pending = None
                continue
            append(Token(pending[0], stem_of(pending[0]), pending[1], pending[2], pending[0] in LIGHT))
            pending = None
        for word, stem, light, prefix in opened:
            if prefix:
                pending = (word, start, end)
            else:
                append(new(Token, (word, stem, start, end, light, "")))
    if pending is not None:
        append(Token(pending[0], stem_of(pending[0]), pending[1], pending[2], pending[0] in LIGHT))
    return _fillers(tokens)


def _joins(text: str, prefix_end: int, start: int, end: int, whole: str, joined: frozenset[str]) -> bool:
    between = text[prefix_end:start]
    if between == "-" and text[start].isalpha() and text[end : end + 1] != "-":
        return True
    return between in (" ", "-") and whole in joined


def _fillers(tokens: list[Token]) -> list[Token]:
    """Mark two-word fillers (kind of, you know) and stammered words (to to) as light; "what kind of" asks for a kind."""
    last = ""
    for i, word in enumerate([token[0] for token in tokens]):
        if word == last and word.isalpha():
            tokens[i - 1] = tokens[i - 1]._replace(light=True)
        last = word
        if word not in _FILLER_STARTS or i + 1 == len(tokens):
            continue
        pair = (tokens[i].word, tokens[i + 1].word)
        if pair in _PAIRS and not (i and tokens[i - 1].word in _KIND_OF):
            for j in (i, i + 1):
                tokens[j] = tokens[j]._replace(light=True)
    return tokens


_PAIRS = frozenset({("kind", "of"), ("sort", "of"), ("you", "know"), ("i", "mean"), ("i", "guess")})
_FILLER_STARTS = frozenset(first for first, _ in _PAIRS)
_KIND_OF = frozenset({"what", "which", "this", "that", "same", "some", "any", "every", "each", "do", "all", "one", "a"})
