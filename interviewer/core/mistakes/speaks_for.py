"""How an answer speaks for what was challenged, without the words of standing by it: everybody does it, it has worked, it cannot be helped.

And how it turns down what is done in its place: "by time would take too long".
"""

import re
from functools import lru_cache

from interviewer.core.case import Case
from interviewer.core.heard.stance import KEEPS, REFUSES
from interviewer.core.recant import CONCEDES, ILL_DONE
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span, covering

_SOUND = rf"""\b(?:is|are|was|were|would\ be|will\ be)(?:n['’]?t|\ not|\ never|\ hardly)\ (?:\w+\ )?
      (?:misleading|bad|an?\ (?:problem|issue)|needed|necessary|fooled|wrong|mistaken|foolish|{ILL_DONE})\b
    | \b(?P<same>\w{{4,}})\ (?:is|are)\ (?:an?\ )?(?P=same)\b | \bfine\ (?:by|with|for)\ (?:me|us)\b(?!\W+(?:then|so|let|i|we)\b)
    | \bnobody\ (?:needs|cares|will)\b | \bno\ need\b | \bwill\ catch\ (?:it|that|them)\b | \bmeasures?\ (?:nicely|well|fine|it\ well)\b
    | \bready\ to\ ship\b | \btrivial(?:ly)?\b | \bremoves?\ (?:all\ |the\ |any\ )?(?:bias|that|it)\b
    | \b(?:is|are)\ (?:\w+\ )?(?:fine|enough|plenty|ok(?:ay)?)\W*$ | \bgold\ standard\b | \b(?:is|are)\ legacy\b"""
"""It is right as it is."""
_CUSTOM = r"""\bindustry\b | \bobviously\b(?=\ \w) | \b(?:common|standard|usual|normal|best)\ practi[cs]e\b
    | \b(?:what|how|as|the\ way)\ (?:nearly\ |almost\ )?(?:everybody|everyone|most\ (?:people|teams|companies|banks|shops)|all\ the\ others|we\ all|people)
        \ (?:else\ )?(?:always\ |usually\ |normally\ )?(?:do(?:es)?|uses?|takes?|works?)\b
    | \A\W*(?:(?:well|but|hm+|because)\W+)*(?:everybody|everyone|all\ (?:teams|companies|banks))\ (?:else\ )?(?:does|do|uses?)\b
    | \b(?:everybody|everyone|most|all|many|other)\ (?:[\w\ ]{1,24}\ )?do(?:es)?\ (?:it|this|that)\b
    | \b(?:i|we|they)\ (?:\w+\ )?(?:did|do|have\ done)\ (?:it|that|this)\ (?:like\ (?:that|this)|(?:this|that)\ way|so)\b
    | \b(?:that|this|it)(?:['’]s|\ is)\ how\ (?:we|they|everybody|everyone|people)\ (?:\w+\ )?(?:do|does|did|work)\b
    | \A\W*(?:(?:well|but|hm+)\W+)*(?:that|this|it)(?:['’]s|\ is)\ (?:just\ |simply\ |exactly\ )?(?:what|how|the\ way)
        \ (?:the\ \w+|it|we|they|things)\ (?:\w+\ )?(?:shows?|says?|do(?:es)?|is|are|works?|tells?)\b"""
"""It is what others do, or what there is to see."""
_RECORD = r"""\bworks?\ (?:fine|well|(?:well\ |fine\ )?(?:enough\ )?in\ practice)\b | \b(?:it|that|this)(?:['’]s|\ has|\ had)\ (?:always\ )?worked\b
    | \b(?:it|that|this)\ (?:has\ )?always\ work(?:s|ed)\b | \b(?:it|that|this|they)(?:['’]s|['’]ve|\ has|\ have|\ had)\ never\b | \b(?:it|that|this|which)\ (?:all\ )?went\ (?:fine|well)\b
    | \bi\ (?:do\ |fully\ |completely\ )?trust\ (?:it|them|him|her)\b | \bnever\ (?:had|saw|seen|caused|been|gave)\ (?:us\ )?(?:a|any|one)\ (?:\w+\ )?(?:problem|issue|trouble|complaint)"""
