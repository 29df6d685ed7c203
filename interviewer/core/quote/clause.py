"""A clause of the candidate that can be spoken back: whole, about the case, in sound English; or none.

Better no quote than a scrap. What is cut in the middle, asks, complains, takes back or talks about the talk is not said again, nor is the
English of somebody who is still learning it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from interviewer.core.matter import matter
from interviewer.core.quote.ends import DANGLING, bare
from interviewer.core.quote.lead_in import led_in
from interviewer.core.regex import regex
from interviewer.core.sentence import sentence_of
from interviewer.core.speech import HAVE
from interviewer.core.text import Span
from interviewer.core.understanding.level import SPEAKING
from interviewer.core.withdrawn import withdrawn

LONGEST = 12
"""Words in a clause that is spoken back."""
SHORTEST = 3
"""The same, at least."""
_PLAN = regex(
    r"\b(?:i|we)(?:['’](?:d|ll)|\s+(?:would|will))\s+(?:(?:also|then|probably|just|first)\s+)*$", re.IGNORECASE
)
"""What stands before the verb of something that somebody would do."""
_PAUSE = regex(r"(?<=[,;:])\s+|(?<!\s)\s++[–—-]\s+")
_BEGINS = frozenset("we i the a an our my every each not no only".split())
"""Words that no clause ends with and one may begin with."""
_SIGNS = regex(r"[*_`#|\[\]{}<>~^\\\"“”()/=→⇒@]|://")
_TO_US = regex(r"\b(?:you|your|yours|yourself|u|ur)\b", re.IGNORECASE)
_OF_THE_TALK = regex(
    rf"""\b(?:question|interview|answer(?:ed)?|rephrase|repeat|explain(?:ed)?\ (?:it|that|already)|moving\ on|next\ (?:topic|part))\b
    | \b{HAVE}\ (?:already\ |just\ |never\ |first\ )*(?:said|told|asked|meant|mean|mentioned|dropped|took\ back|take\ back
        |changed|disagree|agree|forgot|guess|think|believe|don['’]?t\ know|am\ not\ sure)\b
    | \bi['’]m\ (?:not\ sure|confused|stuck|done|lost)\b | \b(?:honestly|sorry|whatever|wait|hm+|um+|lol|haha|ok(?:ay)?|yeah)\b
    | \b(?:last|old|previous|former)\ (?:job|company|team|employer)\b | \bi\ once\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that are not about the design."""
_LEANS_ON = regex(
    r"(?:that|this|these|those|it|they|he|she|them|then|so|and|or|but|because|which|who|otherwise|instead|same|also|too|same)\b",
    re.IGNORECASE,
)
"""First words of a clause that means nothing by itself."""
_POINTS = regex(
    r"^\w+(?:\s+\w+)?\s+(?:(?:those|these|this|that)(?=\W*$|\s+(?:by|with|on|in|into|at|from|for|to|before|after)\b)|them\b)",
    re.IGNORECASE,
)
"""A clause whose object stands in the sentence before: "check those by ...", "weight them ..."."""
_FINITE = regex(
    r"\b(?:is|are|was|were|will|would|can|could|should|may|might|must|has|have|does|do|gets?|goes|needs?|wants?|takes?|makes?|gives?|keeps?|costs?|hurts?"
    r"|means?|says?|comes?|works?|runs?|learns?|sees?|shows?|pays?|loses?|stays?|lets?|tells?|falls?|rises?|depends?)\b",
    re.IGNORECASE,
)
_ROUGH = regex(
    r"""(?<![\w.])i(?=\s|['’])(?!\.e)
    | (?i:\b(?:u|ur|pls|plz|dont|doesnt|cant|wont|isnt|didnt)\b
    | \b(?:he|she|it|user|rider|driver|customer|person|model|number|company|system|thief|bank|this|that)\ (?:have|want|need|say|look|come|make|give|take|know|see|think|go|use)\b
    | \b(?:i|we|they|you|people|users|riders|drivers)\ (?:is|has|does|was\ not|wants|needs|says|uses|not\b|no\ )
    | \b(?:i|we|they|you)\ (?:talk|ask|do|say|use|look|take|put)\ (?:feature|label|data|model|user|number|payment|train)\b
    | \b(?:can|could|will|would|should|must)\ (?:to|\w+ing|(?:is|are|was|has))\b
    | \b(?:is|are)\ (?:depend|mean|want|need|come|look|hap+en|use|learn|give|make|know)\b
    | \b(?:many|much|few|several|two|three|four|five)\ (?:level|model|user|video|payment|car|day|week|month|city|hour|time|feature|number|letter|message|person)\b(?!\s+\w+s\b)
    | \bhow\ (?:is|it)\ (?:name|call)\w*\b | \bexplain\ me\b | \bwant\ (?:know|see|ask|say|do|have)\b | \binformations\b | \bmore\ (?:\w+er)\b)""",
    re.VERBOSE,
)
"""Signs of English that is typed in haste or still being learnt."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that can be spoken back."""

    words: str
    """The clause from its point on, without a mark at its end."""
    plan: str
    """What stands before it where it is something that the candidate would do ("would", "will"); empty elsewhere."""


@lru_cache(maxsize=16)
def is_rough(text: str) -> bool:
    """Whether the English of ``text`` is such that its speaker would rather not hear it again."""
    return bool(_ROUGH.search(text)) or (text[:1].islower() and len(text.split()) > 3)


_TO_YOU = {"i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "am": "are", "was": "were"}


def to_you(said: Clause) -> str:
    """What the candidate would do, said to them; empty where the clause says nothing of the kind.

    >>> to_you(Clause("weight our clicks by inverse propensity", "would"))
    'you would weight your clicks by inverse propensity'
    """
    words = said.words.split()
    if not said.plan and bare(words[0]) not in ("i", "we"):
        return ""
    turned = " ".join(_TO_YOU.get(bare(w), w) for w in words)
    return f"you {said.plan} {turned}" if said.plan else turned


def clause(text: str, span: Span, most: int = LONGEST) -> Clause | None:
    """The first clause of the sentence at ``span``, when it holds most of ``span`` and can be said again.

    >>> clause("First, I would weight by inverse propensity.", Span(0, 44))
    Clause(words='weight by inverse propensity', plan='would')
    """
    sentence = sentence_of(text, span)
    said = sentence.of(text) if sentence else ""
    if sentence is None or "?" in said or is_rough(text) or _SIGNS.search(said):
        return None
    if any(sentence.meets(gone) for gone in withdrawn(text)):
        return None
    lead, rest = led_in(said.split())
    first = _PAUSE.split(rest.strip())[0].rstrip(" ,;:.!…–—-")
    whole = first == rest.strip().rstrip(" .!…")
    place = text.find(first, sentence.start)
    if not (first and 0 <= place < span.end and span.start < place + len(first)):
        return None  # what showed the point stands elsewhere in the sentence
    return _sound(lead, first, most, whole=whole)


def _sound(lead: str, said: str, most: int, *, whole: bool) -> Clause | None:
    words = said.split()
    if (
        not SHORTEST <= len(words) <= most
        or max(map(len, words)) > 24
        or not (said.isprintable() and any(map(str.isalpha, said)))
    ):
        return None
    if bare(words[-1]) in DANGLING or bare(words[0]) in DANGLING - _BEGINS:
        return None
    if (
        _TO_US.search(said)
        or _OF_THE_TALK.search(f"{lead} {said}")
        or _LEANS_ON.match(said)
        or _POINTS.match(said)
        or matter(said) < 2
    ):
        return None
    modal = _PLAN.search(lead)
    in_person = bare(words[0]) in ("i", "we")
    if not (modal or in_person or _FINITE.search(said)) or (modal is None and lead.strip()):
        return None
    if not whole and not modal and SPEAKING.isdisjoint(bare(w) for w in words):
        return None
    plan = "" if modal is None else "will" if "ll" in modal[0].casefold() else "would"
    return Clause(said, plan)
