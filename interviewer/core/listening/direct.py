"""A direct answer in a few words: a figure to "how often", a limit to "what must not get worse", or one of the things offered and what speaks for it."""

import re
from dataclasses import replace
from itertools import islice

from interviewer.core.listening.here import Here
from interviewer.core.matter import stems_about
from interviewer.core.numbers import COUNT
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

_AMOUNT = regex(
    r"\bhow\s(?:often|many|much|long|far|fast|soon|old|large|big|high|low|late|early|sure)\b|\b(?:what|which)\s(?:share|fraction|part|percentage|rate|number)\b",
    re.IGNORECASE,
)
"""A line that asks for a figure."""
_FIGURE = regex(
    rf"\b{COUNT}|\b(?:hourly|nightly|daily|weekly|monthly|quarterly|yearly|once|twice|half|(?:a|one)\ (?:third|quarter|tenth))\b|\bevery\ (?:other\ )?\w+",
    re.IGNORECASE | re.VERBOSE,
)
"""What gives one, or a rhythm."""
_OFFERS = regex(
    r"\b(?:which|what)\b[^?]*(?:,|\bor\b)[^?]*\?|\b(?:is|are|do|does|will|would|should)\b[^?]*\bor\b[^?]*\?",
    re.IGNORECASE,
)
"""A line that offers several things."""
_BEGINS_ANEW = regex(r"\W*(?:i|we|you|then|also|and|next|for|now|let|what|how|who|when|but|my)\b", re.IGNORECASE)
"""A sentence that goes on to something else; one that speaks for what was chosen begins with that, or with its merits."""
_REASON = regex(
    r"\b(?:because|since|otherwise|so\ that|in\ order\ to|that(?:['’]s|\ is)\ (?:what|why|how|when|where))\b|[,;]\s+(?:so|as)\b",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_WORSE = regex(
    r"\b(?:must|may|should|can)\s?not\b|\bmustn['’]t\b|\bnot\ get\ worse\b|\bregret\b|\bgets?\ worse\b",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that asks for what is to be spared."""
_LIMIT = regex(
    rf"\b(?:under|below|within|above|over|beyond|at\ (?:most|least)|(?:no|not)\ more\ than|up\ to|max(?:imum)?|less\ than|fewer\ than)\ (?:the\ )?{COUNT}",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody sets a limit for it."""
GUARDS = "guardrail-metrics"
"""The point that a measure with a limit makes there."""
SHORT, PROMPT = 12, 3
"""Words of the first sentence of such an answer, and sentences among which its reason stands, at most."""
CHOICE, NAMES, TELLS = 5, 2, 4
"""Words of what is chosen, at most; words about the case of what speaks for it, from which on it is named, and explained."""


def with_direct(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the one point that the line asks for, where the reply begins with a direct answer to it."""
    wanted = [id for id in here.aims if not any(f.id == id for f in understanding.findings)]
    if len(here.aims) != 1 or not wanted or "answer" not in understanding.acts:
        return understanding
    said = list(islice(SENTENCE.finditer(understanding.text), PROMPT))
    first = said[0][0] if said else ""
    if is_question(first):
        return understanding
    rest = [m[0] for m in said[1:] if not is_question(m[0])]
    line = here.question or here.put
    limit = _of_a_limit(line, first) if wanted[0] == GUARDS else Level.ABSENT
    figure, choice = max(limit, _of_a_figure(line, first, rest)), _of_a_choice(line, first, rest)
    if figure == choice == Level.ABSENT:
        return understanding
    shows = Span(*said[0 if figure else 1].span()).stripped(understanding.text, ".!")
    made = Finding(wanted[0], max(figure, choice), (shows,), ("a direct answer to the line",))
    return replace(understanding, findings=(*understanding.findings, made))


def _of_a_figure(line: str, first: str, rest: list[str]) -> Level:
    """How far a reply that begins with ``first`` gives the figure that ``line`` asks for: with its reason it explains.

    >>> _of_a_figure("How often should it hold?", "Nine times in ten.", []), _of_a_figure("Why?", "Nine.", [])
    (<Level.MENTIONED: 1>, <Level.ABSENT: 0>)
    """
    if len(first.split()) > SHORT or not _AMOUNT.search(_asked(line)) or not _FIGURE.search(first):
        return Level.ABSENT
    return Level.EXPLAINED if any(map(_REASON.search, (first, *rest))) else Level.MENTIONED


def _of_a_limit(line: str, first: str) -> Level:
    """How far ``first`` says what is to be spared, and from where on it is not.

    >>> _of_a_limit("What must not get worse?", "Lost letters under 0.1 percent.")
    <Level.EXPLAINED: 2>
    """
    own = stems_about(first) - stems_about(line)
    if not _NOT_WORSE.search(_asked(line)) or not _LIMIT.search(first) or not own:
        return Level.ABSENT
    return Level.EXPLAINED if len(own) >= NAMES else Level.MENTIONED


def _of_a_choice(line: str, first: str, rest: list[str]) -> Level:
    """How far a reply that begins with ``first`` chooses among what ``line`` offers, and says what speaks for it: a name alone is the line's own.

    >>> _of_a_choice("Which would you take, trees or a network?", "Trees.", ["Quick, and easily checked."])
    <Level.MENTIONED: 1>
    """
    asked = _asked(line)
    chosen = stems_about(first)
    if not (_OFFERS.search(asked) and chosen and chosen < stems_about(asked)) or len(first.split()) > CHOICE:
        return Level.ABSENT
    told = stems_about(next((one for one in rest[:1] if not _BEGINS_ANEW.match(one)), "")) - stems_about(asked)
    return Level.EXPLAINED if len(told) >= TELLS else Level.MENTIONED if len(told) >= NAMES else Level.ABSENT


def _asked(line: str) -> str:
    """The last question of ``line``."""
    return next((one for one in reversed(SENTENCE.findall(line)) if is_question(one)), "")