"""It has gone well so far."""
_NO_CHOICE = r"""\A\W*(?:(?:well|but|no|hm+|sorry|unfortunately)\W+)*(?:it|that|this)\ (?:just\ |simply\ )?
        (?:has\ to|must)\b(?!\ (?:be(?!\ (?:so|that\ way|like\ (?:that|this)|done)\b)|change|go|become|wait|have)\b)
    | \bno\ (?:other\ (?:way|choice|option)|choice|alternative)\b | \b(?:have|has|is|there['’]s)\ no\ (?:time|budget|capacity)\b(?!\ (?:zone|series|order|split))
    | \b(?:can['’]?t|cannot|could\ not|couldn['’]?t)\ (?:wait|afford)\b | \bnothing\ to\ (?:learn|gain|compare)\b"""
"""It cannot be helped."""
_SMALL = r"""\b(?:is|are|was|were)\b[^.,;!?\n]{0,30}\banyway\b | \b(?:barely|hardly|scarcely|rarely|seldom)\ (?:ever\ )?(?:changes?|happens?|moves?|differs?|occurs?|fails?)\b
    | \b(?:makes?|make)\ (?:hardly\ (?:any|a)|almost\ no|next\ to\ no|little|no(?:\ real|\ big)?)\ difference\b
    | \bthe\ (?:effect|difference|error|bias|risk|loss|gap)\ (?:is|stays|will\ be|would\ be)\ (?:\w+\ )?(?:small|tiny|negligible|minor|marginal|acceptable)\b
    | \b(?:close|safe|near)\ enough\b | \bcovers?\ (?:most|nearly\ all|almost\ all|the\ bulk)\b | \bthe\ (?:sooner|earlier|quicker|faster|more)\b[^.;!?\n]{0,30}\bthe\ better\b"""
"""It hardly happens, or costs little."""
_PRICE = r"""\b(?:i|we)\ (?:can|could|would|will)\ (?:\w+\ )?(?:live\ with|accept|tolerate|put\ up\ with|take)\ (?:it|that|this|the\ (?:risk|loss|error|bias))\b(?!\ back\b)
    | \b(?:i|we)(?:['’](?:d|ll)|\ would)\ (?:\w+\ )?(?:live\ with|accept|take)\ (?:that|this|the\ (?:risk|loss|error|bias))\b(?!\ back\b)
    | \b(?:i|we)(?:['’]d|\ would)\ rather\ have\b[^.;!?\n]{0,60}\bthan\b | \bworth\ (?:the|that)\ (?:risk|price)\b
    | \b(?:risk|price)\ (?:that\ )?(?:i|we)\ (?:\w+\ ){0,3}(?:take|pay|accept|bear)\b
    | \b(?:leave|leaving)\ (?:it|that|this|them)\ (?:like\ (?:that|this|it\ is)|as\ (?:it|that|this|they)\ (?:is|are)|that\ way|so|at\ that|alone)\b"""
