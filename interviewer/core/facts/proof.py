"""A question whether a claim was ever shown to hold: no fact that only shares its words answers it."""

import re
from collections.abc import Collection, Mapping

from interviewer.core.facts.alike import alike
from interviewer.core.facts.lore import Lore, stems
from interviewer.core.matter import about
from interviewer.core.phrasing import sentences
from interviewer.core.regex import regex
from interviewer.core.scenario import Fact
from interviewer.core.understanding.tokens import stem_of

_SHOWN = r"(?:evidence|proof|stud(?:y|ies)|research|experiments?|indications?|findings?|analys[ei]s)"
_WHO = r"(?:we|you|they|(?:any|some)(?:one|body)|the\ (?:company|team|business|product\ \w+))"
_CLAIM = r"(?P<{}>\w[^?.;!]{{8,200}})"
_PROOF = regex(
    rf"""\b(?:is|are|was|were)\ there\ (?:[\w-]+\ ){{0,3}}{_SHOWN}\b[^?.;!]{{0,25}}?\ (?:that|whether|if|showing|proving|suggesting)\ {_CLAIM.format("there")}
      | \b{_WHO}(?:['’]ve)?\ (?:have|has|had|got|seen?|know\ of)?\ ?(?:[\w-]+\ ){{0,2}}{_SHOWN}\b[^?.;!]{{0,25}}?\ (?:that|whether|if|showing|proving|suggesting)\ {_CLAIM.format("have")}
      | \b(?:has|have|did)\ {_WHO}\ (?:(?:ever|already|actually|once)\ )?(?:measured?|test(?:ed)?|check(?:ed)?|prov(?:ed?|en)|shown?|verif(?:y|ied)|stud(?:y|ied)|examined?|look(?:ed)?\ (?:at|into))
          \ (?:whether|if|that|how\ far)\ {_CLAIM.format("did")}
      | ^\W*(?:any|some)\ (?:[\w-]+\ ){{0,2}}{_SHOWN}\b[^?.;!]{{0,25}}?\ (?:that|whether|if|showing|proving|suggesting)\ {_CLAIM.format("any")}
      | \b(?:is|was)\ (?:it|that)\ (?:\w+\ )?(?:known|proven|shown|measured|established|tested)\ (?:whether|if|that)\ {_CLAIM.format("is")}""",
    re.IGNORECASE | re.VERBOSE,
)
_FILLED = regex(r"[\s,]+(?:u+h*m+|u+h+|e+r+m*|hm+|you know|like,)(?![\w'])[\s,]*", re.IGNORECASE)
"""What is said while somebody thinks."""
_ANYBODY = frozenset(alike(stem_of(word)) for word in "people user person customer make cause lead let get".split())
"""Stems of words that go with any claim."""
FORM = 4
"""Letters from which on a word that begins another one is a form of it."""
LEAST = 2
"""Words, besides those that the whole case is about, that a fact has to share with a claim."""


def claim_of(asked: str) -> str:
    """The claim of which the question ``asked`` wants to know whether it was shown; empty where it wants no proof.

    >>> claim_of("Is there any evidence on your side that watching more makes people leave later?")
    'watching more makes people leave later'
    >>> claim_of("Do we have data on the drivers?")
    ''
    """
    found = _PROOF.search(_FILLED.sub(" ", asked))
    return str(found[found.lastgroup or 0]) if found else ""


def proven_by(claim: str, facts: Mapping[str, Fact], lore: Lore) -> str:
    """The topic of ``facts`` that says most of what ``claim`` is about, or all of it in one sentence; empty for none."""
    named = {alike(stem_of(word)) for word in about(claim)} - _ANYBODY
    telling = named - lore.core
    held = {
        topic: _held(telling, _words(*facts[topic].say, facts[topic].again)) for topic in lore.facts if topic in facts
    }
    best = max(held, key=lambda topic: held[topic], default="")
    if best and held[best] >= max(LEAST, len(telling) / 2):
        return best
    said = ((topic, sentence) for topic in held for text in facts[topic].say for sentence in sentences(text))
    whole = (
        topic
        for topic, sentence in said
        if telling and len(named) >= LEAST and _held(named, _words(sentence)) == len(named)
    )
    return next(whole, "")


def _words(*texts: str) -> frozenset[str]:
    """All words of ``texts`` that are no grammar, as they are compared."""
    return frozenset(word for text in texts for word in stems(text))


def _held(telling: Collection[str], words: Collection[str]) -> int:
    """How many of ``telling`` are among ``words``, or a form of one ("late", "later")."""
    return sum(one in words or any(_is_form(one, word) for word in words) for one in telling)


def _is_form(one: str, other: str) -> bool:
    """Whether the shorter of two words begins the longer."""
    short, long = sorted((one, other), key=len)
    return len(short) >= FORM and long.startswith(short)
