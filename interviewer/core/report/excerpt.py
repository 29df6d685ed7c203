"""The candidate's own words for what they earned: which of them are shown, from where to where."""

import re
from collections.abc import Iterator, Sequence

from interviewer.core.coverage import Evidence
from interviewer.core.dialogue import Interview
from interviewer.core.numbers import COUNT
from interviewer.core.quote.limits import with_limits
from interviewer.core.quote.row import with_its_row
from interviewer.core.quote.trim import trimmed
from interviewer.core.regex import regex
from interviewer.core.report.quote import Quote
from interviewer.core.report.strength import strength
from interviewer.core.rubric import Level
from interviewer.core.sentence import sentence_of
from interviewer.core.text import Span
from interviewer.core.understanding.sentence import LONG, MEASURED

MOST_QUOTES = 3
"""Quotes shown for one consideration."""
NEARLY = 0.4
"""Log odds below the best quote's clarity down to which another one is shown beside it; a quote beside the point costs trust in all."""
LEGIBLE = 3
"""Words from which on a quote stands alone."""
CLEAR_WORDS = 6
"""Words from which on it is shown where the clarity is unknown, and from which on a reply answers a question."""
SCRAP = 4
"""Words below which it takes that clause although another point shows it: "Fewer late cancels" alone proves nothing."""
TELLING, MOST_MORE, MOST_BY_A_NAME = 9, 16, 24
"""Words below which the proof of an explanation is shown with the clause beside it, and the most that clause may have; beside a mere name it may have more."""
_PAUSE = regex(r"[,;:]\s+|(?<!\s)\s++(?:[–—-]\s+|(?=(?:because|since|so that|which means|otherwise)\b))", re.IGNORECASE)
"""Where a clause of a sentence ends."""
_SUBJECT = r"(?:i|we|you|they|he|she|it|that|this|these|there|the|my|our|if|when|then)\b"
_BORDER = regex(
    rf"""(?:[,;:]\s+|(?<!\s)\s++[–—-]\s+|(?:^|(?<=\s))
      (?=(?:but|(?<!or\ )so(?!\ (?:{"|".join(sorted(MEASURED))})\b)|because|since|while|which|
      (?<!until\ )(?<!since\ )(?<!by\ )(?<!even\ )then|where|if|when|otherwise|although|and(?!\ (?:\w+ing|{COUNT})\b)|or\ {_SUBJECT})\b))(?P<next>)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Where a clause of a long sentence ends, also without a mark; "two or three" and "whether or not" hold together."""
_ROW = regex(rf"(?:,\s+(?:(?:and|or)\s+)?{COUNT}\b)+", re.IGNORECASE)
"""What goes on with a row of numbers: "after two, three, four letters"."""
_RANGE = regex(rf"\s+(?:and|or|to)\s+{COUNT}\b", re.IGNORECASE)
"""What goes on with two of them: "between 0 and 1"."""
_COUNTED = regex(rf"\b{COUNT}$", re.IGNORECASE)
"""The end of what may be the beginning of one."""
_WORD = regex(r"\w+(?:['’]\w+)?")
MOST_CUT = 14
"""Words that were cut off a clause, at most."""
_GLUE = ":(/.,'’-+*×^=<>~$€#@_"
"""Signs that stand inside of words and figures."""
_OPENING, _CLOSING = regex(r"(?<![\w'’])['‘’](?=\w)"), regex(r"(?<=[\w.!?])['’](?!\w)")
"""Single quotation marks; an apostrophe stands inside of a word."""
_BRACKET = 80
"""Code points within which a bracket is closed."""
_PAIR = regex(r"(?:and|or)\s+\w+\s*,", re.IGNORECASE)
"""How a clause begins that holds the second of a pair, and more: "and language, and three topics"."""
PAIR = 4
"""Most words of the first of them."""
_JOINT = regex(
    r"(?:(?:and|so(?! that (?!is|was|means|makes|gives|would|will))|but|then|or|also|ok|okay|hmm?|well|oh|ah|thanks|yeah|yep|(?:um+|uh+|uhm|erm?)(?:,?\s+like)?"
    r"|(?:(?:oh|ah)\s+)?(?:right|you(?:['’]re|\sare)\sright|fair\senough|good\spoint|true)(?=,))\b,?\s+)+",
    re.IGNORECASE,
)
"""How a clause begins that goes on with the one before, or hesitates."""


def quotes_of(interview: Interview, shown: tuple[Evidence, ...], elsewhere: Sequence[Evidence] = ()) -> Iterator[Quote]:
    """The first of the evidence ``shown``, and others only beside it; what is shown ``elsewhere`` is no part of them."""
    best = shown[0]
    for evidence in shown[:MOST_QUOTES]:
        if evidence is best or _as_clear(interview, evidence, best):
            span = evidence.span
            if evidence.level == Level.EXPLAINED:
                text = interview.words(evidence.reply)
                others = (*elsewhere, *(e for e in shown if e is not evidence))
                span = _explained(text, span, [e.span for e in others if e.reply == evidence.reply])
            yield quote(interview, evidence.reply, span, evidence)


def _explained(text: str, span: Span, elsewhere: Sequence[Span]) -> Span:
    """``span``, where it is short, with the clause of its sentence that comes after it, else before it: the name alone explains nothing."""
    around = sentence_of(text, span)
    if around is None or span.end > around.end or len(span.of(text).split()) >= TELLING:
        return span
    pauses = [around.start, *(around.start + m.end() for m in _PAUSE.finditer(around.of(text))), around.end]
    after = Span(span.end, min((p for p in pauses if len(text[span.end : p].split()) >= LEGIBLE), default=span.end))
    before = Span(
        max((p for p in pauses if len(text[p : span.start].split()) >= LEGIBLE), default=span.start), span.start
    )
    joint = _JOINT.match(span.of(text))
    scrap = len(text[span.start + (joint.end() if joint else 0) : span.end].split()) < SCRAP
    most = MOST_BY_A_NAME if scrap else MOST_MORE
    beside = [more for more in (after, before) if 0 < len(more.of(text).split()) <= most]
    free = [more for more in beside if not any(more.meets(other) for other in elsewhere)]
    for more in (free or beside if scrap else free)[:1]:
        start, end = min(span.start, more.start), max(span.end, more.end)
        return Span(start, start + len(text[start:end].rstrip(" \t\r\n,;:.!?–—-")))
    return span


def _as_clear(interview: Interview, evidence: Evidence, best: Evidence) -> bool:
    """Whether ``evidence`` speaks nearly as clearly as the ``best``; where nothing is known of that, by its length."""
    if evidence.level < best.level:
        return False
    if best.clarity < 0:
        text = evidence.span.of(interview.words(evidence.reply))
        return len(text.split()) >= CLEAR_WORDS
    return strength(interview, evidence) >= strength(interview, best) - NEARLY


def quote(interview: Interview, reply: int, span: Span, evidence: Evidence | None = None) -> Quote:
    """The words of a reply (from 1) at ``span``, or as many around them as make sense alone."""
    text = interview.words(reply)
    span = whole_words(text, span, evidence.hit if evidence else None)
    return Quote(reply, span, span.of(text), str(evidence.why) if evidence else "")


def whole_words(text: str, span: Span, proof: Span | None = None) -> Span:
    """``span`` of ``text`` with as much around it as makes sense alone: whole clauses, figures, brackets and rows of numbers.

    The words that are the ``proof`` are in it.
    """
    span = _legible(text, _to_borders(text, span))
    around = sentence_of(text, span)
    if around and span.end <= around.end:
        limited = trimmed(text, with_limits(text, with_its_row(text, span, around), around), around, proof)
        span = _legible(text, with_limits(text, with_its_row(text, limited, around), around))
    span = Span(span.start, span.start + len(span.of(text).rstrip(" .,;:")))
    return Span(min(span.start, proof.start), max(span.end, proof.end)) if proof else span


def _to_borders(text: str, span: Span) -> Span:
    """``span`` in a long sentence, which is read in pieces, to where the clauses end that it cuts; a row of numbers is cut nowhere."""
    around = sentence_of(text, span)
    if around is None or span.end > around.end:
        return span
    range = _RANGE.match(text, span.end, around.end) if _COUNTED.search(span.of(text)) else None
    span = Span(span.start, range.end()) if range else span
    before, after = text[around.start : span.start], text[span.end : around.end]
    start, end = span.start, span.end
    read_whole = len(_WORD.findall(around.of(text))) <= LONG
    if not read_whole and before[-1:].isspace() and before.rstrip()[-1:].isalnum() and not _BORDER.match(text, start):
        borders = (m.start("next") for m in _BORDER.finditer(text, around.start, around.end))
        start = max((at for at in borders if at < span.start), default=around.start)
    row = _ROW.match(after) if _COUNTED.search(text[start:end]) else None
    next = span.end + len(after) - len(after.lstrip())
    cut = not read_whole and after[:1].isspace() and after.lstrip()[:1].isalnum() and not _BORDER.match(text, next)
    if row or cut:
        found = _BORDER.search(text, span.end + (row.end() if row else 0), around.end)
        end = span.end + len(text[span.end : found.start() if found else around.end].rstrip(" .!?"))
    near = len(text[start : span.start].split()) <= MOST_CUT, len(text[span.end : end].split()) <= MOST_CUT
    return Span(start if near[0] else span.start, end if near[1] else span.end)


def _unbroken(text: str, span: Span) -> Span:
    """``span`` without a cut through "1:2000", "(p99" or "45%": to the ends of its words and of its brackets and quotation marks."""
    start, end = span.end - len(span.of(text).lstrip()), span.end
    while 0 < start < end and not text[start - 1].isspace() and (text[start - 1].isalnum() or text[start - 1] in _GLUE):
        start -= 1
    while start < end < len(text) and (
        (text[end].isalnum() and not text[end - 1].isspace())
        or text[end] in "%)]"
        or (text[end] in _GLUE and text[end + 1 : end + 2].isalnum())
    ):
        end += 1
    words = text[start:end]
    for opens, closes in ("()", "[]", '""', "“”"):
        more = words.count(opens) % 2 if opens == closes else words.count(opens) > words.count(closes)
        place = text.find(closes, end, end + _BRACKET) if more else -1
        if place >= 0:
            end = place + 1
        elif more and len(words[: words.rfind(opens)].split()) >= LEGIBLE:
            end = start + len(words[: words.rfind(opens)].rstrip())
        words = text[start:end]
    if end < len(text) and text[end] in "'’" and _opened(words):
        end += 1
    return Span(start, end)


def _opened(words: str) -> bool:
    """Whether a single quotation mark is opened in ``words`` and not closed."""
    return len(_OPENING.findall(words)) > len(_CLOSING.findall(words))


def _joined(text: str, span: Span) -> Span:
    """``span`` from the last pause on, where it begins with the "and" of a pair: "her city and language, and three topics" """
    around = sentence_of(text, span)
    if around is None or not _PAIR.match(span.of(text)) or not text[: span.start].rstrip()[-1:].isalnum():
        return span
    start = max(
        (around.start + m.end() for m in _PAUSE.finditer(text[around.start : span.start])), default=around.start
    )
    start += len(text[start : span.start]) - len(text[start : span.start].lstrip())
    return Span(start, span.end) if 0 < len(text[start : span.start].split()) <= PAIR else span


def _legible(text: str, span: Span) -> Span:
    """``span`` without the "and" that it begins with, or its whole sentence where it holds a word or two of a longer one."""
    span = _joined(text, _unbroken(text, span))
    words = span.of(text)
    if len(words.split()) >= LEGIBLE:
        joint = _JOINT.match(words)
        begin = joint.end() if joint and len(words[joint.end() :].split()) >= LEGIBLE else 0
        return Span(span.start + begin, span.end)
    around = sentence_of(text, span)
    if around is None or span.end > around.end:
        return span
    end = around.start + len(around.of(text).rstrip(" \t\r\n.!?"))
    return Span(end - len(text[around.start : end].lstrip()), max(end, span.end))