"""It is worth what it costs."""
_AS_IT_IS = regex(rf"{_SOUND} | {_SMALL}", re.IGNORECASE | re.VERBOSE)
"""Words that find no change needed."""
_AS_ALL_DO = regex(rf"{_CUSTOM} | {_RECORD} | {_NO_CHOICE} | {_PRICE}", re.IGNORECASE | re.VERBOSE)
"""Words that speak for what is named with them, be it what was challenged or what is done in its place."""
DEFENDS = regex(f"{_AS_IT_IS.pattern} | {_AS_ALL_DO.pattern}", re.IGNORECASE | re.VERBOSE)
"""Words that speak for what was challenged, where nothing is named in its place."""
_ON = r"(?:(?!\b(?:but|though|although|however|yet|still)\b).)*"
_REASON = regex(rf"{_ON}\b(?:because|since|as|which)\b{_ON}", re.IGNORECASE)
"""What leads from something to the reason for it, and does not turn from it."""
_NEAR = 80
"""Code points behind something within which its reason begins."""
_COSTS = regex(
    r"""\b(?:would|will|just|only)\ (?:just\ |only\ )?(?:takes?|costs?|needs?|loses?|delays?|slows?|wastes?|mean|be\ too)\b | \btakes?\ (?:too|for\ ever|forever|ages|months|twice)\b
    | \btoo\ (?:long|slow|late|expensive|costly|complicated|complex|hard|difficult|much)\b | \bcosts?\ (?:us|too|time|money|half|twice)\b
    | \b(?:overkill|superfluous|pointless|needless|unnecessary|exaggerated)\b | \bnot\ worth\b | \b(?:is\ a\ |a\ )?wast(?:e|es|ing)\b | \bno\ use\b | \bslows?\ us\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is held against what would be done in its place."""
_THAN = regex(
    r"\b(?:better|safer|fresher|(?:more|less)\s\w+|\w+er)\s(?:\w+\s){0,3}?than\s(?:\w+\s){0,2}$", re.IGNORECASE
)
"""What stands in front of it where something else is found better."""
_LEFT_OUT = regex(
    r"\b(?:skip(?:s|ping|ped)?|omit(?:s|ting)?|bypass(?:ing)?|leav(?:e|ing)\sout)\s(?:(?!(?:to|and|or|for)\b)\w+\s){0,3}$",
    re.IGNORECASE,
)
"""What stands in front of it where it is left out."""
_CUT = regex(r"[,;:–—]|\b(?:but|though|although|while|whereas|because|since|so|and)\b", re.IGNORECASE)
"""What stands between two clauses."""
_CONCEDES = regex(CONCEDES, re.IGNORECASE | re.VERBOSE)


def defends(case: Case, pitfall: str, answer: str) -> bool:
    """Whether an ``answer`` to the challenge of ``pitfall`` speaks for what was challenged."""
    parts = (Span(*found.span()) for found in SENTENCE.finditer(answer))
    return any(words.search(answer) for words in (REFUSES, KEEPS)) or any(
        speaks_for(case, pitfall, answer, part) for part in parts
    )


def speaks_for(case: Case, pitfall: str, text: str, part: Span) -> bool:
    """Whether the sentence of ``text`` at ``part`` speaks for ``pitfall``: "everybody does it", and not "everybody does it by time"."""
    said = part.of(text)
    if _AS_IT_IS.search(said):
        return True
    ways = [way for way in _taken(case, pitfall, text) if part.start <= way.start < part.end]
    places = (part.start + words.start() for words in _AS_ALL_DO.finditer(said))
    return any(not (ways and _is_for(text, at, ways[-1])) for at in places)


def _is_for(text: str, at: int, way: Span) -> bool:
    """Whether the words of ``text`` that begin ``at`` a place speak for ``way``: it is named behind them, in their clause, or they are its reason.

    "By time is cleaner, but everybody does it so" goes back to the mistake.
    """
    here = covering(_clauses(text), at)
    if way.start >= at or (here is not None and way.start >= here.start):
        return True
    return at - way.end <= _NEAR and bool(_REASON.fullmatch(text, way.end, at) or not text[way.end : at].strip(" ,–—-"))


def turns_down(case: Case, pitfall: str, answer: str) -> bool:
    """Whether ``answer`` names what is done in the place of ``pitfall`` only to hold its cost against it: "by time would take too long"."""
    named = case.right_ways_for(pitfall, answer)
    return bool(named) and not (_CONCEDES.search(answer) or _taken(case, pitfall, answer))


def adopts(case: Case, pitfall: str, text: str, part: Span) -> bool:
    """Whether the ``part`` of ``text`` names what is done in the place of ``pitfall``, and holds no cost against it."""
    return any(part.start <= way.start < part.end for way in _taken(case, pitfall, text))


@lru_cache(maxsize=16)
def _taken(case: Case, pitfall: str, text: str) -> tuple[Span, ...]:
    """Where ``text`` names what is done in the place of ``pitfall``, and holds no cost against it."""
    named = sorted(case.right_ways_for(pitfall, text))
    return tuple(way for way in named if not _costly(text, covering(_clauses(text), way.start), way))


def _costly(text: str, clause: Span | None, way: Span) -> bool:
    """Whether the ``clause`` of ``text`` in which ``way`` begins holds its cost against it, or leaves it out."""
    if clause is None:
        return False
    ahead = text[clause.start : way.start]
    return any((_COSTS.search(clause.of(text)), _THAN.search(ahead), _LEFT_OUT.search(ahead)))


@lru_cache(maxsize=16)
def _clauses(text: str) -> tuple[Span, ...]:
    """Those of each sentence of ``text``, in order; remembered, as each sentence asks for those of all."""
    found = []
    for sentence in SENTENCE.finditer(text):
        start = sentence.start()
        for cut in _CUT.finditer(text, sentence.start(), sentence.end()):
            found.append(Span(start, cut.start()))
            start = cut.end()
        found.append(Span(start, sentence.end()))
    return tuple(found)
